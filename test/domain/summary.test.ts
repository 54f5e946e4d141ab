import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Answers } from '../../src/domain/assessment.js';
import { placedItems } from '../../src/domain/instrument.js';
import type { Aspect } from '../../src/domain/rating.js';
import { ASPECTS } from '../../src/domain/rating.js';
import { missingRatings, notesOf, summarize } from '../../src/domain/summary.js';
import { ratings } from '../support/arbitrary-assessment.js';
import { answersOf, threeLevels } from '../support/instruments.js';

const items = placedItems(threeLevels);
const { scale } = threeLevels;
const sum = (answers: Answers, aspects: readonly Aspect[] = ASPECTS) => summarize(scale, items, answers, aspects);

describe('summary', () => {
  it('has no figures for an empty assessment', () => {
    const { widest, bands, progress } = sum({});
    expect({ widest, bands, progress }).to.deep.equal({
      widest: [],
      bands: { current: null, ambition: null },
      progress: { filled: 0, total: 24 },
    });
  });

  it('names the items with the widest gap', () => {
    const answers = answersOf(threeLevels, [3, 5, 5], [8, 8, 8]);
    expect(sum(answers).widest.map(({ item }) => item.id)).to.deep.equal(['item-1']);
  });

  it('lists what misses a rating; words count as filled in', () => {
    const answers = answersOf(threeLevels, [5, 'unknown', null], [null, 'not-applicable', 7]);
    const missing = missingRatings(items, answers, ASPECTS).slice(0, 2);
    expect(missing.map(({ item, aspects }) => [item.id, aspects])).to.deep.equal([
      ['item-1', ['ambition']],
      ['item-3', ['current']],
    ]);
    const list = fc.array(ratings(scale), { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(list, list, (current, ambition) => {
        const any = answersOf(threeLevels, current, ambition);
        expect(missingRatings(items, any, ASPECTS)).to.have.length(24 - sum(any).progress.filled);
      }),
    );
  });

  it('gives notes as they are, and no empty ones', () => {
    const answers = answersOf(threeLevels, [5]);
    const first = { ...answers['item-1'], currentNote: ' a\n b ', ambitionNote: '  ' };
    const written = { ...answers, 'item-1': first } as Answers;
    expect(notesOf(written, 'item-1', ASPECTS)).to.deep.equal([{ aspect: 'current', note: ' a\n b ' }]);
    expect(notesOf(written, 'item-1', ['ambition'])).to.deep.equal([]);
    expect(notesOf(written, 'item-2', ASPECTS)).to.deep.equal([]);
  });
});
