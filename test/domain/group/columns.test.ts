import { expect } from 'chai';
import { EMPTY_ANSWER, emptyAssessment } from '../../../src/domain/assessment.js';
import { spreadOf, spreadSize } from '../../../src/domain/conclusions-group.js';
import type { Distribution } from '../../../src/domain/group/index.js';
import { columnsOf, countsOf, distributionOf, distributionsOf, emptyColumns } from '../../../src/domain/group/index.js';
import type { Rating } from '../../../src/domain/rating.js';
import type { Scale } from '../../../src/domain/scale.js';
import { mean } from '../../../src/domain/statistics.js';
import { randomOf } from '../../support/group-history.js';

const scale = (min: number, max: number): Scale => ({
  min,
  max,
  step: 1,
  levels: [{ id: 'all', label: 'Alles', from: min }],
});
/** One, two and four bytes a score. */
const SCALES = [scale(1, 10), scale(1, 5), scale(-3, 3.5), scale(0, 1000), scale(0, 10_000)];
const CELL = { itemId: 'x', aspect: 'current' } as const;

const member = (current: Rating) => ({
  ...emptyAssessment('m', 'test', '1'),
  answers: { x: { ...EMPTY_ANSWER, current } },
});
const told = (on: Scale, ratings: readonly Rating[], minimum = 2): Distribution =>
  distributionsOf(columnsOf(on, ratings.map(member), [CELL]), minimum)[0] ?? { kind: 'too-few', minimum: 0 };

/** A fraction as the nearest whole number, a half up. */
const nearest = (numerator: bigint, denominator: bigint): bigint => {
  const [n, d] = [2n * numerator + denominator, 2n * denominator];
  return n / d - (n < 0n && n % d !== 0n ? 1n : 0n);
};

/** Counts of whole tenths as fractions of whole numbers, without any rounding on the way. */
function exactly(
  counts: ReadonlyMap<number, number>,
): Omit<Extract<Distribution, { kind: 'enough' }>, 'size' | 'kind'> {
  const sorted = [...counts].filter(([, count]) => count > 0).sort(([a], [b]) => a - b);
  const sum = (of: (tenths: bigint) => bigint): bigint =>
    sorted.reduce((total, [tenths, count]) => total + of(BigInt(tenths)) * BigInt(count), 0n);
  const n = sum(() => 1n);
  const variance = n * sum((x) => x * x) - sum((x) => x) ** 2n;
  let deviation = 0n; // the largest d with d - 1/2 <= the root of the variance, that is (2d - 1)² n² <= 4 n² variance
  while ((2n * deviation + 1n) ** 2n * n * n <= 4n * variance) deviation++;
  const at = (rank: bigint): bigint => {
    let seen = 0n;
    for (const [tenths, count] of sorted) if ((seen += BigInt(count)) > rank) return BigInt(tenths);
    return 0n;
  };
  const points = (tenths: bigint): number => Number(tenths) / 10;
  return {
    n: Number(n),
    mean: points(
      nearest(
        sum((x) => x),
        n,
      ),
    ),
    median: points(nearest(at((n - 1n) / 2n) + at(n / 2n), 2n)),
    deviation: points(deviation),
    low: (sorted[0]?.[0] ?? 0) / 10,
    high: (sorted.at(-1)?.[0] ?? 0) / 10,
    histogram: sorted.map(([tenths, count]) => ({ score: tenths / 10, count })),
  };
}

const tallied = (tenths: readonly number[]): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const one of tenths) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
};

describe('the distribution of a column', () => {
  it('is what fractions of whole numbers give, on every scale', () => {
    const random = randomOf(7);
    for (let run = 0; run < 400; run++) {
      const on = SCALES[run % SCALES.length] ?? scale(1, 10);
      const [low, high] = [Math.round(on.min * 10), Math.round(on.max * 10)];
      const width = 1 + Math.floor(random() * Math.min(high - low, 60));
      const tenths = Array.from({ length: 2 + Math.floor(random() * 40) }, () =>
        Math.min(high, low + Math.floor(random() * width)),
      );
      const found = told(on, [null, ...tenths.map((one) => one / 10), 'unknown', 'not-applicable']);
      const expected = exactly(tallied(tenths));
      expect(found, JSON.stringify(tenths)).to.deep.equal({
        kind: 'enough',
        ...expected,
        size: spreadSize(on, expected.deviation),
      });
    }
  });

  it('says what means and conclusions say of the same scores', () => {
    const random = randomOf(8);
    const on = scale(1, 10);
    for (let run = 0; run < 300; run++) {
      const ratings = Array.from({ length: 2 + Math.floor(random() * 30) }, () => Math.round(10 + random() * 90) / 10);
      const { n, deviation, low, high, size } = spreadOf(on, ratings, 2) ?? {};
      expect(told(on, ratings)).to.deep.include({ n, deviation, low, high, size, mean: mean(ratings).value });
    }
  });

  it('is exact where a root of doubles is not: millions of scores, on the edge of a tenth', () => {
    const on = scale(1, 10);
    for (const [ones, tens] of [
      [3_000_000_001, 3_000_000_000],
      [2 ** 31, 2 ** 31 - 1],
      [999_999_937, 1],
      [5, 5],
    ] as const) {
      const tenths = new Map([
        [10, ones],
        [100, tens],
      ]);
      const counts = countsOf(on, undefined);
      counts[1] = ones;
      counts[91] = tens;
      expect(distributionOf(on, counts, 5)).to.deep.include(exactly(tenths));
    }
    // Half at 1, half at 1.1 deviates by half a tenth, which counts as a whole one; one fewer does not.
    const counts = countsOf(on, undefined);
    [counts[1], counts[2]] = [2_000_000_000, 2_000_000_000];
    expect(distributionOf(on, counts, 5)).to.deep.include({ deviation: 0.1 });
    counts[2] = 1_999_900_000;
    expect(distributionOf(on, counts, 5)).to.deep.include({ deviation: 0 });
  });

  it('tells no number below the minimum, and never of one score', () => {
    const tooFew = (minimum: number) => ({ kind: 'too-few', minimum });
    expect(told(SCALES[0] ?? scale(1, 10), [3, 4, 5, 6, null], 5)).to.deep.equal(tooFew(5));
    expect(told(scale(1, 10), [3], 0)).to.deep.equal(tooFew(2));
    expect(told(scale(1, 10), [3, 3, 3], NaN).kind).to.equal('too-few');
    expect(told(scale(1, 10), []).kind).to.equal('too-few');
  });

  it('leaves out what is not on the scale', () => {
    expect(told(scale(1, 10), [0.9, 1, 10, 10.1, -5, Infinity, NaN])).to.deep.include({ n: 2, low: 1, high: 10 });
  });

  it('counts every column by itself, whatever the number of respondents', () => {
    const on = scale(1, 10);
    for (let respondents = 0; respondents < 12; respondents++) {
      const columns = emptyColumns(on, respondents, 3);
      for (let row = 0; row < respondents; row++) columns.bins[respondents + row] = 11;
      const kinds = distributionsOf(columns, 2).map((one) => (one.kind === 'enough' ? one.n : 0));
      expect(kinds).to.deep.equal([0, respondents < 2 ? 0 : respondents, 0]);
    }
  });
});
