import { readPlan } from '../../domain/plan.js';
import type { PlannedAction, Priority } from '../../domain/plan.js';
import { document as t } from '../../locale/spoken/document.js';
import type { ReportContent } from './report-content.js';
import type { Block, TableRow } from './report-document.js';
import { tipBlocks } from './tip-blocks.js';

const rowOf = ({ text, owner, due, status }: PlannedAction): TableRow => ({
  kind: 'row',
  head: text || '–',
  cells: [owner || '–', t.day(due), t.status[status]],
});

function priorityBlocks(content: ReportContent, { item, number, goal, actions }: Priority): readonly Block[] {
  const title = `${number} ${item.title}`;
  const text = goal && item.levels[goal.id];
  return [
    { kind: 'heading', level: 3, text: title },
    ...(goal && text ? [{ kind: 'paragraph', text: [t.goal(goal.label), '', text] } as const] : []),
    ...tipBlocks(content, item.id),
    actions.length > 0
      ? { kind: 'table', caption: t.actions(title), columns: t.columns, rows: actions.map(rowOf) }
      : { kind: 'paragraph', text: [t.noActions], aside: true },
  ];
}

/** The chapter on what people will work on; nothing without priorities. */
export function planBlocks(content: ReportContent): readonly Block[] {
  const { scale, items, answers, records } = content;
  const plan = readPlan(scale, items, answers, records);
  return plan.length > 0
    ? [{ kind: 'heading', level: 2, text: t.plan }, ...plan.flatMap((priority) => priorityBlocks(content, priority))]
    : [];
}
