import type { Point } from '../../chart/marks.js';
import { tenth } from '../../chart/marks.js';
import type { Ink, PathShape, Shape, TextShape } from './drawing.js';

interface Paint {
  readonly fill?: Ink;
  readonly stroke?: Ink;
  readonly width?: number;
  readonly dash?: readonly number[];
}

export const path = (d: string, { fill, stroke, width = 1, dash = [] }: Paint): PathShape => ({
  kind: 'path',
  d,
  fill: fill ?? null,
  stroke: stroke ?? null,
  width,
  dash,
});

type Typeface = Partial<Pick<TextShape, 'anchor' | 'size' | 'bold' | 'ink'>>;

/** Font size of running text in a drawing, and of what explains it. */
export const TEXT_SIZE = 13;
export const SMALL_SIZE = 12;

/** A line of text whose baseline is at `y`. */
export const text = (x: number, y: number, words: string, typeface: Typeface = {}): TextShape => ({
  kind: 'text',
  x: tenth(x),
  y: tenth(y),
  text: words,
  anchor: 'start',
  size: TEXT_SIZE,
  bold: false,
  ink: 'ink',
  ...typeface,
});

/** How far below the middle of a line its baseline lies, so that digits and capitals stand in the middle. */
export const baseline = (size: number): number => size * 0.36;

/** A box with corners rounded at its left and right sides. */
export function box(x: number, y: number, width: number, height: number, left = 0, right = left): string {
  const corner = (r: number, dx: number, dy: number): string => (r === 0 ? '' : `a${r},${r} 0 0 1 ${dx * r},${dy * r}`);
  return (
    `M${tenth(x + left)},${tenth(y)}h${tenth(width - left - right)}${corner(right, 1, 1)}` +
    `v${tenth(height - 2 * right)}${corner(right, -1, 1)}h${tenth(left + right - width)}` +
    `${corner(left, -1, -1)}v${tenth(2 * left - height)}${corner(left, 1, -1)}z`
  );
}

/** Shapes at another place. Paths are moved by their absolute commands: M, L and A are all that charts use. */
export const moved = (shapes: readonly Shape[], by: Point): readonly Shape[] =>
  shapes.map((shape) =>
    shape.kind === 'text'
      ? { ...shape, x: tenth(shape.x + by.x), y: tenth(shape.y + by.y) }
      : { ...shape, d: movedPath(shape.d, by) },
  );

const movedPath = (d: string, by: Point): string =>
  d.replace(
    /([ML]|A\S+ \d \d \d )(-?[\d.]+),(-?[\d.]+)/g,
    (_, command: string, x: string, y: string) => `${command}${tenth(Number(x) + by.x)},${tenth(Number(y) + by.y)}`,
  );
