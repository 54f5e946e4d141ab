import type { Level, Scale } from './scale.js';
import { levelEnd, roundTenth } from './scale.js';

/** How far the mean of a theme lies from the rest before it is named. Share of the scale: 1 point from 1 to 10. */
export const THEME_MARGIN = 1 / 9;

/** How far an item lies above the mean before it is named. Share of the scale: 2 points from 1 to 10. */
export const ITEM_MARGIN = 2 / 9;

/** Up to here scores lie close together, as a standard deviation. Share of the scale: 1 point from 1 to 10. */
export const SMALL_SPREAD = 1 / 9;

/** From here on scores lie far apart, as a standard deviation. Share of the scale: 1.5 points from 1 to 10. */
export const LARGE_SPREAD = 1 / 6;

/** "Weet ik niet" is mentioned from one in so many items on … */
export const UNKNOWN_ONE_IN = 5;

/** … and never for fewer items than this: one open question is no pattern. */
export const UNKNOWN_FEWEST = 2;

/** Fewest scores on an item before anything is said about a group: with fewer, people recognise each other. */
export const FEWEST_ANSWERS = 5;

/** A share of the scale in points, rounded to tenths as it is shown; at least a tenth. */
export const pointsOf = (scale: Scale, share: number): number =>
  Math.max(0.1, roundTenth(share * (scale.max - scale.min)));

/** A level with the end that the scale gives it. */
export interface LevelRange {
  readonly level: Level;
  /** Where the next level begins; for the highest the end of the scale. */
  readonly until: number;
  /** Whether `until` itself belongs to it: only at the highest. */
  readonly highest: boolean;
}

export function rangeOf(scale: Scale, level: Level): LevelRange {
  const index = scale.levels.indexOf(level);
  return { level, until: levelEnd(scale, index), highest: index === scale.levels.length - 1 };
}
