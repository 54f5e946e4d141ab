import type { Instrument } from '../instrument.js';
import { selectItems } from '../instrument.js';
import type { Aspect } from '../rating.js';
import { roundTenth } from '../scale.js';
import type { Distribution, Enough, GroupPicture } from './types.js';

/** What a shared store tells of a sector (`GET /api/sector/:instrument`): a picture of many organisations. */
export interface SectorPicture {
  readonly picture: GroupPicture;
  /** Most organisations behind a figure; null while there are too few. */
  readonly organisations: number | null;
  /** Fewest organisations behind a figure. */
  readonly minimum: number;
}

/** One's own score beside those of the sector, in points. */
export interface BesideSector {
  readonly itemId: string;
  readonly aspect: Aspect;
  readonly own: number;
  readonly sector: Enough;
  /** Own minus the sector's mean. */
  readonly difference: number;
}

/**
 * Own scores beside those of the sector, in the instrument's order: only where both are there, and nothing below
 * the sector's minimum. `own` gives a score or a mean, or null.
 */
export function besideSector(
  instrument: Instrument,
  sector: SectorPicture,
  aspect: Aspect,
  own: (itemId: string) => number | null,
): readonly BesideSector[] {
  if ((sector.organisations ?? 0) < sector.minimum) return [];
  const told = new Map<string, Distribution>(sector.picture.items.map((item) => [item.itemId, item[aspect]]));
  return selectItems(instrument, null).items.flatMap(({ item: { id: itemId } }) => {
    const [score, found] = [own(itemId), told.get(itemId)];
    if (score === null || found?.kind !== 'enough') return [];
    const difference = roundTenth(score - found.mean);
    return [{ itemId, aspect, own: score, sector: found, difference }];
  });
}
