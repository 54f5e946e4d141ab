import type { Instrument } from '../instrument.js';
import { findItem } from '../instrument.js';
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

/** Items with enough answers that differ or lie below the ambition, the biggest disagreement × gap first. */
export function agenda(instrument: Instrument, picture: GroupPicture): readonly AgendaItem[] {
  return picture.items
    .flatMap(({ itemId, current, ambition }): AgendaItem[] => {
      const placed = findItem(instrument, itemId);
      if (!placed || current.kind === 'too-few') return [];
      const gap = ambition.kind === 'enough' ? Math.max(0, roundTenth(ambition.mean - current.mean)) : 0;
      const isApart = current.size !== 'small' || (ambition.kind === 'enough' && ambition.size !== 'small');
      if (!isApart && gap === 0) return [];
      const deviation = Math.max(current.deviation, ambition.kind === 'enough' ? ambition.deviation : 0);
      const weight = roundTenth((deviation + 1) * (gap + 1));
      const reason = !isApart ? 'far' : gap > 0 ? 'both' : 'apart';
      return [{ itemId, number: placed.number, title: placed.item.title, weight, reason, current, ambition }];
    })
    .sort((a, b) => b.weight - a.weight);
}
