import type { Answers } from './assessment.js';
import { answerOf } from './assessment.js';
import type { LevelRange } from './conclusions-rules.js';
import { ITEM_MARGIN, UNKNOWN_FEWEST, UNKNOWN_ONE_IN, pointsOf, rangeOf } from './conclusions-rules.js';
import type { PlacedItem } from './instrument.js';
import type { Aspect } from './rating.js';
import { isScore } from './rating.js';
import type { Scale } from './scale.js';
import { levelIndex } from './scale.js';
import type { ItemGap } from './statistics.js';
import { gap, itemsMean } from './statistics.js';
import { ENOUGH } from './facts.js';
import { missingRatings, notesOf } from './summary.js';

/** Items that something holds for, with the numbers to put them in proportion. */
interface SomeItems<Kind extends PlacedItem = PlacedItem> {
  readonly items: readonly Kind[];
  /** How many items could have been among them. */
  readonly of: number;
  /** How many items were asked. */
  readonly asked: number;
}

export type ItemsConclusion =
  /** Current lies in the highest level; `of` counts scores. */
  | (SomeItems & { readonly kind: 'top-level'; readonly range: LevelRange; readonly enough: number })
  /** None in the highest level, and current lies at least `margin` points above the own mean; `of` counts scores. */
  | (SomeItems & {
      readonly kind: 'above-mean';
      readonly mean: number;
      readonly margin: number;
      readonly enough: number;
    })
  /** Ambition lies below current; `of` counts items with both scores. */
  | (SomeItems<ItemGap> & { readonly kind: 'lowered' })
  /** "Weet ik niet" on at least `fewest` items: one in `oneIn`, and never fewer than `minimum`. */
  | (SomeItems & {
      readonly kind: 'unknown';
      readonly fewest: number;
      readonly oneIn: number;
      readonly minimum: number;
    })
  /** An asked aspect is not filled in, while others are. */
  | (SomeItems & { readonly kind: 'missing'; readonly aspects: readonly Aspect[] })
  /** A score without a note, on at least half of the items with a score, which `of` counts. */
  | (SomeItems & { readonly kind: 'no-reason'; readonly enough: number });

/** What goes well: items in the highest level, and without those the items that stand out above the own mean. */
export function strengths(scale: Scale, items: readonly PlacedItem[], answers: Answers): readonly ItemsConclusion[] {
  const { value: mean, n } = itemsMean(items, answers, 'current');
  const highest = scale.levels.at(-1);
  if (n < ENOUGH || mean === null || !highest) return [];
  const scored = (test: (score: number) => boolean): readonly PlacedItem[] =>
    items.filter(({ item }) => {
      const { current } = answerOf(answers, item.id);
      return isScore(current) && test(current);
    });
  const proportion = { of: n, asked: items.length, enough: ENOUGH };
  const top = scored((score) => levelIndex(scale, score) === scale.levels.length - 1);
  if (top.length > 0) return [{ kind: 'top-level', items: top, range: rangeOf(scale, highest), ...proportion }];
  const margin = pointsOf(scale, ITEM_MARGIN);
  const above = scored((score) => (gap(mean, score) ?? 0) >= margin);
  return above.length > 0 ? [{ kind: 'above-mean', items: above, mean, margin, ...proportion }] : [];
}

/** Ambition below current. That is allowed, and worth a question. */
export function lowered(items: readonly PlacedItem[], answers: Answers): readonly ItemsConclusion[] {
  const gaps = items.flatMap((placed): ItemGap[] => {
    const { current, ambition } = answerOf(answers, placed.item.id);
    const size = gap(current, ambition);
    return size === null || !isScore(current) || !isScore(ambition)
      ? []
      : [{ ...placed, current, ambition, gap: size }];
  });
  const lower = gaps.filter((found) => found.gap < 0);
  return lower.length > 0 ? [{ kind: 'lowered', items: lower, of: gaps.length, asked: items.length }] : [];
}

/** What is still open: what nobody knew, what nobody filled in, and scores without a reason. */
export function openEnds(
  items: readonly PlacedItem[],
  answers: Answers,
  aspects: readonly Aspect[],
): readonly ItemsConclusion[] {
  const asked = items.length;
  const some = (placed: PlacedItem, test: (rating: unknown) => boolean): boolean =>
    aspects.some((aspect) => test(answerOf(answers, placed.item.id)[aspect]));
  const found: ItemsConclusion[] = [];

  const unknown = items.filter((placed) => some(placed, (rating) => rating === 'unknown'));
  const rule = { oneIn: UNKNOWN_ONE_IN, minimum: UNKNOWN_FEWEST };
  const fewest = Math.max(rule.minimum, Math.ceil(asked / rule.oneIn));
  if (unknown.length >= fewest) found.push({ kind: 'unknown', items: unknown, of: asked, asked, fewest, ...rule });

  const missing = missingRatings(items, answers, aspects);
  const started = items.some((placed) => some(placed, (rating) => rating !== null));
  if (started && missing.length > 0) found.push({ kind: 'missing', items: missing, of: asked, asked, aspects });

  const scored = items.filter((placed) => some(placed, (rating) => typeof rating === 'number'));
  const bare = scored.filter(({ item }) => notesOf(answers, item.id, aspects).length === 0);
  if (scored.length >= ENOUGH && bare.length * 2 >= scored.length) {
    found.push({ kind: 'no-reason', items: bare, of: scored.length, asked, enough: ENOUGH });
  }
  return found;
}
