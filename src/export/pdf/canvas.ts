import type { Drawing, Ink } from '../drawing/drawing.js';
import { PAPER_INKS } from '../drawing/drawing.js';
import type { Fonts } from './fonts.js';
import type { Line, LineBreaker } from './lines.js';
import type { Pdf } from './pdf.js';
import { CONTENT_WIDTH, MARGIN, PAGE } from './pdf.js';

/** Paints on the pages: lines of text, drawings, rules. Knows where it is, and begins a page when one is full. */
export class Canvas {
  /** Top of what comes next, in points from the top of the page. */
  y = 0;
  readonly #pdf: Pdf;
  readonly #fonts: Fonts;
  readonly #breaker: LineBreaker;

  constructor(pdf: Pdf, fonts: Fonts, breaker: LineBreaker) {
    this.#pdf = pdf;
    this.#fonts = fonts;
    this.#breaker = breaker;
    this.newPage();
  }

  get room(): number {
    return PAGE.height - MARGIN.bottom - this.y;
  }

  get isFresh(): boolean {
    return this.y === MARGIN.top;
  }

  newPage(): void {
    this.#pdf.addPage();
    this.y = MARGIN.top;
  }

  /** Begins a page unless so much fits on this one. What is higher than a page begins where it is. */
  keep(height: number): void {
    if (height > this.room && !this.isFresh && height <= PAGE.height - MARGIN.top - MARGIN.bottom) this.newPage();
  }

  /** One line, its top at `y`. `x` and `width` say where the column is; text to the left stands at its right. */
  line(
    line: Line,
    x: number,
    y: number,
    width: number,
    size: number,
    ink: Ink,
    align: 'start' | 'end' = 'start',
  ): void {
    const start = line.rtl || align === 'end' ? x + width - line.width : x;
    for (const run of line.runs) {
      const pdf = this.#pdf.font(run.font, size);
      pdf.fillColor(PAPER_INKS[ink]);
      // The text itself, where the font has none of it.
      if (run.actual !== undefined) pdf.markContent('Span', { actual: run.actual });
      pdf.text(run.text, start + run.x, y + size, { lineBreak: false, baseline: 'alphabetic' });
      if (run.actual !== undefined) pdf.endMarkedContent();
    }
  }

  /** A drawing at a place, in a scale. */
  drawing({ shapes }: Drawing, x: number, y: number, scale: number): void {
    const pdf = this.#pdf;
    pdf.save();
    pdf.translate(x, y).scale(scale);
    for (const shape of shapes) {
      if (shape.kind === 'path') {
        const { fill, stroke, width, dash, d } = shape;
        if (d === '' || (!fill && !stroke)) continue;
        const path = pdf.path(d);
        if (stroke) path.lineWidth(width).lineJoin('round');
        if (dash.length > 0) path.dash(dash[0] ?? 1, { space: dash[1] ?? dash[0] ?? 1 });
        else path.undash();
        if (fill && stroke) path.fillAndStroke(PAPER_INKS[fill], PAPER_INKS[stroke]);
        else if (fill) path.fill(PAPER_INKS[fill]);
        else if (stroke) path.stroke(PAPER_INKS[stroke]);
      } else {
        const { text, size, bold, anchor, ink } = shape;
        const width = this.#breaker.width(text, size, bold);
        let left = shape.x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
        for (const run of this.#fonts.runs(text, bold ? 'bold' : 'regular')) {
          pdf
            .font(run.font, size)
            .fillColor(PAPER_INKS[ink])
            .text(run.text, left, shape.y, { lineBreak: false, baseline: 'alphabetic' });
          left += this.#breaker.width(run.text, size, run.font === 'bold');
        }
      }
    }
    pdf.restore();
  }

  /** What is for the eye only: rules, boxes, and what is repeated at the top or foot of a page. */
  artifact(paint: () => void): void {
    this.#pdf.markContent('Artifact', { type: 'Layout' });
    paint();
    this.#pdf.endMarkedContent();
  }

  rule(y: number, ink: Ink, width = 0.4, from = MARGIN.side, to = MARGIN.side + CONTENT_WIDTH): void {
    this.#pdf.moveTo(from, y).lineTo(to, y).undash().lineWidth(width).stroke(PAPER_INKS[ink]);
  }

  box(x: number, y: number, width: number, height: number, ink: Ink): void {
    this.#pdf.roundedRect(x, y, width, height, 5).undash().lineWidth(0.6).stroke(PAPER_INKS[ink]);
  }
}
