/**
 * Room for text, without a page to measure it on: shares of the font size, after a wide sans-serif, so that the fonts
 * of every way out fit.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/\p{M}|\p{Cf}/u, 0],
  [/[ijl.,:;|'’!·\s]/u, 0.32],
  [/[()[\]frtIJ\-"/]/u, 0.41],
  [/[mwMW@%—…]/u, 1],
  [/[\p{Lu}+−=<>&]/u, 0.77],
  [/[\u1100-\u{10ffff}]/u, 1.1],
];
const OTHER = 0.64;
const BOLD = 1.16;

const widths = new Map<string, number>();

function characterWidth(character: string): number {
  let width = widths.get(character);
  if (width === undefined) {
    width = WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER;
    // Bounded: texts come from people, and could hold every character there is.
    if (widths.size < 1000) widths.set(character, width);
  }
  return width;
}

/** About how wide a line is, in the units of its font size; rather too much than too little. */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width * size * (bold ? BOLD : 1);
}

/** A text that fits: cut off with "…" where it has to be. */
export function fitText(text: string, size: number, room: number, bold = false): string {
  if (textWidth(text, size, bold) <= room) return text;
  let left = room - textWidth('…', size, bold);
  let kept = '';
  for (const character of text) {
    left -= textWidth(character, size, bold);
    if (left < 0) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** A text over lines, broken between words; a word that is longer than a line is cut off, and so is the last line. */
export function wrapText(text: string, size: number, room: number, most: number, bold = false): readonly string[] {
  const lines: string[] = [];
  const words = text.split(/\s+/u).filter(Boolean);
  let line = '';
  for (const [i, word] of words.entries()) {
    const longer = line ? `${line} ${word}` : word;
    if (!line || textWidth(longer, size, bold) <= room) line = longer;
    else if (lines.length === most - 1) {
      line = [line, ...words.slice(i)].join(' ');
      break;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].map((one) => fitText(one, size, room, bold));
}
