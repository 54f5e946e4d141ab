import type { StorageFault } from '../storage/adapter.js';

/** What becomes of a person's edits. "Bewaard" may be said only in phase `saved`. */
export interface SaveState {
  /**
   * `idle`: nothing edited yet. `pending`: edits wait for their turn. `saving`: a save is under way.
   * `saved`: the adapter acknowledged everything. `failed`: the last try failed; edits stay pending.
   */
  readonly phase: 'idle' | 'pending' | 'saving' | 'saved' | 'failed';
  /** Fields that were edited and not acknowledged yet, or in conflict. Zero whenever phase is `saved` or `idle`. */
  readonly pending: number;
  readonly durability: 'none' | 'device' | 'server';
  readonly shared: boolean;
  /** Why the last try failed. Stays while the next one is under way; null once it succeeded. */
  readonly fault: StorageFault | null;
}

/** One field that was changed here and elsewhere. Both values are kept until the person chooses. */
export interface Conflict {
  readonly recordId: string;
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Revision of their value: the base of whatever is chosen. */
  readonly revision: number;
}
