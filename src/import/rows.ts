import type { Head } from './header.js';
import type { Line } from './lines.js';
import { filledCells } from './lines.js';
import type { ImportProblem } from './remark.js';
import type { ItemHeading } from './theme-lines.js';

/** A row of a table, with its cells as printed. */
export interface Row {
  readonly line: number;
  readonly title: string;
  /** One for each level. */
  readonly texts: readonly string[];
  /** "2.2", empty when no number is printed. */
  readonly number: string;
  /** Of the columns for these, empty without. */
  readonly theme: string;
  readonly id: string;
}

const NUMBER_BEFORE = /^(\d{1,2}(?:\.\d{1,2})+)\.?\s+(?=\p{L})/u;

export const rowTitle = ({ cells }: Line, { title }: Head): string => (cells[title] ?? '').replace(NUMBER_BEFORE, '');

/** Reads a row; a problem when it does not have exactly the cells that the header promises. */
export function readRow(line: Line, head: Head, heading: ItemHeading | null): Row | ImportProblem {
  const at = (column: number): string => line.cells[column] ?? '';
  const problem = (code: string, params: ImportProblem['params']): ImportProblem => ({ code, line: line.line, params });
  const printed = at(head.title);
  const title = rowTitle(line, head) || (heading?.title ?? '');
  const texts = head.texts.map(at);
  const known = new Set([
    ...[head.title, head.number, head.theme, head.id, ...head.texts],
    ...head.others.map(({ column }) => column),
  ]);
  const extra = filledCells(line).find(({ column }) => !known.has(column));
  if (extra) {
    const found = filledCells(line).filter(({ column }) => column !== head.title).length;
    return problem('too-many-cells', { title, found, expected: texts.length });
  }
  if (title === '') return problem('no-title', { text: texts.find((text) => text !== '') ?? '' });
  const missing = head.levels.flatMap(({ name }, i) => (texts[i] === '' ? [name] : []));
  if (missing.length > 0) {
    const params = { title, levels: missing, found: texts.length - missing.length, expected: texts.length };
    return problem('missing-cells', params);
  }
  const number = NUMBER_BEFORE.exec(printed)?.[1] ?? (at(head.number) || (heading?.number ?? ''));
  return { line: line.line, title, texts, number, theme: at(head.theme), id: at(head.id) };
}
