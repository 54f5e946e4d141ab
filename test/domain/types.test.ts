import { expect } from 'chai';
import type { Answer, AssessmentKind, Edit } from '../../src/domain/assessment.js';
import { applyEdits, emptyAssessment } from '../../src/domain/assessment.js';
import type { Rating } from '../../src/domain/rating.js';
import type { Instrument } from '../../src/domain/instrument.js';

/** What must not compile. The type check is the test: a comment that expects no error is an error itself. */
describe('domain types', () => {
  it('refuse what a meetlat is not', () => {
    // @ts-expect-error -- a rating is a score or one of two words
    const rating: Rating = 'yes';
    // @ts-expect-error -- four kinds, no more
    const kind: AssessmentKind = 'team';
    // @ts-expect-error -- a note is text
    const note: Edit = { recordId: 'answer:doel', field: 'currentNote', value: 7 };
    // @ts-expect-error -- a rating is kept with the text that it was given on
    const bare: Edit = { recordId: 'answer:doel', field: 'current', value: 7 };
    // @ts-expect-error -- every detail has its own type
    const round: Edit = { recordId: 'details', field: 'round', value: 'first' };
    expect([rating, kind, note, bare, round]).to.have.length(5);
  });

  it('refuse to change what is there', () => {
    const answer = {} as Answer;
    const instrument = { themes: [] } as unknown as Instrument;
    const assessment = applyEdits(emptyAssessment('a', 'b', 'c'), []);
    const changes = (): void => {
      // @ts-expect-error -- answers are replaced, never changed
      answer.current = 7;
      // @ts-expect-error -- an instrument is read-only
      instrument.themes = [];
      // @ts-expect-error -- so is an assessment
      assessment.answers['doel'] = answer;
    };
    expect(changes).to.be.a('function');
  });
});
