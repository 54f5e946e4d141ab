import type { Scale } from '../domain/scale.js';

/** Share of the width outside the rod's first and last mark, at either end. */
const INSET = 1 / 30;

/** Width of the drawing that `rodTicks` is made for; its height is the length of the longest tick. */
const WIDTH = 1000;
const TICK = { tenth: 6, half: 10, whole: 15, bound: 24 };

/**
 * Where a score lies on the rod under the definitions, 0 to 1. Level bounds lie at equal column edges, so that each
 * level stands under its own column; in between the rod is linear. Scores off the scale land on its ends.
 */
export function rodPosition(scale: Scale, score: number, inset = INSET): number {
  const { min, max, levels } = scale;
  const knots = [...levels.map((level, i) => (i === 0 ? min : level.from)), max];
  const places = knots.map((_, i) => Math.min(Math.max(i / levels.length, inset), 1 - inset));
  const value = Math.min(Math.max(score, min), max);
  const upper = Math.max(
    1,
    knots.findIndex((knot) => value <= knot),
  );
  const [from = min, to = max] = [knots[upper - 1], knots[upper]];
  const [start = 0, end = 1] = [places[upper - 1], places[upper]];
  return start + ((value - from) / (to - from)) * (end - start);
}

const drawn = new WeakMap<Scale, string>();

/**
 * The rod's ticks as path data in a box of 1000 × 24: short for tenths, longer for halves and wholes, longest for
 * level bounds and the end. Drawn once per scale: a page shows the same rod 24 times.
 */
export function rodTicks(scale: Scale): string {
  let path = drawn.get(scale);
  if (path === undefined) {
    path = '';
    const bounds = new Set([...scale.levels.map(({ from }) => from), scale.max].map((bound) => Math.round(bound * 10)));
    for (let tenth = Math.round(scale.min * 10); tenth <= Math.round(scale.max * 10); tenth++) {
      const x = Math.round(rodPosition(scale, tenth / 10) * WIDTH * 10) / 10;
      path += `M${x} 0v${String(bounds.has(tenth) ? TICK.bound : tickLength(tenth))}`;
    }
    drawn.set(scale, path);
  }
  return path;
}

const tickLength = (tenth: number): number =>
  tenth % 10 === 0 ? TICK.whole : tenth % 5 === 0 ? TICK.half : TICK.tenth;
