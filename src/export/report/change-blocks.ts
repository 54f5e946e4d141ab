import { versions as t } from '../../locale/spoken/versions.js';
import type { ChangeGroup } from './changes-text.js';
import { changeGroups, notComparedGroups } from './changes-text.js';
import type { ReportContent } from './report-content.js';
import type { Block } from './report-document.js';

const groupBlocks = ({ line, names }: ChangeGroup): readonly Block[] => [
  { kind: 'paragraph', text: [`${line}:`] },
  { kind: 'list', items: names.map((name) => [name]) },
];

/** The chapter on texts that changed: what is not compared, and which answers were given on other texts. */
export function changeBlocks({ earlier, changes, edition = '' }: ReportContent): readonly Block[] {
  const left = earlier ? notComparedGroups(earlier) : [];
  const groups = changes ? changeGroups(changes) : [];
  if (left.length + groups.length === 0) return [];
  const intro = changes && groups.length > 0 ? `${t.editions(changes.edition, edition)} ${t.valid}`.trim() : '';
  return [
    { kind: 'heading', level: 2, text: t.title },
    ...left.flatMap(groupBlocks),
    ...(intro ? [{ kind: 'paragraph', text: [intro] } as const] : []),
    ...groups.flatMap(groupBlocks),
  ];
}
