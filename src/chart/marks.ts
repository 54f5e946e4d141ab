/** A place in a drawing, in its own units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A coordinate with one decimal, which is finer than any screen. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Filled circles as one path: a whole series costs one attribute, however many points it has. */
export const circles = (points: readonly Point[], r: number): string =>
  points.map(({ x, y }) => `M${tenth(x - r)},${tenth(y)}${arc(r, 2 * r)}${arc(r, -2 * r)}z`).join('');

/** Diamonds as one path, `r` from the middle to each corner. */
export const diamonds = (points: readonly Point[], r: number): string =>
  points.map(({ x, y }) => `M${tenth(x - r)},${tenth(y)}l${corner(r, -r)}${corner(r, r)}${corner(-r, r)}z`).join('');

/** Squares as one path, `r` from the middle to each side. */
export const squares = (points: readonly Point[], r: number): string =>
  points.map(({ x, y }) => `M${tenth(x - r)},${tenth(y - r)}h${2 * r}v${2 * r}h${-2 * r}z`).join('');

const arc = (r: number, dx: number): string => `a${tenth(r)},${tenth(r)} 0 1 0 ${tenth(dx)},0`;
const corner = (dx: number, dy: number): string => `${tenth(dx)},${tenth(dy)} `;
