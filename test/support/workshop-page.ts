/** A whole workshop on one page: a facilitator, the big screen and participants, in memory. */
import '../../src/elements/workshop/define.js';
import { placedItems } from '../../src/domain/instrument.js';
import type { Item } from '../../src/domain/instrument.js';
import type { MeetlatWorkshop } from '../../src/elements/workshop/meetlat-workshop.js';
import { button, deepAll, findButton, freshName, radio, textOf, until } from './element-page.js';
import { threeLevels } from './instruments.js';

/** The two items that these workshops are about. */
export const [first, second] = placedItems(threeLevels).map(({ item }) => item) as unknown as readonly [Item, Item];

type View = MeetlatWorkshop['view'];

export function add(project: string, view: View, properties: Partial<MeetlatWorkshop> = {}): MeetlatWorkshop {
  const element = document.createElement('meetlat-workshop');
  const ours = { view, project, instrument: threeLevels, storage: 'memory' as const, namespace: project };
  Object.assign(element, ours, { items: [first.id, second.id] }, properties);
  document.body.append(element);
  return element;
}

/** Waits until the element, or an item in it, says this. */
export const sees = (element: Element, text: string): Promise<unknown> =>
  until(() => deepText(element).includes(text), `"${text}" in ${deepText(element).slice(0, 400)}`);
export const deepText = (element: Element): string =>
  deepAll(element, '.workshop, meetlat-item article').map(textOf).join(' ');

/** Waits for a button and presses it. */
export async function choose(element: Element, name: string | RegExp): Promise<void> {
  await until(() => findButton(element, name) !== null, `button ${String(name)}`);
  button(element, name).click();
}

export async function score(participant: Element, current: number, ambition: number): Promise<void> {
  await until(() => deepAll(participant, 'input[type=radio]').length > 0, 'scores');
  radio(participant, 'current', current).click();
  radio(participant, 'ambition', ambition).click();
}

/** A facilitator, a screen and participants on one page, all in the lobby. */
export async function room(mode: 'open' | 'protected', people: number, properties: Partial<MeetlatWorkshop> = {}) {
  const project = freshName();
  const lead = add(project, 'facilitator', { mode, ...properties });
  await choose(lead, 'Open de workshop');
  const screen = add(project, 'screen', properties);
  const participants = Array.from({ length: people }, (_, i) =>
    add(project, 'participant', { respondent: `${project}-r${String(i)}`, ...properties }),
  );
  for (const participant of participants) await choose(participant, 'Doe mee');
  await sees(lead, `${String(people)} deelnemers`);
  return { lead, screen, participants };
}
