import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { answerOf } from '../../domain/assessment.js';
import { missingRatings, notesOf } from '../../domain/summary.js';
import { formatList } from '../../locale/format-list.js';
import { chart } from '../../locale/spoken/chart.js';
import { report as t } from '../../locale/spoken/report.js';
import { langOf } from '../base/lang-of.js';
import type { ChartData } from '../views/chart-data.js';
import { ratingView } from '../views/rating-view.js';

/** Every note in full, under its theme and item, with the rating that it explains. */
export function notesView({ instrument, groups, answers, aspects }: ChartData): TemplateResult {
  const written = groups
    .map((group) => ({
      ...group,
      items: group.items
        .map((placed) => ({ ...placed, notes: notesOf(answers, placed.item.id, aspects) }))
        .filter(({ notes }) => notes.length > 0),
    }))
    .filter(({ items }) => items.length > 0);
  return html`<section part="notes">
    <h3>${t.notes}</h3>
    ${written.length === 0 ? html`<p>${t.noNotes}</p>` : nothing}
    ${written.map(
      ({ theme, number, items }) =>
        html`<h4 lang=${langOf(instrument)}>${number} ${theme.title}</h4>
          ${items.map(
            ({ item, number: itemNumber, notes }) =>
              html`<h5 lang=${langOf(instrument)}><span class="number">${itemNumber}</span> ${item.title}</h5>
                <dl>
                  ${notes.map(
                    ({ aspect, note }) =>
                      html`<dt class=${aspect}>${t.note[aspect]}: ${ratingView(answerOf(answers, item.id)[aspect])}</dt>
                        <dd class="note" part="note" dir="auto">${note}</dd>`,
                  )}
                </dl>`,
          )}`,
    )}
  </section>`;
}

/** What is still open, by item; one friendly sentence when that is everything. */
export function missingView({ instrument, items, answers, aspects }: ChartData, filled: number): unknown {
  const missing = missingRatings(items, answers, aspects);
  if (missing.length === 0) return nothing;
  return html`<section part="missing">
    <h3>${t.missing}</h3>
    ${
      filled === 0 && missing.every((entry) => entry.aspects.length === aspects.length)
        ? html`<p>${t.allMissing}</p>`
        : html`<ul class="missing">
            ${missing.map(
              ({ item, number, aspects: open }) =>
                html`<li>
                  <span class="number">${number}</span> <span lang=${langOf(instrument)}>${item.title}</span
                  ><span class="count">: ${formatList(open.map((aspect) => chart.aspect[aspect]))}</span>
                </li>`,
            )}
          </ul>`
    }
  </section>`;
}
