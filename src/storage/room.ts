import type { Assessment } from '../domain/assessment.js';
import type { GroupPicture, GroupSnapshot } from '../domain/group/index.js';
import type { SessionState } from '../domain/session.js';
import type { StorageAdapter } from './adapter.js';

/** How many answered, without any score: may be told before the reveal. */
export interface RoomCount {
  readonly in: number;
  readonly of: number;
}

/** What may have changed: where the session is and what was shown, or only what people answered. */
export type RoomHint = 'session' | 'answers';

/** How what a room finds becomes ours; each gives null for what can't be read. Handed in, so that a room knows no parser. */
export interface RoomParsers {
  state(value: unknown): SessionState | null;
  picture(value: unknown): GroupPicture | null;
  snapshot(value: unknown): GroupSnapshot | null;
  /** What is kept of an assessment. */
  assessment(id: string): Promise<Assessment>;
}

/** Where the people of a live session meet. Its methods reject with a `StorageFault`. */
export interface Room {
  /** Where participants keep their answers: an assessment each, and another for each round. */
  readonly answers: StorageAdapter;
  /** Whether the mode was chosen when this room was made, so that the facilitator doesn't choose. */
  readonly isModeFixed: boolean;
  state(): Promise<SessionState>;
  /** Keeps `state` if `revision` is still the one kept; else rejects as `rejected`. The mode stays that of the first. */
  putState(state: SessionState, revision: number): Promise<SessionState>;
  counts(itemId: string, aspect: 'current' | 'ambition', round: number): Promise<RoomCount>;
  /** Only the facilitator may. Shows a group within the rules of its mode, and keeps what was shown. */
  reveal(itemIds: readonly string[], round: number): Promise<GroupPicture>;
  /** What was revealed so far. */
  pictures(round: number): Promise<readonly GroupPicture[]>;
  /** Answers to the opening question: without names, shuffled. */
  openings(): Promise<readonly string[]>;
  /** Calls `listener` when something may have changed; a hint, so read again. Returns a stop. */
  watch(listener: (hint: RoomHint) => void): () => void;
  close(): Promise<void>;
}
