import { circles } from '../../chart/marks.js';
import type { RadarFrame } from '../../chart/radar.js';
import { HOLE, RADIUS, radarFrame, radarRings, radarSeries, radarSpokes, roomyRings } from '../../chart/radar.js';
import { isScore } from '../../domain/rating.js';
import { formatScore } from '../../locale/format.js';
import { inLanguage } from '../../locale/in-language.js';
import { language } from '../../locale/language.js';
import { chart as t } from '../../locale/spoken/chart.js';
import { report } from '../../locale/spoken/report.js';
import type { By, ChartContent, ChartRow } from './chart-content.js';
import { ratingOf, rowsOf, seriesOf } from './chart-content.js';
import { describeChart } from './describe.js';
import type { Drawing, Shape, TextShape } from './drawing.js';
import { legendOf } from './legend.js';
import type { AxisLabels } from './radar-labels.js';
import { labelShapes } from './radar-labels.js';
import { drawOrder, lineShapes, markShapes } from './series.js';
import { baseline, box, moved, path, text, TEXT_SIZE } from './shapes.js';
import { textWidth } from './text-width.js';
import { tenth } from '../../chart/marks.js';
import { toneInk } from './tone-ink.js';

const CENTRE = [{ x: 0, y: 0 }];
/** Between legend, words and edges. */
const SPACE = 12;
/** The arc that holds a theme's axes together: how far outside the rings, and past its outer axes in radians. */
const ARC_OFFSET = 5;
const ARC_END = 0.04;
const BOUND_SIZE = 11;

/**
 * Now, ambition and perhaps an earlier filling on one axis per item or theme, as on screen. With `numbers` it is
 * narrower, for a page where the items' names stand elsewhere.
 */
export const radarDrawing = (data: ChartContent, by: By = 'item', labels: AxisLabels = 'titles'): Drawing =>
  inLanguage(data.lang ?? language(), () => drawRadar(data, by, labels));

function drawRadar(data: ChartContent, by: By, labels: AxisLabels): Drawing {
  const rows = rowsOf(data, by);
  const frame = radarFrame(data.groups.map((group) => (by === 'theme' ? 1 : group.items.length)));
  const words = labelShapes(data, frame, by, labels);
  const reach = Math.max(RADIUS + SPACE, ...words.map(reachOf));
  const top = Math.min(-RADIUS - SPACE, ...words.map(({ y, size }) => y - size));
  const bottom = Math.max(RADIUS + SPACE, ...words.map(({ y, size }) => y + size * 0.3));
  const width = Math.ceil(2 * reach);
  const legend = legendOf(data, width, 'middle');
  const middle = { x: width / 2, y: Math.ceil(legend.height + SPACE - top) };
  const wheel = [
    ...ringShapes(data, frame, by),
    ...words,
    ...drawOrder(data).flatMap((series) => {
      const ratings = rows.map((row) => ratingOf(data, row, series));
      const { line, points } = radarSeries(data.scale, frame.axes, ratings);
      return [...lineShapes(series, line), ...markShapes(series, points)];
    }),
    ...boundShapes(data),
    ...(isEmpty(data, rows) ? onPaper(RADIUS / 3, report.noScores, TEXT_SIZE) : []),
  ];
  return {
    width,
    height: Math.ceil(middle.y + bottom + 2),
    title: t.radarTitle(data.aspects, rows.length, by),
    description: describeChart(data, rows),
    shapes: [...legend.shapes, ...moved(wheel, middle)],
  };
}

const isEmpty = (data: ChartContent, rows: readonly ChartRow[]): boolean =>
  !rows.some((row) => seriesOf(data).some((series) => isScore(ratingOf(data, row, series))));

/** How far from the middle line a text reaches. */
function reachOf({ x, text: words, size, bold, anchor }: TextShape): number {
  const width = textWidth(words, size, bold);
  return anchor === 'middle' ? Math.abs(x) + width / 2 : Math.abs(x) + width;
}

function ringShapes(data: ChartContent, frame: RadarFrame, by: By): readonly Shape[] {
  const spokes = radarSpokes(frame.axes);
  return [
    ...radarRings(data.scale).map(({ radius, tone }) =>
      path(circles(CENTRE, radius), { fill: toneInk(tone), stroke: 'line' }),
    ),
    path(circles(CENTRE, HOLE), { fill: 'paper', stroke: 'line' }),
    ...(spokes ? [path(spokes, { stroke: 'line', width: 0.35 })] : []),
    ...(by === 'item' ? arcShapes(data, frame) : []),
  ];
}

/** Outside the rings, an arc per theme along its axes. */
function arcShapes({ groups }: ChartContent, { axes }: RadarFrame): readonly Shape[] {
  if (groups.length < 2) return [];
  const r = RADIUS + ARC_OFFSET;
  const at = (angle: number): string => `${tenth(r * Math.sin(angle))},${tenth(-r * Math.cos(angle))}`;
  let axis = 0;
  return groups.map(({ items }) => {
    const from = (axes[axis] ?? 0) - ARC_END;
    const to = (axes[(axis += items.length) - 1] ?? 0) + ARC_END;
    const large = to - from > Math.PI ? 1 : 0;
    return path(`M${at(from)}A${r},${r} 0 ${large} 1 ${at(to)}`, { stroke: 'accent', width: 2.5 });
  });
}

/** The score on each ring, at the top where no axis runs. */
const boundShapes = ({ scale }: ChartContent): readonly Shape[] =>
  [...roomyRings(radarRings(scale)), { radius: 0, score: scale.min }].flatMap(({ radius, score }) =>
    onPaper(-radius, formatScore(score), BOUND_SIZE),
  );

/** Words on the middle line, on a patch of paper so that no line crosses them. */
function onPaper(y: number, words: string, size: number): readonly Shape[] {
  const width = textWidth(words, size) + 5;
  const height = size + 3;
  return [
    path(box(-width / 2, y - height / 2, width, height, 5), { fill: 'paper' }),
    text(0, y + baseline(size), words, { anchor: 'middle', size, ink: 'muted' }),
  ];
}
