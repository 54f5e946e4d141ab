import type { GroupPicture } from '../domain/group/index.js';
import type { SessionState } from '../domain/session.js';

/** How many answered, without any score: may be told before the reveal. */
export interface RoomCount {
  readonly in: number;
  readonly of: number;
}

/** Where the people of a live session meet. Its methods reject with a `StorageFault`. */
export interface Room {
  state(): Promise<SessionState>;
  /** Keeps `state` if `revision` is still the one kept; else rejects as a conflict. */
  putState(state: SessionState, revision: number): Promise<SessionState>;
  counts(itemId: string, aspect: 'current' | 'ambition', round: number): Promise<RoomCount>;
  /** Only the facilitator may. Shows a group within the rules of its mode, and keeps what was shown. */
  reveal(itemIds: readonly string[], round: number): Promise<GroupPicture>;
  /** What was revealed so far. */
  pictures(round: number): Promise<readonly GroupPicture[]>;
  /** Answers to the opening question: without names, shuffled. */
  openings(): Promise<readonly string[]>;
  /** Calls `listener` when something may have changed; a hint, so read again. Returns a stop. */
  watch(listener: () => void): () => void;
  close(): Promise<void>;
}
