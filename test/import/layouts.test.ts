import { expect } from 'chai';
import { assessmentToXlsx } from '../../src/export/excel/to-xlsx.js';
import { htmlToText } from '../../src/import/html-lines.js';
import { importFile } from '../../src/import/import-file.js';
import { importText } from '../../src/import/import-text.js';
import { instrumentToJson } from '../../src/import/to-instrument.js';
import { parseInstrumentText } from '../../src/schema/instrument.js';
import { emptyAssessment } from '../../src/domain/assessment.js';
import {
  asCsv,
  asHtml,
  asTabs,
  asXlsx,
  essence,
  garden,
  gardenEssence,
  headCells,
  options,
  printed,
} from '../support/published.js';

const read = (text: string) => essence(importText(text, options));

describe('importing a published text', () => {
  const rows = printed(garden);
  const twoLines = printed(garden, [
    ['', '1', '4,5', '8', '10'],
    ['', 'ZAADJE', 'KIEM', 'BLOEM', ''],
  ]);

  it('reads tabs, with numbers and names in one cell', () => {
    expect(read(asTabs(rows))).to.deep.equal(gardenEssence);
  });

  it('reads numbers and names on two lines, in either order', () => {
    expect(read(asTabs(twoLines))).to.deep.equal(gardenEssence);
    const turned = printed(garden, [
      ['', 'ZAADJE', 'KIEM', 'BLOEM', ''],
      ['', '1', '4,5', '8', '10'],
    ]);
    expect(read(asTabs(turned))).to.deep.equal(gardenEssence);
  });

  it('reads a header without the empty cell above the titles', () => {
    const bare = printed(garden, [headCells(garden).slice(1)]);
    expect(read(asTabs(bare))).to.deep.equal(gardenEssence);
    const both = printed(garden, [
      ['1', '4.5', '8', '10'],
      ['ZAADJE', 'KIEM', 'BLOEM'],
    ]);
    expect(read(asTabs(both))).to.deep.equal(gardenEssence);
  });

  it('reads columns that stand apart by spaces', () => {
    const spaced = rows.map((cells) => cells.join('   ')).join('\n');
    expect(read(spaced)).to.deep.equal(gardenEssence);
  });

  for (const separator of [';', ',', '\t']) {
    it(`reads CSV with ${JSON.stringify(separator)}, quotes, and either line end`, () => {
      for (const end of ['\n', '\r\n', '\r']) expect(read(asCsv(rows, separator, end))).to.deep.equal(gardenEssence);
    });
  }

  it('reads CSV as Excel writes it: every line as wide as the table, and a line that names the separator', () => {
    const wide = rows.map((cells) => Array.from({ length: 5 }, (_, i) => cells[i] ?? ''));
    expect(read(`sep=;\n${asCsv(wide, ';')}`)).to.deep.equal(gardenEssence);
    expect(read(`\ufeff${asCsv(wide, ';')}`)).to.deep.equal(gardenEssence);
  });

  it('reads a page and what is copied from Word', () => {
    expect(read(asHtml(rows))).to.deep.equal(gardenEssence);
    expect(read(asHtml(twoLines))).to.deep.equal(gardenEssence);
    expect(read(htmlToText(asHtml(rows)))).to.deep.equal(gardenEssence);
  });

  it('reads a table in a table, cells that span, and references', () => {
    const html = `<table><tr><td><h2>Grond</h2><table>
      <tr><th rowspan="2">Onderdeel</th><th>1 ZAADJE</th><th colspan="1">8 BLOEM</th><td>10</td></tr><tr></tr>
      <tr><td>Mest&shy;hoop<td>Caf&eacute; &amp; tuin&#160;&#x2013; ja<td>Twee<br>regels</tr></table></td></tr></table>`;
    const imported = importText(html, { date: '2026-11-22' });
    expect(imported.ok && imported.instrument.themes[0]?.items[0]).to.include({ id: 'mesthoop', title: 'Mesthoop' });
    expect(imported.ok && imported.instrument.themes[0]?.items[0]?.levels).to.deep.equal({
      zaadje: 'Café & tuin – ja',
      bloem: 'Twee regels',
    });
  });

  it('reads a workbook, and one that our own export made', async () => {
    expect(essence(await importFile(await asXlsx(rows), options))).to.deep.equal(gardenEssence);
    const own = await assessmentToXlsx(garden, emptyAssessment('', garden.id, ''));
    const found = await importFile(own, options);
    const withoutMeaning = { ...garden, themes: garden.themes.map((theme) => ({ ...theme, meaning: '' })) };
    expect(essence(found)).to.deep.equal(
      essence({
        ok: true,
        instrument: withoutMeaning,
        remarks: [],
        counts: { themes: 0, items: 0, definitions: 0, known: 0 },
      }),
    );
  });

  it('reads separate tables of one row under headings with numbers', () => {
    const text = garden.themes
      .flatMap((theme, t) => [
        `${String(t + 1)}. ${theme.title}`,
        ...theme.items.flatMap(({ title, levels }, i) => [
          `${String(t + 1)}.${String(i + 1)} ${title}`,
          headCells(garden).join('\t'),
          [title, ...Object.values(levels), ''].join('\t'),
          'Score huidige situatie',
          '1 - 10',
        ]),
      ])
      .join('\n\n');
    const withoutMeaning = { ...garden, themes: garden.themes.map((theme) => ({ ...theme, meaning: '' })) };
    const expected = essence({
      ok: true,
      instrument: withoutMeaning,
      remarks: [],
      counts: { themes: 0, items: 0, definitions: 0, known: 0 },
    });
    expect(read(text)).to.deep.equal(expected);
  });

  it('reads one table with a column for the theme, and one without any theme by the known edition', () => {
    const body = garden.themes.flatMap((theme) =>
      theme.items.map(({ title, levels }, i) => [i === 0 ? theme.title : '', title, ...Object.values(levels)]),
    );
    const heads = ['Zaadje (1)', 'Kiem (4,5 tot 8)', 'Bloem (8 tot en met 10)'];
    const ids = (text: string) => {
      const imported = importText(text, options);
      return imported.ok && imported.instrument.themes.map(({ id, items }) => [id, ...items.map((item) => item.id)]);
    };
    const expected = garden.themes.map(({ id, items }) => [id, ...items.map((item) => item.id)]);
    expect(ids(asTabs([['Thema', 'Onderdeel', ...heads], ...body]))).to.deep.equal(expected);
    expect(ids(asTabs([['Onderdeel', ...heads], ...body.map((cells) => cells.slice(1))]))).to.deep.equal(expected);
    expect(
      ids(asTabs([['Onderdeel', 'Zaadje', 'Kiem', 'Bloem'], ...body.map((cells) => cells.slice(1))])),
    ).to.deep.equal(expected);
  });

  it('understands two, four and seven levels when the header says so', () => {
    for (const count of [2, 4, 7]) {
      const levels = Array.from({ length: count }, (_, i) => `${String(i + 1)} STAP-${'abcdefg'[i] ?? ''}`);
      const row = ['Gieten', ...levels.map((_, i) => `Tekst ${'abcdefg'[i] ?? ''}.`)];
      const imported = importText([['', ...levels, '8'], row].map((cells) => cells.join('\t')).join('\n'), options);
      expect(imported.ok && imported.instrument.scale.levels.length).to.equal(count);
      expect(imported.ok && imported.instrument.scale.max).to.equal(8);
      expect(imported.ok && imported.counts).to.deep.include({ items: 1, definitions: count });
    }
  });

  it('takes the paragraphs above the tables that say what they are', () => {
    const front =
      'Meetlat Moestuin\n\nAchtergrond: Wie dit maakte.\n\nWat is de Meetlat? Een hulp.\n\nWerkinstructie: Vul in.\n\nMeer: bel ons.\n\n';
    const imported = importText(front + asTabs(rows), options);
    expect(imported.ok && imported.instrument).to.deep.include({
      title: 'Meetlat Moestuin',
      background: ['Wie dit maakte.'],
      about: ['Een hulp.'],
      instruction: ['Vul in.'],
    });
    expect(imported.remarks.filter(({ kind }) => kind === 'unused')).to.deep.equal([
      { kind: 'unused', code: 'text', line: 9, params: { text: 'Meer: bel ons.', count: 1, last: 9 } },
    ]);
  });

  it('makes a file that the reader of instruments accepts', () => {
    const imported = importText(asTabs(rows), options);
    if (!imported.ok) throw new Error('refused');
    expect(parseInstrumentText(instrumentToJson(imported.instrument))).to.deep.equal({
      ok: true,
      value: imported.instrument,
    });
  });
});
