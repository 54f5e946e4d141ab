/**
 * What became of an item. `reworded`: its meaning changed, so its version went up. Better words for the same meaning are
 * no change: the hash of the text tells those apart.
 */
export type ChangeKind = 'reworded' | 'new' | 'removed' | 'replaced';

export interface ItemChange {
  readonly item: string;
  readonly kind: ChangeKind;
  /** What the item was called, for one that is gone. */
  readonly title?: string | undefined;
  /** The items that took its place: at least one when it was `replaced`. */
  readonly by?: readonly string[] | undefined;
  readonly note?: string | undefined;
}

/** An edition from before the one in the file, and what changed in the edition that came after it. */
export interface EarlierEdition {
  readonly version: string;
  /** yyyy, yyyy-mm or yyyy-mm-dd, as far as it is known. */
  readonly date?: string | undefined;
  readonly label?: string | undefined;
  /** How many items it had. */
  readonly items?: number | undefined;
  /** Items that are not named stayed the same. Left out: nobody wrote down which items changed. */
  readonly changes?: readonly ItemChange[] | undefined;
  readonly note?: string | undefined;
}

/** The part of an instrument that says which editions there were. */
interface Editions {
  readonly edition: { readonly version: string };
  readonly history?: readonly EarlierEdition[] | undefined;
}

/**
 * What changed since an edition, newest first; nothing since the edition of the file itself. Null when the file doesn't know
 * that edition, or doesn't know what changed since.
 */
export function changesSince({ edition, history = [] }: Editions, version: string): readonly ItemChange[] | null {
  if (version === edition.version) return [];
  const since = history.slice(0, history.findIndex((earlier) => earlier.version === version) + 1);
  const changes = since.map((earlier) => earlier.changes);
  return changes.length === 0 || changes.includes(undefined) ? null : changes.flatMap((some) => some ?? []);
}

/** Whether an item came after an edition: as new, or in the place of another. */
export const isNewSince = (changes: readonly ItemChange[] | null, itemId: string): boolean =>
  changes?.some(({ item, kind, by }) => (kind === 'new' && item === itemId) || by?.includes(itemId)) ?? false;
