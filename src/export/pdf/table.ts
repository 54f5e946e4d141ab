import type { Drawing } from '../drawing/drawing.js';
import type { Block, TableRow } from '../report/report-document.js';
import type { Line } from './lines.js';
import { CONTENT_WIDTH, MARGIN } from './pdf.js';
import type { Press } from './press.js';
import { LEADING } from './press.js';

type Table = Extract<Block, { kind: 'table' }>;

interface Column {
  readonly x: number;
  readonly width: number;
  readonly align: 'start' | 'end';
}

const SIZE = 9;
const HEAD_SIZE = 8;
const PAD = 3;
/** Up to this many rows a table is not split. */
const SHORT = 10;
/** Shares of the width: row heads and bars of a table with bars; row heads of one without. */
const HEAD_SHARE = 0.32;
const BAR_SHARE = 0.44;
const WIDE_HEAD_SHARE = 0.46;

/** Where the columns stand. Figures stand at the end of theirs, words at the start. */
function columnsOf({ columns, ruler, rows }: Table): readonly Column[] {
  const shares = ruler
    ? [HEAD_SHARE, BAR_SHARE, ...rest(columns.length - 2, 1 - HEAD_SHARE - BAR_SHARE)]
    : [WIDE_HEAD_SHARE, ...rest(columns.length - 1, 1 - WIDE_HEAD_SHARE)];
  const words = rows.some(({ cells }) => cells.some((cell) => /^\p{L}/u.test(cell) && !ruler));
  let x = MARGIN.side;
  return shares.map((share, i) => {
    const column: Column = {
      x: x + (i > 0 ? 6 : 0),
      width: share * CONTENT_WIDTH - (i > 0 ? 6 : 0),
      align: i === 0 || words || (ruler && i === 1) ? 'start' : 'end',
    };
    x += share * CONTENT_WIDTH;
    return column;
  });
}

const rest = (count: number, share: number): readonly number[] => Array.from({ length: count }, () => share / count);

/** A table with heads that are repeated on every page; no row is split, and a group stays with its first row. */
export function tableBlock(press: Press, table: Table): void {
  const { canvas } = press;
  const columns = columnsOf(table);
  const rows = table.rows.map((row) => layOut(press, row, columns, table.ruler !== undefined));
  // A short table stays whole; of a long one two rows come along with the heads.
  const heights = rows.map(({ height }) => height);
  const kept = rows.length > SHORT ? heights.slice(0, 2) : heights;
  canvas.keep(kept.reduce((sum, height) => sum + height, headHeight(table, columns)));
  const parent = press.parent.open('Table');
  head({ ...press, parent }, table, columns, false);
  rows.forEach((row, i) => {
    const next = row.row.kind === 'group' ? (rows[i + 1]?.height ?? 0) : 0;
    if (row.height + next > canvas.room) {
      canvas.newPage();
      head({ ...press, parent }, table, columns, true);
    }
    paintRow({ ...press, parent }, row, columns);
  });
  parent.close();
  canvas.y += 6;
}

interface LaidRow {
  readonly row: TableRow;
  readonly cells: readonly (readonly Line[])[];
  readonly height: number;
  readonly above: number;
}

/** The cells of a row as lines; with bars the second one is the drawing, and has none. */
function layOut({ breaker }: Press, row: TableRow, columns: readonly Column[], drawn: boolean): LaidRow {
  const bold = row.kind !== 'row';
  const texts = drawn ? [row.head, '', ...row.cells] : [row.head, ...row.cells];
  const cells = columns.map(({ width }, i) => breaker.lines([{ text: texts[i] ?? '', bold }], SIZE, width));
  const lines = Math.max(...cells.map(({ length }) => length));
  const above = row.kind === 'group' ? 5 : 0;
  return { row, cells, above, height: lines * SIZE * LEADING + 2 * PAD + above };
}

function paintRow({ canvas, parent }: Press, { row, cells, height, above }: LaidRow, columns: readonly Column[]): void {
  const top = canvas.y + above + PAD;
  const ink = row.kind === 'row' ? 'ink' : 'accent';
  const element = parent.open('TR');
  cells.forEach((lines, i) => {
    const column = columns[i];
    if (!column) return;
    element.add(i === 0 ? 'TH' : 'TD', i === 0 ? { scope: 'Row' } : {}, () => {
      lines.forEach((line, n) => {
        canvas.line(line, column.x, top + n * SIZE * LEADING, column.width, SIZE, i === 0 ? ink : 'ink', column.align);
      });
    });
    // The figures in the row say what the bar shows.
    if (i === 1 && row.bar) bar(canvas, row.bar, column, top);
  });
  element.close();
  canvas.y += height;
  canvas.artifact(() => {
    canvas.rule(canvas.y, 'tone-3');
  });
}

function bar(canvas: Press['canvas'], drawing: Drawing, { x, width }: Column, top: number): void {
  const scale = width / drawing.width;
  const middle = top + (SIZE * LEADING) / 2;
  canvas.artifact(() => {
    canvas.drawing(drawing, x, middle - (scale * drawing.height) / 2, scale);
  });
}

const rulerHeight = ({ ruler }: Table, columns: readonly Column[]): number =>
  ruler ? (ruler.height * (columns[1]?.width ?? 0)) / ruler.width : 0;

const headHeight = (table: Table, columns: readonly Column[]): number =>
  Math.max(HEAD_SIZE * LEADING, rulerHeight(table, columns)) + PAD;

/** The heads of the columns; on a next page only for the eye. */
function head(press: Press, table: Table, columns: readonly Column[], repeated: boolean): void {
  const { canvas, breaker, parent } = press;
  const height = headHeight(table, columns);
  const top = canvas.y + height - PAD - HEAD_SIZE * LEADING;
  const element = repeated ? null : parent.open('TR');
  columns.forEach((column, i) => {
    const text = table.columns[i] ?? '';
    const ruler = i === 1 ? table.ruler : undefined;
    const lines = ruler ? [] : breaker.lines([{ text, bold: false }], HEAD_SIZE, column.width).slice(0, 1);
    const paint = (): void => {
      for (const line of lines) canvas.line(line, column.x, top, column.width, HEAD_SIZE, 'muted', column.align);
    };
    if (element) element.add('TH', { scope: 'Column', ...(ruler && { actual: text }) }, paint);
    else canvas.artifact(paint);
    if (ruler) {
      canvas.artifact(() => {
        canvas.drawing(ruler, column.x, canvas.y, column.width / ruler.width);
      });
    }
  });
  element?.close();
  canvas.y += height;
  canvas.artifact(() => {
    canvas.rule(canvas.y, 'line', 0.6);
  });
}
