import type {
  AssessmentSummary,
  Capabilities,
  Change,
  SaveResult,
  StorageAdapter,
  StorageFault,
  StoredChange,
} from './adapter.js';
import type { Migrate, SavePlan } from './field-revisions.js';
import { planSave, rowKeys } from './field-revisions.js';
import { headKey, keyPrefix, quarantineKey, recordKey } from './keys.js';
import type { Entries } from './read-rows.js';
import { readAssessment, summaries } from './read-rows.js';
import { toFault } from './to-fault.js';

/** A place for rows. It may answer at once or later: who asks, awaits. */
export interface Table {
  get(key: string): unknown;
  put(row: unknown, key: string): unknown;
  delete(key: string): unknown;
  /** The rows whose key starts with this. */
  under(prefix: string): Entries | Promise<Entries>;
}

/** What is done with the tables in one go. Awaits nothing but the tables. */
export type Work<T> = (records: Table, quarantine: Table) => Promise<T>;

/** An adapter on two tables of rows. Says what is read and written; how, and how safely, is up to who extends it. */
export abstract class RowsAdapter implements StorageAdapter {
  abstract readonly capabilities: Capabilities;
  #migrate: Migrate | undefined;

  constructor(migrate?: Migrate) {
    this.#migrate = migrate;
  }

  async list(): Promise<readonly AssessmentSummary[]> {
    return summaries(await this.#transact('readonly', async (records) => records.under('')));
  }

  async load(assessmentId: string, signal?: AbortSignal): Promise<unknown> {
    signal?.throwIfAborted();
    const entries = await this.#transact('readonly', async (records) => records.under(keyPrefix(assessmentId)));
    signal?.throwIfAborted();
    return readAssessment(assessmentId, entries);
  }

  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- the interface has it; here a save is the same either way
  async save(changes: readonly Change[], _options?: { readonly unloading: boolean }): Promise<SaveResult> {
    try {
      const { outcomes, stored, fault, fresh } = await this.#transact('readwrite', (records, quarantine) =>
        this.#write(changes, records, quarantine),
      );
      if (stored.length > 0) this.tell?.(stored);
      return { outcomes, fault, fresh };
    } catch (error) {
      return { outcomes: [], fault: error as StorageFault, fresh: false };
    }
  }

  remove(assessmentId: string): Promise<void> {
    return this.#transact('readwrite', async (records, quarantine) => {
      for (const table of [records, quarantine]) {
        for (const [key] of await table.under(keyPrefix(assessmentId))) await table.delete(key);
      }
      await records.put({ removed: true }, headKey(assessmentId));
    });
  }

  setAside(recordKey: string): Promise<void> {
    return this.#transact('readwrite', async (records, quarantine) => {
      const row = await records.get(recordKey);
      if (row === undefined) return;
      await quarantine.put(row, quarantineKey(recordKey));
      await records.delete(recordKey);
    });
  }

  abstract close(): Promise<void>;

  /**
   * Saves changes that a page could only leave behind when it went, and returns those that are dealt with. What clashes
   * goes to quarantine: nobody had been told that it was saved, and there is nobody any more to ask.
   */
  protected async takeIn(changes: readonly Change[]): Promise<readonly Change[]> {
    const plans = await this.#transact('readwrite', async (records, quarantine) => {
      const plans = new Map<Change, SavePlan>();
      for (const change of changes) {
        const plan = await this.#write([change], records, quarantine);
        plans.set(change, plan);
        const key = recordKey(change.assessmentId, change.recordId);
        if (!plan.fault && !plan.outcomes[0]?.kept) await quarantine.put(change, quarantineKey(key));
      }
      return plans;
    });
    const stored = [...plans.values()].flatMap((plan) => plan.stored);
    if (stored.length > 0) this.tell?.(stored);
    // What a newer release wrote may yet be opened by it.
    return changes.filter((change) => plans.get(change)?.fault?.kind !== 'version');
  }

  /** Does all of the work, or nothing of it; then it rejects with whatever was thrown. */
  protected abstract transact<T>(mode: 'readonly' | 'readwrite', work: Work<T>): Promise<T>;

  /** Tells other tabs what was written. */
  protected tell?(changes: readonly StoredChange[]): void;

  async #write(changes: readonly Change[], records: Table, quarantine: Table): Promise<SavePlan> {
    const found = new Map<string, unknown>();
    for (const key of rowKeys(changes)) found.set(key, await records.get(key));
    const plan = planSave(changes, found, Date.now(), this.#migrate);
    for (const [key, row] of plan.unreadable) await quarantine.put(row, quarantineKey(key));
    for (const [key, row] of plan.rows) await records.put(row, key);
    return plan;
  }

  #transact<T>(mode: 'readonly' | 'readwrite', work: Work<T>): Promise<T> {
    return this.transact(mode, work).catch((error: unknown) => {
      throw toFault(error);
    });
  }
}
