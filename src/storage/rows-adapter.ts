import type {
  AssessmentSummary,
  Capabilities,
  Change,
  Outcome,
  SaveResult,
  StorageAdapter,
  StorageFault,
} from './adapter.js';
import type { Migrate } from './field-revisions.js';
import { planSave, rowKeys } from './field-revisions.js';
import { headKey, keyPrefix, quarantineKey } from './keys.js';
import type { Entries } from './read-rows.js';
import { readAssessment, summaries } from './read-rows.js';
import { toFault } from './to-fault.js';

/** A synchronous place for rows. A `Map` is one. */
export interface Rows extends Entries {
  get(key: string): unknown;
  set(key: string, row: unknown): unknown;
  delete(key: string): unknown;
}

/** What adapters on synchronous rows share. */
export class RowsAdapter implements StorageAdapter {
  #rows: Rows;
  #quarantine: Rows;
  #migrate: Migrate | undefined;

  constructor(
    readonly capabilities: Capabilities,
    rows: Rows,
    quarantine: Rows,
    migrate?: Migrate,
  ) {
    this.#rows = rows;
    this.#quarantine = quarantine;
    this.#migrate = migrate;
  }

  list(): Promise<readonly AssessmentSummary[]> {
    return attempt(() => summaries(this.#rows));
  }

  async load(assessmentId: string, signal?: AbortSignal): Promise<unknown> {
    signal?.throwIfAborted();
    return attempt(() => readAssessment(assessmentId, under(this.#rows, assessmentId)));
  }

  /** Writes change by change: when one fails, those before it were kept, and their outcomes say so. */
  save(changes: readonly Change[]): Promise<SaveResult> {
    const outcomes: Outcome[] = [];
    let fault: StorageFault | null = null;
    let fresh = false;
    for (const change of changes) {
      try {
        const found = new Map([...rowKeys([change])].map((key) => [key, this.#rows.get(key)]));
        const plan = planSave([change], found, Date.now(), this.#migrate);
        for (const [key, row] of plan.unreadable) this.#quarantine.set(quarantineKey(key), row);
        for (const [key, row] of plan.rows) this.#rows.set(key, row);
        outcomes.push(...plan.outcomes);
        fault ??= plan.fault;
        fresh ||= plan.fresh;
      } catch (error) {
        fault ??= toFault(error);
      }
    }
    return Promise.resolve({ outcomes, fault, fresh });
  }

  remove(assessmentId: string): Promise<void> {
    return attempt(() => {
      // The tombstone first: whatever fails after it, the assessment is gone from view and stays gone.
      this.#rows.set(headKey(assessmentId), { removed: true });
      for (const rows of [this.#rows, this.#quarantine]) {
        for (const [key] of under(rows, assessmentId)) if (key !== headKey(assessmentId)) rows.delete(key);
      }
    });
  }

  setAside(recordKey: string): Promise<void> {
    return attempt(() => {
      const row = this.#rows.get(recordKey);
      if (row === undefined) return;
      this.#quarantine.set(quarantineKey(recordKey), row);
      this.#rows.delete(recordKey);
    });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

const under = (rows: Rows, assessmentId: string) =>
  [...rows].filter(([key]) => key.startsWith(keyPrefix(assessmentId)));

// eslint-disable-next-line @typescript-eslint/require-await -- async turns what is thrown into a rejection
async function attempt<T>(work: () => T): Promise<T> {
  try {
    return work();
  } catch (error) {
    throw toFault(error);
  }
}
