import type { Answer, Answers, Basis } from './assessment.js';
import { answerOf } from './assessment.js';
import type { Item, PlacedItem } from './instrument.js';
import type { Aspect, Rating } from './rating.js';
import { isScore } from './rating.js';
import type { Mean } from './statistics.js';
import { gap, mean } from './statistics.js';

/** How one rating of an item differs from the one of an earlier filling. */
export interface Move {
  readonly before: Rating;
  readonly after: Rating;
  /** After minus before, exact to one decimal; null when they can't be compared. */
  readonly moved: number | null;
  /** Both are scores, given on the same version of the item. */
  readonly comparable: boolean;
  /** Both are scores, but the meaning of the item changed in between. */
  readonly reworded: boolean;
  /** Both are scores, but the meaning of the item changed once, and one doesn't say on which text it was given. */
  readonly unsure: boolean;
}

/** The moves of an item, for the aspects that were asked. */
export interface ItemComparison extends PlacedItem {
  readonly moves: Readonly<Partial<Record<Aspect, Move>>>;
}

/** One aspect over all items: counts of items, and means over the comparable ones only. */
export interface AspectComparison {
  readonly up: number;
  readonly down: number;
  readonly same: number;
  readonly notComparable: number;
  /** Both means count the same items, so that a new or reworded item never poses as progress. */
  readonly before: Mean;
  readonly after: Mean;
}

export interface Comparison {
  readonly items: readonly ItemComparison[];
  /** For the aspects that were asked. */
  readonly totals: Readonly<Partial<Record<Aspect, AspectComparison>>>;
}

/** What changed on these items since an earlier filling. Items that only one of the two has are not comparable. */
export function compareFillings(
  items: readonly PlacedItem[],
  earlier: Answers,
  now: Answers,
  aspects: readonly Aspect[],
): Comparison {
  const compared = items.map((placed): ItemComparison => {
    const [then, since] = [answerOf(earlier, placed.item.id), answerOf(now, placed.item.id)];
    return {
      ...placed,
      moves: Object.fromEntries(aspects.map((aspect) => [aspect, moveOf(placed.item, then, since, aspect)])),
    };
  });
  const movesOf = (aspect: Aspect): readonly Move[] => compared.flatMap(({ moves }) => moves[aspect] ?? []);
  const totals = Object.fromEntries(aspects.map((aspect) => [aspect, totalOf(movesOf(aspect))]));
  return { items: compared, totals };
}

function moveOf(item: Item, earlier: Answer, now: Answer, aspect: Aspect): Move {
  const [before, after] = [earlier[aspect], now[aspect]];
  const scored = isScore(before) && isScore(after);
  const obstacle = scored ? textsApart(item, earlier[`${aspect}Basis`], now[`${aspect}Basis`]) : null;
  const comparable = scored && obstacle === null;
  const moved = comparable ? gap(before, after) : null;
  return { before, after, moved, comparable, reworded: obstacle === 'reworded', unsure: obstacle === 'unsure' };
}

/**
 * Why answers on these texts can't stand side by side: the meaning changed in between, or nobody can tell; null when they
 * can. An answer that doesn't say on which text it was given (an import, an older file) gets the benefit of the doubt as
 * long as the item had one meaning only: else a change of words could pose as progress.
 */
export function textsApart(item: Item, before: Basis | null, after: Basis | null): 'reworded' | 'unsure' | null {
  if (before && after) return before.version === after.version ? null : 'reworded';
  return Math.max(item.version, before?.version ?? 1, after?.version ?? 1) > 1 ? 'unsure' : null;
}

function totalOf(moves: readonly Move[]): AspectComparison {
  const count = (test: (moved: number) => boolean): number =>
    moves.filter(({ moved }) => moved !== null && test(moved)).length;
  const meanOf = (side: 'before' | 'after'): Mean => mean(moves.map((move) => (move.comparable ? move[side] : null)));
  return {
    up: count((moved) => moved > 0),
    down: count((moved) => moved < 0),
    same: count((moved) => moved === 0),
    notComparable: moves.filter(({ comparable }) => !comparable).length,
    before: meanOf('before'),
    after: meanOf('after'),
  };
}
