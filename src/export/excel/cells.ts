/** What a cell holds, whatever program saved it. Of a formula that is its last outcome. Empty cells are left out. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /** Days since the start of the workbook's calendar, or a date that was saved as text (ISO 8601). */
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'error' }
  /** A formula that no program has worked out yet. */
  | { readonly kind: 'pending' };

/** A row with its number on the sheet, and its cells by column counted from 0. */
export interface Row {
  readonly row: number;
  readonly cells: ReadonlyMap<number, Cell>;
}

/** A cell as it stands in the file: its type, its style, and its parts as text. */
export interface RawCell {
  readonly type: string;
  readonly style: number;
  readonly value: string | null;
  readonly inline: string | null;
  readonly hasFormula: boolean;
}

/** What raw cells refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  /** By cell style: whether its numbers are dates. */
  readonly dateStyles: readonly boolean[];
  /** Days from 1 January 1970 back to day 0 of the calendar. */
  readonly epoch: number;
}

/** Day 0 of Excel's calendars: 30 December 1899, or 1 January 1904 in workbooks from old Macs. */
export const EPOCH_1900 = 25_569;
export const EPOCH_1904 = 24_107;

const DAY = 86_400_000;

/** "2-1-2026", as it is written in Dutch; null outside the calendar. */
function dateText(milliseconds: number): string | null {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) return null;
  return [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()].join('-');
}

const textCell = (text: string | null): Cell | null => (text === null || text === '' ? null : { kind: 'text', text });

function numberCell(text: string, isDate: boolean, epoch: number): Cell {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) return { kind: 'text', text };
  const day = isDate ? dateText((value - epoch) * DAY) : null;
  return day === null ? { kind: 'number', value } : { kind: 'date', text: day };
}

/** Null for a cell that holds nothing. */
export function toCell({ type, style, value, inline, hasFormula }: RawCell, context: CellContext): Cell | null {
  if (type === 'inlineStr') return textCell(inline ?? value);
  if (value === null || value === '') return hasFormula && type !== 'str' ? { kind: 'pending' } : null;
  if (type === 's') return textCell(context.strings[Number(value)] ?? null);
  if (type === 'str') return textCell(value);
  if (type === 'b') return { kind: 'truth', value: value === '1' || value === 'true' };
  if (type === 'e') return { kind: 'error' };
  if (type === 'd') return { kind: 'date', text: dateText(Date.parse(value)) ?? value };
  return numberCell(value, context.dateStyles[style] ?? false, context.epoch);
}
