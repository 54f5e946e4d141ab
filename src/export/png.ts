import type { Drawing, Ink, Shape } from './drawing/drawing.js';
import { PAPER_INKS } from './drawing/drawing.js';

type Inks = Readonly<Record<Ink, string>>;

/** What the canvas of every browser can do, phones included: pixels along a side, and in all. */
const MOST_ALONG = 8192;
const MOST_PIXELS = 16_777_216;

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

/**
 * A drawing as a PNG of `scale` pixels per unit, or as many as a canvas can hold. It is painted, not loaded as an
 * image: our policy keeps images out. Throws a RangeError for a scale that is not above 0, and an Error when the
 * browser has no memory for the picture.
 */
export async function drawingToPng(drawing: Drawing, scale = 2, inks: Inks = PAPER_INKS): Promise<Blob> {
  if (!(scale > 0)) throw new RangeError('scale has to be above 0');
  const { width, height, shapes } = drawing;
  const size = Math.min(scale, MOST_ALONG / Math.max(width, height), Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.floor(width * size));
  canvas.height = Math.max(1, Math.floor(height * size));
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas to draw on');
  pen.fillStyle = inks.paper;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.scale(size, size);
  pen.lineJoin = 'round';
  for (const shape of shapes) paint(pen, shape, inks);
  await new Promise((resume) => setTimeout(resume)); // some browsers encode at once: not in the same turn as painting
  return await new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture did not fit in memory'))),
      'image/png',
    );
  });
}

function paint(pen: CanvasRenderingContext2D, shape: Shape, inks: Inks): void {
  if (shape.kind === 'text') {
    pen.font = `${shape.bold ? 'bold ' : ''}${shape.size}px sans-serif`;
    pen.textAlign = ALIGN[shape.anchor];
    pen.fillStyle = inks[shape.ink];
    pen.fillText(shape.text, shape.x, shape.y);
    return;
  }
  const outline = new Path2D(shape.d);
  if (shape.fill) {
    pen.fillStyle = inks[shape.fill];
    pen.fill(outline);
  }
  if (shape.stroke) {
    pen.strokeStyle = inks[shape.stroke];
    pen.lineWidth = shape.width;
    pen.setLineDash([...shape.dash]);
    pen.stroke(outline);
  }
}
