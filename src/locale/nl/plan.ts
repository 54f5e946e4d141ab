import { formatGap, formatScore } from '../format.js';

type Status = 'todo' | 'doing' | 'done';

/** What `meetlat-plan` says. */
export const plan = {
  title: 'Prioriteiten en plan',
  intro: 'Kies waar jullie aan gaan werken. Liever een paar onderdelen goed dan alles een beetje.',
  suggested: 'Hier is het verschil het grootst:',
  suggest: (title: string, gap: number): string => `${title} (verschil ${formatScore(gap)})`,
  other: 'Een ander onderdeel kiezen',
  choose: 'Kies een onderdeel',
  add: 'Kies als prioriteit',
  none: 'Jullie hebben nog geen prioriteiten gekozen.',
  readOnlyNone: 'Er zijn nog geen prioriteiten gekozen.',
  where: (current: string, ambition: string, gap: number | null): string =>
    `Nu ${current}, ambitie ${ambition}${gap === null ? '' : ` (${formatGap(gap)})`}.`,
  goal: (level: string): string => `Op weg naar ${level.toLowerCase()}. Dan is dit zo:`,
  drop: 'Geen prioriteit meer',
  dropLabel: (title: string): string => `${title}: geen prioriteit meer`,
  actions: 'Acties',
  addAction: 'Actie toevoegen',
  addActionLabel: (title: string): string => `Actie toevoegen bij ${title}`,
  action: (number: number): string => `Actie ${number}`,
  text: 'Wat gaan jullie doen?',
  owner: 'Wie doet het?',
  due: 'Wanneer is het klaar?',
  status: 'Hoe ver is het?',
  statuses: { todo: 'nog doen', doing: 'bezig', done: 'klaar' } satisfies Readonly<Record<Status, string>>,
  remove: 'Weghalen',
  removeLabel: (number: number, text: string): string => `Actie ${number} weghalen${text ? `: ${text}` : ''}`,
  dropped: (title: string): string => `${title} is geen prioriteit meer. De acties blijven bewaard.`,
  removed: 'De actie is weggehaald.',
  undo: 'Ongedaan maken',
  calendar: 'Zet de data in je agenda',
  calendarHint: 'Je krijgt een bestand (.ics) dat je in elke agenda kunt openen.',
  calendarName: 'Plan bij de Meetlat',
  calendarOwner: (owner: string): string => `Wie: ${owner}`,
  calendarFile: 'plan-meetlat.ics',
  conflict: (what: string, theirs: string, mine: string): string =>
    `Ergens anders is "${what}" ook veranderd, in: ${theirs}. Hier staat: ${mine}. Wat willen jullie houden?`,
  keepMine: 'Houd wat hier staat',
  takeTheirs: 'Neem het andere',
  empty: 'niets',
  progress: (done: number, count: number): string =>
    count === 0 ? '' : `${done} van ${count} ${count === 1 ? 'actie' : 'acties'} klaar`,
};
