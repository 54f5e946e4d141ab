import { answerOf } from '../../domain/assessment.js';
import type { Aspect } from '../../domain/rating.js';
import type { Mean } from '../../domain/statistics.js';
import { gap, itemsMean } from '../../domain/statistics.js';
import { formatGap, formatMean } from '../../locale/format.js';
import { chart } from '../../locale/spoken/chart.js';
import { document as t } from '../../locale/spoken/document.js';
import { report } from '../../locale/spoken/report.js';
import { barDrawing, rulerDrawing } from '../drawing/bar-drawing.js';
import type { ReportContent } from './report-content.js';
import type { Block, TableRow } from './report-document.js';

/** "6,0"; with fewer scores than items "6,0 (5 van 8)". */
const meanText = ({ value, n, of }: Mean): string =>
  value === null ? '–' : n < of ? `${formatMean(value)} (${chart.count(n, of)})` : formatMean(value);

const names = (aspects: readonly Aspect[]): readonly string[] => aspects.map((aspect) => chart.aspect[aspect]);

/** Means per theme and over all. */
export function themesTable({ groups, items, answers, aspects }: ReportContent): Block {
  const means = (of: ReportContent['items']) => aspects.map((aspect) => meanText(itemsMean(of, answers, aspect)));
  return {
    kind: 'table',
    caption: report.perTheme,
    columns: [chart.theme, ...names(aspects)],
    rows: [
      ...groups.map(({ theme, number, items: own }): TableRow => {
        return { kind: 'row', head: `${number} ${theme.title}`, cells: means(own) };
      }),
      { kind: 'total', head: report.overall, cells: means(items) },
    ],
  };
}

/** Every item with its bar and figures, under its theme. */
export function profileTable(content: ReportContent): Block {
  const { groups, answers, aspects } = content;
  const both = aspects.length > 1;
  const rows = groups.flatMap((group): readonly TableRow[] => {
    const means = aspects.map((aspect) => meanText(itemsMean(group.items, answers, aspect)));
    const title = `${group.number} ${group.theme.title}`;
    return [
      { kind: 'group', head: title, cells: both ? [...means, ''] : means },
      ...group.items.map((placed): TableRow => {
        const answer = answerOf(answers, placed.item.id);
        const size = gap(answer.current, answer.ambition);
        const cells = aspects.map((aspect) => t.rating(answer[aspect]));
        const head = `${placed.number} ${placed.item.title}`;
        const all = both ? [...cells, size === null ? '' : formatGap(size)] : cells;
        return { kind: 'row', head, cells: all, bar: barDrawing(content, placed) };
      }),
    ];
  });
  return {
    kind: 'table',
    caption: t.profile,
    columns: [chart.item, t.ruler, ...names(aspects), ...(both ? [chart.gap] : [])],
    rows,
    ruler: rulerDrawing(content),
  };
}
