import type { Basis } from './assessment.js';
import { changesSince, isNewSince } from './history.js';
import type { Instrument } from './instrument.js';
import { findItem } from './instrument.js';
import { itemHash } from './text-hash.js';

/**
 * How an answer stands to the text that its item has now.
 *
 * - `same`: given on this very text;
 * - `other-wording`: on other words with the same meaning: another language, an own text, or better wording;
 * - `reworded`: the meaning changed since (the version differs), so it can't stand beside an answer of today;
 * - `new`: the item came after the edition that the filling was made with;
 * - `removed`: the instrument has no such item any more;
 * - `unknown`: nobody wrote down on which text it was given.
 */
export type Comparability = 'same' | 'other-wording' | 'reworded' | 'new' | 'removed' | 'unknown';

/** Comparability follows the version, the hash proves the wording. `edition` is the one that the filling was made with. */
export function comparability(
  instrument: Instrument,
  itemId: string,
  basis: Basis | null,
  edition: string | null = null,
): Comparability {
  const item = findItem(instrument, itemId)?.item;
  if (!item) return 'removed';
  if (basis) {
    if (basis.version !== item.version) return 'reworded';
    return basis.hash === itemHash(instrument, item) ? 'same' : 'other-wording';
  }
  const changes = edition === null ? null : changesSince(instrument, edition);
  if (isNewSince(changes, itemId)) return 'new';
  return changes?.some((change) => change.item === itemId) ? 'reworded' : 'unknown';
}
