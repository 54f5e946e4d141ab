import type { IDBPTransaction } from 'idb';
import type { AssessmentSummary, Capabilities, Change, SaveResult, StorageAdapter, StoredChange } from './adapter.js';
import type { Migrate } from './field-revisions.js';
import { planSave, rowKeys } from './field-revisions.js';
import { headKey, keyPrefix, quarantineKey } from './keys.js';
import type { Database, OpenDatabase, Tables } from './open-database.js';
import { openDatabase, TABLES } from './open-database.js';
import { readAssessment, summaries } from './read-rows.js';
import { TabChannel } from './tab-channel.js';
import { toFault } from './to-fault.js';

type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<Tables, typeof TABLES, Mode>;

export interface IndexedDbOptions {
  /** Longest wait for the database to open, in ms; 2000 unless said otherwise. */
  readonly timeoutMs?: number;
  readonly migrate?: Migrate;
  /** Stands in for `openDB` of idb. */
  readonly open?: OpenDatabase;
}

/**
 * Keeps answers in the browser's database: one small row per record, compared and written in one transaction, on disk
 * before it is acknowledged. Tabs of one origin tell each other. Opens again by itself when the connection closes.
 */
export class IndexedDbAdapter implements StorageAdapter {
  readonly capabilities: Capabilities;
  #name: string;
  #options: IndexedDbOptions;
  #connection: Promise<Database> | null = null;
  #channel: TabChannel;

  private constructor(name: string, options: IndexedDbOptions) {
    this.#name = name;
    this.#options = options;
    this.#channel = new TabChannel(`meetlat/${name}`);
    this.capabilities = { durability: 'device', live: this.#channel.live, shared: false, atomic: true };
  }

  /** Opens the database `namespace`. Rejects with a `StorageFault` when the browser refuses, or doesn't answer in time. */
  static async open(namespace: string, options: IndexedDbOptions = {}): Promise<IndexedDbAdapter> {
    const adapter = new IndexedDbAdapter(namespace, options);
    try {
      await adapter.#connect();
    } catch (error) {
      await adapter.close();
      throw toFault(error);
    }
    return adapter;
  }

  async list(): Promise<readonly AssessmentSummary[]> {
    return summaries(await this.#entries());
  }

  async load(assessmentId: string, signal?: AbortSignal): Promise<unknown> {
    signal?.throwIfAborted();
    const entries = await this.#entries(rangeOf(assessmentId));
    signal?.throwIfAborted();
    return readAssessment(assessmentId, entries);
  }

  async save(changes: readonly Change[]): Promise<SaveResult> {
    try {
      const { outcomes, stored, fault, fresh } = await this.#transact('readwrite', async (tx) => {
        const records = tx.objectStore('records');
        const found = new Map<string, unknown>();
        await Promise.all([...rowKeys(changes)].map(async (key) => found.set(key, await records.get(key))));
        const plan = planSave(changes, found, Date.now(), this.#options.migrate);
        const quarantine = tx.objectStore('quarantine');
        // All async, so that a call that throws leaves no other request behind that nobody listens to.
        await Promise.all([
          ...[...plan.unreadable].map(async ([key, row]) => quarantine.put(row, quarantineKey(key))),
          ...[...plan.rows].map(async ([key, row]) => records.put(row, key)),
        ]);
        return plan;
      });
      this.#channel.tell(stored);
      return { outcomes, fault, fresh };
    } catch (error) {
      return { outcomes: [], fault: toFault(error), fresh: false };
    }
  }

  async remove(assessmentId: string): Promise<void> {
    await this.#transact('readwrite', async (tx) => {
      for (const table of TABLES) await tx.objectStore(table).delete(rangeOf(assessmentId));
      await tx.objectStore('records').put({ removed: true }, headKey(assessmentId));
    });
  }

  async setAside(recordKey: string): Promise<void> {
    await this.#transact('readwrite', async (tx) => {
      const records = tx.objectStore('records');
      const row: unknown = await records.get(recordKey);
      if (row === undefined) return;
      await tx.objectStore('quarantine').put(row, quarantineKey(recordKey));
      await records.delete(recordKey);
    });
  }

  watch(assessmentId: string, listener: (changes: readonly StoredChange[]) => void): () => void {
    return this.#channel.watch(assessmentId, listener);
  }

  async close(): Promise<void> {
    this.#channel.close();
    await this.#disconnect();
  }

  #entries(range?: IDBKeyRange): Promise<[string, unknown][]> {
    return this.#transact('readonly', async (tx) => {
      const records = tx.objectStore('records');
      const [keys, rows] = await Promise.all([records.getAllKeys(range), records.getAll(range)]);
      return keys.map((key, i) => [key, rows[i]]);
    });
  }

  /**
   * One transaction, all or nothing. Tried once more on a new connection, because browsers close one without a word
   * (WebKit does after a pause); harmless, because a change that was kept after all is known again by its id.
   */
  async #transact<Mode extends IDBTransactionMode, T>(
    mode: Mode,
    work: (tx: Transaction<Mode>) => Promise<T>,
  ): Promise<T> {
    try {
      return await this.#attempt(mode, work);
    } catch (error) {
      if (toFault(error).kind !== 'server') throw toFault(error);
      await this.#disconnect();
    }
    try {
      return await this.#attempt(mode, work);
    } catch (error) {
      throw toFault(error);
    }
  }

  async #attempt<Mode extends IDBTransactionMode, T>(
    mode: Mode,
    work: (tx: Transaction<Mode>) => Promise<T>,
  ): Promise<T> {
    const tx = (await this.#connect()).transaction(TABLES, mode, { durability: 'strict' });
    // Reported below; without this the browser reports it too, as unhandled.
    tx.done.catch(() => undefined);
    try {
      const result = await work(tx);
      await tx.done;
      return result;
    } catch (error) {
      // Of a transaction that failed as a whole (a full disk), each request only says that it was aborted.
      const reason: unknown = tx.error ?? error;
      try {
        tx.abort();
      } catch {
        // It is over already.
      }
      throw reason;
    }
  }

  #connect(): Promise<Database> {
    const { timeoutMs = 2000, open } = this.#options;
    const onClose = () => void this.#disconnect();
    this.#connection ??= openDatabase(this.#name, timeoutMs, onClose, open).catch((error: unknown) => {
      this.#connection = null;
      throw error;
    });
    return this.#connection;
  }

  async #disconnect(): Promise<void> {
    const connection = this.#connection;
    this.#connection = null;
    (await connection?.catch(() => null))?.close();
  }
}

const rangeOf = (assessmentId: string): IDBKeyRange =>
  IDBKeyRange.bound(keyPrefix(assessmentId), keyPrefix(assessmentId) + '\uffff');
