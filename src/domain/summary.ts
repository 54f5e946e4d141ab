import type { Answers, NoteField } from './assessment.js';
import { answerOf, noteField } from './assessment.js';
import type { PlacedItem } from './instrument.js';
import type { Aspect } from './rating.js';
import type { LevelBand, Scale } from './scale.js';
import { levelBand } from './scale.js';
import type { ItemGap, Mean, Progress } from './statistics.js';
import { biggestGaps, itemsMean, progress } from './statistics.js';

export interface Summary {
  readonly means: Readonly<Record<Aspect, Mean>>;
  /** Level and third of each mean; null without scores. */
  readonly bands: Readonly<Record<Aspect, LevelBand | null>>;
  readonly progress: Progress;
  /** The items that share the biggest gap; empty without a gap. */
  readonly widest: readonly ItemGap[];
}

/** The figures of the answers on these items. Nothing is graded. */
export function summarize(
  scale: Scale,
  items: readonly PlacedItem[],
  answers: Answers,
  aspects: readonly Aspect[],
): Summary {
  const means = { current: itemsMean(items, answers, 'current'), ambition: itemsMean(items, answers, 'ambition') };
  const band = ({ value }: Mean): LevelBand | null => (value === null ? null : levelBand(scale, value));
  const bands = { current: band(means.current), ambition: band(means.ambition) };
  const gaps = aspects.length > 1 ? biggestGaps(items, answers) : [];
  const widest = gaps.filter(({ gap }) => gap === gaps[0]?.gap);
  return {
    means,
    bands,
    progress: progress(items, answers, aspects),
    widest,
  };
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
