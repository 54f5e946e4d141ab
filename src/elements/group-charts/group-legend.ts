import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { toneOf } from '../../chart/tone.js';
import { chart } from '../../locale/spoken/chart.js';
import { groupCharts as t } from '../../locale/spoken/group-charts.js';
import type { GroupData } from './group-rows.js';
import { isAgreed } from './group-rows.js';
import { marksOf } from './marks-of.js';

const MIDDLE = [{ x: 16, y: 8 }];

/** The key to a chart of a group: means with their range, what was agreed, and the levels. */
export const groupLegend = ({ data: { aspects, scale }, rows }: GroupData): TemplateResult =>
  html`<ul class="legend" part="legend">
    ${aspects.map(
      (aspect) =>
        html`<li class=${aspect}>
          <svg class="key" viewBox="0 0 32 16" aria-hidden="true">
            <rect class="range ${aspect}" x="2" y="4" width="28" height="8" rx="4"></rect>
            <path class="marks" d=${marksOf[aspect](MIDDLE)}></path>
          </svg>
          ${t.legend[aspect]}
        </li>`,
    )}
    ${
      isAgreed(rows)
        ? html`<li class="agreed">
            <svg class="key" viewBox="0 0 32 16" aria-hidden="true">
              <path class="marks" d=${marksOf.agreed(MIDDLE)}></path>
            </svg>
            ${t.agreedLegend}
          </li>`
        : nothing
    }
    ${scale.levels.map(
      ({ label, from }, i) =>
        html`<li><span class="swatch tone-${toneOf(i, scale.levels.length)}"></span>${chart.level(label, from)}</li>`,
    )}
  </ul>`;
