/** Width of a text without a line break in em, in the regular or the bold letter of the poster. */
export type Measure = (text: string, bold: boolean) => number;

/** A text taken apart: the widths of its words and of a space between them, in em. */
export interface Words {
  readonly widths: readonly number[];
  readonly space: number;
}

/** Measures a text, once for all sizes of letters. */
export const wordsOf = (text: string, measure: Measure, bold = false): Words => ({
  widths: text
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => measure(word, bold)),
  space: measure(' ', bold),
});

/** How many lines words take in a width in em, with as many on a line as fit. */
export function wrap({ widths, space }: Words, width: number): number {
  let lines = 1;
  let used = 0;
  for (const length of widths) {
    if (used > 0 && used + space + length > width) {
      lines++;
      used = 0;
    }
    used += length + (used > 0 ? space : 0);
    // A word that is longer than a line is broken.
    for (; used > width; used -= width) lines++;
  }
  return lines;
}

/** How many lines a text takes in a width in em. */
export const countLines = (text: string, width: number, measure: Measure, bold = false): number =>
  wrap(wordsOf(text, measure, bold), width);
