/** What an adapter can promise. The page says "bewaard op dit apparaat" or "bewaard en gedeeld" from this. */
export interface Capabilities {
  readonly durability: 'none' | 'device' | 'server';
  /** Whether changes made elsewhere are reported while the page is open. */
  readonly live: 'none' | 'tabs' | 'remote';
  /** Whether others see what is saved. */
  readonly shared: boolean;
  /** Whether a save compares the base and writes in one step, so that two writers can't both win. */
  readonly atomic: boolean;
}

/** One field of one record, and the revision of that field it was based on (0: never written before). */
export interface Change {
  /**
   * Makes a retry harmless: a change that was kept already is acknowledged again with the revision it got then, also
   * after others wrote on top of it (the adapter remembers the last few), and is not written twice.
   */
  readonly id: string;
  readonly assessmentId: string;
  readonly recordId: string;
  readonly field: string;
  /** JSON value. */
  readonly value: unknown;
  readonly base: number;
  /**
   * Ids of earlier changes of this field, sent and never answered, that this one takes the place of: it is kept on top
   * of any of these as well as on its base. A page that goes has no time to wait for their answer.
   */
  readonly replaces?: readonly string[];
}

/** A change after it was kept, with the revision that it got. */
export interface StoredChange extends Change {
  readonly revision: number;
}

/**
 * Per change: kept under a revision, or in conflict with what stands there now (revision 0: nothing). Never overwritten
 * silently.
 */
export type Outcome =
  | { readonly id: string; readonly kept: true; readonly revision: number }
  | { readonly id: string; readonly kept: false; readonly revision: number; readonly value: unknown };

export interface SaveResult {
  /** In any order; a change without an outcome was not saved and stays pending. */
  readonly outcomes: readonly Outcome[];
  /** Why the rest could not be saved; null when every change has an outcome. */
  readonly fault: StorageFault | null;
  /** Nothing lay under this assessment before this save. To one who had saved before: storage was wiped. */
  readonly fresh: boolean;
}

export interface StoredField {
  readonly value: unknown;
  readonly revision: number;
}

/** One record as `load` returns it. Untrusted: whatever lies in storage, parsed by `schema/`. */
export interface StoredRecord {
  /** Names this record to `setAside`. */
  readonly key: string;
  readonly recordId: string;
  /** Version of the envelope, for migrations. */
  readonly schemaVersion: number;
  readonly fields: Readonly<Record<string, StoredField>>;
}

/** What a `load` gives when all is well: every record of one assessment. `removed` is the tombstone. */
export interface StoredAssessment {
  readonly assessmentId: string;
  readonly removed: boolean;
  readonly records: readonly StoredRecord[];
}

/** One line of the list of what is kept. `details` is untrusted, as it lies in storage. */
export interface AssessmentSummary {
  readonly assessmentId: string;
  readonly details: Readonly<Record<string, unknown>>;
  /** When it was last saved here, in ms since 1970; for showing and sorting only, never for merging. */
  readonly savedAt: number | null;
}

export type FaultKind = 'offline' | 'server' | 'quota' | 'corrupt' | 'version' | 'auth' | 'rejected';

/**
 * Why storage said no. `offline` and `server` may pass by themselves (`server` is also a browser's own store that fails
 * for no stated reason), and leave open whether the change arrived; after the others it surely did not. Each kind has
 * its own sentence for the person and its own way out.
 */
export class StorageFault extends Error {
  override readonly name = 'StorageFault';
  constructor(
    readonly kind: FaultKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Version of the stored envelope that this release writes. */
export const SCHEMA_VERSION = 1;

/** Where answers are kept. Implement these and pass the contract suite (`meetlat/storage/contract`). */
export interface StorageAdapter {
  readonly capabilities: Capabilities;
  /** What is kept, for resume, compare and clear. Removed assessments are left out. */
  list(): Promise<readonly AssessmentSummary[]>;
  /** A `StoredAssessment`, or null when nothing is kept under this id. Typed unknown: storage is not trusted. */
  load(assessmentId: string, signal?: AbortSignal): Promise<unknown>;
  /** Never rejects: faults come back as a value beside what was kept. */
  save(changes: readonly Change[], options: { readonly unloading: boolean }): Promise<SaveResult>;
  /**
   * Removes the answers, quarantined ones too, and leaves a tombstone: a tab that still has this assessment open can't
   * bring it back, its saves are refused as `rejected`. So a new filling needs a new id.
   */
  remove(assessmentId: string): Promise<void>;
  /** Quarantine: moves a record out of sight under another key. Never deletes; an unknown key does nothing. */
  setAside(recordKey: string): Promise<void>;
  /** Reports changes by other tabs or people. Returns the function that stops it. */
  watch?(assessmentId: string, listener: (changes: readonly StoredChange[]) => void): () => void;
  close(): Promise<void>;
}
