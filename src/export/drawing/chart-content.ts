import type { Answers } from '../../domain/assessment.js';
import { answerOf } from '../../domain/assessment.js';
import type { PlacedItem } from '../../domain/instrument.js';
import type { Aspect, Rating } from '../../domain/rating.js';
import type { Scale } from '../../domain/scale.js';
import type { Mean, ThemeGroup } from '../../domain/statistics.js';
import { earlierMean, itemsMean } from '../../domain/statistics.js';
import type { NotCompared } from '../../domain/wording-changes.js';

/** A filling from before, to compare with. Answers on items that can't be compared are left out by who makes this. */
export interface EarlierFilling {
  /** What the legend calls it: "maart 2026". */
  readonly label: string;
  readonly answers: Answers;
  /** Version of the edition that it was made with, as in `details.edition`. */
  readonly edition?: string | undefined;
  /** Items that can't be compared, and why: their answers are left out. */
  readonly left?: readonly NotCompared[];
}

/** What a chart is made from, on screen as in a file. */
export interface ChartContent {
  readonly title: string;
  readonly scale: Scale;
  readonly items: readonly PlacedItem[];
  /** The same items under their themes. */
  readonly groups: readonly ThemeGroup[];
  readonly answers: Answers;
  readonly aspects: readonly Aspect[];
  /** Only its scores for now are drawn: where people came from, not what they once hoped for. */
  readonly earlier: EarlierFilling | null;
  /** BCP 47, of the words in the drawing (default: the language being spoken). */
  readonly lang?: string;
}

/** What the axes of a radar stand for. */
export type By = 'item' | 'theme';

export type SeriesName = Aspect | 'earlier';

/** What has a bar or an axis of its own: an item with its ratings, or a theme with its means. */
export type ChartRow = PlacedItem | ThemeGroup;

export const isTheme = (row: ChartRow): row is ThemeGroup => 'items' in row;

export const titleOf = (row: ChartRow): string => (isTheme(row) ? row.theme.title : row.item.title);

export const rowsOf = ({ groups, items }: ChartContent, by: By): readonly ChartRow[] =>
  by === 'theme' ? groups : items;

/** The series of a chart in the order in which they are read. */
export const seriesOf = ({ aspects, earlier }: ChartContent): readonly SeriesName[] =>
  earlier ? [...aspects, 'earlier'] : aspects;

const scoresOf = (items: readonly PlacedItem[], answers: Answers): readonly Rating[] =>
  items.map(({ item }) => answerOf(answers, item.id).current);

/** The mean of a theme in one of the series. */
export const meanOf = (data: ChartContent, { items }: ThemeGroup, series: SeriesName): Mean =>
  series === 'earlier'
    ? earlierMean(scoresOf(items, data.earlier?.answers ?? {}), scoresOf(items, data.answers))
    : itemsMean(items, data.answers, series);

/** What a row has in one of the series: a rating, or the mean of a theme. */
export function ratingOf(data: ChartContent, row: ChartRow, series: SeriesName): Rating {
  if (isTheme(row)) return meanOf(data, row, series).value;
  if (series === 'earlier') return answerOf(data.earlier?.answers ?? {}, row.item.id).current;
  return answerOf(data.answers, row.item.id)[series];
}
