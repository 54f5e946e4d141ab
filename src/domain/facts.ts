import type { Answers } from './assessment.js';
import { answerOf } from './assessment.js';
import type { PlacedItem } from './instrument.js';
import type { Aspect } from './rating.js';
import { isScore } from './rating.js';
import type { Level, LevelBand, Scale } from './scale.js';
import { levelOf } from './scale.js';
import type { ItemGap, Mean } from './statistics.js';
import { biggestGaps, gap } from './statistics.js';
import { summarize } from './summary.js';

/** Fewest scores from which something is said about the whole. With fewer, the figures speak for themselves. */
export const ENOUGH = 3;

/** From this many items on, no smaller gaps are added to the places to begin. */
const PLACES = 3;

/** Something that stands out, as facts: the words are the locale's. */
export type Fact =
  /** In which third of which level the mean of current lies. */
  | { readonly kind: 'position'; readonly band: LevelBand; readonly mean: Mean }
  /** The level that most ambitions lie in: at least half of them. */
  | { readonly kind: 'ambition'; readonly level: Level; readonly count: number; readonly of: number }
  /** The items that share the biggest gap. */
  | { readonly kind: 'gap'; readonly items: readonly ItemGap[] }
  /** Items where current is at or above the ambition. */
  | { readonly kind: 'reached'; readonly count: number };

/** Items with the same gap between current and ambition. */
export interface StartingPoint {
  readonly gap: number;
  readonly items: readonly ItemGap[];
}

/** What stands out, in the order in which it is told. Nothing is said without enough scores behind it. */
export function factsOf(
  scale: Scale,
  items: readonly PlacedItem[],
  answers: Answers,
  aspects: readonly Aspect[],
): readonly Fact[] {
  const { means, bands, widest } = summarize(scale, items, answers, aspects);
  const facts: Fact[] = [];
  if (aspects.includes('current') && bands.current && means.current.n >= ENOUGH) {
    facts.push({ kind: 'position', band: bands.current, mean: means.current });
  }
  if (aspects.includes('ambition')) facts.push(...mostAmbitions(scale, items, answers));
  if (widest.length > 0) facts.push({ kind: 'gap', items: widest });
  if (aspects.length > 1) facts.push(...ambitionsReached(items, answers));
  return facts;
}

function mostAmbitions(scale: Scale, items: readonly PlacedItem[], answers: Answers): readonly Fact[] {
  const levels = items
    .map(({ item }) => answerOf(answers, item.id).ambition)
    .filter(isScore)
    .map((score) => levelOf(scale, score));
  const of = levels.length;
  const count = (level: Level): number => levels.filter((other) => other === level).length;
  // The last: when two levels hold exactly half each, the higher one is what people aim at.
  const level = scale.levels.findLast((one) => count(one) * 2 >= of);
  return level && of >= ENOUGH ? [{ kind: 'ambition', level, count: count(level), of }] : [];
}

function ambitionsReached(items: readonly PlacedItem[], answers: Answers): readonly Fact[] {
  const sizes = items.flatMap(({ item }) => {
    const { current, ambition } = answerOf(answers, item.id);
    return gap(current, ambition) ?? [];
  });
  const count = sizes.filter((size) => size <= 0).length;
  return count > 0 && sizes.length >= ENOUGH ? [{ kind: 'reached', count }] : [];
}

/** The biggest gaps as places to begin, grouped by size, so that equals stay together. */
export function startingPoints(items: readonly PlacedItem[], answers: Answers): readonly StartingPoint[] {
  const gaps = biggestGaps(items, answers);
  const sizes = new Set(gaps.slice(0, PLACES).map(({ gap }) => gap));
  return [...sizes].map((size) => ({ gap: size, items: gaps.filter(({ gap }) => gap === size) }));
}
