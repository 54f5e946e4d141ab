import { expect } from 'chai';
import type { Answers } from '../../src/domain/assessment.js';
import type { Conclusion } from '../../src/domain/conclusions.js';
import { conclude } from '../../src/domain/conclusions.js';
import type { Instrument } from '../../src/domain/instrument.js';
import { placedItems } from '../../src/domain/instrument.js';
import type { Aspect, Rating } from '../../src/domain/rating.js';
import { ASPECTS } from '../../src/domain/rating.js';
import { answersOf, fourLevels, instrumentOf, threeLevels } from '../support/instruments.js';

type Ratings = readonly Rating[];

/** Three items in one theme, as many as a workshop takes. */
const three = instrumentOf([3], threeLevels.scale);

const times = (count: number, rating: Rating): Ratings => Array.from({ length: count }, () => rating);

const from = (
  instrument: Instrument,
  answers: Answers,
  aspects: readonly Aspect[] = ASPECTS,
  earlier: Answers | null = null,
): readonly Conclusion[] => conclude(instrument.scale, placedItems(instrument), answers, aspects, earlier);

/** The ids of the items that a kind names; null when it isn't concluded. */
function named(found: readonly Conclusion[], kind: Conclusion['kind']): readonly string[] | null {
  const conclusion = found.find((one) => one.kind === kind);
  return conclusion && 'items' in conclusion ? conclusion.items.map(({ item }) => item.id) : null;
}

const now = (instrument: Instrument, current: Ratings): readonly Conclusion[] =>
  from(instrument, answersOf(instrument, current));

const kinds = (found: readonly Conclusion[]): readonly string[] => found.map(({ kind }) => kind);

describe('conclusions', () => {
  it('are none without answers, and without aspects', () => {
    expect(from(threeLevels, {})).to.deep.equal([]);
    expect(from(threeLevels, {}, ASPECTS, {})).to.deep.equal([]);
    expect(from(threeLevels, answersOf(threeLevels, times(24, 8), times(24, 9)), [])).to.deep.equal([]);
    expect(conclude(threeLevels.scale, [], answersOf(threeLevels, times(24, 8)), ASPECTS, {})).to.deep.equal([]);
  });

  it('are told in a fixed order: the whole, strengths, themes, ambitions, changes, what is open', () => {
    const answers = answersOf(threeLevels, [9, 9, ...times(17, 4), ...times(5, 'unknown')], [8, 9, ...times(17, 7)]);
    const earlier = answersOf(threeLevels, [8, ...times(18, 4)], [8, ...times(18, 7)]);
    expect(kinds(from(threeLevels, answers, ASPECTS, earlier))).to.deep.equal([
      ...['position', 'ambition', 'gap', 'reached', 'top-level', 'themes-ahead', 'themes-behind', 'lowered'],
      ...['mean-change', 'moved', 'biggest-move', 'mean-change', 'unknown', 'missing', 'no-reason'],
    ]);
  });

  it('say nothing about an aspect that is not asked', () => {
    const answers = answersOf(threeLevels, [9, 9, ...times(22, 5)], times(24, 7));
    const [current, ambition] = [['current'], ['ambition']] as const;
    expect(kinds(from(threeLevels, answers, current, answers))).to.deep.equal([
      ...['position', 'top-level', 'themes-ahead', 'mean-change', 'moved', 'no-reason'],
    ]);
    expect(kinds(from(threeLevels, answers, ambition, answers))).to.deep.equal([
      ...['ambition', 'mean-change', 'moved', 'no-reason'],
    ]);
  });

  it('only name open items and lower ambitions below three scores', () => {
    const found = from(
      threeLevels,
      answersOf(threeLevels, [9, 5], [3, 9]),
      ASPECTS,
      answersOf(threeLevels, [2, 3], [4, 4]),
    );
    expect(kinds(found)).to.deep.equal(['lowered', 'missing']);
  });

  it('call the biggest gap so from three items with both scores', () => {
    const gap = (current: Ratings, ambition: Ratings) => named(from(three, answersOf(three, current, ambition)), 'gap');
    expect(gap([3, 5], [8, 6])).to.equal(null);
    expect(gap([3, 5, 6], [8, 6])).to.equal(null);
    expect(gap([3, 5, 6], [8, 6, 6])).to.deep.equal(['item-1']);
    expect(gap([3, 1, 6], [8, 6, 6])).to.deep.equal(['item-1', 'item-2']);
  });

  const strengths: readonly [string, Instrument, Ratings, readonly string[] | null, readonly string[] | null][] = [
    ['a level owns its lower bound', three, [8, 7.9, 5], ['item-1'], null],
    ['all of them', three, [8, 9, 10], ['item-1', 'item-2', 'item-3'], null],
    ['two scores are too few', three, [9, 9], null, null],
    ['two points above the mean', threeLevels, [6, ...times(19, 3.9)], null, ['item-1']],
    ['just less than two points above the mean', threeLevels, [6, ...times(19, 4)], null, null],
    ['nobody above', three, [5, 5, 5], null, null],
    ['on a scale to five, nine tenths above the mean', fourLevels, [3, 3, 3, 4.2, 3], null, ['item-4']],
    ['on a scale to five, less than that', fourLevels, [3, 3, 3, 4, 3], null, null],
    ['the fourth level is the highest', fourLevels, [4.5, 4.4, 3, 3, 3], ['item-1'], null],
  ];
  for (const [name, instrument, current, top, above] of strengths) {
    it(`tell what goes well: ${name}`, () => {
      const found = now(instrument, current);
      expect([named(found, 'top-level'), named(found, 'above-mean')]).to.deep.equal([top, above]);
    });
  }

  it('name ambitions below current, not those equal to it', () => {
    const lower = (current: Ratings, ambition: Ratings) =>
      named(from(three, answersOf(three, current, ambition)), 'lowered');
    expect(lower([8, 6, 5], [7.9, 6, 8])).to.deep.equal(['item-1']);
    expect(lower([8, 6], [8, 'unknown'])).to.equal(null);
  });

  const unknown: readonly [string, Instrument, number, boolean][] = [
    ['five of 24', threeLevels, 5, true],
    ['four of 24', threeLevels, 4, false],
    ['two of three', three, 2, true],
    ['one of three', three, 1, false],
  ];
  for (const [name, instrument, count, said] of unknown) {
    it(`mention "weet ik niet" from one in five: ${name}`, () => {
      const found = named(now(instrument, times(count, 'unknown')), 'unknown');
      expect(found?.length ?? 0).to.equal(said ? count : 0);
    });
  }

  it('count an item that nobody knows once, not for each aspect', () => {
    const both = answersOf(three, ['unknown', 5, 5], ['unknown', 8, 8]);
    expect(named(from(three, both), 'unknown')).to.equal(null);
  });

  it('list what is not filled in once something is; words count as filled in', () => {
    expect(named(now(three, [null, null, null]), 'missing')).to.equal(null);
    const some = answersOf(three, [5, 'unknown', null], [null, 'not-applicable', null]);
    expect(named(from(three, some), 'missing')).to.deep.equal(['item-1', 'item-3']);
    expect(named(from(three, some, ['current']), 'missing')).to.deep.equal(['item-3']);
  });

  it('hint at missing reasons when half of the scored items have none', () => {
    const hint = (notes: readonly string[]) => {
      const scored = answersOf(threeLevels, times(4, 5), times(4, 8));
      const noted = Object.entries(scored).map(([id, answer], i) => [id, { ...answer, ambitionNote: notes[i] ?? '' }]);
      return named(from(threeLevels, Object.fromEntries(noted) as Answers), 'no-reason');
    };
    expect(hint(['Daarom.', 'Zo.', ' \n'])).to.deep.equal(['item-3', 'item-4']);
    expect(hint(['Daarom.', 'Zo.', 'Omdat.'])).to.equal(null);
    expect(hint([])).to.have.length(4);
  });
});
