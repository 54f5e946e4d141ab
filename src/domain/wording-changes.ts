import type { Answers, Assessment } from './assessment.js';
import { answerOf } from './assessment.js';
import { comparability } from './comparability.js';
import { textsApart } from './comparison.js';
import { changesSince, isNewSince } from './history.js';
import type { Instrument, PlacedItem } from './instrument.js';
import { findItem } from './instrument.js';
import type { Aspect } from './rating.js';
import { ASPECTS, isScore } from './rating.js';

/** An item whose meaning changed since it was answered. */
export interface RewordedItem extends PlacedItem {
  /** Version of the item that the answer was given on; null when that was not written down. */
  readonly from: number | null;
  /** Its version now. */
  readonly to: number;
}

/** An item that was answered and that the instrument no longer has. */
export interface RemovedItem {
  readonly id: string;
  /** What it was called; empty when the history doesn't say. */
  readonly title: string;
  /** What took its place. */
  readonly by: readonly PlacedItem[];
}

/** How the answers of a filling stand to the instrument as it is now. Every item is in one list at most. */
export interface WordingChanges {
  /** The edition that the filling was made with. */
  readonly edition: string;
  readonly reworded: readonly RewordedItem[];
  /** The same meaning in other words: another language, an own text or better wording. */
  readonly otherWording: readonly PlacedItem[];
  /** Not there yet in that edition, and not answered since. */
  readonly added: readonly PlacedItem[];
  readonly removed: readonly RemovedItem[];
}

const isAnswered = (answers: Answers, itemId: string): boolean => {
  const { current, ambition } = answerOf(answers, itemId);
  return current !== null || ambition !== null;
};

/** Which answers of a filling were given on other texts than these items have now, and which items are new or gone. */
export function wordingChanges(
  instrument: Instrument,
  items: readonly PlacedItem[],
  { details, answers }: Pick<Assessment, 'answers'> & { readonly details: Pick<Assessment['details'], 'edition'> },
): WordingChanges {
  const { edition } = details;
  const changes = changesSince(instrument, edition);
  const found = items.map((placed) => {
    const answer = answerOf(answers, placed.item.id);
    const given = ASPECTS.filter((aspect) => answer[aspect] !== null).map((aspect) => answer[`${aspect}Basis`]);
    const all = given.map((basis) => ({ basis, is: comparability(instrument, placed.item.id, basis, edition) }));
    const reworded = all.find(({ is }) => is === 'reworded' || is === 'new');
    return { placed, all, reworded };
  });
  return {
    edition,
    reworded: found.flatMap(({ placed, reworded }) =>
      reworded ? [{ ...placed, from: reworded.basis?.version ?? null, to: placed.item.version }] : [],
    ),
    otherWording: found.flatMap(({ placed, all, reworded }) =>
      !reworded && all.some(({ is }) => is === 'other-wording') ? [placed] : [],
    ),
    added: found.flatMap(({ placed, all }) =>
      all.length === 0 && isNewSince(changes, placed.item.id) ? [placed] : [],
    ),
    removed: Object.keys(answers).flatMap((id): RemovedItem[] => {
      if (!isAnswered(answers, id) || findItem(instrument, id)) return [];
      const change = instrument.history?.flatMap((one) => one.changes ?? []).find(({ item }) => item === id);
      const by = (change?.by ?? []).flatMap((other) => findItem(instrument, other) ?? []);
      return [{ id, title: change?.title ?? '', by }];
    }),
  };
}

/** Why an item can't be compared with an earlier filling. */
export type Obstacle = 'reworded' | 'unsure' | 'new';

export interface NotCompared extends PlacedItem {
  readonly why: Obstacle;
  /** Version of the item that the earlier answer was given on; null when that is not known or there was none. */
  readonly from: number | null;
  /** That of the answer of now, and where there is none that of the item. */
  readonly to: number;
}

/** An earlier filling; `edition` is the one that it was made with, when that is known. */
export interface EarlierAnswers {
  readonly answers: Answers;
  readonly edition?: string | undefined;
}

/**
 * The items that must not be compared with an earlier filling, so that a new or reworded item never poses as progress.
 * Items that one of the two simply didn't score are not among them.
 */
export function notCompared(
  instrument: Instrument,
  items: readonly PlacedItem[],
  earlier: EarlierAnswers,
  now: Answers,
  aspect: Aspect = 'current',
): readonly NotCompared[] {
  const changes = earlier.edition === undefined ? null : changesSince(instrument, earlier.edition);
  return items.flatMap((placed): NotCompared[] => {
    const { item } = placed;
    const [before, after] = [answerOf(earlier.answers, item.id), answerOf(now, item.id)];
    const [from, to] = [before[`${aspect}Basis`], after[`${aspect}Basis`]];
    if (!isScore(before[aspect])) {
      return isNewSince(changes, item.id) ? [{ ...placed, why: 'new', from: null, to: item.version }] : [];
    }
    // Without a score for now the earlier one stands beside the text as it is.
    const text = isScore(after[aspect]) ? to : { version: item.version, lang: '', hash: '' };
    const why = textsApart(item, from, text);
    return why ? [{ ...placed, why, from: from?.version ?? null, to: text?.version ?? item.version }] : [];
  });
}

/** The answers of an earlier filling on all other items. */
export const comparableAnswers = (answers: Answers, left: readonly NotCompared[]): Answers => {
  const without = new Set(left.map(({ item }) => item.id));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !without.has(id)));
};
