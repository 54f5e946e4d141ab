import type { Capabilities, Change, SaveResult, StoredChange } from './adapter.js';
import type { Migrate } from './field-revisions.js';
import { leftKey } from './keys.js';
import type { OpenDatabase } from './open-database.js';
import { openDatabase } from './open-database.js';
import { answer, completion } from './requests.js';
import type { Table, Work } from './rows-adapter.js';
import { RowsAdapter } from './rows-adapter.js';
import { TabChannel } from './tab-channel.js';
import { toFault } from './to-fault.js';

export interface IndexedDbOptions {
  /** Longest wait for the database to open, in ms; 2000 unless said otherwise. */
  readonly timeoutMs?: number;
  readonly migrate?: Migrate;
  /** Stands in for the browser's way of opening. */
  readonly open?: OpenDatabase;
}

/**
 * Keeps answers in the browser's database: one small row per record, compared and written in one transaction, on disk
 * before it is acknowledged. Tabs of one origin tell each other. Opens again by itself when the connection closes.
 */
export class IndexedDbAdapter extends RowsAdapter {
  readonly capabilities: Capabilities;
  #name: string;
  #options: IndexedDbOptions;
  #connection: Promise<IDBDatabase> | null = null;
  #channel: TabChannel;

  private constructor(name: string, options: IndexedDbOptions) {
    super(options.migrate);
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

  override async load(assessmentId: string, signal?: AbortSignal): Promise<unknown> {
    await this.save([]); // Keeps what other pages left behind.
    return super.load(assessmentId, signal);
  }

  override save(changes: readonly Change[], options?: { readonly unloading: boolean }): Promise<SaveResult> {
    if (options?.unloading) this.#leave(changes).catch(() => undefined);
    return super.save(changes);
  }

  watch(assessmentId: string, listener: (changes: readonly StoredChange[]) => void): () => void {
    return this.#channel.watch(assessmentId, listener);
  }

  async close(): Promise<void> {
    this.#channel.close();
    await this.#disconnect();
  }

  /**
   * One transaction. Tried once more on a new connection, because browsers close one without a word (WebKit does after
   * a pause); harmless, because a change that was kept after all is known again by its id.
   */
  protected async transact<T>(mode: IDBTransactionMode, work: Work<T>, withLeft: boolean): Promise<T> {
    try {
      return await this.#attempt(mode, work, withLeft);
    } catch (error) {
      if (toFault(error).kind !== 'server') throw error;
      await this.#disconnect();
      return this.#attempt(mode, work, withLeft);
    }
  }

  protected override tell(changes: readonly StoredChange[]): void {
    this.#channel.tell(changes);
  }

  /**
   * Writes changes down without comparing. Of a page that goes, a transaction that reads first never arrives and one
   * that only writes does: measured in Chromium and Firefox. A table of its own, so that it need not wait for the save
   * that is under way. The next load, here or on the next page, compares.
   */
  async #leave(changes: readonly Change[]): Promise<void> {
    const tx = (await this.#connect()).transaction('left', 'readwrite', { durability: 'strict' });
    for (const change of changes) tx.objectStore('left').put(change, leftKey(change));
    tx.commit();
  }

  async #attempt<T>(mode: IDBTransactionMode, work: Work<T>, withLeft: boolean): Promise<T> {
    const database = await this.#connect();
    const last = withLeft ? 'left' : 'quarantine';
    const tx = database.transaction(['records', 'quarantine', last], mode, { durability: 'strict' });
    const table = (name: string): Table => tableOf(tx.objectStore(name));
    const done = completion(tx);
    // Reported below; without this the browser reports it too, as unhandled.
    done.catch(() => undefined);
    try {
      const result = await work(table('records'), table('quarantine'), table(last));
      await done;
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

  #connect(): Promise<IDBDatabase> {
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

const tableOf = (store: IDBObjectStore): Table => ({
  get: (key) => answer<unknown>(store.get(key)),
  put: (row, key) => answer(store.put(row, key)),
  delete: (key) => answer(store.delete(key)),
  under: async (prefix) => {
    const range = IDBKeyRange.bound(prefix, prefix + '\uffff');
    const [keys, rows] = await Promise.all([answer(store.getAllKeys(range)), answer<unknown[]>(store.getAll(range))]);
    return keys.map((key, i) => [key as string, rows[i]] as const);
  },
});
