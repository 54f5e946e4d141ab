import type { AnswerField } from '../../domain/assessment.js';
import { inEveryLanguage } from '../../locale/every-language.js';
import { workbook as nl, workbookReading as readingNl } from '../../locale/nl/excel.js';
import { workbook, workbookReading } from '../../locale/spoken/excel.js';
import type { Row } from './cells.js';
import { ANSWER_COLUMNS, columnName } from './columns.js';
import { shownText } from './read-cell.js';
import type { Remark } from './reading.js';

/** The row with the heads, and where the columns are that matter; -1 for one that is missing. */
export interface FoundColumns {
  readonly headRow: number;
  readonly id: number;
  readonly title: number;
  readonly answers: Readonly<Record<AnswerField, number>>;
}

/** Rows that people put above the heads, at most. */
const HEAD_ROWS = 50;

/** Text as it is compared: capitals, runs of spaces and ways to write an accent make no difference. */
export const comparable = (text: string): string => text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');

function columnsIn({ row, cells }: Row): FoundColumns | null {
  const places = new Map<string, number>();
  for (const [column, cell] of cells) {
    const text = comparable(shownText(cell));
    if (!places.has(text)) places.set(text, column);
  }
  const find = (...heads: readonly string[]): number =>
    heads.map((head) => places.get(comparable(head)) ?? -1).find((at) => at >= 0) ?? -1;
  const heads = inEveryLanguage('workbook', nl).map(({ head }) => head);
  const idHeads = inEveryLanguage('workbookReading', readingNl).flatMap((words) => words.idHeads);
  const answers = Object.fromEntries(ANSWER_COLUMNS.map((field) => [field, find(...heads.map((head) => head[field]))]));
  const found = {
    headRow: row,
    id: find(...heads.map(({ id }) => id), ...idHeads),
    title: find(...heads.map(({ title }) => title)),
    answers: answers as FoundColumns['answers'],
  };
  const hasAnswers = Object.values(found.answers).some((at) => at >= 0);
  return hasAnswers && (found.id >= 0 || found.title >= 0) ? found : null;
}

/**
 * The columns by their heads, in any language that is there, wherever the heads stand near the top; null for a sheet that
 * is not ours.
 */
export function findColumns(rows: readonly Row[]): FoundColumns | null {
  for (const row of rows.slice(0, HEAD_ROWS)) {
    const found = columnsIn(row);
    if (found) return found;
  }
  return null;
}

/** A remark on each answer column that is gone. */
export function missingColumns({ headRow, answers }: FoundColumns): readonly Remark[] {
  const cell = `${columnName(0)}${headRow}`;
  return ANSWER_COLUMNS.filter((field) => answers[field] < 0).map((field) => ({
    cell,
    say: () => workbookReading.columnMissing(workbook.head[field]),
  }));
}
