import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Aspect } from '../../src/domain/rating.js';
import { ASPECTS } from '../../src/domain/rating.js';
import { placedItems } from '../../src/domain/instrument.js';
import type { Answers } from '../../src/domain/assessment.js';
import { factsOf, startingPoints } from '../../src/domain/facts.js';
import { missingRatings, notesOf, summarize } from '../../src/domain/summary.js';
import { ratings } from '../support/arbitrary-assessment.js';
import { answersOf, threeLevels } from '../support/instruments.js';

const items = placedItems(threeLevels);
const { scale } = threeLevels;
const sum = (answers: Answers, aspects: readonly Aspect[] = ASPECTS) => summarize(scale, items, answers, aspects);
const facts = (answers: Answers, aspects: readonly Aspect[] = ASPECTS) => factsOf(scale, items, answers, aspects);
const kinds = (answers: Answers, aspects?: readonly Aspect[]) => facts(answers, aspects).map(({ kind }) => kind);
const begin = (answers: Answers) => startingPoints(items, answers);

describe('summary', () => {
  it('says nothing about an empty assessment', () => {
    const { widest, bands, progress } = sum({});
    expect([...facts({}), ...begin({})]).to.deep.equal([]);
    expect({ widest, bands, progress }).to.deep.equal({
      widest: [],
      bands: { current: null, ambition: null },
      progress: { filled: 0, total: 24 },
    });
  });

  it('says something about the whole from three scores on', () => {
    expect(kinds(answersOf(threeLevels, [4, 5], [6, 7]))).to.deep.equal(['gap']);
    expect(kinds(answersOf(threeLevels, [4, 5, 6], [8, 8, 6]))).to.deep.equal([
      'position',
      'ambition',
      'gap',
      'reached',
    ]);
  });

  it('gives level and third of the mean, with its n', () => {
    const [fact] = facts(answersOf(threeLevels, [5, 6, 6, 'unknown']));
    expect(fact).to.deep.include({ kind: 'position', mean: { value: 5.7, n: 3, of: 24 } });
    expect(fact).to.have.nested.property('band.level.id', 'middle');
    expect(fact).to.have.nested.property('band.third', 'lower');
  });

  it('names the level of at least half the ambitions, the higher one when two share them', () => {
    const level = (ambitions: readonly number[]) =>
      facts(answersOf(threeLevels, [], ambitions)).find(({ kind }) => kind === 'ambition');
    expect(level([8, 9, 5, 7]))
      .to.deep.include({ count: 2, of: 4 })
      .and.have.nested.property('level.id', 'high');
    expect(level([5.4, 1, 9])).to.have.nested.property('level.id', 'low');
    expect(level([1, 2, 6, 7, 8, 9, 10])).to.equal(undefined);
  });

  it('keeps equal gaps together, the biggest first, and stops after three items', () => {
    const answers = answersOf(threeLevels, [3, 5, 5, 5, 6, 6], [8, 8, 8, 8, 8, 7]);
    const points = begin(answers).map(({ gap, items: at }) => [gap, at.length]);
    expect(points).to.deep.equal([
      [5, 1],
      [3, 3],
    ]);
    expect(sum(answers).widest.map(({ item }) => item.id)).to.deep.equal(['item-1']);
  });

  it('is silent about gaps when one aspect is asked', () => {
    const answers = answersOf(threeLevels, [3, 5, 5], [8, 8, 8]);
    expect(kinds(answers, ['current'])).to.deep.equal(['position']);
    expect(kinds(answers, ['ambition'])).to.deep.equal(['ambition']);
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
