import { spreadSize } from '../conclusions-group.js';
import type { Scale } from '../scale.js';
import { binCount, binOf, lowestTenth } from './bins.js';
import type { Distribution, Enough } from './types.js';

/** The deviation in whole tenths, a half up: exact for any number of scores, where a root of doubles may be one off. */
function deviationOf(n: number, sum: number, squares: number): number {
  const count = BigInt(n);
  const fourfold = 4n * (count * BigInt(squares) - BigInt(sum) ** 2n);
  const reaches = (tenths: number): boolean => fourfold >= ((2n * BigInt(tenths) - 1n) * count) ** 2n;
  let tenths = Math.round(Math.sqrt(Number(fourfold)) / 2 / n);
  while (tenths > 0 && !reaches(tenths)) tenths--;
  while (reaches(tenths + 1)) tenths++;
  return tenths;
}

/**
 * The distribution behind a histogram by bin (`binOf`), exact: whole tenths are counted and only results are rounded. With
 * fewer than `minimum` scores (two at the very least) it holds no number of them.
 */
export function distributionOf(scale: Scale, counts: Uint32Array, minimum: number): Distribution {
  const lowest = lowestTenth(scale) - 1;
  const histogram: { readonly score: number; readonly count: number }[] = [];
  let [n, sum, squares] = [0, 0, 0];
  for (let bin = 1; bin < binCount(scale); bin++) {
    const count = counts[bin] ?? 0;
    if (count === 0) continue;
    histogram.push({ score: (bin + lowest) / 10, count });
    n += count;
    sum += count * bin;
    squares += count * bin * bin;
  }
  const least = Math.max(2, minimum);
  const [first, last] = [histogram[0], histogram.at(-1)];
  if (!(n >= least) || !first || !last) return { kind: 'too-few', minimum: least };
  const at = (rank: number): number => {
    let seen = 0;
    return Math.round((histogram.find(({ count }) => (seen += count) > rank) ?? last).score * 10);
  };
  const deviation = deviationOf(n, sum, squares) / 10;
  return {
    kind: 'enough',
    n,
    mean: Math.round(sum / n + lowest) / 10 + 0, // no minus zero
    median: Math.round((at(Math.floor((n - 1) / 2)) + at(Math.floor(n / 2))) / 2) / 10 + 0,
    deviation,
    low: first.score,
    high: last.score,
    histogram,
    size: spreadSize(scale, deviation),
  };
}

/** The histogram by bin of what was told, to count on from. */
export function countsOf(scale: Scale, told: Enough | undefined): Uint32Array {
  const counts = new Uint32Array(binCount(scale));
  for (const { score, count } of told?.histogram ?? []) counts[binOf(scale, score)] = count;
  return counts;
}
