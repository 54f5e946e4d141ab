import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Conclusion } from '../../domain/conclusions.js';
import type { StartingPoint } from '../../domain/facts.js';
import { conclusions as t } from '../../locale/spoken/conclusions.js';
import type { Sentence } from '../../locale/sentence.js';
import { report } from '../../locale/spoken/report.js';
import { whole } from '../../locale/spoken/whole.js';

/** Up to this many items with the same gap are named; more are counted, and named on request. */
const NAMED = 4;

/** What the answers show, each sentence with the rule that it follows. */
export const conclusionsView = (found: readonly Conclusion[]): TemplateResult =>
  html`<section part="findings">
    <h3>${t.title}</h3>
    ${
      found.length > 0
        ? html`<ul>
            ${found.map(
              (conclusion) =>
                html`<li>
                  ${stressed(t.sentenceOf(conclusion))}
                  <details class="why">
                    <summary>${t.why}</summary>
                    <p>${t.reasonOf(conclusion)}</p>
                  </details>
                </li>`,
            )}
          </ul>`
        : html`<p>${t.tooEarly}</p>`
    }
  </section>`;

/** Where to begin. */
export const beginView = (points: readonly StartingPoint[]): unknown =>
  points.length > 0
    ? html`<section part="begin">
        <h3>${whole.begin}</h3>
        <ul>
          ${points.map(startView)}
        </ul>
      </section>`
    : nothing;

const stressed = (sentence: Sentence): unknown =>
  sentence.map((piece, i) => (i % 2 ? html`<strong>${piece}</strong>` : piece));

function startView({ gap, items }: StartingPoint): unknown {
  const named = items.map(({ item, number }) => html`<strong>${number} ${item.title}</strong>`);
  return items.length > NAMED
    ? html`<li>
        <details>
          <summary>${whole.sameGap(items.length, gap)}</summary>
          <ul>
            ${named.map((name) => html`<li>${name}</li>`)}
          </ul>
        </details>
      </li>`
    : named.map((name) => html`<li>${name} · ${report.gap(gap)}</li>`);
}
