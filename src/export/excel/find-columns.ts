import type { AnswerField } from '../../domain/assessment.js';
import { workbook, workbookReading } from '../../locale/spoken/excel.js';
import type { Row } from './cells.js';
import { ANSWER_COLUMNS, columnName } from './columns.js';
import { shownText } from './read-cell.js';
import type { CellProblem } from './reading.js';

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
  const { head } = workbook;
  const answers = Object.fromEntries(ANSWER_COLUMNS.map((field) => [field, find(head[field])]));
  const found = {
    headRow: row,
    id: find(head.id, ...workbookReading.idHeads),
    title: find(head.title),
    answers: answers as FoundColumns['answers'],
  };
  const hasAnswers = Object.values(found.answers).some((at) => at >= 0);
  return hasAnswers && (found.id >= 0 || found.title >= 0) ? found : null;
}

/** The columns by their heads, wherever the heads stand near the top; null for a sheet that is not ours. */
export function findColumns(rows: readonly Row[]): FoundColumns | null {
  for (const row of rows.slice(0, HEAD_ROWS)) {
    const found = columnsIn(row);
    if (found) return found;
  }
  return null;
}

/** A remark on each answer column that is gone. */
export function missingColumns({ headRow, answers }: FoundColumns): readonly CellProblem[] {
  const cell = `${columnName(0)}${headRow}`;
  return ANSWER_COLUMNS.filter((field) => answers[field] < 0).map((field) => ({
    cell,
    sentence: workbookReading.at(cell, workbookReading.columnMissing(workbook.head[field])),
  }));
}
