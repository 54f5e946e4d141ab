import { expect } from 'chai';
import type { Answers } from '../../src/domain/assessment.js';
import { factsOf, startingPoints } from '../../src/domain/facts.js';
import { placedItems } from '../../src/domain/instrument.js';
import type { Aspect } from '../../src/domain/rating.js';
import { ASPECTS } from '../../src/domain/rating.js';
import { answersOf, threeLevels } from '../support/instruments.js';

const items = placedItems(threeLevels);
const { scale } = threeLevels;
const facts = (answers: Answers, aspects: readonly Aspect[] = ASPECTS) => factsOf(scale, items, answers, aspects);
const kinds = (answers: Answers, aspects?: readonly Aspect[]) => facts(answers, aspects).map(({ kind }) => kind);
const begin = (answers: Answers) => startingPoints(items, answers);

describe('facts', () => {
  it('are none in an empty assessment', () => {
    expect([...facts({}), ...begin({})]).to.deep.equal([]);
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
  });

  it('is silent about gaps when one aspect is asked', () => {
    const answers = answersOf(threeLevels, [3, 5, 5], [8, 8, 8]);
    expect(kinds(answers, ['current'])).to.deep.equal(['position']);
    expect(kinds(answers, ['ambition'])).to.deep.equal(['ambition']);
  });
});
