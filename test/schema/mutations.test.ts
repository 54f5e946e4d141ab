import { expect } from 'chai';
import type * as fc from 'fast-check';
import { emptyAssessment } from '../../src/domain/assessment.js';
import type { Assessment } from '../../src/domain/assessment.js';
import { isRating } from '../../src/domain/rating.js';
import { assessmentToJson } from '../../src/export/json.js';
import { problems } from '../../src/locale/spoken/problems.js';
import { parseAssessmentText } from '../../src/schema/assessment.js';
import { parseInstrument, parseInstrumentText } from '../../src/schema/instrument.js';
import type { Parsed } from '../../src/domain/problem.js';
import { recordParser } from '../../src/schema/record.js';
import { exampleFile, instrumentFrom, SCALE } from '../support/arbitrary-instrument.js';
import { mutatedTexts, mutatedValues } from '../support/arbitrary-mutation.js';
import { holds } from '../support/arbitrary-run.js';
import { doneWithin } from '../support/arbitrary-time.js';

const RUNS = 2000;
const instrument = instrumentFrom(exampleFile());
const basis = { version: 1, lang: 'nl', hash: '0123456789abcdef' };
const answer = {
  current: 7,
  ambition: 8.5,
  currentNote: 'nu',
  ambitionNote: 'later',
  currentBasis: basis,
  ambitionBasis: basis,
};
const filled = assessmentToJson({
  ...emptyAssessment('scan', 'voorbeeld', 'eerste'),
  answers: { doel: answer, nazorg: answer },
});

/** Reads each mutated file; checks what every outcome must be, and that both outcomes happen. */
function checkAll<I, T>(inputs: fc.Arbitrary<I>, parse: (input: I) => Parsed<T>, check: (value: T) => void): void {
  const seen = { ok: 0, refused: 0 };
  holds(inputs, RUNS, (input) => {
    const parsed = parse(input);
    expect(doneWithin(1000, () => parse(input))).to.equal(true);
    seen[parsed.ok ? 'ok' : 'refused']++;
    if (parsed.ok) {
      check(parsed.value);
      return;
    }
    expect(parsed.problems.length).to.be.within(1, 10);
    for (const problem of parsed.problems) {
      expect(problem.path).to.match(/^([\w-]|[[\].])*$|answers|levels/);
      expect(problems.describe(problem))
        .to.match(/^.+[.!]$/su)
        .and.to.have.length.below(400);
    }
  });
  expect(seen.ok, 'files that still pass').to.be.greaterThan(RUNS / 100);
  expect(seen.refused, 'files that are refused').to.be.greaterThan(RUNS / 10);
  expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
}

/** An assessment that was let in is one that the app could have made: it goes out and comes in unchanged. */
function expectSound(assessment: Assessment): void {
  for (const { current, ambition } of Object.values(assessment.answers)) {
    expect(isRating(SCALE, current) && isRating(SCALE, ambition)).to.equal(true);
  }
  const { details } = assessment;
  expect(details.instrumentId).to.equal('voorbeeld');
  const again = parseAssessmentText(assessmentToJson(assessment), instrument);
  expect(again.ok && again.value.details).to.deep.equal(details);
}

describe('mutated files', function () {
  this.timeout(60_000);

  it('of an instrument: problems with a place, or an instrument that stands', () => {
    checkAll(mutatedValues(exampleFile()), parseInstrument, (value) => {
      const again = parseInstrument({ format: 'meetlat-instrument', schemaVersion: 1, ...value });
      expect(again).to.deep.equal({ ok: true, value });
    });
  });

  it('of an instrument, sign by sign', () => {
    checkAll(mutatedTexts(JSON.stringify(exampleFile())), parseInstrumentText, (value) => {
      expect(parseInstrument({ format: 'meetlat-instrument', schemaVersion: 1, ...value })).to.deep.equal({
        ok: true,
        value,
      });
    });
  });

  it('of an assessment: problems with a place, or an assessment that stands', () => {
    const parse = (value: unknown) => parseAssessmentText(JSON.stringify(value), instrument);
    checkAll(mutatedValues(JSON.parse(filled)), parse, expectSound);
  });

  it('of an assessment, sign by sign', () => {
    checkAll(mutatedTexts(filled), (text: string) => parseAssessmentText(text, instrument), expectSound);
  });

  it('of a stored record: edits that stand, or set aside', () => {
    const parse = recordParser(SCALE);
    const field = { value: { rating: 7, basis }, revision: 2 };
    const note = { value: 'nu', revision: 1 };
    const record = {
      key: 'k',
      recordId: 'answer:doel',
      schemaVersion: 1,
      fields: { current: field, ambition: field, currentNote: note },
    };
    const seen = { edits: 0, corrupt: 0, version: 0 };
    holds(mutatedValues(record), RUNS, (value) => {
      const parsed = parse(value);
      seen[parsed.ok ? 'edits' : parsed.kind]++;
      for (const { edit, revision } of parsed.ok ? parsed.edits : []) {
        expect(revision).to.be.at.least(0);
        const { value } = edit;
        if (typeof value === 'object' && value !== null && 'rating' in value)
          expect(isRating(SCALE, value.rating)).to.equal(true);
      }
    });
    expect(Math.min(seen.edits, seen.corrupt)).to.be.greaterThan(RUNS / 10);
  });
});
