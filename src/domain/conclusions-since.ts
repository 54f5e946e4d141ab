import type { Answers } from './assessment.js';
import type { AspectComparison, Comparison } from './comparison.js';
import { compareFillings } from './comparison.js';
import type { PlacedItem } from './instrument.js';
import type { Aspect } from './rating.js';
import { ENOUGH } from './facts.js';

/** An item whose score changed. */
export interface MovedItem extends PlacedItem {
  readonly before: number;
  readonly after: number;
  /** After minus before, exact to one decimal. */
  readonly moved: number;
}

/** Which items two fillings are compared on: with a score in both, given on the same version of the item. */
interface Compared {
  readonly aspect: Aspect;
  readonly of: number;
  readonly asked: number;
  /** Fewest comparable items from which this is said. */
  readonly enough: number;
}

export type SinceConclusion =
  /** Means over the comparable items, then and now. */
  | (Compared & { readonly kind: 'mean-change'; readonly before: number; readonly after: number })
  /** How many of the comparable items went up, down or stayed. */
  | (Compared & { readonly kind: 'moved'; readonly up: number; readonly down: number; readonly same: number })
  /** The items that changed most, up or down; not when that is every comparable item. `size` has no sign. */
  | (Compared & { readonly kind: 'biggest-move'; readonly items: readonly MovedItem[]; readonly size: number })
  /** Scored both times, on texts that differ in meaning: left out of all of the above. */
  | { readonly kind: 'reworded'; readonly items: readonly PlacedItem[]; readonly of: number; readonly asked: number };

/** What changed since an earlier filling: first where things stand now, of the ambition only the mean. */
export function sinceEarlier(
  items: readonly PlacedItem[],
  earlier: Answers,
  now: Answers,
  aspects: readonly Aspect[],
): readonly SinceConclusion[] {
  const comparison = compareFillings(items, earlier, now, aspects);
  const found = aspects.flatMap((aspect, i) => {
    const total = comparison.totals[aspect];
    const of = total?.before.n ?? 0;
    if (!total || of < ENOUGH) return [];
    const compared: Compared = { aspect, of, asked: items.length, enough: ENOUGH };
    return [...meanChange(total, compared), ...(i === 0 ? movements(comparison, total, compared) : [])];
  });
  const reworded = comparison.items.filter(({ moves }) => aspects.some((aspect) => moves[aspect]?.reworded));
  if (reworded.length === 0) return found;
  return [...found, { kind: 'reworded', items: reworded, of: items.length, asked: items.length }];
}

function meanChange({ before, after }: AspectComparison, compared: Compared): readonly SinceConclusion[] {
  if (before.value === null || after.value === null) return [];
  return [{ kind: 'mean-change', before: before.value, after: after.value, ...compared }];
}

function movements(
  { items }: Comparison,
  { up, down, same }: AspectComparison,
  compared: Compared,
): readonly SinceConclusion[] {
  const moved = items.flatMap(({ moves, ...placed }): MovedItem[] => {
    const move = moves[compared.aspect];
    if (!move?.moved || typeof move.before !== 'number' || typeof move.after !== 'number') return [];
    return [{ ...placed, before: move.before, after: move.after, moved: move.moved }];
  });
  const size = Math.max(0, ...moved.map((item) => Math.abs(item.moved)));
  const biggest = moved.filter((item) => Math.abs(item.moved) === size);
  const counts: SinceConclusion = { kind: 'moved', up, down, same, ...compared };
  const standsOut = biggest.length > 0 && biggest.length < compared.of;
  return standsOut ? [counts, { kind: 'biggest-move', items: biggest, size, ...compared }] : [counts];
}
