import type { Scale } from '../domain/scale.js';
import { choices } from '../domain/scale.js';
import type { Measure, Words } from './poster-text.js';
import { wordsOf, wrap } from './poster-text.js';
import { rodPosition } from './rod.js';

/**
 * The poster's geometry: how large the letters can be, and which rows come on which sheet. Lengths are millimetres on
 * paper, sizes of letters are points. Widths of words come from outside, because only a browser knows its fonts.
 */

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
  /** Size of its definitions in points. */
  readonly size: number;
}

export interface PosterLayout {
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
  /** Above and below the text of a row together. */
  padding: 1.1,
  /** The rod of one row. */
  rail: 3.6,
} as const;

/** In points: what is read at arm's length, what still leaves air, and how much larger letters beside others may be. */
export const SIZES = { min: 7, max: 11, apart: 1 } as const;
/** Height of a line as a share of the size of its letters. */
export const LEADING = 1.2;
/** Sizes beside that of the definitions, as a share of it: an item's title, a theme's name. */
export const LARGER = { title: 1.08, theme: 1.35 } as const;
/** Size of a theme's meaning in points. */
export const MEANING = 8;
/** A point in mm. */
export const POINT = 25.4 / 72;

/** The share of a line that is counted on: a printer rounds the widths of letters in its own way. */
const SAFE = 0.985;
/** Room for the rows with their themes. */
const BODY = PAPER.height - 2 * PAPER.margin - PAPER.top - PAPER.levels - 2 * PAPER.rod - PAPER.bottom;
const RODS = PAPER.width - 2 * PAPER.margin - PAPER.titles;

/** Width of all levels together: the length of every rod. In mm. */
export const RAIL_WIDTH = RODS;

/** The texts of all themes, measured once. */
interface MeasuredTheme {
  /** Width of the name in em. */
  readonly name: number;
  readonly meaning: Words;
  readonly rows: readonly { readonly title: Words; readonly texts: readonly Words[] }[];
}

const measured = (themes: readonly PosterTheme[], measure: Measure): readonly MeasuredTheme[] =>
  themes.map(({ name, meaning, rows }) => ({
    name: measure(name, true),
    meaning: wordsOf(meaning, measure),
    rows: rows.map(({ title, texts }) => ({
      title: wordsOf(title, measure, true),
      texts: texts.map((text) => wordsOf(text, measure)),
    })),
  }));

/** A row or a whole theme, as far as sheets are concerned: how high it is, and the heading it needs. */
interface Block {
  readonly rows: number;
  readonly height: number;
  readonly theme: number;
  readonly band: number;
}

/** All rows as blocks, with letters of `size` points. */
function blocks(themes: readonly MeasuredTheme[], size: number): readonly Block[] {
  const em = size * POINT;
  const lines = (text: Words, width: number, scale = 1): number =>
    scale * wrap(text, ((width - 2 * PAPER.gutter) * SAFE) / (em * scale));
  return themes.flatMap(({ name, meaning, rows }, theme) => {
    const beside = RODS + PAPER.titles - name * em * LARGER.theme - 2 * PAPER.gutter;
    const band = PAPER.band + (wrap(meaning, (beside * SAFE) / (MEANING * POINT)) - 1) * MEANING * POINT * LEADING;
    return rows.map(({ title, texts }): Block => {
      const most = Math.max(
        lines(title, PAPER.titles, LARGER.title),
        ...texts.map((text) => lines(text, RODS / texts.length)),
      );
      return { rows: 1, theme, band, height: most * em * LEADING + PAPER.padding + PAPER.rail };
    });
  });
}

/** Themes kept whole: the rows of each as one block. */
function wholeThemes(rows: readonly Block[]): readonly Block[] {
  const whole: Block[] = [];
  for (const row of rows) {
    const last = whole.at(-1);
    if (last?.theme !== row.theme) whole.push(row);
    else whole.splice(-1, 1, { ...last, rows: last.rows + row.rows, height: last.height + row.height });
  }
  return whole;
}

/** Rows that share a sheet: from the first up to but not including `to`. */
interface Stretch {
  from: number;
  to: number;
}

/** Blocks over sheets, each filled up to `limit` mm. A theme that goes on has its heading again. */
function fill(all: readonly Block[], limit: number): readonly Stretch[] {
  const sheets: Stretch[] = [];
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
function balance(all: readonly Block[], count: number): readonly Stretch[] {
  let [low, high] = [0, BODY];
  while (high - low > 0.1) {
    const middle = (low + high) / 2;
    if (fill(all, middle).length > count) low = middle;
    else high = middle;
  }
  return fill(all, high);
}

/** The largest of the sizes up to `max` that holds, in tenths of a point. The smallest one needs no proof. */
function largest(max: number, holds: (size: number) => boolean): number {
  let [low, high] = [SIZES.min * 10, Math.round(max * 10) + 1];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle / 10)) low = middle;
    else high = middle;
  }
  return low / 10;
}

/**
 * The poster with as few sheets as letters of 7 points allow, and on those the largest letter up to 11 points. Themes
 * stay whole if that takes no extra sheet; else one may go on on the next sheet. A sheet with less text has letters that
 * are up to a point larger than those of the fullest. A row that is higher than a sheet (a definition of about 6 000
 * characters) has one to itself, and is cut off there.
 */
export function layoutPoster(themes: readonly PosterTheme[], measure: Measure): PosterLayout {
  const texts = measured(themes, measure);
  const known = new Map<number, readonly Block[]>();
  const rowsAt = (size: number): readonly Block[] => {
    const rows = known.get(size) ?? blocks(texts, size);
    known.set(size, rows);
    return rows;
  };
  const smallest = rowsAt(SIZES.min);
  const count = fill(smallest, BODY).length;
  const isWhole = fits(wholeThemes(smallest), count);
  const at = (size: number): readonly Block[] => (isWhole ? wholeThemes(rowsAt(size)) : rowsAt(size));
  const common = largest(SIZES.max, (size) => fits(at(size), count));
  const sheets = balance(at(common), count).map(({ from, to }): PosterSheet => {
    const most = Math.min(SIZES.max, common + SIZES.apart);
    return { from, to, size: largest(most, (size) => fits(rowsAt(size).slice(from, to), 1)) };
  });
  return { sheets };
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
