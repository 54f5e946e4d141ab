import type { Block } from '../../report/report-document.js';
import type { Strip } from '../flow.js';
import { FULL } from '../open-pdf.js';
import type { Desk } from './desk.js';
import { besideDrawing, drawingStrip, spreadStrip } from './drawing.js';
import { figuresStrips } from './figures.js';
import { belongTogether, notePairStrips, noteStrips } from './notes.js';
import { hasBars } from './table-columns.js';
import { tableStrips } from './table.js';
import { headingStrips, listStrips, paragraphStrips } from './text.js';

/** What may stand beside a drawing: a short table under its heading, and what is said about it. */
const MOST_ROWS = 8;
const MOST_COLUMNS = 4;
const LONGEST_TEXT = 40;

/** Blocks that are laid out as one. */
export interface Portion {
  readonly count: number;
  readonly strips: readonly Strip[];
}

/** Lays out the block at `at`, and those after it that share its place. They keep their order for who hears them. */
export function portionAt(desk: Desk, blocks: readonly Block[], at: number): Portion {
  const [block, next] = blocks.slice(at, at + 2);
  if (!block) return { count: 1, strips: [] };
  if (block.kind === 'note' && next?.kind === 'note' && belongTogether(block, next)) {
    return { count: 2, strips: notePairStrips(desk, block, next) };
  }
  if (block.kind === 'drawing') {
    const column = besideDrawing(block.drawing, FULL);
    const beside = column ? companions(blocks.slice(at + 1, at + 4)) : [];
    if (column && beside.length > 0) {
      const strips = () => beside.flatMap((one) => stripsOf(desk, one, column));
      return { count: 1 + beside.length, strips: [spreadStrip(desk, block.drawing, FULL, strips)] };
    }
  }
  const strips = stripsOf(desk, block, FULL);
  return { count: 1, strips: block.kind === 'table' && isRemark(next) ? keptWithNext(strips) : strips };
}

const isRemark = (block: Block | undefined): boolean => block?.kind === 'paragraph' && block.aside === true;

const keptWithNext = (strips: readonly Strip[]): readonly Strip[] =>
  strips.map((strip, i) => (i < strips.length - 1 ? strip : { ...strip, keep: true }));

/** Which of the blocks after a drawing can stand beside it; none, or a heading, its table, and perhaps a remark. */
function companions([heading, table, remark]: readonly Block[]): readonly Block[] {
  if (heading?.kind !== 'heading' || table?.kind !== 'table' || hasBars(table)) return [];
  const texts = [...table.columns, ...table.rows.flatMap(({ head, cells }) => [head, ...cells])];
  const isShort = table.rows.length <= MOST_ROWS && table.columns.length <= MOST_COLUMNS;
  if (!isShort || texts.some((text) => text.length > LONGEST_TEXT)) return [];
  return remark && isRemark(remark) ? [heading, table, remark] : [heading, table];
}

function stripsOf(desk: Desk, block: Block, column: typeof FULL): readonly Strip[] {
  switch (block.kind) {
    case 'heading':
      return headingStrips(desk, block.level, block.text, column);
    case 'paragraph':
      return paragraphStrips(desk, block.text, block.aside === true, column);
    case 'list':
      return listStrips(desk, block.items, column);
    case 'figures':
      return figuresStrips(desk, block.figures, column);
    case 'drawing':
      return [drawingStrip(desk, block.drawing, column)];
    case 'table':
      return tableStrips(desk, block, column);
    case 'note':
      return noteStrips(desk, block);
  }
}
