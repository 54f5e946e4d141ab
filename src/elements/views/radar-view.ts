import type { TemplateResult } from 'lit';
import { html, nothing, svg } from 'lit';
import { HOLE, radarArc, radarFrame, radarLabels, radarRings, radarSeries, radarSpokes } from '../../chart/radar.js';
import { answerOf } from '../../domain/assessment.js';
import type { Aspect, Rating } from '../../domain/rating.js';
import { isScore } from '../../domain/rating.js';
import { itemsMean } from '../../domain/statistics.js';
import { chart as t } from '../../locale/nl/chart.js';
import type { ChartData } from './chart-data.js';
import { legendView } from './legend-view.js';
import { drawOrder, marks } from './series.js';
import type { By } from './table-view.js';
import { tableView } from './table-view.js';

/** Current and ambition on one axis per item or theme. `heading` wraps the title, for a heading of the right level. */
export function radarView(data: ChartData, by: By = 'item', heading = titleOf): TemplateResult {
  const { groups, items, scale } = data;
  const frame = radarFrame(groups.map((group) => (by === 'theme' ? 1 : group.items.length)));
  const series = drawOrder(data.aspects).map((aspect) => ({ aspect, ratings: ratingsOf(data, by, aspect) }));
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
        ${t.radarDescription(series.map(({ aspect, ratings }) => spoken(aspect, ratings)))}
      </desc>
      ${radarRings(scale).map(({ radius, tone }) => svg`<circle class="ring tone-${tone}" r=${radius}></circle>`)}
      <circle class="hole" r=${HOLE}></circle>
      <path class="spokes" d=${radarSpokes(frame.axes)}></path>
      ${groups.map(({ theme, number }, i) => nameView(`${String(number)} ${theme.title}`, frame.themes[i] ?? 0, i))}
      ${by === 'item' ? radarLabels(frame.axes).map(({ x, y, anchor }, i) => svg`<text class="label" x=${x.toFixed(1)} y=${y.toFixed(1)} dy=".35em" text-anchor=${anchor}>${items[i]?.number}<tspan class="short"> ${items[i]?.item.short}</tspan></text>`) : nothing}
      ${series.map(({ aspect, ratings }) => {
        const { line, points } = radarSeries(scale, frame.axes, ratings);
        return svg`<g class=${aspect} part=${aspect}><path class="line" d=${line}></path><path class="marks" d=${marks[aspect](points)}></path></g>`;
      })}
      ${radarRings(scale).map(({ radius, score }) => svg`<text class="bound" y=${-radius} dy=".35em">${t.score(score)}</text>`)}
      <text class="bound" dy=".35em">${t.score(scale.min)}</text>
    </svg>
    ${tableView(data, by)}
  </figure>`;
}

const titleOf = (title: string): TemplateResult => html`<strong>${title}</strong>`;

/** A theme's name along the outer ring: it needs no room at the sides, however narrow the page. */
function nameView(name: string, middle: number, index: number): TemplateResult {
  const { path, flipped } = radarArc(middle);
  return svg`<path id="arc-${index}" class="arc" d=${path}></path>
    <text class="name" dy=${flipped ? '.74em' : 0}><textPath href="#arc-${index}" startOffset="50%">${name}</textPath></text>`;
}

const ratingsOf = ({ groups, items, answers }: ChartData, by: By, aspect: Aspect): readonly Rating[] =>
  by === 'theme'
    ? groups.map((group) => itemsMean(group.items, answers, aspect).value)
    : items.map(({ item }) => answerOf(answers, item.id)[aspect]);

function spoken(aspect: Aspect, ratings: readonly Rating[]): string {
  const scores = ratings.filter(isScore);
  return t.series(aspect, scores.length, ratings.length, Math.min(...scores), Math.max(...scores));
}
