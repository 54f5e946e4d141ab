import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { toneOf } from '../../chart/tone.js';
import { chart as t } from '../../locale/spoken/chart.js';
import type { ChartData } from './chart-data.js';
import { marks, seriesOf } from './series.js';

/** A chart's title, for a page that has no heading for it. */
export const titleOf = (title: string): TemplateResult => html`<strong>${title}</strong>`;

const MIDDLE = [{ x: 16, y: 8 }];

/** The key to a chart: its series with mark and line, and its levels with their lower bounds, and the question mark if there is one. */
export const legendView = (data: ChartData, unknown = false): TemplateResult =>
  html`<ul class="legend" part="legend">
    ${seriesOf(data).map(
      (aspect) =>
        html`<li class=${aspect}>
          <svg class="key" viewBox="0 0 32 16" aria-hidden="true">
            <path class="line" d="M0 8h32"></path>
            <path class="marks" d=${marks[aspect](MIDDLE)}></path>
          </svg>
          <bdi>${aspect === 'earlier' ? data.earlier?.label : t.aspect[aspect]}</bdi>
        </li>`,
    )}
    ${data.scale.levels.map(
      ({ label, from }, i) =>
        html`<li><span class="swatch tone-${toneOf(i, data.scale.levels.length)}"></span>${t.level(label, from)}</li>`,
    )}
    ${unknown ? html`<li>${t.unknown} ${t.words.unknown}</li>` : nothing}
  </ul>`;
