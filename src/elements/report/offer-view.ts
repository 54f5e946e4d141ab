import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { SheetChange } from '../../export/excel/index.js';
import { document } from '../../locale/spoken/document.js';
import { exporting as t } from '../../locale/spoken/export.js';
import { buttonView } from '../base/button-view.js';
import type { FileWork, Offer } from './file-work.js';
import { freshChanges } from './file-work.js';
import type { FileContent } from './report-files.js';

/** Longest piece of a note that is shown in a list of changes. */
const GLIMPSE = 60;

/** What a workbook would change, what it holds that could not be read, and the question whether to take it over. */
export function offerView({ sheet, merged }: Offer, content: FileContent, work: FileWork): TemplateResult {
  const { problems, unknownRows, duplicates } = sheet;
  const filling = freshChanges(merged.changes);
  const fresh = filling.length;
  const changed = merged.changes.filter((change) => !filling.includes(change));
  const take = (text: string, overwrite: boolean, look: 'primary' | ''): TemplateResult =>
    buttonView(
      text,
      () => {
        work.accept(overwrite);
      },
      look,
    );
  return html`<section class="offer" part="offer" aria-label=${t.fill}>
    ${merged.changes.length > 0 ? html`<p>${t.found(fresh, changed.length)}</p>` : nothing}
    ${listView(
      t.changes,
      changed.map((change) => changeText(change, content)),
    )}
    ${listView(
      t.problems,
      problems.map(({ sentence }) => sentence),
    )}
    ${listView(
      t.unknownRows,
      unknownRows.map(({ row, text }) => t.row(row, text)),
    )}
    ${duplicates.map(({ rows }) => html`<p>${t.duplicates(rows)}</p>`)}
    <p class="choices">
      ${fresh > 0 ? take(t.take, false, 'primary') : nothing}
      ${changed.length > 0 ? take(t.takeAll, true, fresh > 0 ? '' : 'primary') : nothing}
      ${buttonView(t.leave, () => {
        work.decline();
      })}
    </p>
  </section>`;
}

const listView = (title: string, lines: readonly string[]): unknown =>
  lines.length === 0
    ? nothing
    : html`<p>${title}:</p>
        <ul>
          ${lines.map((line) => html`<li><bdi>${line}</bdi></li>`)}
        </ul>`;

function changeText({ itemId, field, before, after }: SheetChange, { items }: FileContent): string {
  const placed = items.find(({ item }) => item.id === itemId);
  return t.change(
    placed ? `${placed.number} ${placed.item.title}` : itemId,
    t.field[field],
    shown(field, before),
    shown(field, after),
  );
}

function shown(field: SheetChange['field'], value: SheetChange['before']): string {
  if (field === 'current' || field === 'ambition')
    return document.rating(value as Parameters<typeof document.rating>[0]);
  const text = String(value);
  return text === '' ? t.nothing : `“${text.length > GLIMPSE ? `${text.slice(0, GLIMPSE)}…` : text}”`;
}
