import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Answer, Basis, Edit } from '../../src/domain/assessment.js';
import {
  allEdits,
  answerOf,
  answerRecord,
  applyEdits,
  clearingEdits,
  DETAILS,
  EMPTY_ANSWER,
  emptyAssessment,
  fieldValue,
  noteField,
  ratingEdits,
  recordItem,
} from '../../src/domain/assessment.js';
import type { Aspect, Rating } from '../../src/domain/rating.js';
import { assessments, ratings } from '../support/arbitrary-assessment.js';
import { SCALE } from '../support/arbitrary-instrument.js';
import { holds } from '../support/arbitrary-run.js';

const basis: Basis = { version: 1, lang: 'nl', hash: '0123456789abcdef' };
const empty = emptyAssessment('a', 'voorbeeld', 'eerste');
const any = assessments('voorbeeld', SCALE, ['doel', 'kosten']);
const saysSomething = (answer: Answer) =>
  answer.current !== null || answer.ambition !== null || answer.currentNote !== '' || answer.ambitionNote !== '';

const rate = (answer: Answer, aspect: Aspect, rating: Rating): Answer =>
  answerOf(
    applyEdits({ ...empty, answers: { doel: answer } }, ratingEdits(answer, 'doel', aspect, rating, basis)).answers,
    'doel',
  );

describe('assessment', function () {
  this.timeout(60_000);

  it('starts with nothing filled in', () => {
    expect(empty.answers).to.deep.equal({});
    expect(empty.details).to.include({ instrumentId: 'voorbeeld', edition: 'eerste', kind: 'person', round: null });
    expect(answerOf(empty.answers, 'doel')).to.equal(EMPTY_ANSWER);
    for (const name of ['constructor', '__proto__', 'toString']) expect(answerOf({}, name)).to.equal(EMPTY_ANSWER);
  });

  it('keeps a score with the text it was given on, and no text without a score', () => {
    const scored = rate(EMPTY_ANSWER, 'current', 7);
    expect(scored).to.deep.equal({ ...EMPTY_ANSWER, current: 7, currentBasis: basis });
    expect(rate(scored, 'current', null)).to.deep.equal(EMPTY_ANSWER);
  });

  it('lets "n.v.t." hold for the whole item, and frees the other aspect afterwards', () => {
    const none = rate({ ...EMPTY_ANSWER, ambition: 8, ambitionBasis: basis }, 'current', 'not-applicable');
    expect([none.current, none.ambition]).to.deep.equal(['not-applicable', 'not-applicable']);
    const again = rate(none, 'ambition', 6);
    expect([again.current, again.currentBasis, again.ambition]).to.deep.equal([null, null, 6]);
    holds(fc.array(fc.tuple(fc.constantFrom<Aspect>('current', 'ambition'), ratings(SCALE))), 1000, (choices) => {
      const end = choices.reduce((answer, [aspect, rating]) => rate(answer, aspect, rating), EMPTY_ANSWER);
      expect(end.current === 'not-applicable').to.equal(end.ambition === 'not-applicable');
    });
  });

  it('applies edits in order and leaves the old assessment as it was', () => {
    const edits: Edit[] = [
      { recordId: DETAILS, field: 'label', value: 'Duo 1' },
      { recordId: answerRecord('doel'), field: 'currentNote', value: 'eerst' },
      { recordId: answerRecord('doel'), field: 'currentNote', value: 'later' },
      { recordId: 'action:1', field: 'currentNote', value: 'elders' },
    ];
    const next = applyEdits(empty, edits);
    expect(next.answers).to.deep.equal({ doel: { ...EMPTY_ANSWER, currentNote: 'later' } });
    expect(next.details.label).to.equal('Duo 1');
    expect(empty).to.deep.equal(emptyAssessment('a', 'voorbeeld', 'eerste'));
    expect(applyEdits(empty, [])).to.equal(empty);
  });

  it('can be rebuilt from all its edits', () => {
    holds(any, 1000, (assessment) => {
      const rebuilt = applyEdits(emptyAssessment(assessment.id, '', ''), allEdits(assessment));
      const said = Object.entries(assessment.answers).filter(([, answer]) => saysSomething(answer));
      expect(rebuilt).to.deep.equal({ ...assessment, answers: Object.fromEntries(said) });
    });
  });

  it('can be emptied, details untouched', () => {
    holds(any, 1000, (assessment) => {
      const cleared = applyEdits(assessment, clearingEdits(assessment));
      expect(cleared.details).to.deep.equal(assessment.details);
      expect(Object.values(cleared.answers).some(saysSomething)).to.equal(false);
      expect(allEdits(cleared)).to.have.length(allEdits(empty).length);
    });
  });

  it('gives the value of a field as it is kept, for every edit', () => {
    holds(any, 500, (assessment) => {
      for (const { recordId, field, value } of allEdits(assessment)) {
        expect(fieldValue(assessment, recordId, field)).to.deep.equal(value);
      }
    });
  });

  it('knows no value for a field or record that does not exist', () => {
    for (const field of ['constructor', '__proto__', 'colour']) {
      expect(fieldValue(empty, DETAILS, field)).to.equal(undefined);
      expect(fieldValue(empty, answerRecord('doel'), field)).to.equal(undefined);
    }
    expect(fieldValue(empty, 'action:1', 'current')).to.equal(undefined);
  });

  it('names records and notes', () => {
    expect(recordItem(answerRecord('doel'))).to.equal('doel');
    expect([recordItem(DETAILS), recordItem('action:1')]).to.deep.equal([null, null]);
    expect([noteField('current'), noteField('ambition')]).to.deep.equal(['currentNote', 'ambitionNote']);
  });
});
