import type { TemplateResult } from 'lit';
import { html, nothing, svg } from 'lit';
import { layoutDots } from '../../chart/dots.js';
import type { Enough, GroupMode, ItemPicture } from '../../domain/group/index.js';
import type { Aspect } from '../../domain/rating.js';
import type { Level, Scale } from '../../domain/scale.js';
import { formatScore } from '../../locale/format.js';
import { workshop as t } from '../../locale/spoken/workshop.js';
import { answerMarks, figuresAlong, levelBands, placeOn } from '../views/dot-rod.js';

/** The drawing, in its own units: dots above a rod, figures and levels below it. */
const BOX = { width: 900, height: 210, largest: 26, smallest: 7 };
const ROOM = { inset: 50, width: BOX.width, ends: 26 };
const ROD = { y: 225, height: 34 };
const FIGURES = 306;
const TOTAL = 322;

export interface ShownPicture {
  readonly scale: Scale;
  readonly mode: GroupMode;
  readonly picture: ItemPicture;
  readonly aspects: readonly Aspect[];
  /** The same item in the round before, and which round that was. */
  readonly before: { readonly round: number; readonly picture: ItemPicture } | null;
  /** Whether notes and a table go along: on the big screen nobody can open one. */
  readonly isWhole: boolean;
}

/** How a group scored an item: a rod with dots for each aspect, in words too. */
export const pictureView = (shown: ShownPicture): TemplateResult =>
  html`<div class="pictures" part="picture">
    ${shown.aspects.map((aspect) => distributionView(shown, aspect))} ${notesView(shown)}
  </div>`;

function distributionView(shown: ShownPicture, aspect: Aspect): TemplateResult {
  const told = shown.picture[aspect];
  const before = shown.before?.picture[aspect];
  return html`<figure class="picture ${aspect}" part="distribution">
    <figcaption>
      <b>${t.aspects[aspect]}</b>
      ${
        told.kind === 'too-few'
          ? t.tooFew(told.minimum)
          : html`${t.summary(told.n, told.mean, told.low, told.high)} ${t.spread[told.size]}`
      }
      ${before?.kind === 'enough' && shown.before ? t.before(shown.before.round, before.mean) : nothing}
    </figcaption>
    ${told.kind === 'enough' ? drawn(shown, aspect, told) : nothing}
  </figure>`;
}

function drawn(shown: ShownPicture, aspect: Aspect, told: Enough): TemplateResult {
  const { scale, mode, isWhole } = shown;
  const dots = layoutDots(scale, told.histogram, BOX);
  const at = placeOn(scale, ROOM);
  const points = dots.points.map(({ x, y }) => ({ x: x + ROOM.inset, y: ROD.y - 8 - y }));
  const marks = answerMarks(aspect, points, dots.radius - 2);
  // In a protected group nobody's answer is a mark of its own: only from where to where, and the mean.
  const range = svg`<rect class="range" x=${at(told.low) - 9} width=${at(told.high) - at(told.low) + 18} y=${ROD.y - 60} height="44" rx="22"></rect>`;
  // No empty room above the highest.
  const highest = Math.max(...dots.points.map(({ y }) => y)) + dots.radius;
  const top = Math.floor(ROD.y - (mode === 'open' ? highest + 12 : 70));
  return html`<svg viewBox="0 ${top} ${ROOM.inset * 2 + BOX.width} ${TOTAL - top}" aria-hidden="true">
      ${rod(scale)} ${mode === 'open' ? svg`<path class="marks" d=${marks}></path>` : range}
      <path class="mean" d="M${at(told.mean)} ${ROD.y + ROD.height}l-13 24h26z"></path>
    </svg>
    ${mode === 'open' && dots.each > 1 ? html`<p class="muted">${t.each(dots.each)}</p>` : nothing}
    ${isWhole && mode === 'open' ? tableView(told) : nothing}`;
}

const rod = (scale: Scale): unknown => {
  const level = ({ label }: Level, middle: number) =>
    svg`<text class="level" x=${middle} y=${ROD.y + 23}>${label}</text>`;
  return [levelBands(scale, ROOM, ROD, level), figuresAlong(scale, ROOM, FIGURES)];
};

const tableView = ({ histogram }: Enough): TemplateResult =>
  html`<details>
    <summary>${t.table}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${t.score}</th>
          <th scope="col">${t.howMany}</th>
        </tr>
      </thead>
      <tbody>
        ${histogram.map(
          ({ score, count }) =>
            html`<tr>
              <td>${formatScore(score)}</td>
              <td>${count}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;

const notesView = ({ picture: { notes }, isWhole }: ShownPicture): TemplateResult | typeof nothing =>
  isWhole && notes.length > 0
    ? html`<section class="notes" part="notes">
        <h4>${t.notes}</h4>
        <ul>
          ${notes.map((note) => html`<li>${note}</li>`)}
        </ul>
      </section>`
    : nothing;
