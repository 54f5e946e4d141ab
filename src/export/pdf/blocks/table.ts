import type { Drawing } from '../../drawing/drawing.js';
import type { TableRow } from '../../report/report-document.js';
import type { Strip } from '../flow.js';
import type { Column } from '../open-pdf.js';
import type { Style } from '../paper.js';
import { HAIRLINE } from '../paper.js';
import type { Tag } from '../tag.js';
import { breakLines } from '../text/lines.js';
import type { Desk } from './desk.js';
import type { Table, TableColumn } from './table-columns.js';
import { columnsOf, hasBars, textsOf } from './table-columns.js';

const ROW: Style = { size: 8.75, leading: 11.5, ink: 'ink' };
const HEAD: Style = { size: 7.75, leading: 10.5, ink: 'muted' };
const STYLES: Readonly<Record<TableRow['kind'], { readonly head: Style; readonly cell: Style }>> = {
  row: { head: ROW, cell: ROW },
  group: { head: { ...ROW, ink: 'accent', bold: true }, cell: { ...ROW, bold: true } },
  total: { head: { ...ROW, bold: true }, cell: { ...ROW, bold: true } },
};
const PAD = 2.1;
const GROUP_ABOVE = 5;
const HEAD_BELOW = 3;
const HEAD_RULE = '#6b7690';

/** A table of so many rows is not split. */
const MOST_UNSPLIT = 10;

/** One cell, laid out for its column: how high it is, and how it is drawn from its top. */
interface Cell {
  readonly height: number;
  readonly draw: (top: number) => void;
  /** Whether it says nothing that the other cells of its row don't. */
  readonly isForTheEye?: boolean;
}

/** A table: its heads again on each page, no row split, and a group's name with its first row. */
export function tableStrips(desk: Desk, table: Table, column: Column): readonly Strip[] {
  if (table.columns.length === 0) return [];
  const columns = columnsOf(desk, table, ROW.size, column);
  const width = Math.max(...columns.map((one) => one.x + one.width)) - column.x;
  const area = { x: column.x, width };
  const tag = desk.parent.add('Table', { title: table.caption });
  const head = headStrip(desk, tag, table, columns, area);
  const rows = table.rows.map((row, i): Strip => {
    const next = table.rows[i + 1];
    const isWhole = next !== undefined && table.rows.length <= MOST_UNSPLIT;
    const keep = isWhole || (row.kind === 'group' && next !== undefined) || next?.kind === 'total';
    return { ...rowStrip(desk, tag, row, columns, area, hasBars(table)), keep, head: head.again };
  });
  return [{ ...head.first, above: 3, keep: rows.length > 0 }, ...rows];
}

interface HeadStrips {
  readonly first: Strip;
  /** On a next page: for the eye only. */
  readonly again: Pick<Strip, 'height' | 'draw'>;
}

function headStrip(desk: Desk, parent: Tag, table: Table, columns: readonly TableColumn[], area: Column): HeadStrips {
  const { paper } = desk;
  const cells = columns.map((column, i): Cell => {
    const ruler = column.isBar ? table.ruler : undefined;
    return ruler ? drawingCell(desk, ruler, column) : textCell(desk, table.columns[i] ?? '', column, HEAD);
  });
  const inner = Math.max(...cells.map(({ height }) => height));
  const height = inner + HEAD_BELOW;
  const row = parent.add('TR');
  const tags = columns.map(({ isBar }, i) => {
    // A head without words of its own says what its column is.
    return row.add('TH', { scope: 'Column', ...(isBar && { actual: table.columns[i] ?? '' }) });
  });
  return {
    first: {
      height,
      draw: (top) => {
        cells.forEach((cell, i) => {
          drawTagged(desk, tags[i], cell, top + inner - cell.height);
        });
        paper.rule(top + height - 1, area, HEAD_RULE);
      },
    },
    again: {
      height,
      draw: (top) => {
        for (const cell of cells) cell.draw(top + inner - cell.height);
        paper.stroke(top + height - 1, area, HEAD_RULE);
      },
    },
  };
}

function rowStrip(
  desk: Desk,
  parent: Tag,
  { kind, head, cells: texts, bar }: TableRow,
  columns: readonly TableColumn[],
  area: Column,
  bars: boolean,
): Strip {
  const styles = STYLES[kind];
  const all = textsOf(head, texts, bars);
  const cells = columns.map((column, i): Cell => {
    if (column.isBar && bar) return drawingCell(desk, bar, column);
    return textCell(desk, all[i] ?? '', column, i === 0 ? styles.head : styles.cell);
  });
  const inner = Math.max(...cells.map(({ height }) => height));
  const above = kind === 'group' ? GROUP_ABOVE : 0;
  const height = above + inner + 2 * PAD;
  const row = parent.add('TR');
  const tags = columns.map((_, i) => row.add(i === 0 ? 'TH' : 'TD', i === 0 ? { scope: 'Row' } : {}));
  return {
    height,
    draw: (top) => {
      cells.forEach((cell, i) => {
        const at = top + above + PAD;
        // Words begin on one line; beside a bar everything stands at its middle.
        drawTagged(desk, tags[i], cell, at + (bars ? (inner - cell.height) / 2 : 0));
      });
      desk.paper.rule(top + height, area, HAIRLINE);
    },
  };
}

function textCell({ type, paper }: Desk, text: string, column: TableColumn, style: Style): Cell {
  const lines = breakLines(type, [text], column.width / style.size, style.bold);
  return {
    height: lines.length * style.leading,
    draw: (top) => {
      paper.lines(lines, column, top, style, column.align);
    },
  };
}

function drawTagged({ paper }: Desk, tag: Tag | undefined, { isForTheEye = false, draw }: Cell, top: number): void {
  tag?.mark(() => {
    if (!isForTheEye) draw(top);
  });
  if (!isForTheEye) return;
  paper.artifact(() => {
    draw(top);
  });
}

/** As wide as its column. The figures in a row say what its bar shows. */
function drawingCell({ paper }: Desk, drawing: Drawing, { x, width }: TableColumn): Cell {
  const scale = width / drawing.width;
  return {
    height: drawing.height * scale,
    isForTheEye: true,
    draw: (top) => {
      paper.drawing(drawing, x, top, scale);
    },
  };
}
