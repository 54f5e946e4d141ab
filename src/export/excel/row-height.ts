/** The most that Excel gives a row, in points. */
const MOST = 409;

/** Height of a line of text of one point, and room above and below all lines, in points. */
const LINE = 1.275;
const PADDING = 6;

/** The size of the default font, whose digits columns are measured in, and the digits that the sides of a cell take. */
const DIGIT_SIZE = 10;
const SIDES = 2;

/** Characters of ordinary text in the width of one digit: letters are a bit narrower. Low, so that no line is lost. */
const TEXT_IN_DIGITS = 1.1;

export interface WrappedText {
  readonly text: string;
  /** Of its column, in digits. */
  readonly width: number;
}

/** Lines that one paragraph takes when it breaks between words; a word that is too long breaks in itself. */
function linesOf(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of paragraph.split(' ')) {
    if (used > 0 && used + 1 + length > room) {
      lines++;
      used = 0;
    }
    used += length + (used > 0 ? 1 : 0);
    if (used > room) {
      lines += Math.ceil(used / room) - 1;
      used %= room;
    }
  }
  return lines;
}

function textLines({ text, width }: WrappedText, size: number): number {
  const room = Math.max(1, Math.floor(((width - SIDES) * TEXT_IN_DIGITS * DIGIT_SIZE) / size));
  return text.split('\n').reduce((sum, paragraph) => sum + linesOf(paragraph, room), 0);
}

/**
 * Height of a row that shows all of these texts in a font of this size, and at least `least`; all in points. An estimate:
 * Excel shows a file with the heights that it says, and fits a row to its text only when something in it is typed.
 */
export function rowHeight(texts: readonly WrappedText[], size: number, least: number): number {
  const lines = Math.max(1, ...texts.map((text) => textLines(text, size)));
  return Math.min(MOST, Math.max(least, Math.ceil(lines * LINE * size + PADDING)));
}
