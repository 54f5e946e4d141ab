import { toneOf } from '../../chart/tone.js';
import { chart as t } from '../../locale/spoken/chart.js';
import type { ChartContent, SeriesName } from './chart-content.js';
import { seriesOf } from './chart-content.js';
import type { Shape } from './drawing.js';
import { lineShapes, markShapes, nameOf, SERIES } from './series.js';
import { baseline, box, moved, path, SMALL_SIZE, text } from './shapes.js';
import { fitText, textWidth } from './text-width.js';
import { toneInk } from './tone-ink.js';

const LINE_HEIGHT = 20;
const GAP = 20;
const KEY = 30;
const SWATCH = 13;
const LONGEST = 260;

/** One thing explained, its middle line at 0 and its left side at 0. */
interface Entry {
  readonly shapes: readonly Shape[];
  readonly width: number;
}

interface Legend {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

/**
 * The key to a chart in lines of at most this width, from 0, 0: its series with mark and line, its levels with their
 * lower bounds, and the question mark when there is one.
 */
export function legendOf(data: ChartContent, width: number, align: 'start' | 'middle', unknown = false): Legend {
  const { levels } = data.scale;
  const series = seriesOf(data).map((one) => seriesEntry(data, one));
  const words = [
    ...levels.map(({ label, from }, i) => levelEntry(t.level(label, from), toneOf(i, levels.length))),
    ...(unknown ? [wordsEntry(`${t.unknown} ${t.words.unknown}`, 0, [])] : []),
  ];
  const all = [...series, ...words];
  const lines = lineWidth(all) <= width ? [all] : [...flow(series, width), ...flow(words, width)];
  const shapes = lines.flatMap((line, i) => {
    let x = align === 'middle' ? (width - lineWidth(line)) / 2 : 0;
    return line.flatMap((entry) => {
      const placed = moved(entry.shapes, { x, y: (i + 0.5) * LINE_HEIGHT });
      x += entry.width + GAP;
      return placed;
    });
  });
  return { shapes, height: lines.length * LINE_HEIGHT };
}

const lineWidth = (line: readonly Entry[]): number => line.reduce((sum, { width }) => sum + width + GAP, -GAP);

function flow(entries: readonly Entry[], room: number): readonly (readonly Entry[])[] {
  const lines: Entry[][] = [];
  for (const entry of entries) {
    const line = lines.at(-1);
    if (line && lineWidth([...line, entry]) <= room) line.push(entry);
    else lines.push([entry]);
  }
  return lines;
}

const seriesEntry = (data: ChartContent, series: SeriesName): Entry =>
  wordsEntry(
    nameOf(data, series),
    KEY,
    [...lineShapes(series, `M0,0L${KEY},0`), ...markShapes(series, [{ x: KEY / 2, y: 0 }])],
    series,
  );

const levelEntry = (words: string, tone: number): Entry =>
  wordsEntry(words, SWATCH, [
    path(box(0, -SWATCH / 2, SWATCH, SWATCH, 2.5), { fill: toneInk(tone), stroke: 'line', width: 0.75 }),
  ]);

function wordsEntry(words: string, key: number, shapes: readonly Shape[], series?: SeriesName): Entry {
  const bold = series !== undefined;
  const shown = fitText(words, SMALL_SIZE, LONGEST, bold);
  const x = key === 0 ? 0 : key + 7;
  const ink = series ? SERIES[series].ink : 'muted';
  return {
    shapes: [...shapes, text(x, baseline(SMALL_SIZE), shown, { size: SMALL_SIZE, bold, ink })],
    width: x + textWidth(shown, SMALL_SIZE, bold),
  };
}
