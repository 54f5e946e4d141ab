import type { Rating } from '../domain/rating.js';
import { isScore } from '../domain/rating.js';
import type { Scale } from '../domain/scale.js';
import { levelEnd } from '../domain/scale.js';
import { share } from './linear.js';
import { toneOf } from './tone.js';

/** One level as a stretch of the bar, in percents of its width. */
export interface Band {
  readonly x: number;
  readonly width: number;
  /** Lowest score of the level. */
  readonly from: number;
  readonly tone: number;
}

/** Where the marks of one row stand, in percents of the bar's width; null for what is not a score. */
export interface ProfileRow {
  readonly current: number | null;
  readonly ambition: number | null;
  /** Where an earlier filling stood. */
  readonly earlier: number | null;
}

const percent = (value: number): number => Math.round(value * 10_000) / 100;

/** The levels side by side: together they fill the bar from the lowest to the highest score. */
export function profileBands(scale: Scale): readonly Band[] {
  const { levels, min } = scale;
  return levels.map((level, i) => {
    const from = i === 0 ? min : level.from;
    const x = percent(share(scale, from));
    return { x, width: percent(share(scale, levelEnd(scale, i))) - x, from, tone: toneOf(i, levels.length) };
  });
}

/** The marks of one item on the bar, linear in the score. */
export function profileRow(scale: Scale, current: Rating, ambition: Rating, earlier: Rating = null): ProfileRow {
  const place = (rating: Rating): number | null => (isScore(rating) ? percent(share(scale, rating)) : null);
  return { current: place(current), ambition: place(ambition), earlier: place(earlier) };
}
