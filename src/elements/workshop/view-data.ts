import type { Instrument, PlacedItem } from '../../domain/instrument.js';
import { findItem } from '../../domain/instrument.js';
import type { Aspect } from '../../domain/rating.js';
import type { SessionState } from '../../domain/session.js';
import { shownRounds } from '../../domain/session.js';
import type { TakesPart } from './takes-part.js';
import type { LiveSession } from './live-session.js';
import type { ShownPicture } from './dots-view.js';

/** What every view of a workshop draws from. */
export interface WorkshopData {
  readonly instrument: Instrument;
  readonly live: LiveSession;
  readonly state: SessionState;
  readonly aspects: readonly Aspect[];
  /** The fillings that this tab writes. */
  readonly own: TakesPart;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The item of now with its place; undefined without one, or when another instrument is used here. */
export const itemOfNow = ({ instrument, state }: WorkshopData): PlacedItem | undefined =>
  state.item === null ? undefined : findItem(instrument, state.item);

/** What was shown of the item of now in this round, beside the round before; null while it is not there. */
export function shownNow({ instrument, live, state, aspects }: WorkshopData, isWhole: boolean): ShownPicture | null {
  const { item, round, mode } = state;
  const picture = item === null ? null : live.picture(item, round);
  if (!picture) return null;
  const earlier = shownRounds(state, picture.itemId).findLast((one) => one < round);
  const old = earlier === undefined ? null : live.picture(picture.itemId, earlier);
  const before = old && earlier !== undefined ? { round: earlier, picture: old } : null;
  return { scale: instrument.scale, mode, picture, aspects, before, isWhole };
}
