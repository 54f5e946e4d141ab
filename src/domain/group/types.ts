import type { Assessment } from '../assessment.js';
import type { SpreadSize } from '../conclusions-group.js';
import type { Aspect } from '../rating.js';

/** `open`: a room that talks. `protected`: remote and sector use, where nobody's answer may be read off. */
export type GroupMode = 'open' | 'protected';

/** Fewest answers from which anything is shown. */
export const MINIMUM: Readonly<Record<GroupMode, number>> = { open: 2, protected: 5 };

/** The respondents of a group; the agreed assessment apart. */
export interface Group {
  readonly mode: GroupMode;
  readonly members: readonly Assessment[];
  readonly agreed: Assessment | null;
}

export interface TooFew {
  readonly kind: 'too-few';
  /** The rule of the mode, not a count of this group. */
  readonly minimum: number;
}

/** Scores in points; `mean`, `median` and `deviation` rounded to tenths. */
export interface Enough {
  readonly kind: 'enough';
  readonly n: number;
  readonly mean: number;
  readonly median: number;
  readonly deviation: number;
  readonly low: number;
  readonly high: number;
  /** Ascending, only scores that occur. */
  readonly histogram: readonly { readonly score: number; readonly count: number }[];
  readonly size: SpreadSize;
}

/** One item and aspect. `too-few` carries no number of the group at all. */
export type Distribution = TooFew | Enough;

export interface ItemPicture {
  readonly itemId: string;
  readonly current: Distribution;
  readonly ambition: Distribution;
  /** With consent, without names, in an order that says nothing about who wrote them. */
  readonly notes: readonly string[];
}

/** What may be shown of a group: a plain JSON value, the only thing that is drawn or given out. */
export interface GroupPicture {
  readonly mode: GroupMode;
  readonly round: number | null;
  /** Empty for the whole group. */
  readonly segment: string;
  /** Null when too few, and of a segment in protected mode. */
  readonly respondents: number | null;
  readonly items: readonly ItemPicture[];
}

/**
 * One item and aspect as it was frozen. It grows by blocks only: at least 5 answers at once, of one segment. So whatever
 * is shown, at whatever time, is a sum of blocks, and so is every difference.
 */
export interface FrozenCell {
  readonly round: number | null;
  readonly itemId: string;
  readonly aspect: Aspect;
  readonly whole: Enough;
  /** Segments that may be shown; those of the first time, for good. */
  readonly segments: Readonly<Record<string, Enough>>;
  /** Ids of the assessments in it. Each counts once, as it was then. */
  readonly counted: readonly string[];
}

export interface FrozenRound {
  readonly round: number | null;
  readonly respondents: number;
}

export interface FrozenNotes {
  readonly round: number | null;
  readonly itemId: string;
  readonly notes: readonly string[];
}

/**
 * What was shown before. Plain JSON, kept by whoever shows it, and given back at the next reveal. It is for the keeper
 * only: it has ids, though never who scored what.
 */
export interface GroupSnapshot {
  readonly mode: GroupMode;
  readonly cells: readonly FrozenCell[];
  readonly rounds: readonly FrozenRound[];
  readonly notes: readonly FrozenNotes[];
}

export interface PictureOptions {
  /** All items when absent or empty. */
  readonly itemIds?: readonly string[];
  /** The last round of the members when absent. */
  readonly round?: number | null;
  /** The whole group when absent or empty. */
  readonly segment?: string;
  readonly previous?: GroupSnapshot | null;
}
