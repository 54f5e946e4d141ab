import { expect } from 'chai';
import { parseAssessmentText } from '../../src/schema/assessment.js';
import { parseInstrumentText } from '../../src/schema/instrument.js';
import { FILE_LIMIT, limitFinding, sizeFinding } from '../../src/schema/limits.js';
import { exampleFile, instrumentFrom } from '../support/arbitrary-instrument.js';
import { doneWithin } from '../support/arbitrary-time.js';

const instrument = instrumentFrom(exampleFile());
const codeOf = (json: string) => limitFinding(json)?.code;
const nested = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);

/** The codes that both readers give. */
const refused = (json: string) =>
  [parseInstrumentText(json), parseAssessmentText(json, instrument)].map((parsed) =>
    parsed.ok ? 'ok' : parsed.problems.map(({ code }) => code).join(),
  );

describe('limits', function () {
  this.timeout(60_000);

  it('refuse 50 MB at once', () => {
    const text = `"${'x'.repeat(50_000_000)}"`;
    expect(refused(text)).to.deep.equal(['too-large', 'too-large']);
    expect(doneWithin(50, () => refused(text))).to.equal(true);
  });

  it('refuse a depth of 100 000 at once, of lists and of groups', () => {
    for (const text of [nested(100_000, '[', ']'), nested(100_000, '{"a":', '}'), '['.repeat(100_000)]) {
      expect(refused(text)).to.deep.equal(['too-deep', 'too-deep']);
      expect(doneWithin(50, () => refused(text))).to.equal(true);
    }
  });

  it('refuse a depth that comes late, behind strings', () => {
    const late = `{"a":"${'[\\"'.repeat(1000)}","b":${nested(33, '[', ']')}}`;
    expect(codeOf(late)).to.equal('too-deep');
  });

  it('let 32 deep through, side by side as often as one likes', () => {
    expect(codeOf(nested(32, '[', ']'))).to.equal(undefined);
    expect(codeOf(nested(33, '[', ']'))).to.equal('too-deep');
    expect(
      codeOf(
        `[${Array(1000)
          .fill(nested(31, '[', ']'))
          .join()}]`,
      ),
    ).to.equal(undefined);
  });

  it('count no bracket or comma inside a string', () => {
    for (const inside of [
      '['.repeat(100),
      '\\"'.repeat(50) + '['.repeat(100),
      '\\\\\\"[[['.repeat(50),
      ','.repeat(200_000),
    ]) {
      expect(codeOf(`["${inside}"]`), inside.slice(0, 20)).to.equal(undefined);
    }
    expect(codeOf(`["\\\\",${nested(33, '[', ']')}]`)).to.equal('too-deep');
  });

  it('refuse more values than any instrument has', () => {
    expect(codeOf(`[${'0,'.repeat(59_999)}0]`)).to.equal(undefined);
    expect(refused(`[${'0,'.repeat(60_000)}0]`)).to.deep.equal(['too-many', 'too-many']);
  });

  it('take 5 MB, and scan it in one go', () => {
    const text = `"${'x'.repeat(FILE_LIMIT - 2)}"`;
    expect(codeOf(text)).to.equal(undefined);
    expect(doneWithin(200, () => codeOf(text))).to.equal(true);
    expect(codeOf(`"${'x'.repeat(FILE_LIMIT - 1)}"`)).to.equal('too-large');
  });

  it('can be asked by the size of a file alone', () => {
    expect(sizeFinding(FILE_LIMIT)).to.equal(null);
    expect(sizeFinding(FILE_LIMIT + 1)).to.deep.equal({ code: 'too-large', params: { limit: 5 } });
  });

  it('stay within a second for the worst that passes: sixty thousand faults', () => {
    const faults = `{"format":"meetlat-instrument","schemaVersion":1,"themes":[${'0,'.repeat(59_990)}0]}`;
    expect(refused(faults)[0]).to.match(/missing|unreadable/);
    expect(doneWithin(1000, () => parseInstrumentText(faults))).to.equal(true);
  });
});
