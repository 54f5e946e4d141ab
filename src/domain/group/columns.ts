import { spreadSize } from '../conclusions-group.js';
import type { Rating } from '../rating.js';
import { isScore } from '../rating.js';
import type { Scale } from '../scale.js';
import { roundTenth } from '../scale.js';
import type { Distribution } from './types.js';

/** In a column: no score here. */
export const ABSENT = -0x80000000;

/** Ratings as whole tenths; what is no score becomes `ABSENT`. */
export const columnOf = (ratings: readonly Rating[]): Int32Array =>
  Int32Array.from(ratings, (rating) => (isScore(rating) ? Math.round(rating * 10) : ABSENT));

/**
 * The distribution of one column, exact: whole tenths are counted and only the results are rounded. With fewer than
 * `minimum` scores (two at the very least) it holds no number of the column. Scores off the scale are left out.
 */
export function distributionOf(scale: Scale, column: Int32Array, minimum: number): Distribution {
  const from = Math.round(scale.min * 10);
  const counts = new Uint32Array(Math.round(scale.max * 10) - from + 1);
  for (const tenths of column) {
    const at = tenths - from;
    if (at >= 0 && at < counts.length) counts[at] = (counts[at] ?? 0) + 1;
  }
  const histogram = Array.from(counts, (count, at) => ({ score: (at + from) / 10, count })).filter(
    ({ count }) => count > 0,
  );
  let [n, sum, squares] = [0, 0, 0];
  for (const { score, count } of histogram) {
    const tenths = Math.round(score * 10);
    n += count;
    sum += count * tenths;
    squares += count * tenths * tenths;
  }
  const least = Math.max(2, minimum);
  const [first, last] = [histogram[0], histogram.at(-1)];
  if (!(n >= least) || !first || !last) return { kind: 'too-few', minimum: least };
  const at = (rank: number): number => {
    let seen = 0;
    return histogram.find(({ count }) => (seen += count) > rank)?.score ?? last.score;
  };
  const middle = Math.round(at(Math.floor((n - 1) / 2)) * 10) + Math.round(at(Math.floor(n / 2)) * 10);
  const deviation = roundTenth(Math.sqrt(Math.max(0, n * squares - sum * sum)) / n / 10);
  return {
    kind: 'enough',
    n,
    mean: roundTenth(sum / n / 10),
    median: Math.round(middle / 2) / 10,
    deviation,
    low: first.score,
    high: last.score,
    histogram,
    size: spreadSize(scale, deviation),
  };
}
