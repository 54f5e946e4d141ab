import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Answer } from '../../src/domain/assessment.js';
import { EMPTY_ANSWER } from '../../src/domain/assessment.js';
import type { CsvOptions } from '../../src/export/csv.js';
import { assessmentToCsv } from '../../src/export/csv.js';
import { ratings } from '../support/arbitrary-assessment.js';
import { exampleFile, instrumentFrom, SCALE } from '../support/arbitrary-instrument.js';
import { BIDI, payloads } from '../support/arbitrary-payload.js';
import { holds } from '../support/arbitrary-run.js';
import { readCsv } from '../support/csv-reader.js';

const instrument = instrumentFrom(exampleFile());

const HEADER = [
  'Nummer',
  'Code',
  'Thema',
  'Onderdeel',
  'Nu',
  'Niveau nu',
  'Ambitie',
  'Niveau ambitie',
  'Verschil',
  'Waarom dit cijfer? (nu)',
  'Waarom dit cijfer? (ambitie)',
];

/** The file with one answer, on the first item. */
const fileOf = (answer: Partial<Answer>, options?: CsvOptions): string =>
  assessmentToCsv(instrument, { answers: { doel: { ...EMPTY_ANSWER, ...answer } } }, options);

/** That item's row, read back. */
const rowOf = (answer: Partial<Answer>, options: CsvOptions = {}): readonly string[] => {
  const [, row = []] = readCsv(fileOf(answer, { ...options, bom: false }), options.separator ?? ';');
  return row;
};

const noteOf = (currentNote: string): string => rowOf({ currentNote })[9] ?? '';

/** What a spreadsheet sees first of a text: the rest is space, or has no form. */
const startsFormula = (text: string): boolean =>
  /^["\s\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠]/u.test(text);

/** The cells that programs make of a cell when they paste it, or take another separator. */
const pieces = (text: string): readonly string[] => text.split(/[,;\t\n\v\f\r\u0085\u2028\u2029]/);

/** By code point: expressions are what is tested. */
const writable = (text: string): string =>
  Array.from(text)
    .map((character) => (character === '\0' || /^[\ud800-\udfff]$/.test(character) ? '\ufffd' : character))
    .join('');

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(...Array.from('=+-@＝＋－＠"\',; \t\r\n\u00a0\ufeff\u200b\u2028\ud800ab1'), 'é', '😀'),
    maxLength: 12,
  }),
  fc.constantFrom(...BIDI, ...payloads('alert(1)')),
);

describe('assessment to CSV', function () {
  this.timeout(60_000);

  it('writes a header and a row for every item, with levels, gap and words', () => {
    const answers = {
      doel: { ...EMPTY_ANSWER, current: 5.5, ambition: 8, currentNote: 'Wij bellen na.', ambitionNote: 'Sneller' },
      kosten: { ...EMPTY_ANSWER, current: 'unknown', ambition: 7 } as const,
      nazorg: { ...EMPTY_ANSWER, current: 'not-applicable', ambition: 'not-applicable' } as const,
    };
    expect(readCsv(assessmentToCsv(instrument, { answers }, { bom: false }), ';')).to.deep.equal([
      HEADER,
      ['1.1', 'doel', 'Visie', 'Doel', '5,5', 'Middenmoter', '8', 'Koploper', '2,5', 'Wij bellen na.', 'Sneller'],
      ['2.1', 'kosten', 'Beleid', 'Kosten', 'weet ik niet', '', '7', 'Middenmoter', '', '', ''],
      ['2.2', 'nazorg', 'Beleid', 'Nazorg', 'n.v.t.', '', 'n.v.t.', '', '', '', ''],
    ]);
  });

  it('writes what nobody filled in as empty cells, with CRLF after the last row too', () => {
    const file = assessmentToCsv(instrument, { answers: {} }, { bom: false });
    expect(file.endsWith('2.2;nazorg;Beleid;Nazorg;;;;;;;\r\n')).to.equal(true);
    expect(file.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
  });

  it('says that it is UTF-8 unless asked not to', () => {
    expect(fileOf({}).startsWith('\ufeffNummer')).to.equal(true);
    expect(fileOf({}, { bom: false }).startsWith('Nummer')).to.equal(true);
    expect([...new TextEncoder().encode(fileOf({})).slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
  });

  it('takes decimal sign and separator from the language, and both can be asked for', () => {
    const line = (options: CsvOptions): string => fileOf({ current: 5.5, ambition: 5 }, options).split('\r\n')[1] ?? '';
    expect(line({})).to.contain('Doel;5,5;Middenmoter;5;Hekkensluiter;-0,5;');
    for (const lang of ['nl-BE', 'de', 'fr', 'sv', 'tr']) expect(line({ lang })).to.equal(line({}));
    for (const lang of ['en', 'en-GB', 'ja', 'ar-EG']) {
      expect(line({ lang })).to.contain('Doel,5.5,Middenmoter,5,Hekkensluiter,-0.5,');
    }
    expect(line({ separator: ',' })).to.contain('Doel,"5,5",Middenmoter,5,Hekkensluiter,"-0,5",');
    expect(line({ separator: ';', lang: 'en' })).to.contain('Doel;5.5;Middenmoter;5;Hekkensluiter;-0.5;');
    expect(() => fileOf({}, { lang: 'no language' })).to.throw(RangeError);
  });

  it('keeps numbers numbers: a gap below zero is no formula', () => {
    expect(rowOf({ current: 9, ambition: 7 }).slice(4, 9)).to.deep.equal(['9', 'Koploper', '7', 'Middenmoter', '-2']);
    expect(rowOf({ current: 5.5, ambition: 5 })[8]).to.equal('-0,5');
  });

  for (const sign of '=+-@＝＋－＠') {
    it(`makes ${sign} harmless at the start, whatever unseen stands before it`, () => {
      for (const unseen of [
        '',
        ' ',
        '\u00a0',
        '\t',
        '\r',
        '\n',
        '\r\n',
        '\ufeff',
        '\u200b',
        '\u2060',
        '\u00ad',
        '\u202e',
        '\u3000',
        '\u0001',
        '\u{e0001}',
        '\ufe0f',
        ' \t\u00a0\n',
      ]) {
        const note = `${unseen}${sign}1+1`;
        expect(noteOf(note).startsWith("'"), JSON.stringify(note)).to.equal(true);
        expect(noteOf(note).replaceAll("'", '')).to.equal(note);
      }
    });
  }

  it('gives an apostrophe to a tab, CR or LF at the start, and leaves ordinary texts alone', () => {
    expect(['\tx', '\rx', '\nx'].map(noteOf)).to.deep.equal(["'\tx", "'\rx", "'\nx"]);
    for (const plain of [
      '5 - 3 = 2',
      'a@b',
      "'s ochtends",
      'ja, dat kan; ook zo',
      ' ruimte ',
      '“Zo” zei zij',
      '€ 5',
      '1\n2',
    ]) {
      expect(noteOf(plain)).to.equal(plain);
    }
  });

  it('makes harmless what begins a cell elsewhere: after a line break, or in a program with another separator', () => {
    expect(noteOf('lijst:\n- een\r\n- twee')).to.equal("lijst:\n'- een\r\n'- twee");
    expect(noteOf('ok,=A1')).to.equal("ok,'=A1");
    expect(noteOf('ok;\u00a0=A1')).to.equal("ok;'\u00a0=A1");
    expect(noteOf('ok\t"=A1"')).to.equal('ok\t\'"=A1"');
    expect(noteOf('a\n\n=1')).to.equal("a\n\n'=1");
  });

  it('puts titles and themes of any instrument through the same', () => {
    const file = exampleFile();
    file.themes[0]!.title = '=cmd()';
    file.themes[0]!.items[0]!.title = '@SUM(A1)';
    file.scale = { ...SCALE, levels: [{ ...SCALE.levels[0]!, label: '+laag' }, ...SCALE.levels.slice(1)] };
    const answers = { doel: { ...EMPTY_ANSWER, current: 2 } };
    const [, row = []] = readCsv(assessmentToCsv(instrumentFrom(file), { answers }, { bom: false }), ';');
    expect(row.slice(2, 6)).to.deep.equal(["'=cmd()", "'@SUM(A1)", '2', "'+laag"]);
  });

  it('replaces half characters and NUL, and keeps whole ones', () => {
    expect(noteOf('\ud800\ufffe')).to.equal('\ufffd\ufffe');
    expect(noteOf('a\ud800b\udc00c\0d')).to.equal('a\ufffdb\ufffdc\ufffdd');
    expect(noteOf('😀 é 中')).to.equal('😀 é 中');
  });

  it('gives back every text and number when it is read, and never a formula', () => {
    const answer = fc.record({
      current: ratings(SCALE),
      ambition: ratings(SCALE),
      currentNote: text,
      ambitionNote: text,
    });
    const separator = fc.constantFrom(',' as const, ';' as const);
    holds(fc.tuple(answer, separator), 3000, ([given, by]) => {
      const row = rowOf(given, { separator: by });
      for (const [column, note] of [
        [9, given.currentNote],
        [10, given.ambitionNote],
      ] as const) {
        const read = row[column] ?? '';
        expect(read.replaceAll("'", '')).to.equal(writable(note).replaceAll("'", ''));
        expect(pieces(read).some(startsFormula), read).to.equal(false);
        if (!pieces(note).some(startsFormula) && writable(note) === note && !/^[\t\r\n]/.test(note))
          expect(read).to.equal(note);
      }
      for (const [column, rating] of [
        [4, given.current],
        [6, given.ambition],
      ] as const) {
        if (typeof rating === 'number') expect(Number((row[column] ?? '').replace(',', '.'))).to.equal(rating);
      }
      const both = typeof given.current === 'number' && typeof given.ambition === 'number';
      const size = both ? Math.round((Number(given.ambition) - Number(given.current)) * 10) / 10 : null;
      expect(row[8]).to.equal(size === null ? '' : String(size).replace('.', ','));
    });
  });

  it('is made in an instant, also from notes that are nothing but spaces and breaks', () => {
    const from = performance.now();
    for (const part of [' ', ';', '\n', '; ', '\n"', '=', '\u00a0']) noteOf(part.repeat(10_000 / part.length));
    expect(performance.now() - from).to.be.lessThan(500);
  });
});
