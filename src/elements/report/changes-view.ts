import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { selectItems } from '../../domain/instrument.js';
import type { WordingChanges } from '../../domain/wording-changes.js';
import { wordingChanges } from '../../domain/wording-changes.js';
import type { EarlierFilling } from '../../export/drawing/chart-content.js';
import type { ChangeGroup } from '../../export/report/changes-text.js';
import { changeGroups, notComparedGroups } from '../../export/report/changes-text.js';
import type { ChartData } from '../views/chart-data.js';
import { versions as t } from '../../locale/spoken/versions.js';

const groupView = ({ line, names }: ChangeGroup): TemplateResult =>
  html`<details>
    <summary>${line}</summary>
    <ul>
      ${names.map((name) => html`<li><bdi>${name}</bdi></li>`)}
    </ul>
  </details>`;

/** How the answers stand to the texts of now. `edition` is the one they were given in; else that of the instrument. */
export function changesOf(
  { instrument, items, answers }: ChartData,
  edition: string = instrument.edition.version,
): WordingChanges | null {
  // Not the items of the charts: those may carry marks.
  const ids = items.map(({ item }) => item.id);
  return wordingChanges(instrument, selectItems(instrument, ids).items, { details: { edition }, answers });
}

/** Which texts changed since the answers were given; nothing when none did. `edition` is the one of now. */
export function changesView(changes: WordingChanges | null, edition: string): TemplateResult | typeof nothing {
  const groups = changes ? changeGroups(changes) : [];
  if (!changes || groups.length === 0) return nothing;
  return html`<section part="changes">
    <h3>${t.title}</h3>
    <p>${t.editions(changes.edition, edition)} ${t.valid}</p>
    ${groups.map(groupView)}
  </section>`;
}

/** The items that are not compared with the earlier filling, and why; nothing when all are. */
export function notComparedView(earlier: EarlierFilling | null): TemplateResult | typeof nothing {
  const groups = earlier ? notComparedGroups(earlier) : [];
  return groups.length > 0 ? html`<div part="not-compared">${groups.map(groupView)}</div>` : nothing;
}
