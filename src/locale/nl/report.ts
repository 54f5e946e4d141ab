import { formatList, formatMean, formatScore } from '../format.js';

type Third = 'lower' | 'middle' | 'upper';

/** A sentence in pieces; every second piece is stressed. Titles stay apart from the words around them. */
export type Sentence = readonly string[];

interface Gap {
  readonly title: string;
  readonly current: number;
  readonly ambition: number;
  readonly gap: number;
}

const place: Readonly<Record<Third, string>> = { lower: 'onderkant', middle: 'midden', upper: 'bovenkant' };

const items = (count: number): string => (count === 1 ? '1 onderdeel' : `${count} onderdelen`);
const outOf = (n: number, of: number): string => `${n} van de ${items(of)}`;

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
  sameGap: (count: number, gap: number): string => `${items(count)} met verschil ${formatScore(gap)}`,
  noGap: 'nog geen verschil',
  filled: 'Ingevuld',
  progress: (filled: number, total: number): string => `${filled}\u00a0van\u00a0${total}`,
  left: (count: number): string => (count === 0 ? 'compleet' : `nog ${items(count)}`),
  weight: 'Voor elk gemiddelde telt elk onderdeel even zwaar. Alleen cijfers tellen mee.',
  standsOut: 'Wat valt op?',
  position: (label: string, third: Third, mean: number, n: number, of: number): Sentence => [
    `Gemiddeld staan jullie ${third === 'middle' ? 'in het' : 'aan de'} `,
    `${place[third]} van ${label.toLowerCase()}`,
    ` (${formatMean(mean)}${n < of ? ` over ${outOf(n, of)}` : ''}).`,
  ],
  ambition: (label: string, count: number, of: number): Sentence => [
    `Jullie ambitie ligt bij ${outOf(count, of)} op `,
    label.toLowerCase(),
    '.',
  ],
  widestGap: (gaps: readonly Gap[]): Sentence => {
    const [first, ...others] = gaps;
    if (!first) return [];
    const words = 'Het grootste verschil';
    if (others.length === 0) {
      return [`${words}: `, first.title, `, ${report.fromTo(first.current, first.ambition)}.`];
    }
    const where = gaps.length > 3 ? items(gaps.length) : formatList(gaps.map(({ title }) => title));
    return [`${words} is ${formatScore(first.gap)}, bij `, where, '.'];
  },
  reached: (count: number): Sentence => ['Bij ', items(count), ' staan jullie al waar jullie willen zijn.'],
  tooEarly: 'Er zijn nog te weinig cijfers om iets over het geheel te zeggen.',
  begin: 'Hier kunnen jullie beginnen',
  perTheme: 'Per thema',
  overall: 'Samen',
  notes: 'Wat jullie erbij schreven',
  noNotes: 'Jullie hebben nog niets opgeschreven.',
  note: { current: 'Nu', ambition: 'Ambitie' },
  missing: 'Nog niet ingevuld',
  allMissing: 'Er is nog niets ingevuld. Begin bij een onderdeel dat jullie goed kennen.',
};
