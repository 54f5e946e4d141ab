import { groupByTheme } from '../../domain/statistics.js';
import { comparableAnswers, notCompared } from '../../domain/wording-changes.js';
import type { EarlierFilling } from '../../export/drawing/chart-content.js';
import { withMarks } from '../../export/report/marks.js';
import type { ChartData } from '../views/chart-data.js';

/** What charts are drawn from with an earlier filling beside it: without what can't be compared, and that is marked. */
export function compared(data: ChartData, { label, answers, edition }: EarlierFilling): ChartData {
  const left = notCompared(data.instrument, data.items, { answers, edition }, data.answers);
  const items = withMarks(data.items, left);
  return {
    ...data,
    items,
    groups: groupByTheme(items),
    earlier: { label, answers: comparableAnswers(answers, left), edition, left },
  };
}
