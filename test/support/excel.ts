import type { Answer, Answers } from '../../src/domain/assessment.js';
import { EMPTY_ANSWER, emptyAssessment } from '../../src/domain/assessment.js';
import type { Instrument } from '../../src/domain/instrument.js';
import { columnName, columnsOf } from '../../src/export/excel/columns.js';
import { createPause } from '../../src/export/work/slices.js';
import type { Archive } from '../../src/export/excel/zip-read.js';
import { openZip } from '../../src/export/excel/zip-read.js';
import { writeZip } from '../../src/export/excel/zip-write.js';
import { assessmentToXlsx } from '../../src/export/excel/to-xlsx.js';
import { exampleFile, instrumentFrom } from './arbitrary-instrument.js';

/** Items: doel · kosten, nazorg. Columns: A–C, the levels D–F, Nu G, Ambitie H, notes I and J, id K. */
export const instrument = instrumentFrom(exampleFile());

export const pause = createPause();

export const bytesOf = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await blob.arrayBuffer());

export const open = async (blob: Blob): Promise<Archive> => openZip(await bytesOf(blob), pause);

/** The workbook of these answers; what an answer leaves out is empty. */
export const workbookOf = (answers: Readonly<Record<string, Partial<Answer>>>, of = instrument): Promise<Blob> =>
  assessmentToXlsx(of, { details: emptyAssessment('', of.id, '').details, answers: answersOf(answers) });

export const answersOf = (answers: Readonly<Record<string, Partial<Answer>>>): Answers =>
  Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, { ...EMPTY_ANSWER, ...answer }]));

/** A workbook with one part rewritten, as another program might have saved it. Null removes the part. */
export async function rewritten(blob: Blob, changes: Record<string, (xml: string) => string | null>): Promise<Blob> {
  const archive = await open(blob);
  const parts: { name: string; text: string }[] = [];
  for (const name of new Set([...archive.names, ...Object.keys(changes)])) {
    const text = (await archive.text(name)) ?? '';
    const changed = changes[name] ? changes[name](text) : text;
    if (changed !== null) parts.push({ name, text: changed });
  }
  return writeZip(parts, blob.type, pause);
}

/** Rows of a sheet as other programs write them: each cell is XML, or a text for an inline string. */
export const rowsXml = (rows: readonly (readonly (string | null)[])[]): string =>
  rows
    .map((cells, r) => {
      const xml = cells.map((cell, c) => cellOf(`${columnName(c)}${String(r + 1)}`, cell));
      return `<row r="${String(r + 1)}">${xml.join('')}</row>`;
    })
    .join('');

function cellOf(name: string, cell: string | null): string {
  if (cell === null) return '';
  if (cell.startsWith('<c ')) return cell.replace('<c ', `<c r="${name}" `);
  return `<c r="${name}" t="inlineStr"><is><t>${cell}</t></is></c>`;
}

export const heads = (of: Instrument = instrument): readonly string[] => columnsOf(of).map(({ head }) => head);

/** A row of the sheet: number, theme and levels left out. */
export const rowOf = (
  title: string,
  id: string,
  ...answers: readonly (string | null)[]
): readonly (string | null)[] => [
  null,
  null,
  title,
  null,
  null,
  null,
  ...[0, 1, 2, 3].map((i) => answers[i] ?? null),
  id === '' ? null : id,
];

const SHEET_XML = 'xl/worksheets/sheet1.xml';

/** Our workbook with other rows on the sheet to fill in; the heads are ours unless given. */
export const sheetWith = async (
  rows: readonly (readonly (string | null)[])[],
  head: readonly (string | null)[] = heads(),
  changes: Record<string, (xml: string) => string | null> = {},
): Promise<Blob> =>
  rewritten(await workbookOf({}), {
    [SHEET_XML]: (xml) =>
      xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rowsXml([head, ...rows])}</sheetData>`),
    ...changes,
  });
