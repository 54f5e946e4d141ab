import { expect } from 'chai';
import * as fc from 'fast-check';
import { openPdf } from '../../../src/export/pdf/open-pdf.js';
import { cleanText, withoutShapeless } from '../../../src/export/pdf/text/clean.js';
import type { Line } from '../../../src/export/pdf/text/lines.js';
import { breakLines } from '../../../src/export/pdf/text/lines.js';
import { Typeface } from '../../../src/export/pdf/text/typeface.js';
import { holds } from '../../support/arbitrary-run.js';
import { HARD_TEXTS } from '../../support/report-example.js';

const textOf = ({ spans }: Line): string => spans.map(({ text }) => text).join('');

/** A text as the lines should have it together: nothing lost, whatever stands for a line end. */
const plain = (text: string): string => withoutShapeless(text).replace(/\s+/g, '');

describe('lines of a PDF', () => {
  let type: Typeface;

  before(async () => {
    type = await Typeface.load(openPdf('Test', 'nl'));
  });

  it('hold the whole text, in its order, and are never wider than their column', () => {
    const words = fc.oneof(fc.string(), fc.constantFrom(...Object.values(HARD_TEXTS)), fc.lorem());
    const texts = fc.array(words, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));
    holds(fc.tuple(texts, fc.integer({ min: 4, max: 60 })), 300, ([text, width]) => {
      const lines = breakLines(type, [text], width);
      expect(plain(lines.map(textOf).join(''))).to.equal(plain(cleanText(text)));
      for (const line of lines) expect(line.width, textOf(line)).to.be.at.most(width + 0.01);
    });
  });

  it('end between words, after a hyphen inside one, and never before a point', () => {
    const lines = breakLines(type, ['Het grootste verschil is 5, bij ', 'Nazorg', ', nu 3. Sociaal-economisch.'], 14);
    expect(lines.map((line) => textOf(line).trim())).to.deep.equal([
      'Het grootste verschil is 5, bij',
      'Nazorg, nu 3. Sociaal-',
      'economisch.',
    ]);
    expect(lines[1]?.spans.map(({ face }) => face)).to.deep.equal(['bold', 'regular']);
    const room = (breakLines(type, ['bij ', 'Nazorg'], 100)[0]?.width ?? 0) + 0.01;
    expect(breakLines(type, ['bij ', 'Nazorg', ', nu'], room).map((line) => textOf(line).trim())).to.deep.equal([
      'bij',
      'Nazorg,',
      'nu',
    ]);
  });

  it('keep line breaks and empty lines', () => {
    const lines = breakLines(type, ['een\r\ntwee\n\nvier\u2028vijf'], 40);
    expect(lines.map((line) => textOf(line).trim())).to.deep.equal(['een', 'twee', '', 'vier', 'vijf']);
  });

  it('set what our fonts lack as one picture a stretch, with the spaces inside it', () => {
    const [line] = breakLines(type, ['De klant schreef «شكرا جزيلا» op 3 mei 👍🏽.'], 100);
    expect(line?.spans.filter(({ face }) => face === 'picture').map(({ text }) => text)).to.deep.equal([
      'شكرا جزيلا',
      '👍🏽',
    ]);
    expect(line?.rtl).to.equal(false);
  });

  it('read from the right where the first letter does', () => {
    const [line] = breakLines(type, ['مرحبا PDF عالم'], 100);
    expect(line?.rtl).to.equal(true);
    expect(line?.spans.map(({ face }) => face)).to.deep.equal(['picture']);
  });

  it('take half characters and controls for what they are', () => {
    expect(cleanText('a\ud83d b\udc4d c\u0000d\te')).to.equal('a\ufffd b\ufffd c d e');
  });
});
