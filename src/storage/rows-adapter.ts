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
import { isObject, planSave, rowKeys } from './field-revisions.js';
import { headKey, keyPrefix, LEFT, quarantineKey } from './keys.js';
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
export type Work<T> = (records: Table, quarantine: Table, left: Table) => Promise<T>;

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
      // Saving nothing is how what was left behind is taken in. Other saves keep off that table: a page that goes must be
      // able to write there while its last save is under way.
      const takesIn = changes.length === 0;
      const work: Work<SavePlan> = async (records, quarantine, left) => {
        const found = takesIn ? await this.#keepLeft(records, quarantine, left) : [];
        const plan = await this.#write(changes, records, quarantine);
        return { ...plan, stored: [...found, ...plan.stored] };
      };
      const { outcomes, stored, fault, fresh } = await this.#transact('readwrite', work, takesIn);
      if (stored.length > 0) this.tell?.(stored);
      return { outcomes, fault, fresh };
    } catch (error) {
      return { outcomes: [], fault: error as StorageFault, fresh: false };
    }
  }

  remove(assessmentId: string): Promise<void> {
    const work: Work<void> = async (records, quarantine, left) => {
      const prefix = keyPrefix(assessmentId);
      for (const table of [records, quarantine, left]) {
        for (const start of [prefix, LEFT + prefix]) {
          for (const [key] of await table.under(start)) await table.delete(key);
        }
      }
      await records.put({ removed: true }, headKey(assessmentId));
    };
    return this.#transact('readwrite', work, true);
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

  async #write(changes: readonly Change[], records: Table, quarantine: Table): Promise<SavePlan> {
    const found = new Map<string, unknown>();
    for (const key of rowKeys(changes)) found.set(key, await records.get(key));
    const plan = planSave(changes, found, Date.now(), this.#migrate);
    for (const [key, row] of plan.unreadable) await quarantine.put(row, quarantineKey(key));
    for (const [key, row] of plan.rows) await records.put(row, key);
    return plan;
  }

  /**
   * Keeps what pages left behind when they went. What clashes stays in quarantine: nobody had been told that it was
   * saved, and there is nobody any more to ask.
   */
  async #keepLeft(records: Table, quarantine: Table, left: Table): Promise<readonly StoredChange[]> {
    const stored: StoredChange[] = [];
    for (const [key, row] of await left.under(LEFT)) {
      const plan = isChange(row) ? await this.#write([row], records, quarantine) : null;
      const fault = plan?.fault?.kind;
      if (fault === 'version') continue;
      stored.push(...(plan?.stored ?? []));
      if (!fault && !plan?.outcomes[0]?.kept) await quarantine.put(row, quarantineKey(key.slice(LEFT.length)));
      await left.delete(key);
    }
    return stored;
  }

  /**
   * Does all of the work, or nothing of it; then it rejects with whatever was thrown. Only with `withLeft` may the work
   * touch the third table.
   */
  protected abstract transact<T>(mode: 'readonly' | 'readwrite', work: Work<T>, withLeft: boolean): Promise<T>;

  /** Tells other tabs what was written. */
  protected tell?(changes: readonly StoredChange[]): void;

  #transact<T>(mode: 'readonly' | 'readwrite', work: Work<T>, withLeft = false): Promise<T> {
    return this.transact(mode, work, withLeft).catch((error: unknown) => {
      throw toFault(error);
    });
  }
}

const isChange = (row: unknown): row is Change =>
  isObject(row) &&
  ['id', 'assessmentId', 'recordId', 'field'].every((name) => typeof row[name] === 'string') &&
  Number.isSafeInteger(row['base']);
