import type { Point } from '../../chart/marks.js';
import { circles, diamonds, squares } from '../../chart/marks.js';
import { answerOf } from '../../domain/assessment.js';
import type { Item } from '../../domain/instrument.js';
import type { Aspect, Rating } from '../../domain/rating.js';
import type { ChartData } from './chart-data.js';

/** A line in a chart: an aspect, or where an earlier filling stood. */
export type Series = Aspect | 'earlier';

/** How each series is marked: apart by shape, so that no one needs the colour. */
export const marks: Readonly<Record<Series, (points: readonly Point[]) => string>> = {
  current: (points) => circles(points, 4.5),
  ambition: (points) => diamonds(points, 6.5),
  earlier: (points) => squares(points, 3),
};

/** The series of a chart, in the order of the legend. Painted the other way: the dots of now lie on top. */
export const seriesOf = ({ aspects, earlier }: ChartData): Series[] =>
  earlier ? [...aspects, 'earlier'] : [...aspects];

/** What is said about an item in a series. An earlier score on an item that meant something else is no score. */
export function ratingIn({ answers, earlier }: ChartData, { id, version }: Item, series: Series): Rating {
  if (series !== 'earlier') return answerOf(answers, id)[series];
  const { current, currentBasis } = answerOf(earlier?.answers ?? {}, id);
  return (currentBasis?.version ?? 1) === version ? current : null;
}
