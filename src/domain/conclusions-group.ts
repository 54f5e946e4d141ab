import type { Answers } from './assessment.js';
import { answerOf } from './assessment.js';
import { FEWEST_ANSWERS, LARGE_SPREAD, SMALL_SPREAD, pointsOf } from './conclusions-rules.js';
import type { PlacedItem } from './instrument.js';
import type { Aspect, Rating } from './rating.js';
import { isScore } from './rating.js';
import type { Scale } from './scale.js';
import { addTenths, roundTenth } from './scale.js';
import { mean } from './statistics.js';
import { ENOUGH } from './facts.js';

/** How far the scores of a group lie apart. */
export interface Spread {
  readonly n: number;
  readonly low: number;
  readonly high: number;
  readonly mean: number;
  /** Standard deviation of these scores, in points, rounded to tenths before it gets its word. */
  readonly deviation: number;
  readonly size: SpreadSize;
}

export type SpreadSize = 'small' | 'medium' | 'large';

export interface ItemSpread extends PlacedItem {
  readonly spread: Spread;
}

interface Grouped {
  readonly aspect: Aspect;
  /** How many items have at least `fewest` scores; the others are not looked at. */
  readonly of: number;
  readonly asked: number;
  /** Fewest such items from which something is said. */
  readonly enough: number;
  /** Fewest scores that an item needs. */
  readonly fewest: number;
  /** The deviation that the rule goes by: at most this is small, or at least this is large. Points. */
  readonly bound: number;
}

export type GroupConclusion =
  /** On at least half of the items the scores lie close together. */
  | (Grouped & { readonly kind: 'agreement'; readonly count: number })
  /** The items that share the smallest spread, when that is small. */
  | (Grouped & { readonly kind: 'most-agreed'; readonly items: readonly ItemSpread[]; readonly deviation: number })
  /** The items that share the largest spread, when that is large. */
  | (Grouped & { readonly kind: 'least-agreed'; readonly items: readonly ItemSpread[]; readonly deviation: number });

/** One score has no spread, whatever a caller asks for. */
const atLeastTwo = (fewest: number): number => Math.max(2, fewest);

/** The bounds of small and large in points; they never meet, so that no spread is both. */
export function spreadBounds(scale: Scale): { readonly small: number; readonly large: number } {
  const small = pointsOf(scale, SMALL_SPREAD);
  return { small, large: Math.max(addTenths(small, 0.1), pointsOf(scale, LARGE_SPREAD)) };
}

/** How far these ratings lie apart; null with fewer than `fewest` scores among them (two at the very least). */
export function spreadOf(scale: Scale, ratings: readonly Rating[], fewest = FEWEST_ANSWERS): Spread | null {
  const scores = ratings.filter(isScore);
  const { value, n } = mean(scores);
  const isEnough = n >= atLeastTwo(fewest); // false for NaN: then nothing is told
  if (!isEnough || value === null) return null;
  let sum = 0;
  let squares = 0;
  let [low, high] = [Infinity, -Infinity];
  for (const score of scores) {
    const tenths = Math.round(score * 10);
    sum += tenths;
    squares += tenths * tenths;
    low = Math.min(low, score);
    high = Math.max(high, score);
  }
  const deviation = roundTenth(Math.sqrt(n * squares - sum * sum) / n / 10); // whole tenths: no drift below zero
  return { n, low, high, mean: value, deviation, size: spreadSize(scale, deviation) };
}

/** The word for a deviation in points, rounded to tenths: the one rule of how far scores lie apart. */
export function spreadSize(scale: Scale, deviation: number): SpreadSize {
  const { small, large } = spreadBounds(scale);
  return deviation <= small ? 'small' : deviation >= large ? 'large' : 'medium';
}

/**
 * Where the fillings of a group lie close together and where they don't. `groups` holds one filling a respondent, not
 * the agreed one. About an item with fewer than `fewest` scores it says and returns nothing, so that no one stands out.
 */
export function concludeGroup(
  scale: Scale,
  items: readonly PlacedItem[],
  groups: readonly Answers[],
  aspect: Aspect = 'current',
  fewest = FEWEST_ANSWERS,
): readonly GroupConclusion[] {
  const spreads = items.flatMap((placed): ItemSpread[] => {
    const ratings = groups.map((answers) => answerOf(answers, placed.item.id)[aspect]);
    const spread = spreadOf(scale, ratings, fewest);
    return spread ? [{ ...placed, spread }] : [];
  });
  const of = spreads.length;
  if (of < ENOUGH) return [];
  const { small, large } = spreadBounds(scale);
  const grouped = { aspect, of, asked: items.length, enough: ENOUGH, fewest: atLeastTwo(fewest) };
  const count = spreads.filter(({ spread }) => spread.size === 'small').length;
  const deviations = spreads.map(({ spread }) => spread.deviation);
  const [least, most] = [Math.min(...deviations), Math.max(...deviations)];
  const sharing = (deviation: number): readonly ItemSpread[] =>
    spreads.filter(({ spread }) => spread.deviation === deviation);
  const found: GroupConclusion[] = [];
  if (count * 2 >= of) found.push({ kind: 'agreement', count, ...grouped, bound: small });
  if (least === most) return found;
  if (least <= small) {
    found.push({ kind: 'most-agreed', items: sharing(least), deviation: least, ...grouped, bound: small });
  }
  if (most >= large) {
    found.push({ kind: 'least-agreed', items: sharing(most), deviation: most, ...grouped, bound: large });
  }
  return found;
}
