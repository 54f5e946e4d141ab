import type { TemplateResult } from 'lit';
import { html, nothing, svg } from 'lit';
import type { Band, ProfileRow } from '../../chart/profile.js';
import { profileBands, profileRow } from '../../chart/profile.js';
import { answerOf } from '../../domain/assessment.js';
import type { PlacedItem } from '../../domain/instrument.js';
import { isScore } from '../../domain/rating.js';
import type { ThemeGroup } from '../../domain/statistics.js';
import { gap, itemsMean } from '../../domain/statistics.js';
import { formatGap, formatScore } from '../../locale/format.js';
import { chart as t, profile } from '../../locale/spoken/chart.js';
import type { ChartData } from './chart-data.js';
import { legendView, titleOf } from './legend-view.js';
import { briefView, meanView } from './rating-view.js';
import type { Series } from './series.js';
import { marks, ratingIn, seriesOf } from './series.js';
import { aspectHeads } from './table-view.js';

const CENTRE = [{ x: 0, y: 0 }];

/** Room for a figure and for a letter above the bar, in percents of it. */
const FIGURE = 9;
const LETTER = 1.3;

/**
 * Every item as a line from current to ambition, in a table with the figures: so the drawing needs no words of its
 * own and hides from screen readers. `heading` wraps the title, for a heading of the right level.
 */
export function profileView(data: ChartData, heading = titleOf): TemplateResult {
  const { aspects, groups, items, answers, scale } = data;
  const bands = profileBands(scale);
  const empty = !items.some(({ item }) => aspects.some((aspect) => isScore(answerOf(answers, item.id)[aspect])));
  return html`<figure class="profile" part="profile">
    <figcaption id="profile-title" part="title">${heading(profile.title(aspects))}</figcaption>
    ${legendView(data, hasUnknown(data))} ${empty ? html`<p class="empty" part="empty">${t.empty}</p>` : nothing}
    <div class="scroll" role="region" aria-labelledby="profile-title" tabindex="0">
      <table part="table" aria-labelledby="profile-title">
        <thead>
          <tr>
            <th scope="col">
              <div class="row"><span>${t.item}</span>${rulerView(bands, data)}</div>
            </th>
            ${aspectHeads(aspects)} ${aspects.length > 1 ? html`<th scope="col">${t.gap}</th>` : nothing}
          </tr>
        </thead>
        ${groups.map(
          (group) =>
            html`<tbody>
              ${themeRow(group, data)} ${group.items.map((placed) => itemRow(placed, bands, data))}
            </tbody>`,
        )}
      </table>
    </div>
  </figure>`;
}

const hasUnknown = ({ items, answers, aspects }: ChartData): boolean =>
  items.some(({ item }) => aspects.some((aspect) => answerOf(answers, item.id)[aspect] === 'unknown'));

/**
 * The scale above the bars: each level where it begins, and the end. Each in a box of its own, to turn around in. A level
 * too narrow for its name or figure goes without; the legend has them all.
 */
const rulerView = (bands: readonly Band[], { scale }: ChartData): TemplateResult =>
  html`<svg class="ruler" aria-hidden="true">
    ${bands.map(({ x, from, width }, i) => {
      // The last one shares its room with the figure of the end.
      if (width < (i < bands.length - 1 ? FIGURE : 1.5 * FIGURE)) return nothing;
      const name = scale.levels[i]?.label.toLowerCase() ?? '';
      return svg`<svg x="${x}%">
        <text class="start" y="15">${formatScore(from)}<tspan class="level"> ${width < FIGURE + name.length * LETTER ? '' : name}</tspan></text>
      </svg>`;
    })}
    <svg x="100%"><text y="15">${formatScore(scale.max)}</text></svg>
  </svg>`;

function themeRow({ theme, number, items }: ThemeGroup, { aspects, answers }: ChartData): TemplateResult {
  const means = aspects.map((aspect) => itemsMean(items, answers, aspect));
  const counts = means.map(({ n }) => n);
  return html`<tr class="group">
    <th scope="rowgroup">
      <div class="row">
        <span>${number} ${theme.title}</span><span class="count">${profile.means(aspects, counts, items.length)}</span>
      </div>
    </th>
    ${means.map((mean, i) => html`<td class=${aspects[i] ?? ''}>${meanView(mean)}</td>`)}
    ${aspects.length > 1 ? html`<td></td>` : nothing}
  </tr>`;
}

function itemRow({ item, number }: PlacedItem, bands: readonly Band[], data: ChartData): TemplateResult {
  const { aspects, scale } = data;
  const answer = answerOf(data.answers, item.id);
  const row = profileRow(scale, answer.current, answer.ambition, ratingIn(data, item, 'earlier'));
  const size = gap(answer.current, answer.ambition);
  const both = aspects.length > 1;
  return html`<tr>
    <th scope="row">
      <div class="row">
        <span class="item"><span class="number">${number}</span> ${item.title}</span>
        ${barView(row, bands, seriesOf(data).reverse())}
      </div>
    </th>
    ${aspects.map((aspect) => html`<td class=${aspect}>${briefView(answer[aspect])}</td>`)}
    ${both ? html`<td>${size === null ? nothing : html`<bdi dir="ltr">${formatGap(size)}</bdi>`}</td>` : nothing}
  </tr>`;
}

/** The levels, the marks on them, and the way from current to ambition where both are known. */
function barView(row: ProfileRow, bands: readonly Band[], series: readonly Series[]): TemplateResult {
  const way =
    series.includes('current') && series.includes('ambition') && row.current !== null && row.ambition !== null;
  return html`<svg class="bar" part="bar" aria-hidden="true">
    <g class="bands">
      ${bands.map(
        ({ x, width, tone }) =>
          svg`<rect class="band tone-${tone}" x="${x}%" width="${width}%" y="4" height="12"></rect>`,
      )}
    </g>
    ${way ? svg`<line class="way" x1="${row.current}%" x2="${row.ambition}%" y1="10" y2="10"></line>` : nothing}
    ${series.map((name) => markView(name, row[name]))}
  </svg>`;
}

const markView = (name: Series, x: number | null): TemplateResult | typeof nothing =>
  x === null
    ? nothing
    : svg`<svg class=${name} x="${x}%" y="10"><path class="marks" d=${marks[name](CENTRE)}></path></svg>`;
