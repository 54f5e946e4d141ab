import { expect } from 'chai';
import { sinceEarlier } from '../../src/domain/conclusions.js';
import { placedItems } from '../../src/domain/instrument.js';
import type { Aspect, Rating } from '../../src/domain/rating.js';
import { ASPECTS } from '../../src/domain/rating.js';
import { answersOf, threeLevels } from '../support/instruments.js';

type Ratings = readonly Rating[];

const items = placedItems(threeLevels);

const since = (before: Ratings, after: Ratings, aspects: readonly Aspect[] = ['current']) =>
  sinceEarlier(items, answersOf(threeLevels, before, before), answersOf(threeLevels, after, after), aspects);

const biggest = (before: Ratings, after: Ratings): readonly string[] =>
  since(before, after).flatMap((one) => (one.kind === 'biggest-move' ? one.items.map(({ item }) => item.id) : []));

describe('conclusions since an earlier filling', () => {
  it('need three comparable items', () => {
    expect(since([4, 5, null, 6], [6, 7, 8])).to.deep.equal([]);
    expect(since([4, 5, 6], [6, 7, 'unknown'])).to.deep.equal([]);
    expect(since([4, 5, 6], [6, 7, 8]).map(({ kind }) => kind)).to.deep.equal(['mean-change', 'moved']);
  });

  it('count and compare the comparable items only', () => {
    const [mean, moved] = since([4, 6, 5, null], [6, 5.5, 5, 10]);
    const compared = { aspect: 'current', of: 3, asked: 24, enough: 3 };
    expect(mean).to.deep.equal({ kind: 'mean-change', before: 5, after: 5.5, ...compared });
    expect(moved).to.deep.equal({ kind: 'moved', up: 1, down: 1, same: 1, ...compared });
  });

  it('name the biggest move up or down, with all that share it', () => {
    expect(biggest([4, 6, 5], [6, 5, 5])).to.deep.equal(['item-1']);
    expect(biggest([4, 6, 5], [5, 3, 5])).to.deep.equal(['item-2']);
    expect(biggest([4, 6, 5], [5.5, 4.5, 5])).to.deep.equal(['item-1', 'item-2']);
  });

  it('name no biggest move when nothing moved, or everything as much', () => {
    expect(biggest([4, 6, 5], [4, 6, 5])).to.deep.equal([]);
    expect(biggest([4, 6, 5], [5, 5, 6])).to.deep.equal([]);
  });

  it('tell of the ambition only the mean, unless it is all that was asked', () => {
    const kinds = (aspects: readonly Aspect[]) =>
      since([4, 6, 5], [6, 6, 5], aspects).map((one) => [one.kind, 'aspect' in one ? one.aspect : null]);
    expect(kinds(ASPECTS)).to.deep.equal([
      ['mean-change', 'current'],
      ['moved', 'current'],
      ['biggest-move', 'current'],
      ['mean-change', 'ambition'],
    ]);
    expect(kinds(['ambition'])).to.deep.equal([
      ['mean-change', 'ambition'],
      ['moved', 'ambition'],
      ['biggest-move', 'ambition'],
    ]);
  });

  it('say which items were reworded, also when nothing else can be compared', () => {
    const on = (version: number, score: number) => {
      const [first] = Object.values(answersOf(threeLevels, [score]));
      const basis = { version, lang: 'nl', hash: '' };
      return { 'item-1': { ...first!, ambition: score, currentBasis: basis, ambitionBasis: basis } };
    };
    const found = sinceEarlier(items, on(1, 3), on(2, 9), ['current']);
    expect(found.map((one) => [one.kind, 'items' in one && one.items.map(({ item }) => item.id)])).to.deep.equal([
      ['reworded', ['item-1']],
    ]);
    expect(sinceEarlier(items, on(1, 3), on(2, 9), ['ambition']).map(({ kind }) => kind)).to.deep.equal(['reworded']);
    expect(sinceEarlier(items, on(2, 3), on(2, 9), ASPECTS)).to.deep.equal([]);
  });
});
