import type { TemplateResult } from 'lit';
import { nothing, svg } from 'lit';
import { circles, diamonds } from '../../chart/marks.js';
import type { Point } from '../../chart/marks.js';
import { PAPER, RAIL_WIDTH, railPosition, railTicks } from '../../chart/poster.js';
import { rodTicks } from '../../chart/rod.js';
import { toneOf } from '../../chart/tone.js';
import type { Answer } from '../../domain/assessment.js';
import type { ItemPicture } from '../../domain/group/index.js';
import type { Aspect } from '../../domain/rating.js';
import { isScore } from '../../domain/rating.js';
import type { Scale } from '../../domain/scale.js';
import { choices } from '../../domain/scale.js';
import { formatScore } from '../../locale/format.js';

// Everything here is drawn in millimetres on paper.
const MIDDLE = PAPER.rail / 2;
/** Height of the longest tick, on the big rods and in a row. */
const TICK = { rod: 2.9, rail: 0.9 };
/** Size of the figures there. */
const SIZE = { rod: 3.1, rail: 2.54 };
/** The box that `rodTicks` draws in. */
const TICKS = { width: 1000, height: 24 };
/** Height of the coloured line that says which level a stretch of the rod belongs to. */
const EDGE = 0.5;
/** Between the last row and the rod below it. */
const APART = 1;

/** The marks of a poster: the diamond is so much wider that it shows behind a dot on the same score. */
export const posterMarks: Readonly<Record<Aspect, (points: readonly Point[]) => string>> = {
  current: (points) => circles(points, 1.1),
  ambition: (points) => diamonds(points, 1.7),
};

/** The big rod of a sheet: its ticks point to the rows, from above or from below. */
export function rodView(scale: Scale, side: 'above' | 'below'): TemplateResult {
  const isAbove = side === 'above';
  const height = PAPER.rod - APART;
  const [x, y] = [RAIL_WIDTH / TICKS.width, TICK.rod / TICKS.height];
  const ticks = isAbove ? `translate(0 ${height}) scale(${x} ${-y})` : `scale(${x} ${y})`;
  const bounds = scale.levels.map(({ from }) => from);
  const scores = apart(scale, [...bounds, ...choices(scale)], SIZE.rod);
  return svg`<svg class="rod" viewBox="0 0 ${RAIL_WIDTH} ${PAPER.rod}" aria-hidden="true">
    <g transform="translate(0 ${isAbove ? 0 : APART})">
      ${woodView(height)} ${edgeView(scale, isAbove ? height - EDGE : 0)}
      <path class="ticks" d=${rodTicks(scale)} transform=${ticks} vector-effect="non-scaling-stroke"></path>
      ${scores.map(
        (score) =>
          svg`<text
            class=${bounds.includes(score) ? 'bound' : ''}
            x=${railPosition(scale, score)}
            y=${isAbove ? 2.6 : height - 0.5}
          >${formatScore(score)}</text>`,
      )}
    </g>
  </svg>`;
}

const woodView = (height: number): unknown => svg`<rect class="wood" width=${RAIL_WIDTH} height=${height}></rect>`;

/** A line in the tone of each level, as wide as its column. */
const edgeView = ({ levels }: Scale, y: number): unknown =>
  levels.map((_, i) => {
    const width = RAIL_WIDTH / levels.length;
    return svg`<rect class="edge tone-${toneOf(i, levels.length)}" x=${i * width} y=${y} width=${width} height=${EDGE}></rect>`;
  });

/** The rod of one row: with figures to choose from, or with the marks of an answer. */
export function railView(
  scale: Scale,
  aspects: readonly Aspect[],
  answer: Answer | null,
  group?: ItemPicture,
): TemplateResult {
  return svg`<svg class="rod" viewBox="0 0 ${RAIL_WIDTH} ${PAPER.rail}" aria-hidden="true">
    ${woodView(PAPER.rail)} ${edgeView(scale, 0)}
    <path class="ticks" d=${railTicks(scale, EDGE + TICK.rail)} vector-effect="non-scaling-stroke"></path>
    ${group ? rangesView(scale, aspects, group) : nothing} ${answer ? marksView(scale, aspects, answer) : figuresView(scale)}
  </svg>`;
}

/** The scores of which the figures stand clear of those before them, in letters of `size`. The ticks show the others. */
function apart(scale: Scale, scores: readonly number[], size: number): readonly number[] {
  const width = size * (0.6 * Math.max(...scores.map((score) => formatScore(score).length)) + 0.3);
  const kept: number[] = [];
  for (const score of scores) {
    const x = railPosition(scale, score);
    if (kept.every((other) => Math.abs(railPosition(scale, other) - x) >= width)) kept.push(score);
  }
  return kept;
}

const figuresView = (scale: Scale): unknown =>
  apart(scale, choices(scale), SIZE.rail).map(
    (score) =>
      svg`<text class="small" x=${railPosition(scale, score)} y=${PAPER.rail - 0.2}>${formatScore(score)}</text>`,
  );

/** From the lowest to the highest score of a group, a line for each aspect: now above, the ambition below. */
const rangesView = (scale: Scale, aspects: readonly Aspect[], group: ItemPicture): unknown =>
  aspects.map((aspect) => {
    const told = group[aspect];
    const y = MIDDLE + (aspect === 'current' ? -0.55 : 0.55);
    return told.kind === 'enough'
      ? svg`<path class="spread ${aspect}" d="M${railPosition(scale, told.low)} ${y}H${railPosition(scale, told.high)}"></path>`
      : nothing;
  });

/** The marks at their scores, and the way between them. What is not a score has no mark; current comes on top. */
function marksView(scale: Scale, aspects: readonly Aspect[], answer: Answer): unknown {
  const place = (aspect: Aspect): number | null => {
    const rating = answer[aspect];
    return aspects.includes(aspect) && isScore(rating) ? railPosition(scale, rating) : null;
  };
  const [from, to] = [place('current'), place('ambition')];
  const way = from === null || to === null ? nothing : svg`<path class="way" d="M${from} ${MIDDLE}H${to}"></path>`;
  return svg`${way}${[...aspects].reverse().map((aspect) => {
    const x = place(aspect);
    return x === null
      ? nothing
      : svg`<g class=${aspect}><path class="mark" d=${posterMarks[aspect]([{ x, y: MIDDLE }])}></path></g>`;
  })}`;
}
