import type { Point } from '../../chart/marks.js';
import { circles, diamonds } from '../../chart/marks.js';
import type { Aspect } from '../../domain/rating.js';

/** How each series is marked: apart by shape, so that no one needs the colour. */
export const marks: Readonly<Record<Aspect, (points: readonly Point[]) => string>> = {
  current: (points) => circles(points, 4.5),
  ambition: (points) => diamonds(points, 6.5),
};

/** Current comes last, so that its dots lie on top of the wider diamonds. */
export const drawOrder = (aspects: readonly Aspect[]): readonly Aspect[] => [...aspects].reverse();
