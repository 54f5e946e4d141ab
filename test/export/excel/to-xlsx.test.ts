import { expect } from 'chai';
import { columnIndex, columnName } from '../../../src/export/excel/columns.js';
import { rowHeight } from '../../../src/export/excel/row-height.js';
import { workbook } from '../../../src/locale/spoken/excel.js';
import { holds } from '../../support/arbitrary-run.js';
import * as fc from 'fast-check';
import { open, workbookOf } from '../../support/excel.js';
import { fourLevels } from '../../support/instruments.js';

const sheetOf = async (blob: Blob): Promise<string> =>
  (await (await open(blob)).text('xl/worksheets/sheet1.xml')) ?? '';

describe('the workbook to fill in', () => {
  it('has the type that programs and mail know it by', async () => {
    expect((await workbookOf({})).type).to.equal('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  });

  it('has a column for each level with its stretch of the scale', async () => {
    const xml = await sheetOf(await workbookOf({}, fourLevels));
    for (const head of ['Begin (1 tot 2)', 'Op weg (2 tot 3,5)', 'Voorloper (4,5 tot en met 5)']) {
      expect(xml).to.include(`>${head}<`);
    }
    expect(xml).to.include('<dataValidation type="custom"').and.to.include('H2&lt;=5');
    expect(xml).to.match(/<col min="12" max="12" width="24" hidden="1"/);
  });

  it('holds no formulas, whatever is in it', async () => {
    const xml = await sheetOf(await workbookOf({ doel: { currentNote: '=1+1', ambitionNote: '<f>1</f>' } }));
    expect(xml).not.to.include('<f>');
    expect(xml).to.include('>=1+1<');
  });

  it('is well-formed in every part', async () => {
    const archive = await open(await workbookOf({ doel: { currentNote: '<&">\u0001' } }));
    for (const name of archive.names) {
      const parsed = new DOMParser().parseFromString((await archive.text(name)) ?? '', 'application/xml');
      expect(parsed.querySelector('parsererror'), name).to.equal(null);
    }
  });

  it('keeps the words of its rules within what Excel takes', () => {
    const [min, max] = [-19.9, 99.9];
    expect(workbook.scorePrompt(min, max).length).to.be.at.most(255);
    expect(workbook.scoreError(min, max).length).to.be.at.most(224);
    expect(workbook.noteError(10_000).length).to.be.at.most(224);
    const titles = [...Object.values(workbook.scorePromptTitle), workbook.scoreErrorTitle, workbook.noteErrorTitle];
    for (const title of titles) expect(title.length).to.be.at.most(32);
  });

  it('names columns as programs do', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).to.deep.equal(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
    holds(fc.nat(16_000), 500, (index) => {
      expect(columnIndex(`${columnName(index)}12`)).to.equal(index);
    });
    expect(columnIndex('')).to.equal(-1);
  });

  it('makes a row as high as its longest text, up to what Excel can do', () => {
    const height = (text: string) => rowHeight([{ text, width: 22 }], 10, 0);
    expect(height('kort')).to.equal(height('')).and.to.be.within(15, 22);
    expect(height('een\ntwee\ndrie') - height('een')).to.be.within(20, 30);
    expect(height('woord '.repeat(20))).to.be.above(height('woord '.repeat(10)));
    expect(height('x'.repeat(100))).to.be.above(height('x'));
    expect(height('\n'.repeat(500))).to.equal(409);
  });

  it('tells how far it is, up to the end', async () => {
    const shares: number[] = [];
    const { assessmentToXlsx } = await import('../../../src/export/excel/to-xlsx.js');
    const { emptyAssessment } = await import('../../../src/domain/assessment.js');
    await assessmentToXlsx(fourLevels, emptyAssessment('', 'test', ''), (share) => shares.push(share));
    expect(shares.at(-1)).to.equal(1);
    expect(shares).to.deep.equal(shares.toSorted((a, b) => a - b));
  });
});
