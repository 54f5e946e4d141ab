import { bold } from './fonts/bold.js';
import { regular } from './fonts/regular.js';
import type { Pdf } from './pdf.js';

export type FontName = 'regular' | 'bold' | 'wide';

/** A piece of text in one font. `actual` is what it stands for when the font has no such character. */
export interface FontRun {
  readonly font: FontName;
  readonly text: string;
  readonly actual?: string;
}

/** Drawn where no font has the character; its text is kept beside it. */
const BOX = '□';

function toBytes(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** Knows which font has which character. The wide one loads when a text needs it. */
export class Fonts {
  readonly #pdf: Pdf;
  readonly #has = new Map<FontName, Map<number, boolean>>();

  constructor(pdf: Pdf) {
    this.#pdf = pdf;
    this.#register('regular', regular);
    this.#register('bold', bold);
  }

  /** Loads what these texts need. Call it before they are laid out. */
  async load(texts: Iterable<string>): Promise<void> {
    for (const text of texts) {
      if (this.#has.has('wide')) return;
      for (const char of text) {
        if (this.#covers('regular', char)) continue;
        this.#register('wide', (await import('./fonts/wide.js')).wide);
        return;
      }
    }
  }

  /** A text as runs of one font each. */
  runs(text: string, preferred: 'regular' | 'bold'): readonly FontRun[] {
    const runs: { font: FontName; text: string; actual?: string }[] = [];
    for (const char of text) {
      const font = this.#fontFor(char, preferred);
      const last = runs.at(-1);
      if (font === null) runs.push({ font: 'regular', text: BOX, actual: char });
      else if (last?.font === font && last.actual === undefined) last.text += char;
      else runs.push({ font, text: char });
    }
    return runs;
  }

  #fontFor(char: string, preferred: 'regular' | 'bold'): FontName | null {
    if (this.#covers(preferred, char)) return preferred;
    return this.#covers('wide', char) ? 'wide' : null;
  }

  #covers(font: FontName, char: string): boolean {
    const known = this.#has.get(font);
    const code = char.codePointAt(0) ?? 0;
    if (!known) return false;
    let covers = known.get(code);
    if (covers === undefined) {
      covers = this.#pdf.font(font)._font.font.hasGlyphForCodePoint(code);
      known.set(code, covers);
    }
    return covers;
  }

  #register(name: FontName, base64: string): void {
    this.#pdf.registerFont(name, toBytes(base64));
    this.#has.set(name, new Map());
  }
}
