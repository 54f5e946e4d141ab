import { isScore } from '../../domain/rating.js';
import { formatMean, formatScore } from '../../locale/format.js';
import { chart as t } from '../../locale/spoken/chart.js';
import type { ChartContent, ChartRow, SeriesName } from './chart-content.js';
import { isTheme, meanOf, ratingOf, seriesOf, titleOf } from './chart-content.js';
import { nameOf } from './series.js';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A rating in words; a mean with how many scores stand behind it. */
function figure(data: ChartContent, row: ChartRow, series: SeriesName): string {
  if (isTheme(row)) {
    const { value, n, of } = meanOf(data, row, series);
    return value === null ? t.unset : `${formatMean(value)} (${t.count(n, of)})`;
  }
  const rating = ratingOf(data, row, series);
  if (rating === null) return t.unset;
  return isScore(rating) ? formatScore(rating) : t.words[rating];
}

/** The figures of a row in words: "nu 7, ambitie 9". */
export const describeRow = (data: ChartContent, row: ChartRow): string =>
  seriesOf(data)
    .map((series) => `${nameOf(data, series)} ${figure(data, row, series)}`)
    .join(', ');

/** A chart in words, as nothing stands beside a drawing that is on its own: each series as a whole, then every row. */
export function describeChart(data: ChartContent, rows: readonly ChartRow[]): string {
  const whole = data.aspects.map((aspect) => {
    const scores = rows.map((row) => ratingOf(data, row, aspect)).filter(isScore);
    return capital(t.series(aspect, scores.length, rows.length, Math.min(...scores), Math.max(...scores)));
  });
  const each = rows.map((row) => `${row.number} ${titleOf(row)}: ${describeRow(data, row)}`);
  return [...whole, ...each].map((words) => `${words}.`).join(' ');
}
