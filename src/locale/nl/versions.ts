import { formatList } from '../format-list.js';
import { items } from './report.js';

type Obstacle = 'reworded' | 'unsure' | 'new';

/** What is said about editions: which texts changed since an answer was given, and what can't be compared. */
export const versions = {
  title: 'Andere teksten dan toen',
  valid: 'Jullie invulling blijft gewoon geldig. Aan jullie antwoorden is niets veranderd.',
  editions: (then: string, now: string): string =>
    then === '' || then === now ? '' : `Jullie vulden versie ${then} in. Dit is versie ${now}.`,
  reworded: (count: number): string => `Bij ${items(count)} is de tekst veranderd sinds jullie dit invulden`,
  otherWording: (count: number): string =>
    `Bij ${items(count)} lazen jullie andere woorden met dezelfde betekenis, bijvoorbeeld in een andere taal`,
  added: (count: number): string => `${items(count)} ${count === 1 ? 'is' : 'zijn'} nieuw sinds jullie dit invulden`,
  removed: (count: number): string =>
    `${items(count)} ${count === 1 ? 'staat' : 'staan'} niet meer in de meetlat. Jullie antwoord is wel bewaard`,
  /** After the name of an item. */
  version: (from: number | null, to: number): string =>
    from === null ? `nu versie ${to}` : `versie ${from}, nu versie ${to}`,
  replacedBy: (titles: readonly string[]): string => `nu: ${formatList(titles)}`,

  /** Before a list of items. `*` is the mark that stands by their numbers in charts, tables and notes. */
  notCompared: (count: number, label: string): string =>
    `Onderdelen met een * vergelijken we niet met “${label}”. Dat zijn er ${count}`,
  why: {
    reworded: 'de tekst is veranderd',
    unsure: 'we weten niet welke tekst jullie toen lazen',
    new: 'dit onderdeel is nieuw',
  } satisfies Record<Obstacle, string>,

  /** When a filling of before opens with a newer edition. */
  news: 'Er is een nieuwe versie van deze meetlat.',
  unchanged: 'De teksten die jullie lazen zijn gelijk gebleven.',
  look: 'Lees bij die onderdelen de tekst nog eens. Past jullie cijfer nog? Dan hoeven jullie niets te doen.',
  understood: 'Begrepen',

  /** Columns of a table as CSV. */
  earlier: (label: string): string => `Nu (${label})`,
  remark: 'Over de tekst',
  notComparedCell: (why: string): string => `Niet vergeleken: ${why}`,
  rewordedCell: (from: number | null, to: number): string =>
    `De tekst is veranderd sinds dit antwoord (${versions.version(from, to)})`,
};
