import type { Drawing } from './drawing.js';
import { moved, text } from './shapes.js';
import { wrapText } from './text-width.js';

const MARGIN = 24;
const SIZE = 18;
const LINE_HEIGHT = 24;
const MOST_LINES = 3;

/** A drawing as a picture that goes around on its own: its title above it, and a margin. */
export function asPicture(drawing: Drawing): Drawing {
  const lines = wrapText(drawing.title, SIZE, drawing.width, MOST_LINES, true);
  const top = MARGIN + lines.length * LINE_HEIGHT + 8;
  return {
    ...drawing,
    width: drawing.width + 2 * MARGIN,
    height: drawing.height + top + MARGIN,
    shapes: [
      ...lines.map((line, i) => text(MARGIN, MARGIN + SIZE + i * LINE_HEIGHT, line, { size: SIZE, bold: true })),
      ...moved(drawing.shapes, { x: MARGIN, y: top }),
    ],
  };
}
