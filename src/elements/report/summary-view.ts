import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Aspect } from '../../domain/rating.js';
import type { Summary } from '../../domain/summary.js';
import { chart } from '../../locale/spoken/chart.js';
import { report as t } from '../../locale/spoken/report.js';
import type { ChartData } from '../views/chart-data.js';
import { meanCountView, meanView } from '../views/rating-view.js';
import { aspectHeads, themeRows } from '../views/table-view.js';

/** The figures at the top. */
export function figuresView(summary: Summary, { aspects }: ChartData): TemplateResult {
  const { filled, total } = summary.progress;
  return html`<dl class="cards" part="figures">
    ${aspects.map((aspect) => meanCard(summary, aspect))} ${aspects.length > 1 ? gapCard(summary) : nothing}
    ${card(t.filled, t.progress(filled, total), t.left(total - filled))}
  </dl>`;
}

const card = (name: string, value: unknown, line: unknown): TemplateResult =>
  html`<div part="figure">
    <dt>${name}</dt>
    <dd class="value">${value}</dd>
    <dd>${line}</dd>
  </div>`;

function meanCard({ means, bands }: Summary, aspect: Aspect): TemplateResult {
  const [mean, band] = [means[aspect], bands[aspect]];
  return band
    ? card(t.mean[aspect], meanCountView(mean), t.band(band.level.label, band.third))
    : card(t.mean[aspect], meanView(mean), t.noScores);
}

function gapCard({ widest }: Summary): TemplateResult {
  const [first] = widest;
  if (!first) return card(t.widest, '–', t.noGap);
  return widest.length === 1
    ? card(t.widest, html`<bdi>${first.item.title}</bdi>`, t.fromTo(first.current, first.ambition))
    : card(t.widest, t.items(widest.length), t.gap(first.gap));
}

/** Means per theme and over all, each with the number of scores behind it, and how they are weighted. */
export function themesView({ means }: Summary, data: ChartData): TemplateResult {
  const { aspects } = data;
  return html`<section part="themes">
    <h3 id="themes-title">${t.perTheme}</h3>
    <table part="table" aria-labelledby="themes-title">
      <thead>
        <tr>
          <th scope="col">${chart.theme}</th>
          ${aspectHeads(aspects)}
        </tr>
      </thead>
      <tbody>
        ${themeRows(data)}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${t.overall}</th>
          ${aspects.map((aspect) => html`<td class=${aspect}>${meanCountView(means[aspect])}</td>`)}
        </tr>
      </tfoot>
    </table>
    <p class="aside">${t.weight}</p>
  </section>`;
}
