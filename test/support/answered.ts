import type { Answers } from '../../src/domain/assessment.js';
import { EMPTY_ANSWER } from '../../src/domain/assessment.js';
import type { Rating } from '../../src/domain/rating.js';

/** Answers by item id: current alone, or current and ambition. */
export const answered = (ratings: Readonly<Record<string, Rating | readonly [Rating, Rating]>>): Answers =>
  Object.fromEntries(
    Object.entries(ratings).map(([itemId, given]) => {
      const [current, ambition = null] = Array.isArray(given)
        ? (given as readonly [Rating, Rating])
        : [given as Rating];
      return [itemId, { ...EMPTY_ANSWER, current, ambition }];
    }),
  );
