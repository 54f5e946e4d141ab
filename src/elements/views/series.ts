import type { Point } from '../../chart/marks.js';
import { circles, diamonds, squares } from '../../chart/marks.js';
import { answerOf } from '../../domain/assessment.js';
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

/** What is said about an item in a series. */
export const ratingIn = ({ answers, earlier }: ChartData, itemId: string, series: Series): Rating =>
  series === 'earlier' ? answerOf(earlier?.answers ?? {}, itemId).current : answerOf(answers, itemId)[series];
