import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Answer } from '../../../src/domain/assessment.js';
import { NOTE_LIMIT } from '../../../src/domain/assessment.js';
import { readXlsx } from '../../../src/export/excel/read-xlsx.js';
import { ratings } from '../../support/arbitrary-assessment.js';
import { SCALE, scales } from '../../support/arbitrary-instrument.js';
import { instrument, workbookOf } from '../../support/excel.js';
import { anyText } from '../../support/excel-text.js';
import { instrumentOf } from '../../support/instruments.js';

type Said = Pick<Answer, 'current' | 'ambition' | 'currentNote' | 'ambitionNote'>;

/** "N.v.t." holds for both aspects or neither, as everywhere. */
const answers = (scale = SCALE): fc.Arbitrary<Said> =>
  fc
    .record({ current: ratings(scale), ambition: ratings(scale), currentNote: anyText, ambitionNote: anyText })
    .map((said) => {
      const whole = said.current === 'not-applicable' || said.ambition === 'not-applicable';
      return whole ? { ...said, current: 'not-applicable', ambition: 'not-applicable' } : said;
    });

const filledIn = (answer: Said): Partial<Said> =>
  Object.fromEntries(Object.entries(answer).filter(([, value]) => value !== null && value !== ''));

/** Only what holds something, as a reading has it. */
const filled = (said: Readonly<Record<string, Said>>): Readonly<Record<string, Partial<Said>>> =>
  Object.fromEntries(
    Object.entries(said)
      .map(([id, answer]) => [id, filledIn(answer)] as const)
      .filter(([, answer]) => Object.keys(answer).length > 0),
  );

const ids = ['doel', 'kosten', 'nazorg'];

const nothingElse = { ok: true, unknownRows: [], problems: [], duplicates: [], sameText: true };

describe('a workbook and back', function () {
  this.timeout(120_000);

  it('keeps any scores, words and notes exactly', async () => {
    const said = fc.dictionary(fc.constantFrom(...ids), answers(), { maxKeys: 3, noNullPrototype: true });
    const check = async (given: Record<string, Said>) => {
      const reading = await readXlsx(await workbookOf(given), instrument);
      expect(reading).to.deep.equal({ ...nothingElse, answers: filled(given) });
    };
    await fc.assert(fc.asyncProperty(said, check), { numRuns: 300 });
  });

  it('keeps every score on any scale with any number of levels', async () => {
    const cases = scales.chain((scale) => fc.tuple(fc.constant(scale), fc.array(answers(scale), { maxLength: 5 })));
    await fc.assert(
      fc.asyncProperty(cases, async ([scale, list]) => {
        const other = instrumentOf([2, 3], scale);
        const given = Object.fromEntries(list.map((answer, i) => [`item-${String(i + 1)}`, answer]));
        const reading = await readXlsx(await workbookOf(given, other), other);
        expect(reading).to.deep.equal({ ...nothingElse, answers: filled(given) });
      }),
      { numRuns: 100 },
    );
  });

  for (const [name, note] of Object.entries({
    'what looks like a formula': '=1+1',
    'emoji of many parts': '👩‍👩‍👧‍👦👍🏽',
    'text from right to left': 'مرحبا بالعالم',
    'spaces around it': '  voor en na  ',
    'line breaks of every kind': 'a\nb\r\nc\rd\n',
    'control characters': '\u0000\u0007\u001b',
    'half a character': 'a\ud83d',
    'what looks like an escape': '_x0041_ _xD83D_',
    'the longest text': 'é\n'.repeat(NOTE_LIMIT / 2),
  })) {
    it(`keeps ${name} in a note`, async () => {
      const reading = await readXlsx(await workbookOf({ doel: { ambitionNote: note } }), instrument);
      expect(reading).to.deep.equal({ ...nothingElse, answers: { doel: { ambitionNote: note } } });
    });
  }

  it('is the same file for the same answers', async () => {
    const [a, b] = await Promise.all([workbookOf({ doel: { current: 5.5 } }), workbookOf({ doel: { current: 5.5 } })]);
    expect(new Uint8Array(await a.arrayBuffer())).to.deep.equal(new Uint8Array(await b.arrayBuffer()));
  });
});
