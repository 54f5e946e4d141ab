import { formatList } from '../format-list.js';
import { formatMean, formatScore } from '../format.js';
import type { Sentence } from '../sentence.js';
import type { Third } from './report.js';
import { items, place, report } from './report.js';

export interface Gap {
  readonly title: string;
  readonly current: number;
  readonly ambition: number;
  readonly gap: number;
}

const outOf = (n: number, of: number): string => `${n} van de ${items(of)}`;

/** What stands out in the answers as a whole, and where to begin. */
export const whole = {
  standsOut: 'Wat valt op?',
  begin: 'Hier kunnen jullie beginnen',
  sameGap: (count: number, gap: number): string => `${items(count)} met verschil ${formatScore(gap)}`,
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
};
