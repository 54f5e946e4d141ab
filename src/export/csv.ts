import type { Answer, Assessment } from '../domain/assessment.js';
import { answerOf, noteField } from '../domain/assessment.js';
import type { Instrument, PlacedItem } from '../domain/instrument.js';
import { placedItems } from '../domain/instrument.js';
import type { Aspect } from '../domain/rating.js';
import { ASPECTS, isScore } from '../domain/rating.js';
import type { Scale } from '../domain/scale.js';
import { levelOf } from '../domain/scale.js';
import { gap } from '../domain/statistics.js';
import { inLanguage } from '../locale/in-language.js';
import { language } from '../locale/language.js';
import { chart } from '../locale/spoken/chart.js';
import { csv as t } from '../locale/spoken/csv.js';
import { wellFormed } from './drawing/well-formed.js';

export interface CsvOptions {
  /** Whether the file says that it is UTF-8, which Excel needs to read ë and € (default: yes). */
  readonly bom?: boolean;
  /** Between cells (default: what spreadsheets expect in this language; `;` where the comma is the decimal sign). */
  readonly separator?: ',' | ';';
  /** Of the words, and whose decimal sign the numbers get: BCP 47 (default: the language being spoken). */
  readonly lang?: string;
}

/** A cell: a number stays one, in the notation of the language; null is empty. */
type Cell = string | number | null;

/** What may stand before a formula without being seen: spaces, quotes, controls and characters without a form. */
const UNSEEN = '["\\s\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}]';
/** What a formula begins with, full-width forms too: Excel takes those for the same. */
const FORMULA = '[=+\\-@＝＋－＠]';
/** Where a program that splits otherwise begins a new cell: at a line break, tab, comma or semicolon. */
const BREAKS = ',;\\t\\n\\v\\f\\r\\u0085\\u2028\\u2029';

const LEADING = new RegExp(`^(?=[\\t\\r\\n]|${UNSEEN}*${FORMULA})`, 'u');
const INNER = new RegExp(`([${BREAKS}])(?=(?:(?![${BREAKS}])${UNSEEN})*${FORMULA})`, 'gu');

/**
 * The answers as a table for a spreadsheet: a header, and a row for every item of the instrument in its order. CSV as in
 * RFC 4180, with CRLF. Throws a RangeError for a `lang` that is no language tag.
 *
 * Text that a spreadsheet could take for a formula gets an apostrophe in front. So does the rest of a text after a line
 * break, tab, comma or semicolon in it: who pastes the file, or opens it in a program with another separator, gets a new
 * cell there. Numbers are left alone, so that a gap of -2 stays a number. For the exact texts there is JSON.
 *
 * Numbers of items are text such as 2.2, and some spreadsheets read a date in that: the column with ids is to go by.
 */
export function assessmentToCsv(
  instrument: Instrument,
  assessment: Pick<Assessment, 'answers'>,
  { bom = true, lang = language(), ...options }: CsvOptions = {},
): string {
  const decimal = decimalSign(lang);
  const separator = options.separator ?? (decimal === ',' ? ';' : ',');
  const items = placedItems(instrument);
  const rows = inLanguage(lang, () => [
    headRow(),
    ...items.map((placed) => rowOf(instrument.scale, placed, answerOf(assessment.answers, placed.item.id))),
  ]);
  const lines = rows.map((row) => row.map((cell) => written(cell, decimal, separator)).join(separator));
  return `${bom ? '\ufeff' : ''}${lines.join('\r\n')}\r\n`;
}

/** A comma or a point: other signs exist (Arabic ٫), but no spreadsheet reads them in a file. */
const decimalSign = (lang: string): ',' | '.' =>
  new Intl.NumberFormat(lang).formatToParts(1.5).some(({ type, value }) => type === 'decimal' && value === ',')
    ? ','
    : '.';

const headRow = (): readonly Cell[] => [
  t.number,
  t.id,
  t.theme,
  t.title,
  ...ASPECTS.flatMap((aspect) => [t.rating[aspect], t.level[aspect]]),
  t.gap,
  ...ASPECTS.map((aspect) => t.note[aspect]),
];

const rowOf = (scale: Scale, { item, theme, number }: PlacedItem, answer: Answer): readonly Cell[] => [
  number,
  item.id,
  theme.title,
  item.title,
  ...ASPECTS.flatMap((aspect) => ratingCells(scale, answer, aspect)),
  gap(answer.current, answer.ambition),
  ...ASPECTS.map((aspect) => answer[noteField(aspect)]),
];

/** A rating and its level: a score as a number, the other answers in words, nothing when nothing was filled in. */
function ratingCells(scale: Scale, answer: Answer, aspect: Aspect): readonly Cell[] {
  const rating = answer[aspect];
  if (rating === null) return [null, null];
  return isScore(rating) ? [rating, levelOf(scale, rating).label] : [chart.words[rating], null];
}

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
