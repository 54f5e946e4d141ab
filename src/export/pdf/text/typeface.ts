import * as bold from '../fonts/bold.js';
import * as regular from '../fonts/regular.js';
import * as symbols from '../fonts/symbols.js';
import type { Pdf } from '../open-pdf.js';
import { clusters, withoutShapeless } from './clean.js';
import { pictureWidth } from './picture.js';

/** A font of ours, or a picture that the browser makes of characters that none of them has. */
export type Face = 'regular' | 'bold' | 'symbols' | 'picture';

/** A stretch of text in one face. Widths are shares of the font size. */
export interface Span {
  readonly text: string;
  readonly face: Face;
  readonly bold: boolean;
  readonly width: number;
}

interface FontModule {
  readonly codes: string;
  readonly data: string;
}

/** Most words whose spans are remembered. A report has two thousand; a pasted text could have any number. */
const MEMORY = 5000;
const MEASURE_SIZE = 1000;

async function unpack(base64: string): Promise<ArrayBuffer> {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(plain).arrayBuffer();
}

function codePoints({ codes }: FontModule): ReadonlySet<number> {
  const all = new Set<number>();
  for (const range of codes.split(' ')) {
    const [from = 0, to = from] = range.split('-').map((code) => parseInt(code, 16));
    for (let code = from; code <= to; code++) all.add(code);
  }
  return all;
}

/** The fonts of a document: which of them has what, and how wide it is. */
export class Typeface {
  readonly #pdf: Pdf;
  readonly #latin = codePoints(regular);
  readonly #symbols = codePoints(symbols);
  readonly #words = new Map<string, readonly Span[]>();

  private constructor(pdf: Pdf) {
    this.#pdf = pdf;
  }

  static async load(pdf: Pdf): Promise<Typeface> {
    for (const [name, font] of Object.entries({ regular, bold, symbols })) {
      pdf.registerFont(name, await unpack(font.data));
    }
    return new Typeface(pdf);
  }

  /** A word or a line as spans. */
  spans(text: string, isBold: boolean): readonly Span[] {
    const key = `${isBold ? 'b' : 'r'}${text}`;
    let spans = this.#words.get(key);
    if (!spans) {
      spans = this.#cut(text, isBold);
      if (this.#words.size >= MEMORY) this.#words.clear();
      this.#words.set(key, spans);
    }
    return spans;
  }

  span(text: string, face: Face, isBold: boolean): Span {
    const width = face === 'picture' ? pictureWidth(text, isBold) : this.#fontWidth(text, face);
    return { text, face, bold: isBold, width };
  }

  #cut(text: string, isBold: boolean): readonly Span[] {
    const own = isBold ? 'bold' : 'regular';
    if (this.#has(this.#latin, text)) return [this.span(text, own, isBold)];
    const spans: { face: Face; text: string }[] = [];
    for (const cluster of clusters(text)) {
      const plain = withoutShapeless(cluster);
      if (plain === '') continue;
      const face = this.#has(this.#latin, plain) ? own : this.#has(this.#symbols, plain) ? 'symbols' : 'picture';
      const last = spans.at(-1);
      const shown = face === 'picture' ? cluster : plain;
      if (last?.face === face) last.text += shown;
      else spans.push({ face, text: shown });
    }
    return spans.map(({ face, text: part }) => this.span(part, face, isBold));
  }

  #has(codes: ReadonlySet<number>, text: string): boolean {
    for (const char of text) if (!codes.has(char.codePointAt(0) ?? 0)) return false;
    return true;
  }

  #fontWidth(text: string, face: Face): number {
    return this.#pdf.font(face).fontSize(MEASURE_SIZE).widthOfString(text) / MEASURE_SIZE;
  }
}
