import type { Dictionary } from '../dictionary.js';
import { formatList } from '../format-list.js';
import { formatMean, formatScore } from '../format.js';
import { place, report } from './report.js';
import { items } from './words.js';

const outOf = (n: number, of: number): string => `${n} of the ${items(of)}`;

/** What stands out in the answers as a whole, and where to begin. */
export const whole: Dictionary['whole'] = {
  standsOut: 'What stands out?',
  begin: 'You could start here',
  sameGap: (count, gap) => `${items(count)} with a gap of ${formatScore(gap)}`,
  position: (label, third, mean, n, of) => [
    `On average you are ${third === 'middle' ? 'in' : 'at'} the `,
    `${place[third]} of ${label.toLowerCase()}`,
    ` (${formatMean(mean)}${n < of ? ` over ${outOf(n, of)}` : ''}).`,
  ],
  ambition: (label, count, of) => [`On ${outOf(count, of)} your ambition is `, label.toLowerCase(), '.'],
  widestGap: (gaps) => {
    const [first, ...others] = gaps;
    if (!first) return [];
    const words = 'The widest gap';
    if (others.length === 0) {
      return [`${words}: `, first.title, `, ${report.fromTo(first.current, first.ambition)}.`];
    }
    const where = gaps.length > 3 ? items(gaps.length) : formatList(gaps.map(({ title }) => title));
    return [`${words} is ${formatScore(first.gap)}, on `, where, '.'];
  },
  reached: (count) => ['On ', items(count), ' you are already where you want to be.'],
  tooEarly: 'There are not enough scores yet to say something about the whole.',
};
