import type { Figure } from '../../report/report-document.js';
import type { Strip } from '../flow.js';
import type { Column } from '../open-pdf.js';
import type { Style } from '../paper.js';
import type { Tag } from '../tag.js';
import type { Line } from '../text/lines.js';
import type { Desk } from './desk.js';
import { linesIn } from './text.js';

const SMALL: Style = { size: 8, leading: 11, ink: 'muted' };
/** Sizes that a value may have, the largest that fits. */
const VALUES: readonly Style[] = [18, 15, 12.5, 10.5].map((size) => ({
  size,
  leading: size * 1.25,
  ink: 'ink',
  bold: true,
}));
const MOST_VALUE_LINES = 2;
const GAP = 9;
const PAD_X = 10;
const PAD_Y = 8;
const MOST_IN_ROW = 4;

interface Part {
  readonly lines: readonly Line[];
  readonly style: Style;
}

const heightOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { lines, style }) => sum + lines.length * style.leading, 0);

/** The largest size in which no word of a value is cut and it takes two lines at most; else the smallest. */
function valuePart(desk: Desk, value: string, column: Column): Part {
  const parts = VALUES.map((style) => ({ style, lines: linesIn(desk, [value], column, style) }));
  const longest = Math.max(...value.split(/\s+/).map((word) => wordWidth(desk, word)));
  const fits = ({ lines, style }: Part): boolean =>
    lines.length <= MOST_VALUE_LINES && longest * style.size <= column.width;
  const [largest] = parts.filter(fits);
  return largest ?? parts.at(-1) ?? { lines: [], style: SMALL };
}

const wordWidth = ({ type }: Desk, word: string): number =>
  type.spans(word, true).reduce((sum, { width }) => sum + width, 0);

/** Figures as cards beside each other, a row of them at a time. */
export function figuresStrips(desk: Desk, figures: readonly Figure[], column: Column): readonly Strip[] {
  if (figures.length === 0) return [];
  const list = desk.parent.add('L');
  const rows = Math.ceil(figures.length / MOST_IN_ROW);
  const size = Math.ceil(figures.length / rows);
  return Array.from({ length: rows }, (_, i) =>
    rowStrip(desk, list, figures.slice(i * size, (i + 1) * size), column, i === 0 ? 16 : GAP),
  );
}

function rowStrip(desk: Desk, list: Tag, figures: readonly Figure[], column: Column, above: number): Strip {
  const width = (column.width - GAP * (figures.length - 1)) / figures.length;
  const cards = figures.map(({ name, value, line }, i) => {
    const inner = { x: column.x + i * (width + GAP) + PAD_X, width: width - 2 * PAD_X };
    const small = (text: string): Part => ({ style: SMALL, lines: linesIn(desk, [text], inner, SMALL) });
    const body = list.add('LI').add('LBody');
    return { inner, parts: [small(name), valuePart(desk, value, inner), small(line)], body };
  });
  const height = Math.max(...cards.map(({ parts }) => heightOf(parts))) + 2 * PAD_Y;
  return {
    above,
    height,
    draw: (top) => {
      for (const { inner, parts, body } of cards) {
        desk.paper.card(inner.x - PAD_X, top, width, height);
        let y = top + PAD_Y;
        for (const { lines, style } of parts) {
          const at = y;
          body.add('P').mark(() => {
            desk.paper.lines(lines, inner, at, style);
          });
          y += lines.length * style.leading;
        }
      }
    },
  };
}
