import type { TemplateResult } from 'lit';
import { html, nothing, svg } from 'lit';
import { layoutDots } from '../../chart/dots.js';
import { squares } from '../../chart/marks.js';
import type { Answer } from '../../domain/assessment.js';
import type { Enough, GroupMode, ItemPicture } from '../../domain/group/index.js';
import type { Aspect, Rating } from '../../domain/rating.js';
import { ASPECTS, isScore } from '../../domain/rating.js';
import type { Scale } from '../../domain/scale.js';
import { formatMean, formatScore } from '../../locale/format.js';
import { discussion as t } from '../../locale/spoken/discussion.js';
import { workshop } from '../../locale/spoken/workshop.js';
import { answerMarks, figuresAlong, levelBands, placeOn } from '../views/dot-rod.js';

/** The drawing, in its own units: dots stand on the lower edge of a band with the tints of the levels. */
const ROOM = { inset: 40, width: 920, ends: 30 };
const BOX = { width: ROOM.width, height: 190, largest: 14, smallest: 6 };
const LEAST = 104;
const FLOOR = 10;
const OVER = 9;
const FIGURES = 62;
/** Half the side of the square around what was agreed. */
const AGREED = 22;

export interface DrawnItem {
  readonly scale: Scale;
  readonly mode: GroupMode;
  readonly picture: ItemPicture;
  /** What the group agreed on. */
  readonly agreed: Pick<Answer, Aspect>;
}

/** Two rods with the answers of a group, under each other with the scores between them, and the same as a table. */
export function rodsView({ scale, mode, picture, agreed }: DrawnItem): TemplateResult {
  const shown = ASPECTS.filter((aspect) => picture[aspect].kind === 'enough');
  return html`<figure class="rods" part="drawing">
    ${ASPECTS.map((aspect) => {
      const told = picture[aspect];
      return html`<div class="rod ${aspect}">
        <p class="name"><span aria-hidden="true">${aspect === 'current' ? '●' : '◇'}</span> ${t.aspects[aspect]}</p>
        ${
          told.kind === 'enough'
            ? drawn(scale, mode, aspect, told, agreed[aspect], aspect === shown[0])
            : html`<p class="muted">${workshop.tooFew(told.minimum)}</p>`
        }
      </div>`;
    })}
    ${
      shown.some((aspect) => isScore(agreed[aspect]))
        ? html`<p class="muted agreed-key"><span aria-hidden="true">□</span> ${t.agreed}</p>`
        : nothing
    }
    ${shown.length > 0 ? tableView(mode, picture) : nothing}
  </figure>`;
}

function drawn(
  scale: Scale,
  mode: GroupMode,
  aspect: Aspect,
  told: Enough,
  agreed: Rating,
  hasFigures: boolean,
): TemplateResult {
  const at = placeOn(scale, ROOM);
  const dots = mode === 'open' ? layoutDots(scale, told.histogram, BOX) : { radius: 0, each: 1, points: [] };
  const highest = Math.max(0, ...dots.points.map(({ y }) => y + dots.radius));
  const height = Math.max(LEAST, Math.ceil(highest) + 2 * FLOOR);
  const points = dots.points.map(({ x, y }) => ({ x: x + ROOM.inset, y: height - FLOOR - y }));
  const mean = at(told.mean);
  const range = svg`<rect class="range" x=${at(told.low) - 14} width=${at(told.high) - at(told.low) + 28} y=${height / 2 - 14} height="28" rx="14"></rect>`;
  // The words above the drawing and the table below it say the same.
  return html`<svg
      viewBox="0 ${-OVER} ${2 * ROOM.inset + ROOM.width} ${height + 2 * OVER + (hasFigures ? FIGURES - OVER : 0)}"
      aria-hidden="true"
    >
      ${levelBands(scale, ROOM, { y: 0, height })}
      <path class="mean" d="M${mean} ${-OVER}V${height + OVER}"></path>
      ${mode === 'open' ? svg`<path class="marks" d=${answerMarks(aspect, points, dots.radius - 1.5)}></path>` : range}
      ${isScore(agreed) ? svg`<path class="agreed-mark" d=${squares([{ x: at(agreed), y: height / 2 }], AGREED)}></path>` : nothing}
      ${hasFigures ? figuresAlong(scale, ROOM, height + 48) : nothing}
    </svg>
    ${dots.each > 1 ? html`<p class="muted">${workshop.each(dots.each)}</p>` : nothing}`;
}

/** In an open group how often each score was given; in a protected one no score by itself. */
function tableView(mode: GroupMode, { current, ambition }: ItemPicture): TemplateResult {
  const cells = (of: (told: Enough) => string): TemplateResult[] =>
    [current, ambition].map((told) => html`<td>${told.kind === 'enough' ? of(told) : workshop.none}</td>`);
  const count = (told: Enough, score: number): string =>
    String(told.histogram.find((one) => one.score === score)?.count ?? 0);
  const given = [current, ambition].flatMap((told) => (told.kind === 'enough' ? told.histogram : []));
  const scores = [...new Set(given.map(({ score }) => score))].sort((a, b) => a - b);
  const row = (name: string, of: (told: Enough) => string) =>
    html`<tr>
      <th scope="row">${name}</th>
      ${cells(of)}
    </tr>`;
  return html`<details part="table">
    <summary>${workshop.table}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${workshop.score}</th>
          ${ASPECTS.map((aspect) => html`<th scope="col">${t.aspects[aspect]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${mode === 'open' ? scores.map((score) => row(formatScore(score), (told) => count(told, score))) : nothing}
        ${row(workshop.howMany, ({ n }) => String(n))} ${row(t.mean, ({ mean }) => formatMean(mean))}
        ${row(t.lowest, ({ low }) => formatScore(low))} ${row(t.highest, ({ high }) => formatScore(high))}
      </tbody>
    </table>
  </details>`;
}
