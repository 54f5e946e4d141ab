import { profileBands, profileRow } from '../../chart/profile.js';
import { choices } from '../../domain/scale.js';
import { share } from '../../chart/linear.js';
import { tenth } from '../../chart/marks.js';
import { formatScore } from '../../locale/format.js';
import { chart as t } from '../../locale/spoken/chart.js';
import type { ChartContent, ChartRow, SeriesName } from './chart-content.js';
import { ratingOf, titleOf } from './chart-content.js';
import { describeRow } from './describe.js';
import type { Drawing, Shape, TextShape } from './drawing.js';
import { drawOrder, markShapes, SERIES } from './series.js';
import { box, path, text } from './shapes.js';
import { textWidth } from './text-width.js';
import { toneInk } from './tone-ink.js';

/** Width of a bar and its ruler where nobody asks for another. */
const WIDTH = 300;
const BAR_HEIGHT = 14;
export const RULER_HEIGHT = 29;
/** Room at both ends for a mark on the lowest or highest score. */
const END = 8;
const BAND = 9;
/** Marks on a bar, as a share of those in a radar: each has a line of its own. */
const MARK = 0.8;
const RULER_SIZE = 9.25;
/** With more choices than this, ticks run into each other. */
const MOST_TICKS = 25;

/** Where a bar lies: its left side, its middle line and its width. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A percentage of the bar as a place in the drawing. */
const along = ({ x, width }: Place, percent: number): number => x + END + (percent / 100) * (width - 2 * END);

/** One row as a bar: the levels, the marks on them, and the way from now to the ambition where both are known. */
export function barShapes(data: ChartContent, row: ChartRow, place: Place): readonly Shape[] {
  const marks = marksOf(data, row);
  const { current, ambition } = marks;
  const both = data.aspects.length > 1 && current !== null && ambition !== null;
  const { ink, width } = SERIES.ambition;
  const way = both ? `M${tenth(along(place, current))},${place.y}L${tenth(along(place, ambition))},${place.y}` : '';
  return [
    ...bandShapes(data, place),
    ...(way ? [path(way, { stroke: ink, width: width * MARK })] : []),
    ...drawOrder(data).flatMap((series) => {
      const percent = marks[series];
      return percent === null ? [] : markShapes(series, [{ x: along(place, percent), y: place.y }], MARK);
    }),
  ];
}

/** Where the marks of a row stand, in percents of the bar. */
function marksOf(data: ChartContent, row: ChartRow): Readonly<Record<SeriesName, number | null>> {
  const { scale } = data;
  const rating = (series: SeriesName) => ratingOf(data, row, series);
  const earlier = profileRow(scale, rating('earlier'), null).current;
  return { ...profileRow(scale, rating('current'), rating('ambition')), earlier };
}

function bandShapes({ scale }: ChartContent, place: Place): readonly Shape[] {
  const bands = profileBands(scale);
  return bands.map(({ x, width, tone }, i) => {
    const [from, to] = [along(place, x), along(place, x + width)];
    const left = i === 0 ? 2.5 : 0;
    const right = i === bands.length - 1 ? 2.5 : 0;
    return path(box(from, place.y - BAND / 2, to - from, BAND, left, right), { fill: toneInk(tone) });
  });
}

/** The scale above the bars, `place.y` its foot: levels by name where these fit, their bounds in figures, and ticks. */
export function rulerShapes({ scale }: ChartContent, place: Place): readonly Shape[] {
  const { min, max, levels } = scale;
  const foot = place.y;
  const bands = profileBands(scale);
  const nameOf = (i: number): string => levels[i]?.label.toLowerCase() ?? '';
  const steps = choices(scale);
  const bounds = [...bands.map(({ from }) => from), max];
  const at = (score: number): number => along(place, share(scale, score) * 100);
  const ticks = (scores: readonly number[], length: number): string =>
    scores.map((score) => `M${tenth(at(score))},${tenth(foot - length)}L${tenth(at(score))},${foot}`).join('');
  const figure = { size: RULER_SIZE, anchor: 'middle', ink: 'muted' } as const;
  return [
    path(ticks(steps.length > MOST_TICKS ? [min, max] : steps, 2.5), { stroke: 'line', width: 0.75 }),
    path(ticks(bounds, 5), { stroke: 'line', width: 0.75 }),
    ...thinned(bounds.map((score) => text(at(score), foot - 8, formatScore(score), figure))),
    ...apart(bands.map(({ x, width }, i) => text(along(place, x + width / 2), foot - 19.5, nameOf(i), figure))),
  ];
}

const clear = (left: TextShape, right: TextShape): boolean => {
  const room = ({ text, size }: TextShape): number => textWidth(text, size) / 2;
  return right.x - room(right) >= left.x + room(left) + 3;
};

/** Figures without those that would run into the one after them; the end of the scale always stands. */
const thinned = (figures: readonly TextShape[]): readonly TextShape[] =>
  figures.reduceRight<readonly TextShape[]>((kept, figure) => {
    const [next] = kept;
    return !next || clear(figure, next) ? [figure, ...kept] : kept;
  }, []);

/** These words if they stand clear of each other; none if not, as half of the levels would say less. */
const apart = (names: readonly TextShape[]): readonly TextShape[] =>
  names.every((name, i) => {
    const before = names[i - 1];
    return !before || clear(before, name);
  })
    ? names
    : [];

/** One row's bar, for inside a table. The figures beside it say the same. */
export const barDrawing = (data: ChartContent, row: ChartRow, width = WIDTH): Drawing => ({
  width,
  height: BAR_HEIGHT,
  title: `${row.number} ${titleOf(row)}`,
  description: describeRow(data, row),
  shapes: barShapes(data, row, { x: 0, y: BAR_HEIGHT / 2, width }),
});

/** The scale above the bars of the same width. */
export const rulerDrawing = (data: ChartContent, width = WIDTH): Drawing => ({
  width,
  height: RULER_HEIGHT,
  title: data.title,
  description: data.scale.levels.map(({ label, from }) => t.level(label, from)).join(', '),
  shapes: rulerShapes(data, { x: 0, y: RULER_HEIGHT, width }),
});
