import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Answers } from '../../src/domain/assessment.js';
import { EMPTY_ANSWER } from '../../src/domain/assessment.js';
import { placedItems, selectItems } from '../../src/domain/instrument.js';
import type { Rating } from '../../src/domain/rating.js';
import { biggestGaps, earlierMean, gap, groupByTheme, itemsMean, mean, progress } from '../../src/domain/statistics.js';
import { ratings } from '../support/arbitrary-assessment.js';
import { exampleFile, instrumentFrom, SCALE } from '../support/arbitrary-instrument.js';
import { holds } from '../support/arbitrary-run.js';

const instrument = instrumentFrom(exampleFile());
const items = placedItems(instrument);
const answer = (current: Rating, ambition: Rating) => ({ ...EMPTY_ANSWER, current, ambition });

describe('statistics', function () {
  this.timeout(60_000);

  it('counts only scores in a mean, and says how many', () => {
    expect(mean([4, 'unknown', null, 7, 'not-applicable'])).to.deep.equal({ value: 5.5, n: 2, of: 5 });
    expect(mean([null, 'unknown'])).to.deep.equal({ value: null, n: 0, of: 2 });
    expect(mean([])).to.deep.equal({ value: null, n: 0, of: 0 });
    expect(mean([5.4, 5.5]).value).to.equal(5.5);
  });

  it('gives the mean that whole-number arithmetic gives, a half up', () => {
    holds(fc.array(ratings(SCALE), { maxLength: 300 }), 2000, (list) => {
      const tenths = list.filter((rating) => typeof rating === 'number').map((score) => BigInt(Math.round(score * 10)));
      const n = BigInt(tenths.length);
      const sum = tenths.reduce((a, b) => a + b, 0n);
      const value = n === 0n ? null : Number((2n * sum + n) / (2n * n)) / 10;
      expect(mean(list)).to.deep.equal({ value, n: tenths.length, of: list.length });
    });
  });

  it('gives an earlier mean only when then and now have scores on the same items', () => {
    expect(earlierMean([4, null, 7], [5, 'unknown', 9])).to.deep.equal({ value: 5.5, n: 2, of: 3 });
    const none = { value: null, n: 0, of: 3 };
    expect(earlierMean([4, null, 7], [5, 6, 9]), 'a new item').to.deep.equal(none);
    expect(earlierMean([4, 3, 7], [5, null, 9]), 'an item that was left out').to.deep.equal(none);
    expect(earlierMean([], [])).to.deep.equal({ value: null, n: 0, of: 0 });
  });

  it('takes the mean of one aspect over items', () => {
    const answers: Answers = { doel: answer(3, 9), nazorg: answer(6.1, null) };
    expect(itemsMean(items, answers, 'current')).to.deep.equal({ value: 4.6, n: 2, of: 3 });
    expect(itemsMean(items, answers, 'ambition')).to.deep.equal({ value: 9, n: 1, of: 3 });
  });

  it('gives an exact gap, also downwards, and none without two scores', () => {
    expect([gap(5.4, 5.5), gap(8, 5.5), gap(7, 7)]).to.deep.equal([0.1, -2.5, 0]);
    expect([gap(null, 8), gap(7, 'unknown'), gap('not-applicable', 'not-applicable')]).to.deep.equal([
      null,
      null,
      null,
    ]);
    holds(fc.tuple(fc.integer({ min: 10, max: 100 }), fc.integer({ min: 10, max: 100 })), 1000, ([a, b]) => {
      expect(gap(a / 10, b / 10)).to.equal((b - a) / 10);
    });
  });

  it('counts an item as filled in when every asked aspect is', () => {
    const answers: Answers = {
      doel: answer(3, null),
      kosten: answer('unknown', 'not-applicable'),
      vreemd: answer(1, 1),
    };
    expect(progress(items, answers, ['current'])).to.deep.equal({ filled: 2, total: 3 });
    expect(progress(items, answers, ['current', 'ambition'])).to.deep.equal({ filled: 1, total: 3 });
  });

  it('takes no property of an object for an answer', () => {
    const strange = items.map((placed) => ({ ...placed, item: { ...placed.item, id: 'constructor' } }));
    expect(progress(strange, {}, ['current'])).to.deep.equal({ filled: 0, total: 3 });
    expect(itemsMean(strange, {}, 'current')).to.deep.equal({ value: null, n: 0, of: 3 });
  });

  it('lists the biggest gaps upwards, ties in the order of the instrument', () => {
    const answers: Answers = { nazorg: answer(5, 8), doel: answer(4, 7), kosten: answer(8, 5) };
    expect(biggestGaps(items, answers).map((found) => `${found.number} ${String(found.gap)}`)).to.deep.equal([
      '1.1 3',
      '2.2 3',
    ]);
    const wider: Answers = { ...answers, nazorg: answer(5, 8.1) };
    expect(biggestGaps(items, { doel: answer(7, 7), kosten: answer(7, null) })).to.deep.equal([]);
    expect(biggestGaps(items, wider).map(({ number }) => number)).to.deep.equal(['2.2', '1.1']);
  });

  it('groups a subset by theme with the numbers of the whole', () => {
    const groups = groupByTheme(selectItems(instrument, ['nazorg']).items);
    expect(groups.map(({ theme, number, items: found }) => [theme.id, number, found.length])).to.deep.equal([
      ['beleid', 2, 1],
    ]);
    expect(groupByTheme(items).map((group) => group.items.length)).to.deep.equal([1, 2]);
    expect(groupByTheme([])).to.deep.equal([]);
  });
});
