import type { TemplateResult } from 'lit';
import { html, nothing, svg } from 'lit';
import {
  HOLE,
  radarArc,
  radarFrame,
  radarLabels,
  radarRange,
  radarRings,
  radarSeries,
  radarSpokes,
} from '../../chart/radar.js';
import { formatScore } from '../../locale/format.js';
import { groupCharts as t } from '../../locale/spoken/group-charts.js';
import { langOf } from '../base/lang-of.js';
import { titleOf } from '../views/legend-view.js';
import type { By } from '../views/table-view.js';
import { groupLegend } from './group-legend.js';
import type { GroupData } from './group-rows.js';
import { axisOf, isAgreed } from './group-rows.js';
import { agreedText, toldView } from './group-profile-view.js';
import { marksOf } from './marks-of.js';
import { chart } from '../../locale/spoken/chart.js';

/**
 * For now: on each axis a band from the lowest to the highest score, the means as a line, and what was agreed as a second
 * one. By theme an axis has the mean of its items.
 */
export function groupRadarView(group: GroupData, by: By = 'item', heading = titleOf): TemplateResult {
  const { data, rows } = group;
  const { scale, groups, items } = data;
  const rings = radarRings(scale);
  const isThemes = by === 'theme';
  const frame = radarFrame(groups.map((one) => (isThemes ? 1 : one.items.length)));
  // For now; a chart that only asks the ambition is about that.
  const aspect = data.aspects.includes('current') ? 'current' : 'ambition';
  const parts = isThemes
    ? groups.map(({ theme }) => rows.filter(({ placed }) => placed.theme.id === theme.id))
    : rows.map((row) => [row]);
  const axes = parts.map((part) => axisOf(part, aspect));
  const known = axes.filter(({ range }) => range);
  const mean = radarSeries(
    scale,
    frame.axes,
    axes.map((axis) => axis.mean),
  );
  const agreed = radarSeries(
    scale,
    frame.axes,
    axes.map((axis) => axis.agreed),
  );
  return html`<figure class="radar" part="radar">
    <figcaption id="radar-title" part="title">${heading(t.radarTitle[aspect](axes.length, by))}</figcaption>
    ${groupLegend({ ...group, data: { ...data, aspects: [aspect] } })}
    <svg
      class="drawing"
      part="drawing"
      viewBox="-256 -252 512 504"
      role="img"
      aria-labelledby="radar-title"
      aria-describedby="radar-description"
    >
      <desc id="radar-description">${t.radarDescription(known.length, axes.length, by)}</desc>
      ${rings.map(({ radius, tone }) => svg`<circle class="ring tone-${tone}" r=${radius}></circle>`)}
      <circle class="hole" r=${HOLE}></circle>
      <path class="spokes" d=${radarSpokes(frame.axes)}></path>
      ${groups.map(({ theme, number }, i) => {
        const { path, flipped } = radarArc(frame.themes[i] ?? 0);
        return svg`<path id="arc-${i}" class="arc" d=${path}></path>
          <text class="name" dy=${flipped ? '.74em' : 0}><textPath href="#arc-${i}" startOffset="50%">${number} ${theme.title}</textPath></text>`;
      })}
      ${(isThemes ? [] : radarLabels(frame.axes)).map(
        ({ x, y, anchor }, i) =>
          svg`<text class="label" x=${x.toFixed(1)} y=${y.toFixed(1)} dy=".35em" text-anchor=${anchor}>${items[i]?.number}<tspan class="short"> ${items[i]?.item.short}</tspan></text>`,
      )}
      <path
        class="ranges current"
        d=${radarRange(
          scale,
          frame.axes,
          axes.map(({ range }) => range),
        )}
      ></path>
      ${
        isAgreed(rows)
          ? svg`<g class="agreed"><path class="line" d=${agreed.line}></path><path class="marks" d=${marksOf.agreed(agreed.points)}></path></g>`
          : nothing
      }
      <g class=${aspect} part=${aspect}>
        <path class="line" d=${mean.line}></path>
        <path class="marks" d=${marksOf[aspect](mean.points)}></path>
      </g>
      ${rings.map(({ radius, score }) => svg`<text class="bound" y=${-radius} dy=".35em">${formatScore(score)}</text>`)}
      <text class="bound" y="0" dy=".35em">${formatScore(scale.min)}</text>
    </svg>
    ${tableView(group)}
  </figure>`;
}

const tableView = ({ data: { aspects, instrument }, rows }: GroupData): TemplateResult =>
  html`<details class="figures" part="details">
    <summary>${t.table}</summary>
    <div class="scroll" role="region" aria-labelledby="radar-title" tabindex="0">
      <table part="table">
        <thead>
          <tr>
            <th scope="col">${chart.item}</th>
            ${aspects.map((aspect) => html`<th scope="col" class=${aspect}>${chart.aspect[aspect]}</th>`)}
            ${isAgreed(rows) ? html`<th scope="col">${t.agreed}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                <th scope="row" lang=${langOf(instrument)}>${row.placed.number} ${row.placed.item.title}</th>
                ${aspects.map((aspect) => html`<td class=${aspect}>${toldView(row.picture[aspect])}</td>`)}
                ${isAgreed(rows) ? html`<td>${agreedText(row, aspects)}</td>` : nothing}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
