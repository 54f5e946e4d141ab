import type { Answers, NoteField } from './assessment.js';
import { answerOf, noteField } from './assessment.js';
import type { PlacedItem } from './instrument.js';
import type { Aspect } from './rating.js';
import { isScore } from './rating.js';
import type { Level, LevelBand, Scale } from './scale.js';
import { levelBand, levelOf } from './scale.js';
import type { ItemGap, Mean, Progress } from './statistics.js';
import { biggestGaps, gap, itemsMean, progress } from './statistics.js';

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

export interface Summary {
  readonly means: Readonly<Record<Aspect, Mean>>;
  /** Level and third of each mean; null without scores. */
  readonly bands: Readonly<Record<Aspect, LevelBand | null>>;
  readonly progress: Progress;
  /** The items that share the biggest gap; empty without a gap. */
  readonly widest: readonly ItemGap[];
  readonly facts: readonly Fact[];
  readonly startingPoints: readonly StartingPoint[];
}

/** What the answers on these items say. Nothing is said without enough scores behind it, and nothing is graded. */
export function summarize(
  scale: Scale,
  items: readonly PlacedItem[],
  answers: Answers,
  aspects: readonly Aspect[],
): Summary {
  const means = { current: itemsMean(items, answers, 'current'), ambition: itemsMean(items, answers, 'ambition') };
  const band = ({ value }: Mean): LevelBand | null => (value === null ? null : levelBand(scale, value));
  const bands = { current: band(means.current), ambition: band(means.ambition) };
  const both = aspects.length > 1;
  const gaps = both ? biggestGaps(items, answers) : [];
  const widest = gaps.filter(({ gap }) => gap === gaps[0]?.gap);
  const facts: Fact[] = [];
  if (aspects.includes('current') && bands.current && means.current.n >= ENOUGH) {
    facts.push({ kind: 'position', band: bands.current, mean: means.current });
  }
  if (aspects.includes('ambition')) facts.push(...mostAmbitions(scale, items, answers));
  if (widest.length > 0) facts.push({ kind: 'gap', items: widest });
  if (both) facts.push(...ambitionsReached(items, answers));
  return {
    means,
    bands,
    progress: progress(items, answers, aspects),
    widest,
    facts,
    startingPoints: startingPoints(gaps),
  };
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
function startingPoints(gaps: readonly ItemGap[]): readonly StartingPoint[] {
  const sizes = new Set(gaps.slice(0, PLACES).map(({ gap }) => gap));
  return [...sizes].map((size) => ({ gap: size, items: gaps.filter(({ gap }) => gap === size) }));
}

export interface ItemNote {
  readonly aspect: Aspect;
  readonly note: string;
}

/** What people wrote with an item, in the order current, ambition; empty notes are left out. */
export function notesOf(answers: Answers, itemId: string, aspects: readonly Aspect[]): readonly ItemNote[] {
  const answer = answerOf(answers, itemId);
  return aspects.flatMap((aspect) => {
    const field: NoteField = noteField(aspect);
    return answer[field].trim() ? [{ aspect, note: answer[field] }] : [];
  });
}

export interface Missing extends PlacedItem {
  readonly aspects: readonly Aspect[];
}

/** The items that miss a rating, with the aspects they miss it for. */
export function missingRatings(
  items: readonly PlacedItem[],
  answers: Answers,
  aspects: readonly Aspect[],
): readonly Missing[] {
  return items.flatMap((placed) => {
    const answer = answerOf(answers, placed.item.id);
    const missing = aspects.filter((aspect) => answer[aspect] === null);
    return missing.length > 0 ? [{ ...placed, aspects: missing }] : [];
  });
}
