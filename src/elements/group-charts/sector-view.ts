import type { TemplateResult } from 'lit';
import { html, svg } from 'lit';
import { profileBands, profileRow } from '../../chart/profile.js';
import { answerOf } from '../../domain/assessment.js';
import type { BesideSector, SectorPicture } from '../../domain/group/index.js';
import { besideSector } from '../../domain/group/index.js';
import { findItem } from '../../domain/instrument.js';
import { isScore } from '../../domain/rating.js';
import { formatMean, formatScore } from '../../locale/format.js';
import { chart } from '../../locale/spoken/chart.js';
import { groupCharts as t } from '../../locale/spoken/group-charts.js';
import { langOf } from '../base/lang-of.js';
import type { ChartData } from '../views/chart-data.js';
import { marksOf } from './marks-of.js';

export { groupChartStyles } from './group-chart.styles.js';

/** "Jullie en de sector": one's own scores for now beside the sector's range and mean, in words, a table and bars. */
export function sectorView(
  data: ChartData,
  sector: SectorPicture,
  own: (itemId: string) => number | null,
): TemplateResult {
  const shown = new Set(data.items.map(({ item }) => item.id));
  const found = besideSector(data.instrument, sector, 'current', (itemId) => (shown.has(itemId) ? own(itemId) : null));
  return html`<section class="sector" part="sector">
    <h3 id="sector-title">${t.sectorTitle}</h3>
    ${
      found.length === 0
        ? html`<p>${isEnough(sector) ? t.sectorNoOwn : t.sectorTooFew(sector.minimum)}</p>`
        : html`<p>${t.sectorWhere(sector.organisations ?? 0)}</p>
            ${keyView()}
            <div class="scroll" role="region" aria-labelledby="sector-title" tabindex="0">
              <table part="table">
                <thead>
                  <tr>
                    <th scope="col">${chart.item}</th>
                    <th scope="col">${t.you}</th>
                    <th scope="col">${t.sector}</th>
                    <th scope="col">${t.beside}</th>
                  </tr>
                </thead>
                <tbody>
                  ${found.map((one) => rowView(data, one))}
                </tbody>
              </table>
            </div>`
    }
  </section>`;
}

const keyView = (): TemplateResult =>
  html`<ul class="legend" part="legend">
    <li class="current">
      <svg class="key" viewBox="0 0 32 16" aria-hidden="true">
        <path class="marks" d=${marksOf.current([{ x: 16, y: 8 }])}></path>
      </svg>
      ${t.sectorKey.own}
    </li>
    <li>
      <svg class="key" viewBox="0 0 32 16" aria-hidden="true">
        <rect class="range" x="2" y="4" width="28" height="8" rx="4"></rect>
        <rect class="mean" x="15" y="1" width="3" height="14"></rect>
      </svg>
      ${t.sectorKey.sector}
    </li>
  </ul>`;

const isEnough = ({ organisations, minimum, picture }: SectorPicture): boolean =>
  (organisations ?? 0) >= minimum && picture.items.some(({ current }) => current.kind === 'enough');

function rowView(data: ChartData, one: BesideSector): TemplateResult {
  const placed = findItem(data.instrument, one.itemId);
  return html`<tr>
    <th scope="row">
      <div class="row">
        <span class="item"
          ><span class="number">${placed?.number}</span>
          <span lang=${langOf(data.instrument)}>${placed?.item.title}</span></span
        >
        ${barView(data, one)}
      </div>
    </th>
    <td>${formatScore(one.own)}</td>
    <td>${formatMean(one.sector.mean)} <span class="told">(${t.range(one.sector.low, one.sector.high)})</span></td>
    <td>${t.difference(one.difference)}</td>
  </tr>`;
}

function barView({ scale }: ChartData, { own, sector }: BesideSector): TemplateResult {
  const at = (score: number): number => profileRow(scale, score, null).current ?? 0;
  return html`<svg class="bar" part="bar" aria-hidden="true">
    <g class="bands">
      ${profileBands(scale).map(
        ({ x, width, tone }) =>
          svg`<rect class="band tone-${tone}" x="${x}%" width="${width}%" y="0" height="16"></rect>`,
      )}
    </g>
    <rect
      class="range"
      x="${at(sector.low)}%"
      width="${at(sector.high) - at(sector.low)}%"
      y="4"
      height="8"
      rx="4"
    ></rect>
    <rect class="mean" x="${at(sector.mean)}%" y="1" width="3" height="14"></rect>
    <svg class="current" x="${at(own)}%" y="8"><path class="marks" d=${marksOf.current([{ x: 0, y: 0 }])}></path></svg>
  </svg>`;
}

/** One person's scores beside the sector. */
export const ownBesideSector = (data: ChartData, sector: SectorPicture): TemplateResult =>
  sectorView(data, sector, (itemId) => {
    const { current } = answerOf(data.answers, itemId);
    return isScore(current) ? current : null;
  });
