import type { Edit } from '../domain/assessment.js';
import type { StorageAdapter } from '../storage/adapter.js';
import type { RecordParser } from './persistence-records.js';
import type { Later } from './persistence-schedule.js';
import type { Conflict, SaveState } from './save-state.js';

/** What persistence is made of, and whom it tells. */
export interface PersistenceOptions {
  readonly adapter: StorageAdapter;
  readonly assessmentId: string;
  readonly parseRecord: RecordParser;
  /** Everything in memory: saved along with the first edit, and again when storage lost it. */
  readonly snapshot: () => readonly Edit[];
  readonly onState: (state: SaveState) => void;
  /** Values from other tabs or people, to show. */
  readonly onRemote: (edits: readonly Edit[]) => void;
  /** A field that was changed here and elsewhere. It waits for `resolve`. */
  readonly onConflict: (conflict: Conflict) => void;
  /** The clock, for tests. */
  readonly later?: Later;
}

/** What `open` found. */
export interface Opened {
  readonly edits: readonly Edit[];
  /** Number of records that were damaged: set aside, and lost from view. */
  readonly setAside: number;
  /** A newer release wrote here: to be shown and exported; nothing is saved. */
  readonly readOnly: boolean;
  /** Removed before: nothing can be saved under this id any more. */
  readonly removed: boolean;
}
