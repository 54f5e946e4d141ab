import { expect } from 'chai';
import * as fc from 'fast-check';
import { reportToPdf } from '../../../src/export/pdf/report-to-pdf.js';
import { buildReport } from '../../../src/export/report/build-report.js';
import { STATES } from '../../support/chart-page.js';
import { fourLevels } from '../../support/instruments.js';
import { answersWith, reportContent } from '../../support/report-content.js';

/** Bytes of a whole PDF, or an error that says what is missing. */
async function wholePdf(content: Parameters<typeof buildReport>[0]): Promise<string> {
  const file = await reportToPdf(buildReport(content));
  const text = new TextDecoder('latin1').decode(await file.arrayBuffer());
  expect(text.slice(0, 8)).to.equal('%PDF-1.7');
  expect(text.trimEnd().slice(-5)).to.equal('%%EOF');
  expect(text).to.include('/Marked true').and.include('/Lang (nl)').and.include('/StructTreeRoot');
  return text;
}

const pagesIn = (pdf: string): number => [...pdf.matchAll(/\/Type \/Page\b(?!s)/g)].length;
const withNote = (currentNote: string) =>
  reportContent({ answers: answersWith({ 'item-1': { current: 6, currentNote } }) });

const HOSTILE: Readonly<Record<string, string>> = {
  emoji: 'Goed 👍 gedaan 👩‍👩‍👧 en 🇳🇱',
  Arabic: 'مرحبا بالعالم 2026 met Nederlands ertussen',
  Hebrew: 'שלום עולם (1)',
  Chinese: '付款安排',
  'a script tag': '<script>alert(1)</script>',
  'lone surrogates': 'a\ud800b\udc00',
  'bidi controls': '\u202egnp.exe \u2066x\u2069',
  'PDF syntax': ') Tj ET endstream endobj \\( %%EOF',
  'tabs and controls': 'a\tb\u0000c\u001b[1m\r\nd\u2028e',
  'many combining marks': 'e\u0301\u0327'.repeat(200),
  'only spaces': '   ',
  'no spaces': 'x'.repeat(3000),
};

describe('reportToPdf', () => {
  for (const [state, answers] of Object.entries(STATES)) {
    it(`makes a tagged PDF: ${state}`, async () => {
      expect(pagesIn(await wholePdf(reportContent({ answers })))).to.be.within(1, 4);
    });
  }

  it('makes one of four levels, of one aspect, and beside an earlier filling', async () => {
    const earlier = { label: 'voorjaar', answers: STATES['half'] ?? {} };
    await wholePdf(reportContent({ instrument: fourLevels, answers: answersWith({ 'item-2': { current: 3.5 } }) }));
    await wholePdf(reportContent({ aspects: ['ambition'], answers: STATES['complete'] ?? {} }));
    await wholePdf(reportContent({ answers: STATES['complete'] ?? {}, earlier }));
  });

  for (const [name, note] of Object.entries(HOSTILE)) {
    it(`takes a note with ${name}`, async () => {
      await wholePdf(withNote(note));
    });
  }

  it('takes a note of 10 000 characters, over as many pages as it needs', async () => {
    const short = pagesIn(await wholePdf(withNote('kort')));
    expect(pagesIn(await wholePdf(withNote('woord '.repeat(1666))))).to.be.above(short);
  });

  it('takes names of 300 characters without a space', async () => {
    const details = { organisation: 'W'.repeat(300), label: '漢'.repeat(300), heldOn: '2026-11-22' };
    await wholePdf(reportContent({ details, answers: STATES['complete'] ?? {} }));
  });

  it('never fails on any note', async () => {
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { minLength: 1, maxLength: 4 });
    const property = fc.asyncProperty(texts, async (notes) => {
      const given = notes.map((currentNote, i) => [`item-${String(i + 1)}`, { currentNote }] as const);
      await wholePdf(reportContent({ answers: answersWith(Object.fromEntries(given)) }));
    });
    await fc.assert(property, { numRuns: 15 });
  });

  it('reports how far it is, up to the end, and stops when told', async () => {
    const report = buildReport(reportContent({ answers: STATES['complete'] ?? {} }));
    const shares: number[] = [];
    await reportToPdf(report, (share) => shares.push(share));
    expect(shares.at(-1)).to.equal(1);
    expect(shares).to.deep.equal([...shares].sort((a, b) => a - b));
    const stop = new AbortController();
    const reason = new Error('enough');
    stop.abort(reason);
    const outcome = await reportToPdf(report, undefined, stop.signal).catch((error: unknown) => error);
    expect(outcome).to.equal(reason);
  });
});
