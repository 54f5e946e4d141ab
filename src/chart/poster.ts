import type { Scale } from '../domain/scale.js';
import { choices } from '../domain/scale.js';
import { rodPosition } from './rod.js';

/**
 * The poster's geometry: how large the letters can be, and which rows come on which sheet. Lengths are millimetres on
 * paper, sizes of letters are points. Widths of words come from outside, because only a browser knows its fonts.
 */

/** Width of a text without a line break in em, in the regular or the bold letter of the poster. */
export type Measure = (text: string, bold: boolean) => number;

/** What is written in one row: number with title, and a definition for each level. */
export interface PosterRow {
  readonly title: string;
  readonly texts: readonly string[];
}

/** Rows under one heading: a theme's name and its meaning. */
export interface PosterTheme {
  readonly name: string;
  readonly meaning: string;
  readonly rows: readonly PosterRow[];
}

/** The rows on one sheet, counted over all themes: from the first up to but not including `to`. */
export interface PosterSheet {
  readonly from: number;
  readonly to: number;
}

export interface PosterLayout {
  /** Size of the definitions in points. */
  readonly size: number;
  readonly sheets: readonly PosterSheet[];
}

/** A3 on its side and what is reserved on it, in mm. The style sheet is made from the same numbers. */
export const PAPER = {
  width: 420,
  height: 297,
  /** More than the 4 to 5 mm that office printers leave white. */
  margin: 10,
  /** The line with the title. */
  top: 11,
  /** Names of the levels. */
  levels: 6.5,
  /** The rod under those names, and once more below the last row. */
  rod: 7,
  /** The last line: key, organisation and date. */
  bottom: 7,
  /** Column of numbers and titles. */
  titles: 36,
  /** Between the edge of a column and its text, at either side. */
  gutter: 2,
  /** A theme's name and the first line of its meaning. */
  band: 6,
  /** Above the text of a row. */
  padding: 0.7,
  /** The rod of one row. */
  rail: 3.6,
} as const;

/** Smallest and largest letter: what is read at arm's length, and what still leaves air. In points. */
export const SIZES = { min: 7, max: 11 } as const;
/** Height of a line as a share of the size of its letters. */
export const LEADING = 1.2;
/** Sizes beside that of the definitions, as a share of it: an item's title, a theme's name. */
export const LARGER = { title: 1.08, theme: 1.35 } as const;
/** A point in mm. */
export const POINT = 25.4 / 72;

/** The share of a line that is counted on: a printer rounds the widths of letters in its own way. */
const SAFE = 0.985;
/** Room for the rows with their themes. */
const BODY = PAPER.height - 2 * PAPER.margin - PAPER.top - PAPER.levels - 2 * PAPER.rod - PAPER.bottom;
const RODS = PAPER.width - 2 * PAPER.margin - PAPER.titles;

/** Width of all levels together: the length of every rod. In mm. */
export const RAIL_WIDTH = RODS;

/** How many lines a text takes in a width in em, with as many words on a line as fit. */
export function countLines(text: string, width: number, measure: Measure, bold = false): number {
  const space = measure(' ', bold);
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const length = measure(word, bold);
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

/** A row or a whole theme, as far as sheets are concerned: how high it is, and the heading it needs. */
interface Block {
  readonly rows: number;
  readonly height: number;
  readonly theme: number;
  readonly band: number;
}

/** All rows as blocks, with letters of `size` points. */
function blocks(themes: readonly PosterTheme[], size: number, measure: Measure): readonly Block[] {
  const em = size * POINT;
  const lines = (text: string, width: number, scale = 1, bold = false): number =>
    scale * countLines(text, ((width - 2 * PAPER.gutter) * SAFE) / (em * scale), measure, bold);
  return themes.flatMap(({ name, meaning, rows }, theme) => {
    const beside = measure(name, true) * em * LARGER.theme + 2 * PAPER.gutter;
    const band = PAPER.band + (lines(meaning, RODS + PAPER.titles - beside) - 1) * em * LEADING;
    return rows.map(({ title, texts }): Block => {
      const column = RODS / texts.length;
      const most = Math.max(
        lines(title, PAPER.titles, LARGER.title, true),
        ...texts.map((text) => lines(text, column)),
      );
      return { rows: 1, theme, band, height: most * em * LEADING + PAPER.padding + PAPER.rail };
    });
  });
}

/** Themes kept whole: their rows as one block each. */
const wholeThemes = (rows: readonly Block[]): readonly Block[] =>
  Object.values(Object.groupBy(rows, ({ theme }) => theme)).flatMap((group): Block[] => {
    const [first] = group ?? [];
    if (!group || !first) return [];
    return [{ ...first, rows: group.length, height: group.reduce((sum, { height }) => sum + height, 0) }];
  });

/** Blocks over sheets, each filled up to `limit` mm. A theme that goes on has its heading again. */
function fill(all: readonly Block[], limit: number): readonly PosterSheet[] {
  const sheets: { from: number; to: number }[] = [];
  let used = Infinity;
  let theme = -1;
  let row = 0;
  for (const block of all) {
    const more = block.height + (block.theme === theme ? 0 : block.band);
    if (used + more > limit) {
      sheets.push({ from: row, to: row });
      used = block.height + block.band;
    } else used += more;
    theme = block.theme;
    row += block.rows;
    const sheet = sheets.at(-1);
    if (sheet) sheet.to = row;
  }
  return sheets;
}

/** The lowest limit at which no more sheets are needed: then they are about equally full. */
function balance(all: readonly Block[], count: number): readonly PosterSheet[] {
  let [low, high] = [0, BODY];
  while (high - low > 0.1) {
    const middle = (low + high) / 2;
    if (fill(all, middle).length > count) low = middle;
    else high = middle;
  }
  return fill(all, high);
}

/**
 * The poster with as few sheets as letters of 7 points allow, and on those the largest letter up to 11 points. Themes
 * stay whole if that takes no extra sheet; else one may go on on the next sheet. A row that is higher than a sheet
 * (a definition of about 6 000 characters) has one to itself, and is cut off there.
 */
export function layoutPoster(themes: readonly PosterTheme[], measure: Measure): PosterLayout {
  const smallest = blocks(themes, SIZES.min, measure);
  const count = fill(smallest, BODY).length;
  const isWhole = fits(wholeThemes(smallest), count);
  const at = (size: number): readonly Block[] => {
    const rows = blocks(themes, size, measure);
    return isWhole ? wholeThemes(rows) : rows;
  };
  let [low, high] = [SIZES.min * 10, SIZES.max * 10 + 1];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(at(middle / 10), count)) low = middle;
    else high = middle;
  }
  return { size: low / 10, sheets: balance(at(low / 10), count) };
}

const fits = (all: readonly Block[], count: number): boolean =>
  fill(all, BODY).length <= count && all.every(({ height, band }) => height + band <= BODY);

/** Where a score lies on a row's rod, in mm from its start. */
export const railPosition = (scale: Scale, score: number): number =>
  Math.round(rodPosition(scale, score) * RODS * 100) / 100;

/** The ticks of a row's rod as path data in mm: one for each score that can be chosen, `length` mm long. */
export const railTicks = (scale: Scale, length: number): string =>
  choices(scale)
    .map((score) => `M${railPosition(scale, score)} 0v${length}`)
    .join('');
