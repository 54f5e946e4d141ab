import type { Drawing, Ink, PathShape, TextShape } from '../drawing/drawing.js';
import { PAPER_INKS } from '../drawing/drawing.js';
import type { Column, Pdf } from './open-pdf.js';
import { PAGE } from './open-pdf.js';
import type { Tag } from './tag.js';
import type { Line } from './text/lines.js';
import { oneLine } from './text/lines.js';
import type { Picture } from './text/picture.js';
import { ASCENT, DESCENT, pictureOf } from './text/picture.js';
import type { Span, Typeface } from './text/typeface.js';

/** How far below the middle of a line its baseline lies, as a share of the font size. */
const BASELINE = 0.36;

/** How text looks: font size and height of a line, in points. */
export interface Style {
  readonly size: number;
  readonly leading: number;
  readonly ink: Ink;
  readonly bold?: boolean;
}

type Look = Pick<Style, 'size' | 'ink'>;

export type Align = 'start' | 'end';

/** Colours for the eye only: of borders and rules, which separate and say nothing. */
export const HAIRLINE = '#c9d0dc';
const HAIRLINE_WIDTH = 0.5;

/** The invisible letters under a picture of text: what a reader selects. */
const STAND_IN = 'n';

/** Draws on the page of the moment. Places are in points from its top left corner. */
export class Paper {
  readonly pdf: Pdf;
  readonly type: Typeface;
  readonly #root: Tag;
  #pictures = 0;

  constructor(pdf: Pdf, type: Typeface, root: Tag) {
    this.pdf = pdf;
    this.type = type;
    this.#root = root;
  }

  /** What is not part of the text: rules, borders, and what is repeated on each page. */
  artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }

  /** Lines under each other, the first with its top at `top`. */
  lines(lines: readonly Line[], { x, width }: Column, top: number, style: Style, align: Align = 'start'): void {
    lines.forEach((line, i) => {
      const baseline = top + (i + 0.5) * style.leading + BASELINE * style.size;
      const atEnd = line.rtl !== (align === 'end');
      this.line(line, atEnd ? x + width - line.width * style.size : x, baseline, style);
    });
  }

  /** A line that begins at `x`, on a baseline. */
  line(line: Line, x: number, baseline: number, style: Look): void {
    let left = x;
    for (const span of line.spans) {
      if (span.face === 'picture') this.#picture(span, left, baseline, style, line.rtl);
      else this.#text(span.text, span.face, left, baseline, style);
      left += span.width * style.size;
    }
  }

  rule(y: number, column: Column, colour: string): void {
    this.artifact(() => {
      this.stroke(y, column, colour);
    });
  }

  /** A rule as part of what is being drawn. */
  stroke(y: number, { x, width }: Column, colour: string): void {
    const { pdf } = this;
    pdf.undash().lineWidth(HAIRLINE_WIDTH);
    pdf
      .moveTo(x, y)
      .lineTo(x + width, y)
      .stroke(colour);
  }

  /** The border of a card. */
  card(x: number, y: number, width: number, height: number): void {
    this.artifact(() => {
      this.pdf.undash().lineWidth(HAIRLINE_WIDTH).roundedRect(x, y, width, height, 4).stroke(HAIRLINE);
    });
  }

  /** A drawing with its top left corner at a place, one unit of it so many points. */
  drawing({ shapes }: Drawing, x: number, y: number, scale: number): void {
    this.pdf.save().translate(x, y).scale(scale, scale);
    for (const shape of shapes) {
      if (shape.kind === 'path') this.#path(shape);
      else this.#label(shape);
    }
    this.pdf.restore();
  }

  #path({ d, fill, stroke, width, dash }: PathShape): void {
    if (d === '' || (!fill && !stroke)) return;
    const { pdf } = this;
    pdf.path(d).lineWidth(width).lineJoin('round');
    // Its types know one length of a dash; it takes a list.
    if (dash.length > 0) pdf.dash(dash as unknown as number, {});
    else pdf.undash();
    if (fill && stroke) pdf.fillAndStroke(PAPER_INKS[fill], PAPER_INKS[stroke]);
    else if (fill) pdf.fill(PAPER_INKS[fill]);
    else if (stroke) pdf.stroke(PAPER_INKS[stroke]);
  }

  #label({ x, y, text, anchor, size, bold, ink }: TextShape): void {
    const line = oneLine(this.type, text, bold);
    const before = { start: 0, middle: 0.5, end: 1 }[anchor];
    this.line(line, x - before * line.width * size, y, { size, ink });
  }

  #text(text: string, face: string, x: number, y: number, { size, ink }: Look): void {
    const options = { lineBreak: false, baseline: 'alphabetic' } as const;
    this.pdf.font(face).fontSize(size).fillColor(PAPER_INKS[ink]).text(text, x, y, options);
  }

  /** A stretch that our fonts lack: as a picture, or as boxes where the browser gives none. Its text stays with it. */
  #picture(span: Span, x: number, baseline: number, style: Look, rtl: boolean): void {
    const { size, ink } = style;
    const { text, bold } = span;
    const picture = pictureOf(text, { bold, size, colour: PAPER_INKS[ink], rtl });
    this.#root.standIn(text, () => {
      if (picture) this.#overLetters(picture, span, x, baseline, style);
      else this.#boxes(span, x, baseline, style);
    });
  }

  /** A picture over letters that can't be seen: they are what a reader selects. */
  #overLetters(picture: Picture, span: Span, x: number, baseline: number, style: Look): void {
    const { size } = style;
    const letter = this.type.span(STAND_IN, 'regular', false).width;
    this.pdf.addContent('3 Tr');
    this.#text(STAND_IN.repeat(Math.max(1, Math.round(span.width / letter))), 'regular', x, baseline, style);
    this.pdf.addContent('0 Tr');
    const box = { width: picture.em * size, height: (ASCENT + DESCENT) * size };
    this.pdf.image(this.#embed(picture), x - picture.margin * size, baseline - ASCENT * size, box);
  }

  #boxes(span: Span, x: number, baseline: number, style: Look): void {
    const box = this.type.span('□', 'symbols', span.bold).width;
    this.#text('□'.repeat(Math.max(1, Math.round(span.width / box))), 'symbols', x, baseline, style);
  }

  /** What pdfkit takes for an image that it has already opened. */
  #embed({ width, height, colours, cover }: Picture): string {
    const { pdf } = this;
    const mask = pdf.ref({ ...imageData(width, height), ColorSpace: 'DeviceGray' });
    mask.end(cover);
    // Text has one colour: one dot of it, stretched under the mask.
    const size = colours.length === 3 ? imageData(1, 1) : imageData(width, height);
    const obj = pdf.ref({ ...size, ColorSpace: 'DeviceRGB', SMask: mask });
    obj.end(colours);
    const opened = { width, height, label: `T${String(++this.#pictures)}`, obj };
    return opened as unknown as string;
  }
}

const imageData = (width: number, height: number) => ({
  Type: 'XObject',
  Subtype: 'Image',
  Width: width,
  Height: height,
  BitsPerComponent: 8,
});

/** How many lines fit on an empty page. */
export const linesOnPage = ({ leading }: Style): number => Math.floor((PAGE.bottom - PAGE.top) / leading);
