import type { Answer, AnswerField, Answers } from '../../domain/assessment.js';
import { NOTE_LIMIT, answerOf, isNoteField } from '../../domain/assessment.js';
import type { Instrument, PlacedItem } from '../../domain/instrument.js';
import { placedItems } from '../../domain/instrument.js';
import type { Scale } from '../../domain/scale.js';
import { workbook } from '../../locale/spoken/excel.js';
import type { Column } from './columns.js';
import { columnName, columnsOf } from './columns.js';
import { rowHeight } from './row-height.js';
import type { CellValue, SheetColumn, Validation } from './sheet-xml.js';
import { SHEET, cellXml, columnsXml, pageText, pageXml, rowXml, validationsXml } from './sheet-xml.js';
import type { Pause } from '../work/slices.js';
import { BODY_SIZE } from './styles-xml.js';

/** Excel takes at most 255 characters in a page header; ampersands count twice. */
const PAGE_TITLE_LIMIT = 90;

/** Of a row, in points: so high that a score can be written by hand. */
const LEAST_HEIGHT = 34;

/** Number, theme and title stay in view when the sheet is moved sideways; so do the heads. */
const FROZEN_COLUMNS = 3;

/** Together about as wide as a laptop's screen, and on A4 still 9 points high. */
const WIDTHS: Readonly<Record<Exclude<Column['kind'], 'answer' | 'level'>, number>> = {
  number: 10,
  theme: 16,
  title: 23,
  id: 24,
};
const SCORE_WIDTH = 10;
const NOTE_WIDTH = 28;
/** For three levels. More of them share the room, down to what a word needs. */
const LEVELS_WIDTH = 96;
const LEAST_LEVEL_WIDTH = 18;

function columnLook(column: Column, levelCount: number): SheetColumn {
  if (column.kind === 'answer') return { width: isNoteField(column.field) ? NOTE_WIDTH : SCORE_WIDTH };
  if (column.kind === 'level') return { width: Math.max(LEAST_LEVEL_WIDTH, Math.round(LEVELS_WIDTH / levelCount)) };
  return { width: WIDTHS[column.kind], hidden: column.kind === 'id' };
}

type RatingWords = typeof workbook.words;

function answerValue(answer: Answer, field: AnswerField, words: RatingWords): CellValue {
  if (isNoteField(field)) return answer[field];
  const rating = answer[field];
  return typeof rating === 'string' ? words[rating] : rating;
}

function cellValue(
  column: Column,
  { item, theme, number }: PlacedItem,
  answers: Answers,
  words: RatingWords,
): CellValue {
  switch (column.kind) {
    case 'number':
      return number;
    case 'theme':
      return theme.title;
    case 'title':
      return item.title;
    case 'id':
      return item.id;
    case 'level':
      return item.levels[column.level.id] ?? null;
    case 'answer':
      return answerValue(answerOf(answers, item.id), column.field, words);
  }
}

/**
 * True for a score of the scale with at most one decimal, and for the two words. `IF` and not `AND`, which would work out
 * the rounding of a word too and fail on it.
 */
function scoreFormula(cell: string, { min, max }: Scale): string {
  const score = `AND(${cell}>=${min},${cell}<=${max},ROUND(${cell},1)=${cell})`;
  const words = Object.values(workbook.words).map((word) => `LOWER(TRIM(${cell}))="${word}"`);
  return `IF(ISNUMBER(${cell}),${score},OR(${words.join(',')}))`;
}

function validation(field: AnswerField, column: string, lastRow: number, scale: Scale): Validation {
  const cells = `${column}2:${column}${lastRow}`;
  if (isNoteField(field)) {
    const { noteErrorTitle: errorTitle, noteError } = workbook;
    return { cells, type: 'textLength', formula: String(NOTE_LIMIT), errorTitle, error: noteError(NOTE_LIMIT) };
  }
  return {
    cells,
    type: 'custom',
    formula: scoreFormula(`${column}2`, scale),
    promptTitle: workbook.scorePromptTitle[field],
    prompt: workbook.scorePrompt(scale.min, scale.max),
    errorTitle: workbook.scoreErrorTitle,
    error: workbook.scoreError(scale.min, scale.max),
  };
}

const validations = (columns: readonly Column[], lastRow: number, scale: Scale): readonly Validation[] =>
  columns.flatMap((column, i) =>
    column.kind === 'answer' ? [validation(column.field, columnName(i), lastRow, scale)] : [],
  );

/** What stands on the sheet as a whole, for the names that the workbook gives to parts of it. */
export interface SheetArea {
  readonly lastRow: number;
  /** The last column in sight, and the hidden one with the ids. */
  readonly lastShown: string;
  readonly last: string;
}

export function answerArea(instrument: Instrument): SheetArea {
  const count = columnsOf(instrument).length;
  return {
    lastRow: placedItems(instrument).length + 1,
    lastShown: columnName(count - 2),
    last: columnName(count - 1),
  };
}

const viewXml = (firstAnswer: string): string => {
  const corner = `${columnName(FROZEN_COLUMNS)}2`;
  return (
    '<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0">' +
    `<pane xSplit="${FROZEN_COLUMNS}" ySplit="1" topLeftCell="${corner}" activePane="bottomRight" state="frozen"/>` +
    '<selection pane="topRight"/><selection pane="bottomLeft"/>' +
    `<selection pane="bottomRight" activeCell="${firstAnswer}" sqref="${firstAnswer}"/></sheetView></sheetViews>`
  );
};

/** Cell style of a column's head and of the cells under it. */
export type ColumnStyles = readonly { readonly head: number; readonly body: number }[];

/** Words and scores fit their cell by getting smaller; all other text wraps, and makes its row higher. */
const wraps = (column: Column): boolean =>
  column.kind !== 'id' && (column.kind !== 'answer' || isNoteField(column.field));

function rowOf(
  row: number,
  columns: readonly Column[],
  values: readonly CellValue[],
  styles: readonly number[],
): string {
  const levelCount = columns.filter(({ kind }) => kind === 'level').length;
  const cells = values.map((value, i) => cellXml(`${columnName(i)}${row}`, value, styles[i] ?? 0));
  const texts = columns.flatMap((column, i) =>
    wraps(column) ? [{ text: String(values[i] ?? ''), width: columnLook(column, levelCount).width }] : [],
  );
  return rowXml(row, cells, rowHeight(texts, BODY_SIZE, LEAST_HEIGHT));
}

async function dataXml(instrument: Instrument, answers: Answers, styles: ColumnStyles, pause: Pause): Promise<string> {
  const columns = columnsOf(instrument);
  const { words } = workbook;
  const items = placedItems(instrument);
  const heads = columns.map(({ head }) => head);
  const rows = [
    rowOf(
      1,
      columns,
      heads,
      styles.map(({ head }) => head),
    ),
  ];
  const body = styles.map((style) => style.body);
  for (const placed of items) {
    const values = columns.map((column) => cellValue(column, placed, answers, words));
    rows.push(rowOf(rows.length + 1, columns, values, body));
    await pause(rows.length / (items.length + 1));
  }
  return `<sheetData>${rows.join('')}</sheetData>`;
}

/**
 * The sheet to fill in: the heads in row 1, then a row for each item in the instrument's order. Takes all its words before
 * its first pause, as other languages may be spoken after that.
 */
export async function answerSheetXml(
  instrument: Instrument,
  answers: Answers,
  styles: ColumnStyles,
  pause: Pause,
): Promise<string> {
  const columns = columnsOf(instrument);
  const { lastRow, last } = answerArea(instrument);
  const { levels } = instrument.scale;
  const firstAnswer = `${columnName(columns.findIndex(({ kind }) => kind === 'answer'))}2`;
  const title = pageText(instrument.title.slice(0, PAGE_TITLE_LIMIT));
  const page = workbook.page('&amp;P', '&amp;N');
  const head =
    `<worksheet xmlns="${SHEET}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}${lastRow}"/>` +
    viewXml(firstAnswer) +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    columnsXml(columns.map((column) => columnLook(column, levels.length)));
  const foot =
    `<autoFilter ref="A1:${last}${lastRow}"/>` +
    validationsXml(validations(columns, lastRow, instrument.scale)) +
    pageXml('landscape', `&amp;L&amp;B${title}`, `&amp;R${page}`) +
    // Numbers such as "1.1" are text on purpose, and so is a note that is a number.
    `<ignoredErrors><ignoredError sqref="A2:${last}${lastRow}" numberStoredAsText="1"/></ignoredErrors></worksheet>`;
  return head + (await dataXml(instrument, answers, styles, pause)) + foot;
}
