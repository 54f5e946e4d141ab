import type { Scale } from '../domain/scale.js';
import { levelEnd, levelIndex, levelOf } from '../domain/scale.js';

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
  const value = clamp(score, min, max);
  const index = levelIndex(scale, value);
  const from = index === 0 ? min : levelOf(scale, value).from;
  const edge = (count: number): number => clamp(count / levels.length, inset, 1 - inset);
  const start = edge(index);
  return start + ((value - from) / (levelEnd(scale, index) - from)) * (edge(index + 1) - start);
}

const clamp = (value: number, min: number, max: number): number => Math.min(Math.max(value, min), max);

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
