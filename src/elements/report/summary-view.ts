import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Aspect } from '../../domain/rating.js';
import type { Fact, StartingPoint, Summary } from '../../domain/summary.js';
import { chart } from '../../locale/nl/chart.js';
import type { Sentence } from '../../locale/nl/report.js';
import { report as t } from '../../locale/nl/report.js';
import type { ChartData } from '../views/chart-data.js';
import { meanCountView, meanView } from '../views/rating-view.js';
import { aspectHeads, themeRows } from '../views/table-view.js';

/** Up to this many items with the same gap are named; more are counted, and named on request. */
const NAMED = 4;

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

/** What stands out, in sentences. */
export const findingsView = ({ facts }: Summary): TemplateResult =>
  html`<section part="findings">
    <h3>${t.standsOut}</h3>
    ${
      facts.length > 0
        ? html`<ul>
            ${facts.map((fact) => html`<li>${stressed(sentenceOf(fact))}</li>`)}
          </ul>`
        : html`<p>${t.tooEarly}</p>`
    }
  </section>`;

/** Where to begin. */
export const beginView = ({ startingPoints }: Summary): unknown =>
  startingPoints.length > 0
    ? html`<section part="begin">
        <h3>${t.begin}</h3>
        <ul>
          ${startingPoints.map(startView)}
        </ul>
      </section>`
    : nothing;

function sentenceOf(fact: Fact): Sentence {
  switch (fact.kind) {
    case 'position':
      return t.position(fact.band.level.label, fact.band.third, fact.mean.value ?? 0, fact.mean.n, fact.mean.of);
    case 'ambition':
      return t.ambition(fact.level.label, fact.count, fact.of);
    case 'gap':
      return t.widestGap(
        fact.items.map(({ item, current, ambition, gap }) => ({ title: item.title, current, ambition, gap })),
      );
    case 'reached':
      return t.reached(fact.count);
  }
}

export const stressed = (sentence: Sentence): unknown =>
  sentence.map((piece, i) => (i % 2 ? html`<strong>${piece}</strong>` : piece));

function startView({ gap, items }: StartingPoint): unknown {
  const named = items.map(({ item, number }) => html`<strong>${number} ${item.title}</strong>`);
  return items.length > NAMED
    ? html`<li>
        <details>
          <summary>${t.sameGap(items.length, gap)}</summary>
          <ul>
            ${named.map((name) => html`<li>${name}</li>`)}
          </ul>
        </details>
      </li>`
    : named.map((name) => html`<li>${name} · ${t.gap(gap)}</li>`);
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
