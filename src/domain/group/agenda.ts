import { pointsOf } from '../conclusions-rules.js';
import type { Instrument } from '../instrument.js';
import { findItem } from '../instrument.js';
import type { Scale } from '../scale.js';
import { roundTenth } from '../scale.js';
import type { Distribution, GroupPicture } from './types.js';

/** Why an item is worth talking about: opinions apart, far from the ambition, or both. */
export type AgendaReason = 'apart' | 'far' | 'both';

export interface AgendaItem {
  readonly itemId: string;
  readonly number: string;
  readonly title: string;
  /** (deviation + 1) × (gap + 1), in tenths: only the order means something. */
  readonly weight: number;
  readonly reason: AgendaReason;
  readonly current: Distribution;
  readonly ambition: Distribution;
}

/** From here on the ambition of a group lies far above now. Share of the scale: 1 point from 1 to 10. */
const FAR = 1 / 9;

/** The gap between the means that is far, in points. */
export const farGap = (scale: Scale): number => pointsOf(scale, FAR);

/**
 * Items with enough answers of which the scores don't lie close together, or the ambition lies far above now. Biggest
 * disagreement × gap first, each with one added: an item that has only one of the two keeps its place by that one.
 */
export function agenda(instrument: Instrument, picture: GroupPicture): readonly AgendaItem[] {
  return picture.items
    .flatMap(({ itemId, current, ambition }): AgendaItem[] => {
      const placed = findItem(instrument, itemId);
      if (!placed || current.kind === 'too-few') return [];
      const gap = ambition.kind === 'enough' ? Math.max(0, roundTenth(ambition.mean - current.mean)) : 0;
      const isFar = gap >= farGap(instrument.scale);
      const isApart = current.size !== 'small' || (ambition.kind === 'enough' && ambition.size !== 'small');
      if (!isApart && !isFar) return [];
      const deviation = Math.max(current.deviation, ambition.kind === 'enough' ? ambition.deviation : 0);
      const weight = roundTenth((deviation + 1) * (gap + 1));
      const reason = !isApart ? 'far' : isFar ? 'both' : 'apart';
      return [{ itemId, number: placed.number, title: placed.item.title, weight, reason, current, ambition }];
    })
    .sort((a, b) => b.weight - a.weight);
}
