import type { SVGTemplateResult } from 'lit';
import { svg } from 'lit';
import { share } from '../../chart/linear.js';
import type { Point } from '../../chart/marks.js';
import { circles, diamonds } from '../../chart/marks.js';
import { toneOf } from '../../chart/tone.js';
import type { Distribution } from '../../domain/group/index.js';
import type { Aspect } from '../../domain/rating.js';
import type { Level, Scale } from '../../domain/scale.js';
import { choices, levelEnd } from '../../domain/scale.js';
import { formatMean, formatScore } from '../../locale/format.js';
import { workshop as t } from '../../locale/spoken/workshop.js';

/** Where scores lie in the drawing of a group's answers: `inset` from its left edge, `width` long; `ends` stick out. */
export interface RodRoom {
  readonly inset: number;
  readonly width: number;
  readonly ends: number;
}

/** A score to its place. */
export const placeOn =
  (scale: Scale, { inset, width }: RodRoom) =>
  (score: number): number =>
    inset + share(scale, score) * width;

/** The levels side by side as tinted bands; `more` draws into one, around its middle. */
export function levelBands(
  scale: Scale,
  room: RodRoom,
  { y, height }: { readonly y: number; readonly height: number },
  more?: (level: Level, middle: number) => SVGTemplateResult,
): SVGTemplateResult[] {
  const at = placeOn(scale, room);
  const { levels } = scale;
  return levels.map((level, i) => {
    const start = i === 0 ? at(scale.min) - room.ends : at(level.from);
    const end = i === levels.length - 1 ? at(scale.max) + room.ends : at(levelEnd(scale, i));
    return svg`<rect class="tone-${toneOf(i, levels.length)}" x=${start} y=${y} width=${end - start} height=${height}></rect>
      ${more?.(level, (start + end) / 2)}`;
  });
}

/** The whole scores along the rod. */
export const figuresAlong = (scale: Scale, room: RodRoom, y: number): SVGTemplateResult[] =>
  choices(scale).map(
    (score) => svg`<text class="figure" x=${placeOn(scale, room)(score)} y=${y}>${formatScore(score)}</text>`,
  );

/** Answers for now are circles, those for the ambition diamonds: one path. */
export const answerMarks = (aspect: Aspect, points: readonly Point[], radius: number): string =>
  aspect === 'current' ? circles(points, radius) : diamonds(points, radius);

/** A mean as it is read, or a dash when there are too few answers. */
export const meanText = (told: Distribution | undefined): string =>
  told?.kind === 'enough' ? formatMean(told.mean) : t.none;
