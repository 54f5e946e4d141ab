import type { Block } from '../../report/report-document.js';
import type { Column } from '../open-pdf.js';
import type { Align } from '../paper.js';
import { oneLine } from '../text/lines.js';
import type { Desk } from './desk.js';

export type Table = Extract<Block, { kind: 'table' }>;

export interface TableColumn extends Column {
  readonly align: Align;
  /** Whether it holds the bars of the rows. */
  readonly isBar: boolean;
}

/** Between columns: on a page, and beside a drawing. */
const GAP = 12;
const NARROW_GAP = 8;
const NARROW = 200;
/** Of a table with bars: the widest row head and the widest column of figures, as shares of the table. */
const WIDEST_HEAD = 0.36;
const WIDEST_FIGURES = 0.13;
/** Of a table without bars that need not be as wide as the page. */
const WIDEST_WITHOUT_BARS = 340;
const FIGURE = /^([+−-]?\d[\d.,]*( \(.*\))?|[–-])?$/;

/** The texts of a row, a column each; a bar has none. */
export const textsOf = (head: string, cells: readonly string[], hasBars: boolean): readonly string[] =>
  hasBars ? [head, '', ...cells] : [head, ...cells];

export const hasBars = ({ rows, ruler }: Table): boolean => ruler !== undefined || rows.some(({ bar }) => bar);

/** Where the columns of a table stand, and on which side their texts begin. */
export function columnsOf(desk: Desk, table: Table, size: number, column: Column): readonly TableColumn[] {
  const bars = hasBars(table);
  const texts = table.columns.map((name, i) => {
    const own = table.rows.map(({ head, cells }) => textsOf(head, cells, bars)[i] ?? '');
    return { name, own };
  });
  const gap = column.width < NARROW ? NARROW_GAP : GAP;
  const needs = texts.map(({ name, own }, i) => (bars && i === 1 ? 0 : needOf(desk, table, name, own, size)));
  const room = column.width - gap * (needs.length - 1);
  const widths = bars ? withBars(needs, room) : withoutBars(needs, room);
  let x = column.x;
  return texts.map(({ own }, i) => {
    const width = widths[i] ?? 0;
    const isFigures = i > 0 && own.filter((text) => FIGURE.test(text)).length * 2 > own.length;
    const one: TableColumn = { x, width, align: isFigures ? 'end' : 'start', isBar: bars && i === 1 };
    x += width + gap;
    return one;
  });
}

/** The width of the longest text of a column, on one line. Its name is set smaller than that: so it has room. */
function needOf({ type }: Desk, { rows }: Table, name: string, own: readonly string[], size: number): number {
  const widths = [name, ...own].map((text, i) => oneLine(type, text, i > 0 && rows[i - 1]?.kind !== 'row').width);
  // A hair more than measured, so that rounding breaks no line.
  return Math.max(...widths) * size + 0.1;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Heads and figures take what they need, within bounds; the bars take the rest. */
function withBars(needs: readonly number[], room: number): readonly number[] {
  const widths = needs.map((need, i) => Math.min(need, room * (i === 0 ? WIDEST_HEAD : WIDEST_FIGURES)));
  widths[1] = room - sum(widths.filter((_, i) => i !== 1));
  return widths;
}

/** Each its own width if that fits. Else the narrow ones keep theirs, and the wide ones share what is left. */
function withoutBars(needs: readonly number[], room: number): readonly number[] {
  const spare = Math.min(room, Math.max(sum(needs), WIDEST_WITHOUT_BARS)) - sum(needs);
  if (spare >= 0) return needs.map((need, i) => need + (i === 0 ? spare : 0));
  let left = room;
  const widths = needs.map(() => 0);
  const bySize = [...needs.keys()].sort((a, b) => (needs[a] ?? 0) - (needs[b] ?? 0));
  bySize.forEach((at, i) => {
    widths[at] = Math.min(needs[at] ?? 0, left / (bySize.length - i));
    left -= widths[at];
  });
  return widths;
}
