import { expect } from 'chai';
import { reportToPdf } from '../../../src/export/pdf/report-to-pdf.js';
import type { Block } from '../../../src/export/report/report-document.js';
import { least, leastBlock } from '../../support/longest-block.js';
import { exampleReport, HARD_TEXTS, noteOf, reportOf } from '../../support/report-example.js';

// What is in the file is read by other programs: test/e2e/pdf.test.mjs.

const SLOWEST = 3000;
const LONGEST_BLOCK = 200;

const bytesOf = async (blob: Blob): Promise<string> =>
  new TextDecoder('latin1').decode(new Uint8Array(await blob.arrayBuffer()));

const pagesIn = (bytes: string): number => bytes.match(/\/Type \/Page\n/g)?.length ?? 0;

const longNote: Block = { kind: 'note', name: '1.1 Schuldvraag, nu 6', text: noteOf('lang', 10_000) };

describe('report to PDF', function () {
  this.timeout(60_000);

  it('makes a whole file', async () => {
    const blob = await reportToPdf(exampleReport());
    const bytes = await bytesOf(blob);
    expect(blob.type).to.equal('application/pdf');
    expect(bytes.slice(0, 8)).to.equal('%PDF-1.7');
    expect(bytes.trimEnd().slice(-5)).to.equal('%%EOF');
    expect(pagesIn(bytes)).to.be.within(4, 8);
  });

  it('says how far it is, never back, and ends with 1', async () => {
    const shares: number[] = [];
    await reportToPdf(exampleReport(), (share) => shares.push(share));
    expect(shares.length).to.be.above(1);
    expect(shares).to.deep.equal(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).to.equal(1);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const made = reportToPdf(exampleReport(), () => stop.abort(new Error('genoeg')), stop.signal).catch(String);
    expect(await made).to.equal('Error: genoeg');
    const late = reportToPdf(reportOf([]), undefined, AbortSignal.abort(new Error('te laat'))).catch(String);
    expect(await late).to.equal('Error: te laat');
  });

  it('is ready in time, and leaves the page its own meanwhile', async () => {
    const report = exampleReport();
    const time = async (): Promise<number> => {
      const began = performance.now();
      await reportToPdf(report);
      return performance.now() - began;
    };
    expect(await least(time, SLOWEST)).to.be.below(SLOWEST);
    expect(await leastBlock(() => reportToPdf(report), LONGEST_BLOCK)).to.be.below(LONGEST_BLOCK);
  });

  it('leaves the page its own with the longest notes, also in letters that our fonts lack', async () => {
    for (const text of [
      longNote.text,
      '我们先打电话给客户。'.repeat(1000),
      'مرحبا بالعالم '.repeat(714),
      'x'.repeat(10_000),
    ]) {
      const report = reportOf([{ ...longNote, text }]);
      expect(await leastBlock(() => reportToPdf(report), LONGEST_BLOCK)).to.be.below(LONGEST_BLOCK);
    }
  });

  const odd: Readonly<Record<string, readonly Block[]>> = {
    nothing: [],
    'empty parts': [
      { kind: 'heading', level: 2, text: '' },
      { kind: 'paragraph', text: [] },
      { kind: 'list', items: [[], ['']] },
      { kind: 'figures', figures: [] },
      { kind: 'table', caption: '', columns: [], rows: [] },
      { kind: 'table', caption: '', columns: ['A', 'B'], rows: [] },
      { kind: 'table', caption: '', columns: ['A'], rows: [{ kind: 'total', head: '', cells: ['te', 'veel'] }] },
      { kind: 'drawing', drawing: { width: 10, height: 10, title: '', description: '', shapes: [] } },
      { kind: 'note', name: '', text: '' },
    ],
    'headings only': Array.from({ length: 80 }, () => ({ kind: 'heading', level: 3, text: 'Kop' }) as const),
    'a heading that fits on no page': [{ kind: 'heading', level: 2, text: noteOf('kop', 6000) }],
    'more figures than a row has': [
      { kind: 'figures', figures: Array.from({ length: 9 }, () => ({ name: 'x', value: 'W'.repeat(90), line: '' })) },
    ],
    'a row that fits on no page': [
      { kind: 'table', caption: '', columns: ['A', 'B'], rows: [{ kind: 'row', head: 'a', cells: [longNote.text] }] },
    ],
    'a group at the very end': [
      { kind: 'table', caption: '', columns: ['A'], rows: [{ kind: 'group', head: 'Groep', cells: [] }] },
    ],
    'hard texts everywhere': Object.values(HARD_TEXTS).flatMap((text): readonly Block[] => [
      { kind: 'heading', level: 4, text },
      { kind: 'list', items: [['', text]] },
      { kind: 'figures', figures: [{ name: text, value: text, line: text }] },
      { kind: 'table', caption: text, columns: [text, text], rows: [{ kind: 'row', head: text, cells: [text] }] },
    ]),
  };

  for (const [name, blocks] of Object.entries(odd)) {
    it(`makes a file of ${name}`, async () => {
      const blob = await reportToPdf(reportOf(blocks, { facts: [{ name: 'Organisatie', value: 'W'.repeat(300) }] }));
      expect(pagesIn(await bytesOf(blob))).to.be.at.least(1);
    });
  }
});
