import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Conclusion } from '../../domain/conclusions.js';
import { conclusions as t, reasonOf, sentenceOf } from '../../locale/nl/conclusions.js';
import { stressed } from './summary-view.js';

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
                  ${stressed(sentenceOf(conclusion))}
                  <details class="why">
                    <summary>${t.why}</summary>
                    <p>${reasonOf(conclusion)}</p>
                  </details>
                </li>`,
            )}
          </ul>`
        : html`<p>${t.tooEarly}</p>`
    }
  </section>`;
