import { expect } from 'chai';
import { escapeXml, fromCellText, toCellText } from '../../../src/export/excel/cell-text.js';
import { XmlScanner } from '../../../src/export/excel/xml-scanner.js';
import { holds } from '../../support/arbitrary-run.js';
import { anyText } from '../../support/excel-text.js';

/** What an XML reader gives for a text between tags. */
function throughXml(text: string): string {
  const scanner = new XmlScanner(`<t>${escapeXml(text)}</t>`);
  let read = '';
  for (let token = scanner.next(); token; token = scanner.next()) if (token.kind === 'text') read += token.text;
  return read;
}

describe('text in a cell', () => {
  it('comes back exactly, whatever it is', () => {
    holds(anyText, 5000, (text) => {
      expect(fromCellText(throughXml(toCellText(text)))).to.equal(text);
    });
  });

  it('is something that XML can hold', () => {
    holds(anyText, 2000, (text) => {
      const written = toCellText(text);
      expect(written).not.to.match(/\p{Cs}/u); // only lone halves are that
      // eslint-disable-next-line no-control-regex -- the characters that XML can't hold
      expect(written).not.to.match(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/);
    });
  });

  it('writes what XML can hold as it is', () => {
    for (const text of ['Wij bellen na.', 'twee\nregels', 'a_b_c', '👍🏽', 'مرحبا'])
      expect(toCellText(text)).to.equal(text);
  });

  it('escapes as Excel does', () => {
    expect(toCellText('a\r\nb')).to.equal('a_x000D_\nb');
    expect(toCellText('_x0041_')).to.equal('_x005F_x0041_');
    expect(toCellText('_xABCD\u0001')).to.equal('_x005F_xABCD_x0001_');
  });
});
