import { expect } from 'chai';
import { readXlsx } from '../../../src/export/excel/read-xlsx.js';
import type { ReadSheet } from '../../../src/export/excel/reading.js';
import { heads, instrument, rewritten, rowOf, sheetWith, workbookOf } from '../../support/excel.js';

async function read(file: Blob): Promise<ReadSheet> {
  const reading = await readXlsx(file, instrument);
  if (!reading.ok) throw new Error(reading.sentence);
  return reading;
}

const number = (value: string, style = '0'): string => `<c s="${style}"><v>${value}</v></c>`;

const sentences = ({ problems }: ReadSheet): readonly string[] => problems.map(({ sentence }) => sentence);

const ORIGIN = 'xl/worksheets/sheet3.xml';

describe('reading a workbook that was filled in', () => {
  it('reads numbers, commas, points and words', async () => {
    const file = await sheetWith([
      rowOf('Doel', 'doel', number('5.5'), ' 5,5 '),
      rowOf('Kosten', 'kosten', '7.3', ' Weet  ik NIET'),
      rowOf('Nazorg', 'nazorg', 'NVT', 'n.v.t.'),
    ]);
    expect((await read(file)).answers).to.deep.equal({
      doel: { current: 5.5, ambition: 5.5 },
      kosten: { current: 7.3, ambition: 'unknown' },
      nazorg: { current: 'not-applicable', ambition: 'not-applicable' },
    });
  });

  it('takes a score that drifted in its last digit', async () => {
    const file = await sheetWith([rowOf('Doel', 'doel', number('5.6000000000000005'), number('7.9999999999999991'))]);
    expect((await read(file)).answers).to.deep.equal({ doel: { current: 5.6, ambition: 8 } });
  });

  it('goes by the id of a row, whatever its place and title', async () => {
    const file = await sheetWith([rowOf('Nog zoiets', 'nazorg', number('3')), rowOf('Ons doel', 'doel', number('4'))]);
    expect((await read(file)).answers).to.deep.equal({ nazorg: { current: 3 }, doel: { current: 4 } });
  });

  it('goes by the title when the column with ids is gone', async () => {
    const file = await sheetWith([rowOf(' NAZORG ', '', number('3'))], heads().slice(0, -1));
    expect((await read(file)).answers).to.deep.equal({ nazorg: { current: 3 } });
  });

  it('finds columns by their heads, in any order and below other rows', async () => {
    const rows = [
      ['Ambitie', 'Id (niet veranderen)', 'Nu', 'Onderdeel'],
      [number('9'), 'doel', number('2'), null],
    ];
    const reading = await read(await sheetWith(rows, ['Onze meetlat']));
    expect(reading.answers).to.deep.equal({ doel: { current: 2, ambition: 9 } });
    expect(sentences(reading)).to.deep.equal([
      'A2: de kolom “Waarom dit cijfer? (nu)” ontbreekt. Daar is niets uit gelezen.',
      'A2: de kolom “Waarom dit cijfer? (ambitie)” ontbreekt. Daar is niets uit gelezen.',
    ]);
  });

  it('lists rows that belong to no item', async () => {
    const reading = await read(
      await sheetWith([
        rowOf('Doel', 'doel', number('2')),
        rowOf('Eigen onderdeel', 'eigen', number('3')),
        [null, null, null, null, null, null, number('7')],
        [null],
      ]),
    );
    expect(reading.unknownRows).to.deep.equal([
      { row: 3, text: 'Eigen onderdeel' },
      { row: 4, text: '7' },
    ]);
  });

  it('says of each bad cell what is wrong, and takes the rest of the row', async () => {
    const reading = await read(
      await sheetWith([
        rowOf('Doel', 'doel', number('5.55'), number('11'), 'Toch een reden.'),
        rowOf('Kosten', 'kosten', 'zeven', '5,55'),
        rowOf('Nazorg', 'nazorg', '<c t="b"><v>1</v></c>', '<c t="e"><v>#DIV/0!</v></c>', 'x'.repeat(10_001)),
      ]),
    );
    expect(reading.answers).to.deep.equal({ doel: { currentNote: 'Toch een reden.' } });
    expect(sentences(reading)).to.deep.equal([
      'G2: 5,55 heeft te veel cijfers achter de komma. Er mag er één staan.',
      'H2: 11 ligt buiten de meetlat. Kies een cijfer van 1 tot en met 10.',
      'G3: “zeven” is geen cijfer. Vul een getal in, zoals 7 of 6,5.',
      'H3: 5,55 heeft te veel cijfers achter de komma. Er mag er één staan.',
      'G4: “WAAR” is geen cijfer. Vul een getal in, zoals 7 of 6,5.',
      'H4: de formule in deze cel geeft een fout. Typ hier wat er moet staan.',
      'I4: deze tekst is te lang: 10.001 tekens. Er passen er 10.000. Maak de tekst korter.',
    ]);
    expect(reading.problems[0]?.cell).to.equal('G2');
  });

  it('takes what a formula last came to, and says so when it never did', async () => {
    const formula = (value: string, type = 'n'): string => `<c t="${type}"><f>A1</f>${value}</c>`;
    const reading = await read(
      await sheetWith([
        rowOf('Doel', 'doel', formula('<v>6.5</v>'), formula('<v>7,5</v>', 'str'), formula('<v>zo _x0007_</v>', 'str')),
        rowOf('Kosten', 'kosten', formula('')),
      ]),
    );
    expect(reading.answers).to.deep.equal({ doel: { current: 6.5, ambition: 7.5, currentNote: 'zo \u0007' } });
    expect(sentences(reading)[0]).to.match(/^G3: de formule in deze cel heeft nog geen uitkomst/);
  });

  it('knows a date that a program made of a score, and shows one in a note as a date', async () => {
    const dates = (xml: string) => xml.replace(/(<cellXfs[^>]*>)<xf numFmtId="0"/, '$1<xf numFmtId="14"');
    const rows = [rowOf('Doel', 'doel', number('46147'), '<c t="d"><v>2026-05-05</v></c>', number('46147'))];
    const reading = await read(await sheetWith(rows, heads(), { 'xl/styles.xml': dates }));
    expect(reading.answers).to.deep.equal({ doel: { currentNote: '5-5-2026' } });
    expect(sentences(reading)).to.deep.equal([
      'G2: hier staat een datum. Typ het cijfer opnieuw, met een komma: 5,5.',
      'H2: hier staat een datum. Typ het cijfer opnieuw, met een komma: 5,5.',
    ]);
  });

  it('shows a number in a note as it was typed', async () => {
    const file = await sheetWith([rowOf('Doel', 'doel', null, null, number('5.5'), number('2026'))]);
    expect((await read(file)).answers).to.deep.equal({ doel: { currentNote: '5,5', ambitionNote: '2026' } });
  });

  it('reads shared and rich texts, and leaves out how they are pronounced', async () => {
    const strings =
      '<sst><si><t>doel</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">Wij </t></r><r><t>bellen.</t></r>' +
      '<rPh><t>nee</t></rPh></si></sst>';
    const relation =
      '<Relationship Id="rId9" Type="http://purl.oclc.org/ooxml/x/sharedStrings" Target="/xl/strings.xml"/>';
    const shared = (index: number): string => `<c t="s"><v>${String(index)}</v></c>`;
    const file = await sheetWith([rowOf('', shared(0), null, null, shared(1))], heads(), {
      'xl/strings.xml': () => strings,
      'xl/_rels/workbook.xml.rels': (xml) => xml.replace('</Rel', `${relation}</Rel`),
    });
    expect((await read(file)).answers).to.deep.equal({ doel: { currentNote: 'Wij bellen.' } });
  });

  it('reads sheets with prefixes and without cell names', async () => {
    const cells = rowOf('Doel', 'doel', number('4')).map((cell) => {
      if (cell === null) return '<x:c/>';
      return cell.startsWith('<c')
        ? '<x:c><x:v>4</x:v></x:c>'
        : `<x:c t="inlineStr"><x:is><x:t>${cell}</x:t></x:is></x:c>`;
    });
    const head = heads().map((text) => `<x:c t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c>`);
    const sheet = `<x:worksheet xmlns:x="a"><x:sheetData><x:row>${head.join('')}</x:row><x:row>${cells.join('')}</x:row></x:sheetData></x:worksheet>`;
    const file = await rewritten(await workbookOf({}), { 'xl/worksheets/sheet1.xml': () => sheet });
    expect((await read(file)).answers).to.deep.equal({ doel: { current: 4 } });
  });

  it('lists items that come twice; of each field the first counts, and what differs is said', async () => {
    const reading = await read(
      await sheetWith([
        rowOf('Doel', 'doel', number('4'), null, 'Eerst.'),
        rowOf('Doel', 'doel', number('6'), number('8'), 'Eerst.'),
      ]),
    );
    expect(reading.duplicates).to.deep.equal([{ itemId: 'doel', rows: [2, 3] }]);
    expect(reading.answers).to.deep.equal({ doel: { current: 4, ambition: 8, currentNote: 'Eerst.' } });
    expect(sentences(reading)).to.deep.equal([
      'G3: dit onderdeel staat er nog een keer, en in G2 staat iets anders. Alleen G2 telt.',
    ]);
  });

  it('skips a row whose title belongs to another item than its id: somebody sorted without the hidden column', async () => {
    const reading = await read(
      await sheetWith([rowOf('Nazorg', 'kosten', number('4')), rowOf('Doel', 'doel', number('5'))]),
    );
    expect(reading.answers).to.deep.equal({ doel: { current: 5 } });
    expect(sentences(reading)[0]).to.match(/^C2: de titel “Nazorg” hoort bij een ander onderdeel/);
  });

  it('does not take “n.v.t.” beside a score', async () => {
    const reading = await read(await sheetWith([rowOf('Doel', 'doel', 'n.v.t.', number('8'))]));
    expect(reading.answers).to.deep.equal({ doel: { ambition: 8 } });
    expect(sentences(reading)[0]).to.match(/^G2: “n.v.t.” geldt voor nu én ambitie/);
    const apart = [rowOf('Doel', 'doel', null, 'n.v.t.'), rowOf('Doel', 'doel', number('8'))];
    const twice = await read(await sheetWith(apart));
    expect(twice.answers).to.deep.equal({ doel: { current: 8 } });
    expect(sentences(twice)[0]).to.match(/^H2: “n.v.t.” geldt voor nu én ambitie/);
  });

  it('says whether the workbook showed this very text', async () => {
    const older = (xml: string) => xml.replace('>1.0.0<', '>0.9.0<');
    expect((await read(await workbookOf({}))).sameText).to.equal(true);
    expect((await read(await rewritten(await workbookOf({}), { [ORIGIN]: older }))).sameText).to.equal(false);
  });

  it('reads a workbook that lost its hidden sheet, without knowing its text', async () => {
    const gone = (xml: string) => xml.replace(/<sheet name="meetlat-herkomst"[^>]*>/, '');
    const file = await rewritten(await workbookOf({ doel: { current: 3 } }), { 'xl/workbook.xml': gone });
    expect(await read(file)).to.deep.include({ answers: { doel: { current: 3 } }, sameText: false });
  });

  it('finds the sheet under another name', async () => {
    const renamed = (xml: string) => xml.replace('<sheet name="Meetlat"', '<sheet name="Kopie"');
    const file = await rewritten(await workbookOf({ doel: { current: 3 } }), { 'xl/workbook.xml': renamed });
    expect((await read(file)).answers).to.deep.equal({ doel: { current: 3 } });
  });
});
