import { expect } from 'chai';
import { readXlsx, XLSX_LIMIT } from '../../../src/export/excel/read-xlsx.js';
import { writeZip } from '../../../src/export/excel/zip-write.js';
import { instrumentFrom, exampleFile } from '../../support/arbitrary-instrument.js';
import { bytesOf, heads, instrument, pause, rewritten, rowOf, sheetWith, workbookOf } from '../../support/excel.js';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const ole = (name: string) => new Blob([new Uint8Array([...OLE, ...new Array<number>(600).fill(69), ...utf16(name)])]);
const zipOf = (name: string) => writeZip([{ name, text: '<a/>' }], '', pause);

async function truncated(): Promise<Blob> {
  const bytes = await bytesOf(await workbookOf({}));
  return new Blob([bytes.slice(0, bytes.length / 2)]);
}

const SHEET = 'xl/worksheets/sheet1.xml';

/** What was chosen, and the sentence for it. */
const CASES: Readonly<Record<string, readonly [() => Promise<Blob> | Blob, RegExp]>> = {
  'an empty file': [() => new Blob([]), /leeg/],
  'a CSV named .xlsx': [() => new Blob(['Nummer;Onderdeel\n1.1;Doel\n']), /geen Excel-bestand/],
  'a photo named .xlsx': [() => new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])]), /geen Excel-bestand/],
  'a workbook with a password': [() => ole('EncryptedPackage'), /wachtwoord/],
  'an old workbook': [() => ole('Workbook'), /oud soort Excel-bestand/],
  'half a workbook': [truncated, /beschadigd/],
  'the first bytes of a zip and nothing else': [() => new Blob(['PK\u0003\u0004']), /beschadigd/],
  'another zip': [() => zipOf('foto.xml'), /ander soort bestand/],
  'a document': [
    async () => rewritten(await workbookOf({}), { 'xl/workbook.xml': (xml) => xml.replaceAll('workbook', 'document') }),
    /ander soort bestand/,
  ],
  'a workbook of something else': [() => sheetWith([['a', 'b']], ['Naam', 'Bedrag']), /geen ingevulde meetlat/],
  'a sheet without any known row': [() => sheetWith([rowOf('Iets', 'iets', '7')]), /geen ingevulde meetlat/],
  'a sheet with a document type': [
    async () =>
      rewritten(await workbookOf({}), {
        [SHEET]: (xml) => xml.replace('<worksheet', '<!DOCTYPE a [<!ENTITY b "c">]><worksheet'),
      }),
    /beschadigd/,
  ],
  'a sheet that is cut off': [
    async () => rewritten(await workbookOf({}), { [SHEET]: (xml) => xml.slice(0, -20) }),
    /beschadigd/,
  ],
  'a sheet that is missing': [async () => rewritten(await workbookOf({}), { [SHEET]: () => null }), /beschadigd/],
  'more than 20.000 rows': [
    () =>
      sheetWith(
        Array.from({ length: 20_001 }, () => ['x']),
        heads(),
      ),
    /meer dan 20\.000/,
  ],
  'a sheet that unpacks to more than 20 MB': [
    async () => rewritten(await workbookOf({}), { [SHEET]: (xml) => xml + ' '.repeat(20_000_000) }),
    /te veel/,
  ],
  'more than 5 MB': [() => new Blob([new Uint8Array(XLSX_LIMIT + 1)]), /hoogstens 5 MB/],
};

describe('a workbook that can’t be read', function () {
  this.timeout(60_000);

  for (const [name, [make, sentence]] of Object.entries(CASES)) {
    it(`gives a sentence for ${name}`, async () => {
      const reading = await readXlsx(await make(), instrument);
      if (reading.ok) throw new Error('was read');
      expect(reading.sentence).to.match(sentence);
      expect(reading.sentence).to.match(/^\p{Lu}.*\.$/u);
    });
  }

  it('gives a sentence for a workbook of another instrument, with both names', async () => {
    const other = instrumentFrom({ ...exampleFile(), id: 'anders' });
    expect(await readXlsx(await workbookOf({}, other), instrument)).to.deep.equal({
      ok: false,
      sentence: 'Dit bestand hoort bij een andere meetlat: “anders”. Hier staat “voorbeeld”. Kies een ander bestand.',
    });
  });

  it('gives a sentence for a file that disappeared', async () => {
    const file = new Blob(['x']);
    file.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
    const reading = await readXlsx(file, instrument);
    expect(reading).to.deep.include({ ok: false });
    expect(!reading.ok && reading.sentence).to.match(/niet te lezen/);
  });
});
