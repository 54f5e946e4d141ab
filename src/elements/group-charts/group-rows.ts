import type { Answers } from '../../domain/assessment.js';
import { answerOf } from '../../domain/assessment.js';
import type { Distribution, GroupPicture, ItemPicture, SectorPicture } from '../../domain/group/index.js';
import { MINIMUM } from '../../domain/group/index.js';
import type { PlacedItem } from '../../domain/instrument.js';
import type { Aspect, Rating } from '../../domain/rating.js';
import { isScore } from '../../domain/rating.js';
import { mean } from '../../domain/statistics.js';
import type { ChartData } from '../views/chart-data.js';

/** One item of a group: how it was scored, and what was agreed. */
export interface GroupRow {
  readonly placed: PlacedItem;
  readonly picture: ItemPicture;
  readonly agreed: { readonly current: Rating; readonly ambition: Rating };
}

/** What a chart of a group is drawn from. */
export interface GroupData {
  readonly data: ChartData;
  readonly picture: GroupPicture;
  readonly sector: SectorPicture | null;
  readonly rows: readonly GroupRow[];
}

/** The items of the chart, also those that the picture says nothing about. */
export function groupRows(
  { items }: ChartData,
  { mode, items: pictures }: GroupPicture,
  agreed: Answers | null,
): readonly GroupRow[] {
  const tooFew: Distribution = { kind: 'too-few', minimum: MINIMUM[mode] };
  const byId = new Map(pictures.map((picture) => [picture.itemId, picture]));
  return items.map((placed) => {
    const { id } = placed.item;
    const { current, ambition } = answerOf(agreed ?? {}, id);
    const none = { itemId: id, current: tooFew, ambition: tooFew, notes: [] };
    return { placed, picture: byId.get(id) ?? none, agreed: { current, ambition } };
  });
}

/** What one axis of a radar shows: of an item, or of a theme. */
export interface GroupAxis {
  readonly mean: number | null;
  /** From the lowest to the highest score that anybody gave. */
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly agreed: Rating;
}

/** Several items as one axis: every item weighs the same. */
export function axisOf(rows: readonly GroupRow[], aspect: Aspect): GroupAxis {
  const told = rows.flatMap(({ picture }) => (picture[aspect].kind === 'enough' ? [picture[aspect]] : []));
  const range =
    told.length > 0
      ? { low: Math.min(...told.map(({ low }) => low)), high: Math.max(...told.map(({ high }) => high)) }
      : null;
  const { value } = mean(told.map((one) => one.mean));
  return { mean: value, range, agreed: mean(rows.map(({ agreed }) => agreed[aspect])).value };
}

/** Whether anything was agreed on. */
export const isAgreed = (rows: readonly GroupRow[]): boolean =>
  rows.some(({ agreed }) => isScore(agreed.current) || isScore(agreed.ambition));
