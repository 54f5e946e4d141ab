import type { Instrument } from '../../src/domain/instrument.js';
import type { Imported, ImportOptions } from '../../src/import/remark.js';
import { writeZip } from '../../src/export/excel/zip-write.js';
import { rowsXml } from './excel.js';
import { pause } from './excel.js';

/** A made-up instrument in the layouts of published ones. No word of it is in the bundled edition. */
export const garden: Instrument = {
  id: 'moestuin',
  edition: { id: 'test', version: '1.0.0', date: '2026-01-01', label: '' },
  lang: 'nl',
  title: 'Meetlat Moestuin',
  background: [],
  about: [],
  instruction: [],
  scale: {
    min: 1,
    max: 10,
    step: 1,
    levels: [
      { id: 'zaadje', label: 'Zaadje', from: 1 },
      { id: 'kiem', label: 'Kiem', from: 4.5 },
      { id: 'bloem', label: 'Bloem', from: 8 },
    ],
  },
  terms: [],
  themes: [
    {
      id: 'grond',
      title: 'Grond',
      meaning: 'Hoe de tuin gezond blijft',
      items: [
        item('regenwater', 'Regenwater', [
          'De kraan staat aan.',
          'Er is een ton, voor droge dagen.',
          'Alles is regen.',
        ]),
        item('tuin-afval', 'Tuin-afval', [
          'Het gaat weg.',
          'Een deel wordt compost.',
          'Alles wordt compost; ook takken.',
        ]),
      ],
    },
    {
      id: 'buren',
      title: 'Buren',
      meaning: 'Hoe de buurt meedoet',
      items: [
        item('samen-werken', 'Samen oogsten (zomer)', ['Ieder voor zich.', 'Soms samen.', 'Altijd met “iedereen”.']),
        item('feest', 'Oogstfeest', ['Er is geen feest.', 'Er is een feest.', 'Er is elk seizoen een feest.']),
      ],
    },
  ],
};

function item(id: string, title: string, texts: readonly [string, string, string]) {
  const [zaadje, kiem, bloem] = texts;
  return { id, version: 3, title, short: title.slice(0, 18), aliases: [], terms: [], levels: { zaadje, kiem, bloem } };
}

export const options: ImportOptions = { known: garden, date: '2026-11-22' };

const comma = (value: number): string => String(value).replace('.', ',');

/** How its header is printed: numbers and names in one cell. */
export const headCells = ({ scale }: Instrument): readonly string[] => [
  '',
  ...scale.levels.map(({ label, from }) => `${comma(from)} ${label.toUpperCase()}`),
  comma(scale.max),
];

type Rows = readonly (readonly string[])[];

/** An instrument as it is printed: lines of text with one cell, and tables. */
export const printed = (of: Instrument, head: Rows = [headCells(of)]): Rows =>
  of.themes.flatMap((theme) => [
    [theme.meaning === '' ? theme.title : `${theme.title}: ${theme.meaning}`],
    ...head,
    ...theme.items.map(({ title, levels }) => [title, ...of.scale.levels.map(({ id }) => levels[id] ?? ''), '']),
  ]);

export const asTabs = (rows: Rows): string => rows.map((cells) => `${cells.join('\t')}\n\n`).join('');

export const asCsv = (rows: Rows, separator: string, end = '\r\n'): string =>
  rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join(end);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Cells as Word writes them, with paragraphs and styles in them. */
const rowHtml = (cells: readonly string[]): string =>
  `<tr style='mso-yfti-irow:0'>${cells
    .map(
      (cell) =>
        `<td width=123 style='border:solid;mso-a:"x>y"'><p class=MsoNormal><b>${escaped(cell)}</b><o:p></o:p></p></td>`,
    )
    .join('\n')}</tr>`;

/** As a page: lines of text as paragraphs, what follows them as a table. */
export function asHtml(rows: Rows): string {
  let html = '<html><head><title>Weg</title><style>td { color: red }</style></head><body>';
  let open = false;
  for (const cells of rows) {
    const isText = cells.length === 1;
    if (isText === open) html += open ? '</table>' : '<table border=1>';
    open = !isText;
    html += isText ? `<p>${escaped(cells[0] ?? '')}</p>` : rowHtml(cells);
  }
  return `${html}${open ? '</table>' : ''}</body></html>`;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationship = (id: string, type: string, target: string): string =>
  `<Relationships><Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/></Relationships>`;

/** As the smallest workbook there is. */
export const asXlsx = (rows: Rows): Promise<Blob> =>
  writeZip(
    [
      { name: '[Content_Types].xml', text: '<Types/>' },
      { name: '_rels/.rels', text: relationship('a', 'officeDocument', 'xl/workbook.xml') },
      {
        name: 'xl/workbook.xml',
        text: '<workbook><sheets><sheet name="Blad1" sheetId="1" r:id="b"/></sheets></workbook>',
      },
      { name: 'xl/_rels/workbook.xml.rels', text: relationship('b', 'worksheet', 'sheet.xml') },
      { name: 'xl/sheet.xml', text: `<worksheet><sheetData>${sheetRows(rows)}</sheetData></worksheet>` },
    ],
    'application/zip',
    pause,
  );

const sheetRows = (rows: Rows): string =>
  rowsXml(rows.map((cells) => cells.map((cell) => (cell === '' ? null : escaped(cell)))));

/** What of an import the layout may not change. */
export const essence = (imported: Imported) =>
  imported.ok
    ? {
        id: imported.instrument.id,
        scale: imported.instrument.scale,
        themes: imported.instrument.themes.map(({ id, title, meaning, items }) => ({
          ...{ id, title, meaning },
          items: items.map(({ id, version, title, levels }) => ({ id, version, title, levels })),
        })),
      }
    : imported.problems;

export const gardenEssence = essence({
  ok: true,
  instrument: garden,
  remarks: [],
  counts: { themes: 0, items: 0, definitions: 0, known: 0 },
});
