/** Stretches that the browser sets by itself: it has the font, and knows how letters join and which way they run. */

/** Dots in a point: finer than most printers. */
const SHARPNESS = 5;
/** Room above and below the baseline, as shares of the font size: enough for vowel signs and emoji. */
export const ASCENT = 1.1;
export const DESCENT = 0.4;
/** Beside the text, for what reaches out of its own width. */
const MARGIN = 0.1;
const MEASURE_SIZE = 100;
/** Widest canvas that every browser makes. */
const MOST_DOTS = 8192;

/** A picture of text, with a byte for each dot that says how far it covers the paper. */
export interface Picture {
  /** In dots. */
  readonly width: number;
  readonly height: number;
  /** Three bytes for each dot, or for all of them where they have one colour. */
  readonly colours: Uint8Array;
  readonly cover: Uint8Array;
  /** Of the picture, as a share of the font size; the text begins `margin` from its left side. */
  readonly em: number;
  readonly margin: number;
}

interface Look {
  readonly bold: boolean;
  /** Font size in points. */
  readonly size: number;
  readonly colour: string;
  readonly rtl: boolean;
}

let pen: CanvasRenderingContext2D | null = null;
let penFont = '';

function penWith(size: number, bold: boolean): CanvasRenderingContext2D | null {
  pen ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const font = `${bold ? 'bold ' : ''}${String(size)}px 'Noto Sans', system-ui, sans-serif`;
  // Setting it costs more than measuring. A resized canvas has its first font again.
  if (pen && (font !== penFont || pen.font.startsWith('10px'))) pen.font = penFont = font;
  return pen;
}

/** How wide a stretch is, as a share of the font size. */
export const pictureWidth = (text: string, bold: boolean): number =>
  (penWith(MEASURE_SIZE, bold)?.measureText(text).width ?? text.length * MEASURE_SIZE) / MEASURE_SIZE;

let isTrue: boolean | null = null;

/** Against recognition some browsers hide what is on a canvas: then they give other dots than those drawn. */
function givesItsDots(canvas: CanvasRenderingContext2D): boolean {
  Object.assign(canvas.canvas, { width: 2, height: 1 });
  canvas.fillStyle = '#ff0000';
  canvas.fillRect(0, 0, 1, 1);
  return canvas.getImageData(0, 0, 2, 1).data.join() === '255,0,0,255,0,0,0,0';
}

/** A stretch of text as a picture; null in a browser that gives none. */
export function pictureOf(text: string, { bold, size, colour, rtl }: Look): Picture | null {
  const em = pictureWidth(text, bold) + 2 * MARGIN;
  const dots = Math.min(size * SHARPNESS, MOST_DOTS / em);
  const first = penWith(dots, bold);
  if (!first || !(isTrue ??= givesItsDots(first))) return null;
  const width = Math.ceil(em * dots);
  const height = Math.ceil((ASCENT + DESCENT) * dots);
  // A new size empties a canvas, its font included.
  Object.assign(first.canvas, { width, height });
  const canvas = penWith(dots, bold) ?? first;
  canvas.fillStyle = colour;
  canvas.direction = rtl ? 'rtl' : 'ltr';
  canvas.textAlign = 'left';
  canvas.fillText(text, MARGIN * dots, ASCENT * dots);
  const { data } = canvas.getImageData(0, 0, width, height);
  return { width, height, ...split(data), em: width / dots, margin: MARGIN };
}

/** Opaque dots with colours that differ more than this from each other have more than one colour. */
const SAME = 8;
const OPAQUE = 0xf0;
/** Degrees of cover that are kept apart: more can't be seen, and pack badly. */
const STEP = 0x11;

function split(data: Uint8ClampedArray): Pick<Picture, 'colours' | 'cover'> {
  const count = data.length / 4;
  const cover = new Uint8Array(count);
  let first = -1;
  let single = true;
  for (let i = 0; i < count; i++) {
    const alpha = data[4 * i + 3] ?? 0;
    cover[i] = Math.round(alpha / STEP) * STEP;
    if (alpha < OPAQUE) continue;
    if (first < 0) first = 4 * i;
    for (let j = 0; j < 3; j++) if (Math.abs((data[4 * i + j] ?? 0) - (data[first + j] ?? 0)) > SAME) single = false;
  }
  if (single) return { cover, colours: Uint8Array.from(data.subarray(Math.max(first, 0), Math.max(first, 0) + 3)) };
  const colours = new Uint8Array(count * 3);
  for (let i = 0; i < count; i++) for (let j = 0; j < 3; j++) colours[3 * i + j] = data[4 * i + j] ?? 0;
  return { cover, colours };
}
