import type { FontName, FontRun, Fonts } from './fonts.js';
import type { Pdf } from './pdf.js';

/** A text with its weight. */
export interface Piece {
  readonly text: string;
  readonly bold: boolean;
}

/** A run at its place in a line, from the line's start. */
export interface PlacedRun extends FontRun {
  readonly x: number;
}

export interface Line {
  readonly runs: readonly PlacedRun[];
  readonly width: number;
  /** Whether the paragraph reads from right to left, so that the line stands at the right. */
  readonly rtl: boolean;
}

interface MeasuredRun extends FontRun {
  readonly width: number;
}

interface Word {
  readonly runs: readonly MeasuredRun[];
  /** How many spaces come after it. */
  readonly spaces: number;
  /** Null for what has no direction of its own. */
  readonly rtl: boolean | null;
}

const widthOf = ({ runs }: Word): number => runs.reduce((sum, { width }) => sum + width, 0);

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LTR = /\p{Alphabetic}|\p{Nd}/u;

/** What can't be drawn: controls become spaces, half characters the sign for that. Tabs are spaces. */
export const drawable = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/(?!\n)\p{Cc}/gu, ' ');

/** Breaks text into lines of at most a width, in points. Keeps the line breaks that are in it. */
export class LineBreaker {
  readonly #pdf: Pdf;
  readonly #fonts: Fonts;
  readonly #widths = new Map<string, number>();

  constructor(pdf: Pdf, fonts: Fonts) {
    this.#pdf = pdf;
    this.#fonts = fonts;
  }

  lines(pieces: readonly Piece[], size: number, width: number): readonly Line[] {
    const lines: Line[] = [];
    for (const paragraph of paragraphs(pieces)) lines.push(...this.#wrap(paragraph, size, width));
    return lines;
  }

  /** Width of a text on one line. */
  width(text: string, size: number, bold: boolean): number {
    return this.#measured(drawable(text), bold, size).reduce((sum, run) => sum + run.width, 0);
  }

  /** Begins a new line before a word that does not fit; a word wider than a line is cut. */
  #wrap(pieces: readonly Piece[], size: number, width: number): readonly Line[] {
    const text = pieces.map((piece) => piece.text).join('');
    const rtl = isRtl(text);
    const lines: Line[] = [];
    let words: Word[] = [];
    let used = 0;
    const space = this.#runWidth('regular', ' ', size);
    const flush = (): void => {
      lines.push(place(words, rtl, space));
      words = [];
      used = 0;
    };
    for (const word of this.#words(pieces, size, width)) {
      if (words.length > 0 && used + widthOf(word) > width) flush();
      words.push(word);
      used += widthOf(word) + word.spaces * space;
    }
    flush();
    return lines;
  }

  #words(pieces: readonly Piece[], size: number, width: number): readonly Word[] {
    const words: Word[] = [];
    for (const { text, bold } of pieces) {
      for (const [found] of text.matchAll(/[^ ]+ *| +/g)) {
        const letters = found.trimEnd();
        for (const part of this.#fitting(letters, bold, size, width)) words.push(this.#word(part, bold, size));
        const last = words.at(-1);
        const spaces = found.length - letters.length;
        if (last && spaces > 0) words[words.length - 1] = { ...last, spaces: last.spaces + spaces };
      }
    }
    return words;
  }

  #word(text: string, bold: boolean, size: number): Word {
    const rtl = RTL.test(text) ? true : LTR.test(text) ? false : null;
    return { runs: this.#measured(text, bold, size), spaces: 0, rtl };
  }

  /** A word in parts that each fit on a line. */
  #fitting(word: string, bold: boolean, size: number, width: number): readonly string[] {
    if (word === '' || this.width(word, size, bold) <= width) return [word];
    const parts: string[] = [''];
    let used = 0;
    for (const char of word) {
      const wide = this.width(char, size, bold);
      if (used + wide > width) {
        parts.push('');
        used = 0;
      }
      parts.push(`${parts.pop() ?? ''}${char}`);
      used += wide;
    }
    return parts;
  }

  #measured(text: string, bold: boolean, size: number): readonly MeasuredRun[] {
    const runs = this.#fonts.runs(text, bold ? 'bold' : 'regular');
    return runs.map((run) => ({ ...run, width: this.#runWidth(run.font, run.text, size) }));
  }

  #runWidth(font: FontName, text: string, size: number): number {
    const key = `${font} ${text}`;
    let width = this.#widths.get(key);
    if (width === undefined) {
      width = this.#pdf.font(font, 1000).widthOfString(text) / 1000;
      this.#widths.set(key, width);
    }
    return width * size;
  }
}

/** Pieces cut at the line breaks in them. */
function paragraphs(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const all: Piece[][] = [[]];
  for (const { text, bold } of pieces) {
    drawable(text)
      .split('\n')
      .forEach((part, i) => {
        if (i > 0) all.push([]);
        all.at(-1)?.push({ text: part, bold });
      });
  }
  return all;
}

/** By its first letter, as browsers do with dir="auto". */
function isRtl(text: string): boolean {
  for (const char of text) {
    if (RTL.test(char)) return true;
    if (/\p{Alphabetic}/u.test(char)) return false;
  }
  return false;
}

/** Words in the order in which they stand: runs of words in the other direction are turned around. */
function ordered(words: readonly Word[], rtl: boolean): readonly Word[] {
  const groups: { rtl: boolean; words: Word[] }[] = [];
  for (const word of words) {
    const direction = word.rtl ?? groups.at(-1)?.rtl ?? rtl;
    const last = groups.at(-1);
    const turned = direction ? { ...word, runs: [...word.runs].reverse() } : word;
    if (last?.rtl === direction) last.words.push(turned);
    else groups.push({ rtl: direction, words: [turned] });
  }
  const inside = groups.map((group) => (group.rtl ? [...group.words].reverse() : group.words));
  return (rtl ? inside.reverse() : inside).flat();
}

function place(words: readonly Word[], rtl: boolean, space: number): Line {
  const mixed = rtl || words.some((word) => word.rtl);
  const runs: PlacedRun[] = [];
  let x = 0;
  for (const { runs: own, spaces } of mixed ? ordered(words, rtl) : words) {
    // A space stands at the other side of a word that reads to the left.
    if (rtl) x += spaces * space;
    for (const { width, ...run } of own) {
      runs.push({ ...run, x });
      x += width;
    }
    if (!rtl) x += spaces * space;
    const last = runs.at(-1);
    if (!mixed && last) runs[runs.length - 1] = { ...last, text: last.text + ' '.repeat(spaces) };
  }
  return { runs: mixed ? runs : joined(runs), width: x, rtl };
}

/** Neighbours in one font as one run: a line of one font is one text, which is how it is read back. */
function joined(runs: readonly PlacedRun[]): readonly PlacedRun[] {
  const all: PlacedRun[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last?.font === run.font && last.actual === undefined && run.actual === undefined)
      all[all.length - 1] = { ...last, text: last.text + run.text };
    else all.push(run);
  }
  return all;
}
