import { formatScore } from '../format.js';

export type Third = 'lower' | 'middle' | 'upper';

export const place: Readonly<Record<Third, string>> = { lower: 'onderkant', middle: 'midden', upper: 'bovenkant' };

export const items = (count: number): string => (count === 1 ? '1 onderdeel' : `${count} onderdelen`);

/** What `meetlat-report` says. */
export const report = {
  title: 'Waar staan wij?',
  mean: { current: 'Nu gemiddeld', ambition: 'Ambitie gemiddeld' },
  /** "bovenkant middenmoter"; the middle of a level needs no word. */
  band: (label: string, third: Third): string =>
    `${third === 'middle' ? '' : `${place[third]} `}${label.toLowerCase()}`,
  noScores: 'nog geen cijfers',
  widest: 'Grootste verschil',
  items,
  fromTo: (current: number, ambition: number): string => `nu ${formatScore(current)}, ambitie ${formatScore(ambition)}`,
  gap: (gap: number): string => `verschil ${formatScore(gap)}`,
  noGap: 'nog geen verschil',
  filled: 'Ingevuld',
  progress: (filled: number, total: number): string => `${filled}\u00a0van\u00a0${total}`,
  left: (count: number): string => (count === 0 ? 'compleet' : `nog ${items(count)}`),
  weight: 'Voor elk gemiddelde telt elk onderdeel even zwaar. Alleen cijfers tellen mee.',
  perTheme: 'Per thema',
  overall: 'Samen',
  notes: 'Wat jullie erbij schreven',
  noNotes: 'Jullie hebben nog niets opgeschreven.',
  note: { current: 'Nu', ambition: 'Ambitie' },
  missing: 'Nog niet ingevuld',
  allMissing: 'Er is nog niets ingevuld. Begin bij een onderdeel dat jullie goed kennen.',
};
