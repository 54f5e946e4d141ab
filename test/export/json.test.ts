import { expect } from 'chai';
import type { Assessment } from '../../src/domain/assessment.js';
import { EMPTY_ANSWER, emptyAssessment } from '../../src/domain/assessment.js';
import { assessmentToJson } from '../../src/export/json.js';
import { parseAssessmentText } from '../../src/schema/assessment.js';
import { assessments } from '../support/arbitrary-assessment.js';
import { exampleFile, instrumentFrom, SCALE } from '../support/arbitrary-instrument.js';
import { holds } from '../support/arbitrary-run.js';

const instrument = instrumentFrom(exampleFile());
const basis = { version: 1, lang: 'nl', hash: '0123456789abcdef' };
const scan: Assessment = {
  ...emptyAssessment('scan', 'voorbeeld', 'eerste'),
  answers: {
    nazorg: { ...EMPTY_ANSWER, current: 5.5, currentBasis: basis, currentNote: 'Wij bellen na.' },
    doel: { ...EMPTY_ANSWER, ambition: 'unknown' },
  },
};

describe('assessment to JSON', function () {
  this.timeout(60_000);

  it('gives back the identical assessment when it is read', () => {
    holds(assessments('voorbeeld', SCALE, ['doel', 'kosten', 'nazorg']), 2000, (assessment) => {
      expect(parseAssessmentText(assessmentToJson(assessment), instrument)).to.deep.equal({
        ok: true,
        value: assessment,
      });
    });
  });

  it('writes a file that a person can read, without what was not said', () => {
    const lines = assessmentToJson(scan).split('\n');
    expect(lines.slice(0, 5)).to.deep.equal([
      '{',
      '  "format": "meetlat-assessment",',
      '  "schemaVersion": 1,',
      '  "assessment": {',
      '    "id": "scan",',
    ]);
    expect(lines.at(-1)).to.equal('');
    const { assessment } = JSON.parse(lines.join('')) as { assessment: { answers: unknown } };
    expect(assessment.answers).to.deep.equal({
      doel: { ambition: { rating: 'unknown', basis: null } },
      nazorg: { current: { rating: 5.5, basis }, currentNote: 'Wij bellen na.' },
    });
  });

  it('writes the same text for the same assessment, in whatever order it came about', () => {
    const { nazorg, doel } = scan.answers as Record<'nazorg' | 'doel', typeof EMPTY_ANSWER>;
    const details = Object.fromEntries(Object.entries(scan.details).reverse()) as unknown as Assessment['details'];
    const otherwise: Assessment = {
      answers: { doel: { ...doel }, nazorg: { ...nazorg } },
      details,
      records: {},
      id: 'scan',
    };
    expect(assessmentToJson(otherwise)).to.equal(assessmentToJson(scan));
  });
});
