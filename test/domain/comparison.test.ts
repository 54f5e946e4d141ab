import { expect } from 'chai';
import type { Answer, Answers } from '../../src/domain/assessment.js';
import { EMPTY_ANSWER } from '../../src/domain/assessment.js';
import { compareFillings, textsApart } from '../../src/domain/comparison.js';
import { placedItems } from '../../src/domain/instrument.js';
import type { Rating } from '../../src/domain/rating.js';
import { ASPECTS } from '../../src/domain/rating.js';
import { cases } from '../support/arbitrary-conclusions.js';
import { holds } from '../support/arbitrary-run.js';
import { answersOf, threeLevels } from '../support/instruments.js';

const items = placedItems(threeLevels);

const answer = (current: Rating, version: number | null): Answer => ({
  ...EMPTY_ANSWER,
  current,
  currentBasis: version === null ? null : { version, lang: 'nl', hash: '' },
});

const moveOf = (before: Answer, after: Answer) =>
  compareFillings(items.slice(0, 1), { 'item-1': before }, { 'item-1': after }, ['current']).items[0]?.moves.current;

const numberOf = (rating: Rating | undefined): number => (typeof rating === 'number' ? rating : NaN);

describe('comparison with an earlier filling', function () {
  this.timeout(60_000);

  const moves: readonly [string, Rating, Rating, number | null][] = [
    ['up', 4, 7, 3],
    ['down', 8, 5.5, -2.5],
    ['the same', 6, 6, 0],
    ['a tenth, without the drift of fractions', 5.4, 5.5, 0.1],
    ['not before', null, 7, null],
    ['not now', 7, null, null],
    ['"weet ik niet" before', 'unknown', 7, null],
    ['"n.v.t." now', 7, 'not-applicable', null],
    ['never', null, null, null],
  ];
  for (const [name, before, after, moved] of moves) {
    it(`tells what moved: ${name}`, () => {
      expect(moveOf(answer(before, null), answer(after, null))).to.deep.equal({
        before,
        after,
        moved,
        comparable: moved !== null,
        reworded: false,
        unsure: false,
      });
    });
  }

  const versions: readonly [string, number | null, number | null, boolean][] = [
    ['the same version', 2, 2, true],
    ['a newer version', 1, 2, false],
    ['an older version', 2, 1, false],
    ['unknown before, when there was one meaning only', null, 1, true],
    ['unknown now, when there was one meaning only', 1, null, true],
    ['unknown both times', null, null, true],
  ];
  for (const [name, before, after, comparable] of versions) {
    it(`compares on one version of the item only: ${name}`, () => {
      expect(moveOf(answer(4, before), answer(9, after))).to.deep.include({
        comparable,
        reworded: !comparable,
        moved: comparable ? 5 : null,
      });
    });
  }

  it('compares nothing with an answer on an unknown text, once the meaning has changed', () => {
    for (const move of [moveOf(answer(4, null), answer(9, 2)), moveOf(answer(4, 2), answer(9, null))]) {
      expect(move).to.deep.include({ comparable: false, reworded: false, unsure: true, moved: null });
    }
    const later = { ...threeLevels.themes[0]!.items[0]!, version: 2 };
    expect(textsApart(later, null, null)).to.equal('unsure');
    expect(textsApart(later, { version: 2, lang: 'nl', hash: 'a' }, { version: 2, lang: 'en', hash: 'b' })).to.equal(
      null,
    );
  });

  it('reworded only matters between scores', () => {
    expect(moveOf(answer('unknown', 1), answer(9, 2))).to.deep.include({ comparable: false, reworded: false });
  });

  it('looks at the basis of the aspect itself', () => {
    const before = { ...answer(4, 1), ambition: 8, ambitionBasis: { version: 1, lang: 'nl', hash: 'a' } };
    const after = { ...answer(6, 2), ambition: 9, ambitionBasis: { version: 1, lang: 'en', hash: 'b' } };
    const found = compareFillings(items.slice(0, 1), { 'item-1': before }, { 'item-1': after }, ASPECTS);
    expect(found.items[0]?.moves.current).to.deep.include({ comparable: false });
    expect(found.items[0]?.moves.ambition).to.deep.include({ comparable: true, moved: 1 });
  });

  it('counts, and takes means over the comparable items only', () => {
    const earlier = answersOf(threeLevels, [4, 6, 7, 5, null, 9], [8, 8]);
    const now = answersOf(threeLevels, [5, 6.5, 6, 5, 10, 'unknown'], [8, 7]);
    expect(compareFillings(items, earlier, now, ASPECTS).totals).to.deep.equal({
      current: {
        up: 2,
        down: 1,
        same: 1,
        notComparable: 20,
        before: { value: 5.5, n: 4, of: 24 },
        after: { value: 5.6, n: 4, of: 24 },
      },
      ambition: {
        up: 0,
        down: 1,
        same: 1,
        notComparable: 22,
        before: { value: 8, n: 2, of: 24 },
        after: { value: 7.5, n: 2, of: 24 },
      },
    });
  });

  it('never takes a new or reworded item for progress', () => {
    const earlier: Answers = { 'item-1': answer(5, 1), 'item-2': answer(2, 1) };
    const now: Answers = { 'item-1': answer(5, 1), 'item-2': answer(10, 2), 'item-3': answer(10, 1) };
    const { totals } = compareFillings(items.slice(0, 3), earlier, now, ['current']);
    expect(totals).to.deep.equal({
      current: {
        up: 0,
        down: 0,
        same: 1,
        notComparable: 2,
        before: { value: 5, n: 1, of: 3 },
        after: { value: 5, n: 1, of: 3 },
      },
    });
  });

  it('knows only the aspects that were asked, and only the items that were selected', () => {
    const all = answersOf(threeLevels, [4, 5], [6, 7]);
    const { items: found, totals } = compareFillings(items.slice(1, 2), all, all, ['ambition']);
    expect(found.map(({ item, moves: seen }) => [item.id, Object.keys(seen)])).to.deep.equal([
      ['item-2', ['ambition']],
    ]);
    expect(Object.keys(totals)).to.deep.equal(['ambition']);
    expect(compareFillings([], all, all, ASPECTS).totals.current?.before).to.deep.equal({ value: null, n: 0, of: 0 });
  });

  it('is exact in tenths, adds up, and turns around when the fillings do', () => {
    holds(cases, 300, ({ items: some, answers, earlier, aspects }) => {
      const [there, back] = [
        compareFillings(some, earlier ?? {}, answers, aspects),
        compareFillings(some, answers, earlier ?? {}, aspects),
      ];
      for (const aspect of aspects) {
        const found = there.items.flatMap(({ moves: seen }) => seen[aspect] ?? []);
        for (const { before, after, moved } of found) {
          if (moved === null) continue;
          const tenths = Math.round(numberOf(after) * 10) - Math.round(numberOf(before) * 10);
          expect(moved).to.equal(tenths / 10);
        }
        const total = there.totals[aspect];
        const reverse = back.totals[aspect];
        expect(total).to.deep.include({ up: reverse?.down, down: reverse?.up, same: reverse?.same });
        const { up = 0, down = 0, same = 0, notComparable = 0 } = total ?? {};
        expect(up + down + same)
          .to.equal(total?.before.n)
          .and.to.equal(total?.after.n);
        expect(up + down + same + notComparable).to.equal(some.length);
      }
    });
  });
});
