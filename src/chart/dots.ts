import type { Scale } from '../domain/scale.js';
import { share } from './linear.js';
import type { Point } from './marks.js';

export interface DotBox {
  /** Room for the dots, in the units of the drawing: the rod is as long as it is wide. */
  readonly width: number;
  readonly height: number;
  /** Largest and smallest radius of a dot. */
  readonly largest: number;
  readonly smallest: number;
}

export interface Dots {
  readonly radius: number;
  /** How many answers one dot stands for; the last of a score may stand for fewer. */
  readonly each: number;
  /** Middles of the dots: `y` is 0 on the rod and goes up. */
  readonly points: readonly Point[];
}

type Histogram = readonly { readonly score: number; readonly count: number }[];

/** Between two dots, as a share of their diameter. */
const APART = 1.08;

/** How many answers a dot may stand for when there are more than fit. */
const EACH = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10_000, 100_000];

/**
 * One dot an answer, above its exact score, as low as there is room beside the dots before it. Dots shrink until the
 * highest fits; when they would get too small, each stands for more answers. `histogram` ascends, as that of a picture.
 */
export function layoutDots(scale: Scale, histogram: Histogram, box: DotBox): Dots {
  for (const each of EACH) {
    for (let radius = box.largest; radius >= box.smallest; radius *= 0.9) {
      const points = stack(scale, histogram, box, radius, each);
      if (points) return { radius, each, points };
    }
  }
  return { radius: box.smallest, each: 1, points: [] };
}

/** The dots of this size, or null when they don't fit. */
function stack(scale: Scale, histogram: Histogram, box: DotBox, radius: number, each: number): readonly Point[] | null {
  const step = 2 * radius * APART;
  const rows = Math.floor(box.height / step);
  const lastOf: number[] = [];
  const points: Point[] = [];
  for (const { score, count } of histogram) {
    const x = share(scale, score) * box.width;
    for (let dot = 0; dot < Math.ceil(count / each); dot++) {
      const free = lastOf.findIndex((last) => x - last >= step);
      const row = free < 0 ? lastOf.length : free;
      if (row >= rows) return null;
      lastOf[row] = x;
      points.push({ x, y: radius + row * step });
    }
  }
  return points;
}
