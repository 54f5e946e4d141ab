import type { AnswerField } from '../../domain/assessment.js';
import type { Instrument } from '../../domain/instrument.js';
import type { Level, Scale } from '../../domain/scale.js';
import { levelEnd } from '../../domain/scale.js';
import { workbook } from '../../locale/spoken/excel.js';

/** A column of the sheet that people fill in, from left to right. The reader finds them back by their heads. */
export type Column =
  | { readonly kind: 'number' | 'theme' | 'title' | 'id'; readonly head: string }
  | { readonly kind: 'level'; readonly head: string; readonly level: Level; readonly index: number }
  | { readonly kind: 'answer'; readonly head: string; readonly field: AnswerField };

/** The four fields of an answer in the order of their columns. */
export const ANSWER_COLUMNS: readonly AnswerField[] = ['current', 'ambition', 'currentNote', 'ambitionNote'];

function levelHead(scale: Scale, level: Level, index: number): string {
  const isLast = index === scale.levels.length - 1;
  return workbook.head.level(level.label, workbook.levelRange(level.from, levelEnd(scale, index), isLast));
}

/** The theme stands in every row, so that sorting and filtering keep it. The id comes last, as it is hidden. */
export function columnsOf({ scale }: Instrument): readonly Column[] {
  const { head } = workbook;
  return [
    { kind: 'number', head: head.number },
    { kind: 'theme', head: head.theme },
    { kind: 'title', head: head.title },
    ...scale.levels.map((level, index) => ({
      kind: 'level' as const,
      head: levelHead(scale, level, index),
      level,
      index,
    })),
    ...ANSWER_COLUMNS.map((field) => ({ kind: 'answer' as const, head: head[field], field })),
    { kind: 'id', head: head.id },
  ];
}

/** "A", "Z", "AA": the name of a column, counted from 0. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

/** The column that a cell's name begins with, counted from 0; -1 when it is no such name. */
export function columnIndex(cell: string): number {
  const letters = /^[A-Za-z]{1,3}(?=\d)/.exec(cell)?.[0] ?? '';
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
