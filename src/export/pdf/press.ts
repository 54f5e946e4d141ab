import type { Ink } from '../drawing/drawing.js';
import type { RichText } from '../report/report-document.js';
import type { Canvas } from './canvas.js';
import type { Line, LineBreaker, Piece } from './lines.js';
import type { Pdf } from './pdf.js';
import { CONTENT_WIDTH, MARGIN } from './pdf.js';
import type { Structure } from './structure.js';

/** Everything a block is painted with. */
export interface Press {
  readonly pdf: Pdf;
  readonly canvas: Canvas;
  readonly breaker: LineBreaker;
  /** Where the block goes in the tree that screen readers follow. */
  readonly parent: Structure;
}

/** Size and line height of running text, in points. */
export const BODY = 9.5;
export const LEADING = 1.36;
export const piecesOf = (text: RichText): readonly Piece[] =>
  text.map((piece, i) => ({ text: piece, bold: i % 2 === 1 }));

/** Paints lines under each other, over as many pages as it takes. */
export function flow(press: Press, lines: readonly Line[], size: number, ink: Ink, indent = 0): void {
  const { canvas } = press;
  const height = size * LEADING;
  lines.forEach((line, i) => {
    // No single line alone at the foot or the top of a page.
    const together = i === 0 ? Math.min(2, lines.length) : i === lines.length - 2 ? 2 : 1;
    canvas.keep(together * height);
    canvas.line(line, MARGIN.side + indent, canvas.y, CONTENT_WIDTH - indent, size, ink);
    canvas.y += height;
  });
}
