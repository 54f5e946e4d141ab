import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Answers } from '../../src/domain/assessment.js';
import type { SpreadSize } from '../../src/domain/conclusions.js';
import { FEWEST_ANSWERS, concludeGroup, spreadBounds, spreadOf } from '../../src/domain/conclusions.js';
import { placedItems } from '../../src/domain/instrument.js';
import type { Rating } from '../../src/domain/rating.js';
import { ratings } from '../support/arbitrary-assessment.js';
import { scales } from '../support/arbitrary-instrument.js';
import { holds } from '../support/arbitrary-run.js';
import { answersOf, fourLevels, instrumentOf, threeLevels } from '../support/instruments.js';

type Ratings = readonly Rating[];

const { scale } = threeLevels;
const four = instrumentOf([4], scale);
const items = placedItems(four);

/** Fillings from what each item got; a row is an item. */
const groupOf = (rows: readonly Ratings[]): readonly Answers[] =>
  (rows[0] ?? []).map((_, who) =>
    answersOf(
      four,
      rows.map((row) => row[who] ?? null),
    ),
  );

/** The items that are named as agreed on most and least; with `fewest` scores each. */
function extremes(rows: readonly Ratings[], fewest?: number): Record<string, readonly string[] | number> {
  const found = concludeGroup(scale, items, groupOf(rows), 'current', fewest);
  return Object.fromEntries(
    found.map((one) => [one.kind, 'items' in one ? one.items.map(({ item }) => item.id) : one.count]),
  );
}

const CLOSE = [6, 7, 7, 7, 8];
const SAME = [7, 7, 7, 7, 7];
const APART = [3, 5, 6, 5, 9];
const BETWEEN = [5, 6, 7, 8, 8];

const SIZES: readonly [Ratings, SpreadSize, number][] = [
  [SAME, 'small', 0],
  [CLOSE, 'small', 0.6],
  [[6, 6, 6, 8, 8, 8], 'small', 1],
  [[6, 6, 6, 8.2, 8.2, 8.2], 'medium', 1.1],
  [BETWEEN, 'medium', 1.2],
  [[5, 5, 5, 7.8, 7.8, 7.8], 'medium', 1.4],
  [[5, 5, 5, 8, 8, 8], 'large', 1.5],
  [APART, 'large', 2],
];

describe('conclusions about a group', function () {
  this.timeout(60_000);

  for (const [scores, size, deviation] of SIZES) {
    it(`call the spread of ${scores.join()} ${size}`, () => {
      expect(spreadOf(scale, scores)).to.deep.include({ size, deviation, n: scores.length });
    });
  }

  it('know lowest, highest and mean, and leave words and unset ratings out', () => {
    expect(spreadOf(scale, [3, 'unknown', 5.5, null, 6, 'not-applicable', 5, 9])).to.deep.equal({
      n: 5,
      low: 3,
      high: 9,
      mean: 5.7,
      deviation: 1.9,
      size: 'large',
    });
  });

  it('take the scale into account', () => {
    expect(spreadBounds(scale)).to.deep.equal({ small: 1, large: 1.5 });
    expect(spreadBounds(fourLevels.scale)).to.deep.equal({ small: 0.4, large: 0.7 });
    expect(spreadOf(fourLevels.scale, [2, 3, 3, 3, 4])?.size).to.equal('medium');
    expect(spreadBounds({ ...scale, max: 1.6 })).to.deep.equal({ small: 0.1, large: 0.2 });
    holds(scales, 500, (any) => {
      const { small, large } = spreadBounds(any);
      expect(small).to.be.at.least(0.1).and.below(large);
    });
  });

  it('take the standard deviation of all scores, in any order', () => {
    holds(fc.array(ratings(scale), { minLength: 5, maxLength: 60 }), 1000, (list) => {
      const scores = list.filter((rating) => typeof rating === 'number');
      const mean = scores.reduce((a, b) => a + b, 0) / scores.length;
      const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length;
      const spread = spreadOf(scale, list);
      if (scores.length < FEWEST_ANSWERS) expect(spread).to.equal(null);
      else expect(spread?.deviation).to.be.closeTo(Math.sqrt(variance), 0.05 + 1e-9);
      expect(spreadOf(scale, [...list].reverse())).to.deep.equal(spread);
    });
  });

  const few: readonly [string, Ratings, number | undefined, boolean][] = [
    ['four scores', [5, 5, 6, 6, 'unknown', null], undefined, false],
    ['five scores', [5, 5, 6, 6, 7], undefined, true],
    ['three scores when three are asked', [5, 6, 7], 3, true],
    ['one score, whatever is asked', [5], 0, false],
    ['one score, with a minimum below zero', [5], -1, false],
    ['two scores at the very least', [5, 7], 0, true],
    ['no number for a minimum', [5, 6, 7, 8, 9, 10], NaN, false],
    ['nobody', [], undefined, false],
  ];
  for (const [name, scores, fewest, said] of few) {
    it(`are silent about too few: ${name}`, () => {
      expect(spreadOf(scale, scores, fewest) !== null).to.equal(said);
    });
  }

  it('name where people agree most and least', () => {
    expect(extremes([SAME, CLOSE, APART, BETWEEN])).to.deep.equal({
      agreement: 2,
      'most-agreed': ['item-1'],
      'least-agreed': ['item-3'],
    });
  });

  it('name all that share it, and nobody when all do', () => {
    expect(extremes([CLOSE, CLOSE, APART, APART])).to.deep.equal({
      agreement: 2,
      'most-agreed': ['item-1', 'item-2'],
      'least-agreed': ['item-3', 'item-4'],
    });
    expect(extremes([CLOSE, CLOSE, CLOSE, CLOSE])).to.deep.equal({ agreement: 4 });
    expect(extremes([APART, APART, APART, APART])).to.deep.equal({});
  });

  it('call nothing agreed that lies apart, and nothing apart that lies close', () => {
    expect(extremes([BETWEEN, APART, APART, APART])).to.deep.equal({ 'least-agreed': ['item-2', 'item-3', 'item-4'] });
    expect(extremes([SAME, BETWEEN, APART, APART])).to.deep.equal({
      'most-agreed': ['item-1'],
      'least-agreed': ['item-3', 'item-4'],
    });
    expect(extremes([SAME, CLOSE, CLOSE, BETWEEN])).to.deep.equal({ agreement: 3, 'most-agreed': ['item-1'] });
  });

  it('need three items with enough scores, and look at no others', () => {
    const short = [1, 10, 1, 10, null];
    expect(extremes([SAME, CLOSE, short, short])).to.deep.equal({});
    expect(extremes([SAME, CLOSE, BETWEEN, short])).to.deep.equal({ agreement: 2, 'most-agreed': ['item-1'] });
    expect(extremes([SAME, CLOSE, BETWEEN, short], 4)).to.include.keys('least-agreed');
    const [found] = concludeGroup(scale, items, groupOf([SAME, CLOSE, BETWEEN, short]));
    expect(found).to.deep.include({ of: 3, asked: 4, fewest: 5, enough: 3, bound: 1 });
  });

  it('are exact for ten thousand people', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => 1 + (i % 10));
    expect(spreadOf(scale, many)).to.deep.equal({
      n: 10_000,
      low: 1,
      high: 10,
      mean: 5.5,
      deviation: 2.9,
      size: 'large',
    });
  });
});
