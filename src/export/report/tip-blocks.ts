import { answerOf } from '../../domain/assessment.js';
import { sourceOf, tipsFor } from '../../domain/guide.js';
import { guide as t } from '../../locale/spoken/guide.js';
import type { ReportContent } from './report-content.js';
import type { Block } from './report-document.js';

/** What helps with an item, with where that comes from. */
export function tipBlocks({ guide, scale, answers }: ReportContent, itemId: string): readonly Block[] {
  const tips = guide ? tipsFor(guide, scale, itemId, answerOf(answers, itemId).current) : [];
  if (!guide || tips.length === 0) return [];
  const items = tips.map((tip) => [`${tip.text} (${sourceOf(guide, tip)?.title ?? ''})`]);
  return [
    { kind: 'paragraph', text: [t.onPaper] },
    { kind: 'list', items },
  ];
}
