import type { RecordEdit, Records } from './assessment.js';
import type { SpreadSize } from './conclusions-group.js';
import { spreadSize } from './conclusions-group.js';
import type { Rating } from './rating.js';
import { isScore } from './rating.js';
import type { Scale } from './scale.js';
import { roundTenth } from './scale.js';

/**
 * How far two people on one device are: before they begin, the first scores, the device goes over, the second scores,
 * both are ready, and both see everything.
 */
export const DUO_STAGES = ['start', 'first', 'hand-over', 'second', 'ready', 'revealed'] as const;
export type DuoStage = (typeof DUO_STAGES)[number];

/** Where a duo is, as its own assessment keeps it; `start` for what can't be read, where nothing is shown. */
export function readStage(records: Records): DuoStage {
  const stage = records['group:duo']?.['stage'];
  return DUO_STAGES.find((one) => one === stage) ?? 'start';
}

/** The edit that takes a duo from one stage to another; none when there is no way: what was hidden stays hidden. */
export function stageEdits(from: DuoStage, to: DuoStage): readonly RecordEdit[] {
  const isNext = DUO_STAGES.indexOf(to) === DUO_STAGES.indexOf(from) + 1;
  const isBack = from === 'hand-over' && to === 'first';
  return isNext || isBack ? [{ recordId: 'group:duo', field: 'stage', value: to }] : [];
}

/** How far two ratings lie apart: by the same rule as the answers of a group. Null without two scores. */
export function differenceOf(
  scale: Scale,
  one: Rating,
  other: Rating,
): { readonly points: number; readonly size: SpreadSize | 'none' } | null {
  if (!isScore(one) || !isScore(other)) return null;
  const points = roundTenth(Math.abs(one - other));
  return { points, size: points === 0 ? 'none' : spreadSize(scale, roundTenth(points / 2)) };
}
