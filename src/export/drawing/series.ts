import type { Point } from '../../chart/marks.js';
import { circles, diamonds, squares } from '../../chart/marks.js';
import { chart as t } from '../../locale/spoken/chart.js';
import type { ChartContent, SeriesName } from './chart-content.js';
import { seriesOf } from './chart-content.js';
import type { Ink, Shape } from './drawing.js';
import { path } from './shapes.js';

interface SeriesStyle {
  readonly ink: Ink;
  /** Inside its marks. */
  readonly fill: Ink;
  /** Of its line; marks have an outline of their own. */
  readonly width: number;
  readonly dash: readonly number[];
  /** Half the width of a mark. */
  readonly reach: number;
  readonly marks: (points: readonly Point[], reach: number) => string;
}

/** How each series looks: apart by shape and dashes, so that no one needs the colour. As on screen. */
export const SERIES: Readonly<Record<SeriesName, SeriesStyle>> = {
  current: { ink: 'current', fill: 'current', width: 2, dash: [], reach: 4.5, marks: circles },
  ambition: { ink: 'ambition', fill: 'paper', width: 2, dash: [6, 4], reach: 6.5, marks: diamonds },
  earlier: { ink: 'earlier', fill: 'earlier', width: 1.25, dash: [1.5, 3], reach: 3, marks: squares },
};

const OUTLINE = 1.75;

/** Back to front: an earlier filling under the ambition, and that under now, as dots lie on top of wider diamonds. */
export const drawOrder = (data: ChartContent): readonly SeriesName[] => [...seriesOf(data)].reverse();

export const nameOf = (data: ChartContent, series: SeriesName): string =>
  series === 'earlier' ? (data.earlier?.label ?? '') : t.aspect[series];

/** The marks of a series at these points, as one shape; none without points. `scale` makes them smaller. */
export function markShapes(series: SeriesName, points: readonly Point[], scale = 1): readonly Shape[] {
  const { ink, fill, reach, marks } = SERIES[series];
  if (points.length === 0) return [];
  return [
    path(marks(points, reach * scale), { fill, stroke: ink, width: series === 'earlier' ? 0.5 : OUTLINE * scale }),
  ];
}

/** The line of a series; none where no two scores are neighbours. */
export function lineShapes(series: SeriesName, d: string): readonly Shape[] {
  const { ink, width, dash } = SERIES[series];
  return !d.includes('L') ? [] : [path(d, { stroke: ink, width, dash })];
}
