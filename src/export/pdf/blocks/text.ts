import type { RichText } from '../../report/report-document.js';
import type { Strip } from '../flow.js';
import type { Column } from '../open-pdf.js';
import type { Style } from '../paper.js';
import type { Tag } from '../tag.js';
import type { Line } from '../text/lines.js';
import { breakLines } from '../text/lines.js';
import type { Desk } from './desk.js';

export const BODY: Style = { size: 9.25, leading: 13, ink: 'ink' };
export const ASIDE: Style = { size: 8, leading: 11, ink: 'muted' };

const HEADINGS = {
  2: { style: { size: 13, leading: 17, ink: 'ink', bold: true }, above: 19, below: 5 },
  3: { style: { size: 10.5, leading: 14, ink: 'accent', bold: true }, above: 11, below: 3 },
  4: { style: { size: 9.25, leading: 13, ink: 'ink', bold: true }, above: 8, below: 2 },
} as const;

/** Longest line that reads well. */
const MEASURE = 440;
const BULLET = 11;
const BULLET_SIZE = 1.5;

/** Text in a column as lines. */
export const linesIn = ({ type }: Desk, text: RichText, column: Column, style: Style): readonly Line[] =>
  breakLines(type, text, column.width / style.size, style.bold);

/** A strip a line. The first two stay together, and the last two: no line stands alone on a page. */
export function lineStrips(
  { paper }: Desk,
  tag: Tag,
  lines: readonly Line[],
  column: Column,
  style: Style,
): readonly Strip[] {
  return lines.map((line, i) => ({
    height: style.leading,
    keep: i < lines.length - 1 && (i === 0 || i === lines.length - 2),
    draw: (top) => {
      tag.mark(() => {
        paper.lines([line], column, top, style);
      });
    },
  }));
}

/** The same with room above the first and below the last. */
export const spaced = (strips: readonly Strip[], above: number, below = 0): readonly Strip[] =>
  strips.map((strip, i) => ({
    ...strip,
    ...(i === 0 ? { above } : {}),
    height: strip.height + (i === strips.length - 1 ? below : 0),
  }));

/** A heading, and its bookmark. It stays with what it heads. */
export function headingStrips(desk: Desk, level: 2 | 3 | 4, text: string, column: Column): readonly Strip[] {
  const { style, above, below } = HEADINGS[level];
  const lines = linesIn(desk, [text], column, style);
  const tag = desk.parent.add(`H${String(level)}`);
  const strips = lineStrips(desk, tag, lines, column, style).map((strip, i): Strip => {
    const draw: Strip['draw'] = (top) => {
      if (i === 0) desk.bookmarks.add(level, text);
      strip.draw(top);
    };
    return { ...strip, keep: true, draw };
  });
  return spaced(strips, above, below);
}

export function paragraphStrips(desk: Desk, text: RichText, aside: boolean, column: Column): readonly Strip[] {
  const style = aside ? ASIDE : BODY;
  const narrow = { ...column, width: Math.min(column.width, MEASURE) };
  const lines = linesIn(desk, text, narrow, style);
  return spaced(lineStrips(desk, desk.parent.add('P'), lines, narrow, style), 4, 2);
}

export function listStrips(desk: Desk, items: readonly RichText[], column: Column): readonly Strip[] {
  const list = desk.parent.add('L');
  const inner = { x: column.x + BULLET, width: Math.min(column.width, MEASURE) - BULLET };
  return items.flatMap((text) => {
    const item = list.add('LI');
    const label = item.add('Lbl');
    const strips = lineStrips(desk, item.add('LBody'), linesIn(desk, text, inner, BODY), inner, BODY);
    const withBullet = strips.map((strip, i) =>
      i > 0 ? strip : { ...strip, draw: dotted(desk, label, strip, column) },
    );
    return spaced(withBullet, 2.5);
  });
}

const dotted =
  ({ paper }: Desk, label: Tag, { draw }: Strip, { x }: Column): Strip['draw'] =>
  (top) => {
    label.mark(() => {
      paper.lines(breakLines(paper.type, ['•'], Infinity), { x: x + BULLET_SIZE, width: BULLET }, top, {
        ...BODY,
        ink: 'accent',
      });
    });
    draw(top);
  };
