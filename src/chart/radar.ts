import type { Rating } from '../domain/rating.js';
import { isScore } from '../domain/rating.js';
import type { Scale } from '../domain/scale.js';
import { levelEnd } from '../domain/scale.js';
import { share } from './linear.js';
import type { Point } from './marks.js';
import { tenth } from './marks.js';
import { toneOf } from './tone.js';

/** Radius of the outer ring, the end of the scale. The drawing's middle is 0, 0. */
export const RADIUS = 200;
/** Radius of the inner ring, where the lowest score lies, so that axes stay apart. It is not a zero. */
export const HOLE = 20;

/** Extra room between two themes, in slots of one axis. */
const THEME_GAP = 0.5;
/** How far from the outer ring the names of themes run, and the labels of axes stand. */
const NAME_OFFSET = 8;
const LABEL_OFFSET = 33;
/** Least height between two labels under each other. */
const LINE_HEIGHT = 15;
/** Least height between the figures of two rings. */
const FIGURE_HEIGHT = 19;
const ON_THE_MIDDLE = 1e-6;

/** Where the axes point, clockwise from the top in radians; the top itself stays free for the rings' figures. */
export interface RadarFrame {
  readonly axes: readonly number[];
  /** The middle of each theme's axes. */
  readonly themes: readonly number[];
}

export interface RadarRing {
  /** The outer edge of a level. */
  readonly radius: number;
  /** The score on that edge. */
  readonly score: number;
  readonly tone: number;
}

export interface RadarLabel extends Point {
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface RadarSeries {
  /** Path of the line; broken wherever a rating is not a score. Empty without scores. */
  readonly line: string;
  /** A point for every score, alone or not. */
  readonly points: readonly Point[];
}

/** Spreads the axes of themes with these numbers of items over the circle. */
export function radarFrame(sizes: readonly number[]): RadarFrame {
  const gap = sizes.length > 1 ? THEME_GAP : 0;
  const slot = (2 * Math.PI) / sizes.reduce((sum, size) => sum + size + gap, 0);
  const axes: number[] = [];
  let start = gap / 2;
  const themes = sizes.map((size) => {
    for (let i = 0; i < size; i++) axes.push((start + i + 0.5) * slot);
    const middle = (start + size / 2) * slot;
    start += size + gap;
    return middle;
  });
  return { axes, themes };
}

export const radarRadius = (scale: Scale, score: number): number => HOLE + share(scale, score) * (RADIUS - HOLE);

/** The levels as rings, the outermost first: drawn in this order each covers the middle of the one before. */
export function radarRings(scale: Scale): readonly RadarRing[] {
  const count = scale.levels.length;
  return scale.levels
    .map((_, i) => {
      const score = levelEnd(scale, i);
      return { radius: radarRadius(scale, score), score, tone: toneOf(i, count) };
    })
    .reverse();
}

/** The rings with room for their score in figures: the next one outwards is far enough. */
export const roomyRings = (rings: readonly RadarRing[]): readonly RadarRing[] =>
  rings.filter(({ radius }, i) => (rings[i - 1]?.radius ?? Infinity) - radius > FIGURE_HEIGHT);

/** The axes as one path, from the inner to the outer ring. */
export const radarSpokes = (axes: readonly number[]): string =>
  axes.map((angle) => `M${place(angle, HOLE)}L${place(angle, RADIUS)}`).join('');

/** One rating per axis as a closed line. What is not a score breaks the line: it is never drawn as zero. */
export function radarSeries(scale: Scale, axes: readonly number[], ratings: readonly Rating[]): RadarSeries {
  const points: Point[] = [];
  let line = '';
  let pen = 'M';
  // Once round and back to the first axis, so that a whole line closes and a broken one stays broken.
  for (let i = 0; i <= axes.length; i++) {
    const axis = i % axes.length;
    const [angle = 0, rating] = [axes[axis], ratings[axis]];
    if (isScore(rating)) {
      const radius = radarRadius(scale, rating);
      line += pen + place(angle, radius);
      if (i === axis) points.push(at(angle, radius));
    }
    pen = isScore(rating) ? 'L' : 'M';
  }
  return { line, points };
}

/** A stretch along each axis from the lowest to the highest score, as one path; axes without one are left out. */
export const radarRange = (
  scale: Scale,
  axes: readonly number[],
  ranges: readonly ({ readonly low: number; readonly high: number } | null)[],
): string =>
  axes
    .flatMap((angle, i) => {
      const range = ranges[i];
      if (!range) return [];
      return `M${place(angle, radarRadius(scale, range.low))}L${place(angle, radarRadius(scale, range.high))}`;
    })
    .join('');

/** Where the axes' labels stand: outside the rings, pushed apart so that none covers another. */
export function radarLabels(axes: readonly number[]): readonly RadarLabel[] {
  const labels = axes.map((angle) => {
    const { x, y } = at(angle, RADIUS + LABEL_OFFSET);
    const anchor: RadarLabel['anchor'] = Math.abs(x) < ON_THE_MIDDLE ? 'middle' : x > 0 ? 'start' : 'end';
    return { x, y, anchor };
  });
  spread(labels.filter(({ x }) => x > -ON_THE_MIDDLE));
  spread(labels.filter(({ x }) => x < ON_THE_MIDDLE).reverse());
  return labels;
}

/** Keeps labels, given from top to bottom, a line apart: those near the equator stay, the others move outward. */
function spread(labels: { y: number }[]): void {
  const above = labels.filter(({ y }) => y < 0).reverse();
  const below = labels.filter(({ y }) => y >= 0);
  let limit = Infinity;
  for (const label of above) limit = (label.y = Math.min(label.y, limit)) - LINE_HEIGHT;
  limit = (above[0]?.y ?? -Infinity) + LINE_HEIGHT;
  for (const label of below) limit = (label.y = Math.max(label.y, limit)) + LINE_HEIGHT;
}

export interface RadarArc {
  readonly path: string;
  /** Whether the arc runs against the clock: at the bottom, where a name would stand on its head otherwise. */
  readonly flipped: boolean;
}

/** Half a circle around `middle` for a theme's name to run along, its own middle at half its length. */
export function radarArc(middle: number): RadarArc {
  const r = RADIUS + NAME_OFFSET;
  const flipped = Math.cos(middle) < 0;
  const quarter = flipped ? -Math.PI / 2 : Math.PI / 2;
  const sweep = flipped ? 0 : 1;
  const path = `M${place(middle - quarter, r)}A${r},${r} 0 0 ${sweep} ${place(middle + quarter, r)}`;
  return { path, flipped };
}

/** A place at an angle from the top, clockwise. */
const at = (angle: number, radius: number): Point => ({ x: radius * Math.sin(angle), y: -radius * Math.cos(angle) });

const place = (angle: number, radius: number): string => {
  const { x, y } = at(angle, radius);
  return `${tenth(x)},${tenth(y)}`;
};
