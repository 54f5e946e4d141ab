import type { Point } from '../../chart/marks.js';
import { squares } from '../../chart/marks.js';
import type { Aspect } from '../../domain/rating.js';
import { marks } from '../views/series.js';

/** Means as circles and diamonds, as one person's scores are; what was agreed as open squares. */
export const marksOf: Readonly<Record<Aspect | 'agreed', (points: readonly Point[]) => string>> = {
  current: marks.current,
  ambition: marks.ambition,
  agreed: (points) => squares(points, 6),
};
