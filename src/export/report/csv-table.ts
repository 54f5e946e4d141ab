import { language } from '../../locale/language.js';
import { wellFormed } from '../drawing/well-formed.js';

export interface CsvTableOptions {
  /** Whether the file says that it is UTF-8, which Excel needs to read ë and € (default: yes). */
  readonly bom?: boolean;
  /** Between cells (default: what spreadsheets expect in this language; `;` where the comma is the decimal sign). */
  readonly separator?: ',' | ';';
  /** Of the words, and whose decimal sign the numbers get: BCP 47 (default: the language being spoken). */
  readonly lang?: string;
}

/** A cell: a number stays one, in the notation of the language; null is empty. */
export type Cell = string | number | null;

/** What may stand before a formula without being seen: spaces, quotes, controls and characters without a form. */
const UNSEEN = '["\\s\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}]';
/** What a formula begins with, full-width forms too: Excel takes those for the same. */
const FORMULA = '[=+\\-@＝＋－＠]';
/** Where a program that splits otherwise begins a new cell: at a line break, tab, comma or semicolon. */
const BREAKS = ',;\\t\\n\\v\\f\\r\\u0085\\u2028\\u2029';

const LEADING = new RegExp(`^(?=[\\t\\r\\n]|${UNSEEN}*${FORMULA})`, 'u');
const INNER = new RegExp(`([${BREAKS}])(?=(?:(?![${BREAKS}])${UNSEEN})*${FORMULA})`, 'gu');

/**
 * Rows as CSV for a spreadsheet, as in RFC 4180, with CRLF. Throws a RangeError for a `lang` that is no language tag. Text
 * that a spreadsheet could take for a formula gets an apostrophe in front.
 */
export function tableToCsv(
  rows: readonly (readonly Cell[])[],
  { bom = true, lang = language(), separator: asked }: CsvTableOptions = {},
): string {
  const decimal = decimalSign(lang);
  const separator = asked ?? (decimal === ',' ? ';' : ',');
  const lines = rows.map((row) => row.map((cell) => written(cell, decimal, separator)).join(separator));
  return `${bom ? '\ufeff' : ''}${lines.join('\r\n')}\r\n`;
}

/** A comma or a point: other signs exist (Arabic ٫), but no spreadsheet reads them in a file. */
const decimalSign = (lang: string): ',' | '.' =>
  new Intl.NumberFormat(lang).formatToParts(1.5).some(({ type, value }) => type === 'decimal' && value === ',')
    ? ','
    : '.';

function written(cell: Cell, decimal: ',' | '.', separator: ',' | ';'): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return quoted(harmless(writable(cell)));
  const number = String(cell).replace('.', decimal);
  return number.includes(separator) ? `"${number}"` : number;
}

/** Half characters don't fit in UTF-8, and at a NUL many a program stops reading. */
const writable = (text: string): string => wellFormed(text, '\ufffd').replaceAll('\0', '\ufffd');

const harmless = (text: string): string => text.replace(LEADING, "'").replace(INNER, "$1'");

/** In quotes whenever a reader could stumble without: RFC 4180 asks less, and every reader takes them. */
const quoted = (text: string): string =>
  /[",;\t\r\n\v\f\u0085\u2028\u2029]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
