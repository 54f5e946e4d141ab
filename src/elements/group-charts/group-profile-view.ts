import type { TemplateResult } from 'lit';
import { html, nothing, svg } from 'lit';
import type { Band } from '../../chart/profile.js';
import { profileBands, profileRow } from '../../chart/profile.js';
import type { Distribution } from '../../domain/group/index.js';
import type { Aspect, Rating } from '../../domain/rating.js';
import { isScore } from '../../domain/rating.js';
import type { Scale } from '../../domain/scale.js';
import { formatMean, formatScore } from '../../locale/format.js';
import { chart } from '../../locale/spoken/chart.js';
import { groupCharts as t } from '../../locale/spoken/group-charts.js';
import { workshop } from '../../locale/spoken/workshop.js';
import { langOf } from '../base/lang-of.js';
import { titleOf } from '../views/legend-view.js';
import { groupLegend } from './group-legend.js';
import type { GroupData, GroupRow } from './group-rows.js';
import { isAgreed } from './group-rows.js';
import { marksOf } from './marks-of.js';

/** Every item as a band from the lowest to the highest score with the mean, and what was agreed, in a table with the figures. */
export function groupProfileView(group: GroupData, heading = titleOf): TemplateResult {
  const { data, rows } = group;
  const bands = profileBands(data.scale);
  const agreed = isAgreed(rows);
  return html`<figure class="profile" part="profile">
    <figcaption id="profile-title" part="title">${heading(t.profileTitle(rows.length))}</figcaption>
    ${groupLegend(group)}
    <div class="scroll" role="region" aria-labelledby="profile-title" tabindex="0">
      <table part="table" aria-labelledby="profile-title">
        <thead>
          <tr>
            <th scope="col">${chart.item}</th>
            ${data.aspects.map((aspect) => html`<th scope="col" class=${aspect}>${chart.aspect[aspect]}</th>`)}
            ${agreed ? html`<th scope="col">${t.agreed}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => rowView(row, group, bands, agreed))}
        </tbody>
      </table>
    </div>
  </figure>`;
}

function rowView(
  row: GroupRow,
  { data: { aspects, scale, instrument } }: GroupData,
  bands: readonly Band[],
  agreed: boolean,
) {
  const { placed, picture } = row;
  return html`<tr>
    <th scope="row">
      <div class="row">
        <span class="item"
          ><span class="number">${placed.number}</span>
          <span lang=${langOf(instrument)}>${placed.item.title}</span></span
        >
        <span class="spreads">${aspects.map((aspect) => spreadView(aspect, picture[aspect]))}</span>
        ${barView(row, aspects, scale, bands)}
      </div>
    </th>
    ${aspects.map((aspect) => html`<td class=${aspect}>${meanView(picture[aspect])}</td>`)}
    ${agreed ? html`<td>${agreedText(row, aspects)}</td>` : nothing}
  </tr>`;
}

const meanView = (told: Distribution): unknown => (told.kind === 'enough' ? formatMean(told.mean) : t.none);

/** Under the bar, or above it where that is narrow: "nu: 3 tot en met 9, 8 antwoorden, ver uit elkaar". */
const spreadView = (aspect: Aspect, told: Distribution): TemplateResult =>
  html`<span class="spread">
    ${chart.aspect[aspect]}:
    ${
      told.kind === 'enough'
        ? [t.range(told.low, told.high), t.answers(told.n), workshop.spreadWord[told.size]].join(', ')
        : t.tooFew
    }
  </span>`;

/** "5,6 (3 tot en met 9), 8 antwoorden", or that there are too few. */
export const toldView = (told: Distribution): TemplateResult =>
  told.kind === 'enough'
    ? html`${formatMean(told.mean)}
        <span class="told"
          >(${t.range(told.low, told.high)})<br />${t.answers(told.n)}, ${workshop.spreadWord[told.size]}</span
        >`
    : html`<span class="told">${t.tooFew}</span>`;

/** "5 → 8": what was agreed for each aspect, a dash for what was not. */
export const agreedText = ({ agreed }: GroupRow, aspects: readonly Aspect[]): string => {
  const text = (rating: Rating): string => (isScore(rating) ? formatScore(rating) : t.none);
  return aspects.some((aspect) => isScore(agreed[aspect]))
    ? aspects.map((aspect) => text(agreed[aspect])).join(' → ')
    : '';
};

/** The levels, a band for each aspect above each other, and the marks on them. */
function barView(row: GroupRow, aspects: readonly Aspect[], scale: Scale, bands: readonly Band[]): TemplateResult {
  const { agreed } = row;
  const height = 16;
  return html`<svg class="bar group-bar" part="bar" aria-hidden="true">
    <g class="bands">
      ${bands.map(
        ({ x, width, tone }) =>
          svg`<rect class="band tone-${tone}" x="${x}%" width="${width}%" y="0" height=${aspects.length * height}></rect>`,
      )}
    </g>
    ${aspects.map((aspect, i) => {
      const told = row.picture[aspect];
      const y = i * height + height / 2;
      const at = (score: Rating): number | null => profileRow(scale, score, null).current;
      return svg`${
        told.kind === 'enough'
          ? svg`<rect class="range ${aspect}" x="${at(told.low)}%" width="${(at(told.high) ?? 0) - (at(told.low) ?? 0)}%" y=${y - 4} height="8" rx="4"></rect>
            ${markView(aspect, at(told.mean), y)}`
          : nothing
      }${markView('agreed', at(agreed[aspect]), y)}`;
    })}
  </svg>`;
}

const markView = (name: Aspect | 'agreed', x: number | null, y: number): TemplateResult | typeof nothing =>
  x === null
    ? nothing
    : svg`<svg class=${name} x="${x}%" y=${y}><path class="marks" d=${marksOf[name]([{ x: 0, y: 0 }])}></path></svg>`;
