import { expect } from 'chai';
import { readXlsx, XLSX_LIMIT } from '../../../src/export/excel/read-xlsx.js';
import { instrument, rowOf, sheetWith, workbookOf } from '../../support/excel.js';
import { threeLevels } from '../../support/instruments.js';
import { leastBlock } from '../../support/longest-block.js';

/** The promise, in milliseconds. */
const LIMIT = 200;

/** Letters without any pattern, so that packing gains little. */
function noise(length: number, seed: number): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return String.fromCharCode(97 + ((state >>> 16) % 26));
  }).join('');
}

describe('a page while a workbook is read or made', function () {
  this.timeout(120_000);

  it('stays its own for a workbook of nearly 5 MB', async () => {
    const rows = Array.from({ length: 1500 }, (_, i) => rowOf(noise(5000, i), `x${String(i)}`, '7'));
    const file = await sheetWith([rowOf('Doel', 'doel', '7'), ...rows]);
    expect(file.size).to.be.within(0.8 * XLSX_LIMIT, XLSX_LIMIT);
    let shares: number[] = [];
    let reading;
    const block = await leastBlock(async () => {
      shares = [];
      reading = await readXlsx(file, instrument, (share) => shares.push(share));
    }, LIMIT);
    expect(reading).to.deep.include({ ok: true, answers: { doel: { current: 7 } } });
    expect(block).to.be.below(LIMIT);
    expect(shares.length).to.be.above(2);
    expect(shares).to.deep.equal(shares.toSorted((a, b) => a - b));
  });

  it('stays its own for 20.000 rows of many cells', async () => {
    const rows = Array.from({ length: 19_998 }, (_, i) =>
      rowOf(`Rij ${String(i)}`, `x${String(i)}`, '7', '8', 'a', 'b'),
    );
    const file = await sheetWith([rowOf('Doel', 'doel', '7'), ...rows]);
    const block = await leastBlock(() => readXlsx(file, instrument), LIMIT);
    expect(block).to.be.below(LIMIT);
  });

  it('stays its own while the fullest workbook is made', async () => {
    const note = noise(10_000, 7);
    const answers = Object.fromEntries(
      Array.from({ length: 24 }, (_, i) => [`item-${String(i + 1)}`, { currentNote: note, ambitionNote: note }]),
    );
    expect(await leastBlock(() => workbookOf(answers, threeLevels), LIMIT)).to.be.below(LIMIT);
  });
});
