import type { Dictionary } from '../dictionary.js';
import { formatGap, formatScore } from '../format.js';
import { counted } from './words.js';

/** What `meetlat-plan` says. */
export const plan: Dictionary['plan'] = {
  title: 'Priorities and plan',
  intro: 'Choose what you want to work on. A few items done well is better than a little of everything.',
  suggested: 'The gap is widest here:',
  suggest: (title, gap) => `${title} (gap ${formatScore(gap)})`,
  other: 'Choose another item',
  choose: 'Choose an item',
  add: 'Make this a priority',
  none: 'You have not chosen any priorities yet.',
  readOnlyNone: 'No priorities have been chosen yet.',
  where: (current, ambition, gap) =>
    `Now ${current}, ambition ${ambition}${gap === null ? '' : ` (${formatGap(gap)})`}.`,
  goal: (level) => `On the way to ${level.toLowerCase()}. This is how it will be:`,
  drop: 'No longer a priority',
  dropLabel: (title) => `${title}: no longer a priority`,
  actions: 'Actions',
  addAction: 'Add an action',
  addActionLabel: (title) => `Add an action for ${title}`,
  action: (number) => `Action ${number}`,
  text: 'What are you going to do?',
  owner: 'Who will do it?',
  due: 'When will it be done?',
  status: 'How far is it?',
  statuses: { todo: 'to do', doing: 'in progress', done: 'done' },
  remove: 'Remove',
  removeLabel: (number, text) => `Remove action ${number}${text ? `: ${text}` : ''}`,
  dropped: (title) => `${title} is no longer a priority. Its actions are kept.`,
  removed: 'The action has been removed.',
  undo: 'Undo',
  calendar: 'Put the dates in your calendar',
  calendarHint: 'You get a file (.ics) that opens in any calendar.',
  calendarName: 'Meetlat plan',
  calendarOwner: (owner) => `Who: ${owner}`,
  calendarFile: 'plan-meetlat.ics',
  conflict: (what, theirs, mine) =>
    `“${what}” was changed somewhere else too, to: ${theirs}. Here it says: ${mine}. Which do you want to keep?`,
  keepMine: 'Keep what is here',
  takeTheirs: 'Take the other one',
  empty: 'nothing',
  progress: (done, count) => (count === 0 ? '' : `${done} of ${counted(count, 'action')} done`),
};
