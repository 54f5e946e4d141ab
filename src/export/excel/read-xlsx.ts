import type { Instrument } from '../../domain/instrument.js';
import { fetchEveryLanguage, inEveryLanguage } from '../../locale/every-language.js';
import { fetchLanguage } from '../../locale/fetch-language.js';
import { inLanguage } from '../../locale/in-language.js';
import { language } from '../../locale/language.js';
import { workbook as nl } from '../../locale/nl/excel.js';
import { workbookReading } from '../../locale/spoken/excel.js';
import type { Row } from './cells.js';
import { findColumns } from './find-columns.js';
import type { Sheet } from './open-workbook.js';
import { openWorkbook } from './open-workbook.js';
import type { Origin } from './other-sheets.js';
import { ORIGIN_FORMAT, ORIGIN_SHEET, isSameText, originOf } from './other-sheets.js';
import { RefusedError } from './problems.js';
import { readAnswers } from './read-answers.js';
import { shownText } from './read-cell.js';
import type { ReadSheet, SheetReading } from './reading.js';
import type { OnProgress, Pause } from '../work/slices.js';
import { createPause } from '../work/slices.js';
import { openZip } from './zip-read.js';

/** Largest workbook that is read, in bytes: 5 MB. */
export const XLSX_LIMIT = 5_000_000;

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

/** Whether the bytes hold this text in UTF-16, as the directory of an old Office file has its names. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let i = bytes.indexOf(wanted[0] ?? 0); i >= 0; i = bytes.indexOf(wanted[0] ?? 0, i + 1)) {
    if (startsWith(bytes.subarray(i, i + wanted.length), ...wanted)) return true;
  }
  return false;
}

/** Refuses by the first bytes what is no zip: a locked workbook, an old one, or something else by another name. */
function checkKind(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new RefusedError('empty');
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new RefusedError(holdsName(bytes, 'EncryptedPackage') ? 'password' : 'old-excel');
  }
  if (!startsWith(bytes, 0x50, 0x4b)) throw new RefusedError('not-excel');
}

async function readBytes(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > XLSX_LIMIT) throw new RefusedError('too-large');
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new RefusedError('unreadable'); // moved, deleted or locked by another program
  }
}

/** What the hidden sheet says; null when it is gone or not ours. */
async function readOrigin(sheets: readonly Sheet[]): Promise<Origin | null> {
  const rows = (await sheets.find(({ name }) => name === ORIGIN_SHEET)?.rows()) ?? [];
  const said = new Map<string, string>();
  for (const { cells } of rows) {
    const [name, value] = [cells.get(0), cells.get(1)];
    if (name && value) said.set(shownText(name), shownText(value));
  }
  if (said.get('format') !== ORIGIN_FORMAT) return null;
  const of = (name: keyof Origin): string => said.get(name) ?? '';
  return {
    instrumentId: of('instrumentId'),
    editionId: of('editionId'),
    editionVersion: of('editionVersion'),
    lang: of('lang'),
  };
}

/** What is needed to read a sheet, and to say what is wrong with it. */
interface Task {
  readonly instrument: Instrument;
  /** Of truth values and numbers in notes. */
  readonly lang: string;
  readonly pause: Pause;
  /** Adds a sentence, worded when it is read. */
  readonly worded: <T extends object>(rest: T, say: () => string) => T & { readonly sentence: string };
}

/** The first sheet with answers: ours before others, as a copy may have another name. */
async function readSheet(
  sheets: readonly Sheet[],
  { instrument, lang, pause, worded }: Task,
): Promise<Omit<ReadSheet, 'sameText'> | null> {
  const names = inEveryLanguage('workbook', nl).map(({ sheet }) => sheet);
  const ours = sheets.filter(({ name }) => names.includes(name));
  const others = sheets.filter(({ name }) => !names.includes(name) && name !== ORIGIN_SHEET);
  for (const sheet of [...ours, ...others]) {
    const rows: readonly Row[] = await sheet.rows();
    const columns = inLanguage(lang, () => findColumns(rows));
    const read = columns && (await readAnswers(rows, columns, instrument, lang, pause));
    if (!read) continue;
    const problems = read.problems.map(({ cell, say }) => worded({ cell }, () => workbookReading.at(cell, say())));
    return { ok: true, ...read, problems };
  }
  return null;
}

async function readSheets(sheets: readonly Sheet[], task: Task): Promise<SheetReading> {
  const own = originOf(task.instrument);
  const origin = await readOrigin(sheets);
  if (origin && origin.instrumentId !== own.instrumentId) {
    return task.worded({ ok: false }, () => workbookReading.otherInstrument(origin.instrumentId, own.instrumentId));
  }
  let read = await readSheet(sheets, task);
  if (!read) {
    // It may have been made in a language that is not spoken here.
    await fetchEveryLanguage();
    read = await readSheet(sheets, task);
  }
  if (!read) throw new RefusedError('no-sheet');
  return { ...read, sameText: origin !== null && isSameText(origin, own) };
}

/**
 * Reads a workbook that was filled in, whatever program saved it and in whatever language of ours it was made: by the id of
 * each row, never by its place. Nothing is changed anywhere: see `mergeAnswers`. Never rejects for what a file holds; a file
 * that can't be read gives a sentence. Works in slices, and tells `onProgress` how far it is (0 to 1).
 *
 * With `lang` (BCP 47) all sentences are in that language. Without, each is worded when it is read, in the language being
 * spoken then.
 */
export async function readXlsx(
  file: Blob,
  instrument: Instrument,
  onProgress?: OnProgress,
  lang?: string,
): Promise<SheetReading> {
  const worded: Task['worded'] = (rest, say) => ({
    ...rest,
    get sentence() {
      return lang === undefined ? say() : inLanguage(lang, say);
    },
  });
  try {
    const pause = createPause(onProgress);
    const task = { instrument, lang: lang ?? language(), pause, worded };
    await fetchLanguage(task.lang);
    const bytes = await readBytes(file);
    checkKind(bytes);
    const reading = await readSheets(await openWorkbook(await openZip(bytes, pause), pause), task);
    onProgress?.(1);
    return reading;
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return worded({ ok: false }, () => workbookReading.refused[error.refusal]);
  }
}
