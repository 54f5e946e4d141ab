import type { TemplateResult } from 'lit';
import { html, nothing, svg } from 'lit';
import type { RadarLabel, RadarSeries } from '../../chart/radar.js';
import { HOLE, radarArc, radarFrame, radarLabels, radarRings, radarSeries, radarSpokes } from '../../chart/radar.js';
import type { PlacedItem } from '../../domain/instrument.js';
import type { Rating } from '../../domain/rating.js';
import { isScore } from '../../domain/rating.js';
import type { ThemeGroup } from '../../domain/statistics.js';
import { earlierMean, mean } from '../../domain/statistics.js';
import { formatScore } from '../../locale/format.js';
import { chart as t } from '../../locale/spoken/chart.js';
import type { ChartData } from './chart-data.js';
import { legendView, titleOf } from './legend-view.js';
import type { Series } from './series.js';
import { marks, ratingIn, seriesOf } from './series.js';
import type { By } from './table-view.js';
import { tableView } from './table-view.js';

/** Current and ambition on one axis per item or theme. `heading` wraps the title, for a heading of the right level. */
export function radarView(data: ChartData, by: By = 'item', heading = titleOf): TemplateResult {
  const { groups, items, scale } = data;
  const rings = radarRings(scale);
  const frame = radarFrame(groups.map((group) => (by === 'theme' ? 1 : group.items.length)));
  const series = seriesOf(data)
    .reverse()
    .map((name) => ({ name, ratings: ratingsOf(data, by, name) }));
  const empty = !series.some(({ ratings }) => ratings.some(isScore));
  return html`<figure class="radar" part="radar">
    <figcaption id="radar-title" part="title">
      ${heading(t.radarTitle(data.aspects, by === 'theme' ? groups.length : items.length, by))}
    </figcaption>
    ${legendView(data)} ${empty ? html`<p class="empty" part="empty">${t.empty}</p>` : nothing}
    <svg
      class="drawing"
      part="drawing"
      viewBox="-256 -252 512 504"
      role="img"
      aria-labelledby="radar-title"
      aria-describedby="radar-description"
    >
      <desc id="radar-description">
        ${t.radarDescription(series.map(({ name, ratings }) => spoken(name, ratings)))}
      </desc>
      ${rings.map(({ radius, tone }) => svg`<circle class="ring tone-${tone}" r=${radius}></circle>`)}
      <circle class="hole" r=${HOLE}></circle>
      <path class="spokes" d=${radarSpokes(frame.axes)}></path>
      ${groups.map(({ theme, number }, i) => nameView(`${number} ${theme.title}`, frame.themes[i] ?? 0, i))}
      ${by === 'item' ? radarLabels(frame.axes).map((label, i) => labelView(label, items[i])) : nothing}
      ${series.map(({ name, ratings }) => seriesView(name, radarSeries(scale, frame.axes, ratings)))}
      ${rings.map(({ radius, score }) => boundView(-radius, score))} ${boundView(0, scale.min)}
    </svg>
    ${tableView(data, by)}
  </figure>`;
}

const boundView = (y: number, score: number): TemplateResult =>
  svg`<text class="bound" y=${y} dy=".35em">${formatScore(score)}</text>`;

/** A whole series in two paths: one score changes two attributes, however many axes there are. */
const seriesView = (name: Series, { line, points }: RadarSeries): TemplateResult =>
  svg`<g class=${name} part=${name}>
    <path class="line" d=${line}></path>
    <path class="marks" d=${marks[name](points)}></path>
  </g>`;

/** An axis's number and short title; CSS shows the title where there is room beside the drawing. */
const labelView = ({ x, y, anchor }: RadarLabel, placed: PlacedItem | undefined): TemplateResult =>
  svg`<text class="label" x=${x.toFixed(1)} y=${y.toFixed(1)} dy=".35em" text-anchor=${anchor}>${placed?.number}<tspan
    class="short"> ${placed?.item.short}</tspan></text>`;

/** A theme's name along the outer ring: it needs no room at the sides, however narrow the page. */
function nameView(name: string, middle: number, index: number): TemplateResult {
  const { path, flipped } = radarArc(middle);
  return svg`<path id="arc-${index}" class="arc" d=${path}></path>
    <text class="name" dy=${flipped ? '.74em' : 0}>
      <textPath href="#arc-${index}" startOffset="50%">${name}</textPath>
    </text>`;
}

const ratingsOf = (data: ChartData, by: By, name: Series): readonly Rating[] => {
  const ratings = (items: readonly PlacedItem[], of = name) => items.map(({ item }) => ratingIn(data, item, of));
  const meanOf = ({ items }: ThemeGroup) =>
    name === 'earlier' ? earlierMean(ratings(items), ratings(items, 'current')) : mean(ratings(items));
  return by === 'theme' ? data.groups.map((group) => meanOf(group).value) : ratings(data.items);
};

function spoken(name: Series, ratings: readonly Rating[]): string {
  const scores = ratings.filter(isScore);
  return t.series(name, scores.length, ratings.length, Math.min(...scores), Math.max(...scores));
}
