import { formatList } from '../format-list.js';
import { formatScore } from '../format.js';

/** What `meetlat-item` says. */
export const item = {
  legend: { current: 'Hoe is het nu?', ambition: 'Wat is de ambitie?' },
  noteLabel: { current: 'Waarom dit cijfer?', ambition: 'Waarom deze ambitie? Wat is daarvoor nodig?' },
  words: { unknown: 'weet ik niet', 'not-applicable': 'n.v.t.' },
  place: (theme: string, itemNumber: string): string => `${theme} · ${itemNumber}`,
  position: (index: number, total: number): string => `onderdeel ${index} van ${total}`,
  unset: 'nog niet ingevuld',
  choice: (score: number, level: string): string => `${formatScore(score)}, ${level.toLowerCase()}`,
  compared: (gap: number): string =>
    gap === 0 ? 'gelijk aan nu' : `${formatScore(Math.abs(gap))} ${gap > 0 ? 'hoger' : 'lager'} dan nu`,
  /** "1 tot 5,5", "8 tot en met 10". */
  range: (from: number, to: number, last: boolean): string =>
    `${formatScore(from)} ${last ? 'tot en met' : 'tot'} ${formatScore(to)}`,
  /** "1 t/m 5", "6 en 7", "8". */
  choices: (scores: readonly number[]): string => {
    const words = scores.map((score) => formatScore(score));
    return words.length > 2 ? `${words[0]} t/m ${words.at(-1)}` : formatList(words);
  },
  clear: 'Wis',
  cleared: 'Gewist.',
  exact: 'Precies cijfer',
  terms: 'Uitleg van woorden',
  required: 'Kies hier nog een cijfer.',
  requiredMark: '(nodig)',
  missing: (id: string): string => `Het onderdeel “${id}” bestaat niet in deze meetlat.`,
  loading: 'De meetlat wordt geladen …',
};

export type ItemStrings = typeof item;
