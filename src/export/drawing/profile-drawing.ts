import type { PlacedItem } from '../../domain/instrument.js';
import type { Rating } from '../../domain/rating.js';
import { isScore } from '../../domain/rating.js';
import type { ThemeGroup } from '../../domain/statistics.js';
import { gap } from '../../domain/statistics.js';
import { formatGap, formatMean, formatScore } from '../../locale/format.js';
import { inLanguage } from '../../locale/in-language.js';
import { language } from '../../locale/language.js';
import { chart as t, profile } from '../../locale/spoken/chart.js';
import { barShapes, RULER_HEIGHT, rulerShapes } from './bar-drawing.js';
import type { ChartContent, SeriesName } from './chart-content.js';
import { isTheme, meanOf, ratingOf, seriesOf } from './chart-content.js';
import { describeChart } from './describe.js';
import type { Drawing, Ink, Shape, TextShape } from './drawing.js';
import { legendOf } from './legend.js';
import { nameOf, SERIES } from './series.js';
import { baseline, SMALL_SIZE, TEXT_SIZE, text } from './shapes.js';
import { textWidth, wrapText } from './text-width.js';

const WIDTH = 760;
const BAR_X = 270;
/** Between columns, and under the legend. */
const SPACE = 12;
const FIGURE_WIDTH = 52;
/** Its head holds a label that a person wrote. */
const EARLIER_WIDTH = 66;
const GAP_WIDTH = 62;
const ROW_HEIGHT = 21;
const THEME_HEIGHT = 32;
const LINE_HEIGHT = 15;
const MOST_LINES = 4;

interface Figures {
  readonly series: SeriesName;
  readonly x: number;
}

interface Columns {
  /** Left side of the titles; numbers stand before it. */
  readonly titles: number;
  /** Width of the bars. */
  readonly bar: number;
  /** The series with the right sides of their figures. */
  readonly figures: readonly Figures[];
}

/** A row from its own top. */
interface RowShapes {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

/** Every item as a line from current to ambition, under its theme, with the figures: the whole chart as on screen. */
export const profileDrawing = (data: ChartContent): Drawing =>
  inLanguage(data.lang ?? language(), () => drawProfile(data));

function drawProfile(data: ChartContent): Drawing {
  const { aspects, groups, items } = data;
  const columns = columnsOf(data);
  const legend = legendOf(data, WIDTH, 'start', hasUnknown(data));
  let y = legend.height + SPACE + RULER_HEIGHT;
  const shapes = [...legend.shapes, ...headShapes(data, columns, y)];
  for (const row of groups.flatMap((group) => [group, ...group.items])) {
    const drawn = isTheme(row) ? themeShapes(data, row, columns, y) : itemShapes(data, row, columns, y);
    shapes.push(...drawn.shapes);
    y += drawn.height;
  }
  return {
    width: WIDTH,
    height: Math.ceil(y + 2),
    title: profile.title(aspects),
    description: describeChart(data, items),
    shapes,
  };
}

const hasUnknown = (data: ChartContent): boolean =>
  data.items.some((placed) => seriesOf(data).some((series) => ratingOf(data, placed, series) === 'unknown'));

function columnsOf({ aspects, items, earlier }: ChartContent): Columns {
  let x = aspects.length > 1 ? WIDTH - GAP_WIDTH : WIDTH;
  // From right to left; an earlier filling comes first, as it came first.
  const figures = [...aspects].reverse().map((series): Figures => {
    x -= FIGURE_WIDTH;
    return { series, x: x + FIGURE_WIDTH };
  });
  if (earlier) {
    figures.push({ series: 'earlier', x });
    x -= EARLIER_WIDTH;
  }
  return {
    titles: Math.max(0, ...items.map(({ number }) => textWidth(number, TEXT_SIZE))) + 8,
    bar: x - BAR_X,
    figures: figures.reverse(),
  };
}

/** The heads of the columns, and the ruler above the bars. */
function headShapes(data: ChartContent, { figures, bar }: Columns, y: number): readonly Shape[] {
  const head = (x: number, words: string, ink: Ink, room = Infinity): readonly TextShape[] => {
    const lines = wrapText(words, SMALL_SIZE, room, 2);
    const first = y - 8 - (lines.length - 1) * LINE_HEIGHT;
    return lineShapes(x, first, lines, { anchor: 'end', size: SMALL_SIZE, ink });
  };
  return [
    text(0, y - 8, t.item, { size: SMALL_SIZE, ink: 'muted' }),
    ...rulerShapes(data, { x: BAR_X, y, width: bar }),
    ...figures.flatMap(({ series, x }) => {
      const room = series === 'earlier' ? EARLIER_WIDTH - 2 : Infinity;
      return head(x, nameOf(data, series), SERIES[series].ink, room);
    }),
    ...(data.aspects.length > 1 ? head(WIDTH, t.gap, 'muted') : []),
  ];
}

const lineShapes = (x: number, y: number, lines: readonly string[], type: Partial<TextShape>): readonly TextShape[] =>
  lines.map((line, i) => text(x, y + i * LINE_HEIGHT, line, type));

/** A theme's name, its means, and how many scores stand behind them. */
function themeShapes(data: ChartContent, group: ThemeGroup, { figures, bar }: Columns, top: number): RowShapes {
  const counts = data.aspects.map((aspect) => meanOf(data, group, aspect).n);
  const lines = wrapText(`${group.number} ${group.theme.title}`, TEXT_SIZE, BAR_X - SPACE, MOST_LINES, true);
  const y = top + THEME_HEIGHT - ROW_HEIGHT / 2 + baseline(TEXT_SIZE);
  return {
    shapes: [
      ...lineShapes(0, y, lines, { bold: true, ink: 'accent' }),
      ...lineShapes(
        BAR_X + 8,
        y,
        wrapText(profile.means(data.aspects, counts, group.items.length), SMALL_SIZE, bar - 8, 1),
        {
          size: SMALL_SIZE,
          ink: 'muted',
        },
      ),
      ...figures.flatMap(({ series, x }) => {
        // How many scores stand behind an earlier mean is said nowhere here, so neither is the mean.
        if (series === 'earlier') return [];
        const { value } = meanOf(data, group, series);
        const type = value === null ? ({ ink: 'muted' } as const) : { bold: true, ink: SERIES[series].ink };
        return [text(x, y, value === null ? '–' : formatMean(value), { anchor: 'end', ...type })];
      }),
    ],
    height: THEME_HEIGHT + (lines.length - 1) * LINE_HEIGHT,
  };
}

/** An item's number and title, its bar, its figures and the gap between them. */
function itemShapes(data: ChartContent, row: PlacedItem, { titles, bar, figures }: Columns, top: number): RowShapes {
  const { item, number } = row;
  const lines = wrapText(item.title, TEXT_SIZE, BAR_X - SPACE - titles, MOST_LINES);
  const middle = top + ROW_HEIGHT / 2;
  const y = middle + baseline(TEXT_SIZE);
  const size = gap(ratingOf(data, row, 'current'), ratingOf(data, row, 'ambition'));
  const showGap = data.aspects.length > 1 && size !== null;
  return {
    shapes: [
      text(0, y, number, { ink: 'muted' }),
      ...lineShapes(titles, y, lines, {}),
      ...barShapes(data, row, { x: BAR_X, y: middle, width: bar }),
      ...figures.map(({ series, x }) => {
        const rating = ratingOf(data, row, series);
        const ink = rating === null ? 'muted' : SERIES[series].ink;
        return text(x, y, briefly(rating), { anchor: 'end', ink });
      }),
      ...(showGap ? [text(WIDTH, y, formatGap(size), { anchor: 'end' })] : []),
    ],
    height: ROW_HEIGHT + (lines.length - 1) * LINE_HEIGHT,
  };
}

/** A rating in a narrow column; the legend explains the question mark. */
const briefly = (rating: Rating): string => {
  if (rating === null) return '–';
  if (isScore(rating)) return formatScore(rating);
  return rating === 'unknown' ? t.unknown : t.words[rating];
};
