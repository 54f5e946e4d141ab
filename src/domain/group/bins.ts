import type { Rating } from '../rating.js';
import { isScore } from '../rating.js';
import type { Scale } from '../scale.js';

/** The lowest score in whole tenths. */
export const lowestTenth = ({ min }: Scale): number => Math.round(min * 10);

/** How many bins a histogram has: one for each tenth of the scale, after the first, which is for what is no score. */
export const binCount = (scale: Scale): number => Math.round(scale.max * 10) - lowestTenth(scale) + 2;

/** The bin of a rating; 0 when it is no score on this scale. */
export function binOf(scale: Scale, rating: Rating): number {
  if (!isScore(rating)) return 0;
  const bin = Math.round(rating * 10) - lowestTenth(scale) + 1;
  return bin > 0 && bin < binCount(scale) ? bin : 0;
}
