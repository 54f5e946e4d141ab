import type { Answers } from './assessment.js';
import { answerOf } from './assessment.js';
import type { PlacedItem, Theme } from './instrument.js';
import type { Aspect, Rating } from './rating.js';
import { isScore } from './rating.js';
import { roundTenth } from './scale.js';

/** A mean that never hides how many scores stand behind it. */
export interface Mean {
  /** Rounded to one decimal, so that figure and level word can't disagree; null without scores. */
  readonly value: number | null;
  /** How many scores counted. */
  readonly n: number;
  /** How many items were asked. */
  readonly of: number;
}

/** Mean of the scores among the ratings; words and unset ratings are left out, never counted as zero. */
export function mean(ratings: readonly Rating[]): Mean {
  let sum = 0;
  let n = 0;
  for (const rating of ratings) {
    if (!isScore(rating)) continue;
    sum += Math.round(rating * 10);
    n++;
  }
  return { value: n === 0 ? null : roundTenth(sum / n / 10), n, of: ratings.length };
}

/** Mean of one aspect over items: every item weighs the same. */
export function itemsMean(items: readonly PlacedItem[], answers: Answers, aspect: Aspect): Mean {
  return mean(items.map(({ item }) => answerOf(answers, item.id)[aspect]));
}

/** The mean of earlier scores beside those for now: empty unless both are on the same items, for another set is no progress. */
export const earlierMean = (earlier: readonly Rating[], now: readonly Rating[]): Mean =>
  mean(earlier.some((rating, i) => isScore(rating) !== isScore(now[i] ?? null)) ? earlier.map(() => null) : earlier);

/** Ambition minus current, exact to one decimal; null unless both are scores. */
export function gap(current: Rating, ambition: Rating): number | null {
  if (!isScore(current) || !isScore(ambition)) return null;
  return roundTenth(ambition - current);
}

export interface Progress {
  readonly filled: number;
  readonly total: number;
}

/** How many items have every asked aspect filled in; "weet ik niet" and "n.v.t." count as filled in. */
export function progress(items: readonly PlacedItem[], answers: Answers, aspects: readonly Aspect[]): Progress {
  const filled = items.filter(({ item }) => {
    const answer = answerOf(answers, item.id);
    return aspects.every((aspect) => answer[aspect] !== null);
  }).length;
  return { filled, total: items.length };
}

export interface ItemGap extends PlacedItem {
  readonly current: number;
  readonly ambition: number;
  readonly gap: number;
}

/** Items whose ambition lies above current, biggest gap first; ties keep the instrument's order. */
export function biggestGaps(items: readonly PlacedItem[], answers: Answers): readonly ItemGap[] {
  return items
    .flatMap((placed): ItemGap[] => {
      const { current, ambition } = answerOf(answers, placed.item.id);
      const size = gap(current, ambition);
      if (size === null || size <= 0 || !isScore(current) || !isScore(ambition)) return [];
      return [{ ...placed, current, ambition, gap: size }];
    })
    .sort((a, b) => b.gap - a.gap);
}

export interface ThemeGroup {
  readonly theme: Theme;
  /** Position of the theme in the whole instrument, from 1. */
  readonly number: number;
  readonly items: readonly PlacedItem[];
}

/** Items under their themes, in order; themes without an item are left out. */
export function groupByTheme(items: readonly PlacedItem[]): readonly ThemeGroup[] {
  const groups: { theme: Theme; number: number; items: PlacedItem[] }[] = [];
  for (const placed of items) {
    const last = groups.at(-1);
    if (last?.theme === placed.theme) last.items.push(placed);
    else groups.push({ theme: placed.theme, number: Number.parseInt(placed.number, 10), items: [placed] });
  }
  return groups;
}
