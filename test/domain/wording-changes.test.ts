import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Answers } from '../../src/domain/assessment.js';
import { EMPTY_ANSWER } from '../../src/domain/assessment.js';
import { compareFillings } from '../../src/domain/comparison.js';
import { sinceEarlier } from '../../src/domain/conclusions.js';
import { placedItems } from '../../src/domain/instrument.js';
import type { Rating } from '../../src/domain/rating.js';
import { ASPECTS, isScore } from '../../src/domain/rating.js';
import type { WordingChanges } from '../../src/domain/wording-changes.js';
import { comparableAnswers, notCompared, wordingChanges } from '../../src/domain/wording-changes.js';
import { holds } from '../support/arbitrary-run.js';
import { basisOf, english, filledOn, first, givenOn, second } from '../support/editions.js';

const items = placedItems(second);
const changesOf = (answers: Answers, edition = '1.0.0', instrument = second): WordingChanges =>
  wordingChanges(instrument, placedItems(instrument), { details: { edition }, answers });
const idsOf = (list: readonly { readonly item: { readonly id: string } }[]) => list.map(({ item }) => item.id);

describe('wording changes since a filling', () => {
  it('are by kind: reworded, better words, new, removed, replaced', () => {
    const found = changesOf(filledOn(first, 6));
    expect(found.reworded.map(({ item, from, to }) => [item.id, from, to])).to.deep.equal([['kosten', 1, 2]]);
    expect(idsOf(found.otherWording)).to.deep.equal(['brief']);
    expect(idsOf(found.added)).to.deep.equal(['signalen', 'bellen', 'langsgaan']);
    expect(found.removed.map(({ id, title, by }) => [id, title, idsOf(by)])).to.deep.equal([
      ['nazorg', 'Nazorg', []],
      ['gesprek', 'Gesprek', ['bellen', 'langsgaan']],
    ]);
  });

  it('are none for answers on the texts of now, and for items that nobody answered', () => {
    const none = { edition: '2.0.0', reworded: [], otherWording: [], added: [], removed: [] };
    expect(changesOf(filledOn(second, 6), '2.0.0')).to.deep.equal(none);
    expect(changesOf({}, '2.0.0')).to.deep.equal(none);
    expect(changesOf({ gesprek: { ...EMPTY_ANSWER, currentNote: 'Waarom.' } }, '2.0.0')).to.deep.equal(none);
  });

  it('go when people answer again', () => {
    const again = {
      ...filledOn(first, 6),
      kosten: givenOn(second, 'kosten', 7),
      signalen: givenOn(second, 'signalen', 7),
    };
    const found = changesOf(again);
    expect(idsOf(found.reworded)).to.deep.equal([]);
    expect(idsOf(found.added)).to.deep.equal(['bellen', 'langsgaan']);
  });

  it('count an item of which one of the two scores is on another text', () => {
    const mixed = { kosten: { ...givenOn(second, 'kosten', 7), ambition: 9, ambitionBasis: basisOf(first, 'kosten') } };
    expect(changesOf(mixed).reworded.map(({ item, from }) => [item.id, from])).to.deep.equal([['kosten', 1]]);
  });

  it('know another language for other words, not for another meaning', () => {
    const found = changesOf(filledOn(second, 6), '2.0.0', english);
    expect(found.reworded).to.deep.equal([]);
    expect(found.otherWording).to.have.length(items.length);
  });

  it('go by the edition when an answer says nothing', () => {
    const bare = { kosten: { ...EMPTY_ANSWER, current: 5 }, doel: { ...EMPTY_ANSWER, current: 5 } };
    expect(changesOf(bare).reworded.map(({ item, from }) => [item.id, from])).to.deep.equal([['kosten', null]]);
    expect(changesOf(bare, '7').reworded).to.deep.equal([]);
  });
});

describe('what is not compared between two moments', () => {
  const left = (earlier: Answers, now: Answers, edition?: string) =>
    notCompared(second, items, { answers: earlier, edition }, now).map(({ item, why, from, to }) => [
      item.id,
      why,
      from,
      to,
    ]);

  it('are reworded and new items, with the versions', () => {
    expect(left(filledOn(first, 4), filledOn(second, 8), '1.0.0')).to.deep.equal([
      ['kosten', 'reworded', 1, 2],
      ['signalen', 'new', null, 1],
      ['bellen', 'new', null, 1],
      ['langsgaan', 'new', null, 1],
    ]);
  });

  it('are none between two moments on the same texts, whatever edition is open', () => {
    expect(left(filledOn(first, 4), filledOn(first, 8), '2.0.0')).to.deep.equal([]);
    expect(left(filledOn(second, 4), filledOn(english, 8), '2.0.0')).to.deep.equal([]);
  });

  it('goes by the text of now where nothing is filled in yet', () => {
    expect(left(filledOn(first, 4, ['kosten', 'doel']), {}, '2.0.0')).to.deep.equal([['kosten', 'reworded', 1, 2]]);
  });

  it('are items of which nobody knows the text, once their meaning changed', () => {
    const bare = { kosten: { ...EMPTY_ANSWER, current: 5 }, doel: { ...EMPTY_ANSWER, current: 5 } };
    expect(left(bare, filledOn(second, 8))).to.deep.equal([['kosten', 'unsure', null, 2]]);
    expect(left(filledOn(second, 8), bare)).to.deep.equal([['kosten', 'unsure', 2, 2]]);
  });
});

describe('a new or reworded item', function () {
  this.timeout(60_000);

  const rating = fc.constantFrom<Rating>(1, 3.5, 5.5, 8, 10, null, 'unknown');
  /** Answers on either edition, in another language, or without a text. */
  const moment: fc.Arbitrary<Answers> = fc
    .array(fc.record({ on: fc.constantFrom(first, second, english, null), current: rating, ambition: rating }), {
      minLength: items.length,
      maxLength: items.length,
    })
    .map((given) =>
      Object.fromEntries(
        items.flatMap(({ item: { id } }, i) => {
          const { on = null, current = null, ambition = null } = given[i] ?? {};
          if (on && !placedItems(on).some(({ item }) => item.id === id)) return [];
          const answer = on ? givenOn(on, id, current, ambition) : { ...EMPTY_ANSWER, current, ambition };
          return [[id, answer] as const];
        }),
      ),
    );

  it('never counts as progress: not in a move, a mean or a conclusion', () => {
    holds(fc.tuple(moment, moment), 500, ([earlier, now]) => {
      const apart = items.filter(({ item }) => {
        const [before, after] = [earlier[item.id], now[item.id]];
        if (!isScore(before?.current ?? null) || !isScore(after?.current ?? null)) return true;
        const [then, since] = [before?.currentBasis?.version, after?.currentBasis?.version];
        return item.version > 1 ? then === undefined || then !== since : (then ?? 1) !== (since ?? 1);
      });
      const ids = new Set(idsOf(apart));
      // Whatever those are scored now, nothing that is said about progress changes.
      const inflated = Object.fromEntries(
        Object.entries(now).map(([id, answer]) => [
          id,
          ids.has(id) && isScore(answer.current) ? { ...answer, current: 10 } : answer,
        ]),
      );
      const [before, after] = [now, inflated].map(
        (answers) => compareFillings(items, earlier, answers, ['current']).totals,
      );
      expect(after).to.deep.equal(before);
      const told = [now, inflated].map((answers) =>
        sinceEarlier(items, earlier, answers, ['current']).filter(({ kind }) => kind !== 'reworded'),
      );
      expect(told[1]).to.deep.equal(told[0]);
      for (const { item, moves } of compareFillings(items, earlier, now, ['current']).items) {
        expect(moves.current?.comparable, item.id).to.equal(!ids.has(item.id));
      }
    });
  });

  it('is left out of what charts draw, and everything else stays', () => {
    holds(fc.tuple(moment, moment), 500, ([earlier, now]) => {
      const out = notCompared(second, items, { answers: earlier, edition: '1.0.0' }, now);
      const drawn = comparableAnswers(earlier, out);
      const compared = compareFillings(items, earlier, now, ASPECTS);
      for (const { item, moves } of compared.items) {
        if (moves.current?.reworded || moves.current?.unsure) expect(drawn, item.id).not.to.have.property(item.id);
        if (moves.current?.comparable) expect(drawn[item.id]).to.equal(earlier[item.id]);
      }
      expect(Object.keys(drawn).length + out.filter(({ item }) => item.id in earlier).length).to.equal(
        Object.keys(earlier).length,
      );
    });
  });
});
