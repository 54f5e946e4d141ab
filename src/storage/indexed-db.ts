import type { AssessmentSummary, Capabilities, Change, SaveResult, StoredChange } from './adapter.js';
import type { Migrate } from './field-revisions.js';
import { LeftBehind } from './left-behind.js';
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
  #left: LeftBehind;

  private constructor(name: string, options: IndexedDbOptions) {
    super(options.migrate);
    this.#name = name;
    this.#options = options;
    this.#channel = new TabChannel(`meetlat/${name}`);
    this.#left = new LeftBehind(name);
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

  override async list(): Promise<readonly AssessmentSummary[]> {
    await this.#takeInLeft();
    return super.list();
  }

  override async load(assessmentId: string, signal?: AbortSignal): Promise<unknown> {
    await this.#takeInLeft();
    return super.load(assessmentId, signal);
  }

  override async save(changes: readonly Change[], options?: { readonly unloading: boolean }): Promise<SaveResult> {
    if (options?.unloading) this.#left.put(changes);
    const result = await super.save(changes);
    this.#left.forget(result.outcomes);
    return result;
  }

  override remove(assessmentId: string): Promise<void> {
    this.#left.forget(this.#left.find(assessmentId));
    return super.remove(assessmentId);
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
  protected async transact<T>(mode: IDBTransactionMode, work: Work<T>): Promise<T> {
    try {
      return await this.#attempt(mode, work);
    } catch (error) {
      if (toFault(error).kind !== 'server') throw error;
      await this.#disconnect();
      return this.#attempt(mode, work);
    }
  }

  protected override tell(changes: readonly StoredChange[]): void {
    this.#channel.tell(changes);
  }

  async #takeInLeft(): Promise<void> {
    const left = this.#left.find();
    if (left.length > 0) this.#left.forget(await this.takeIn(left));
  }

  async #attempt<T>(mode: IDBTransactionMode, work: Work<T>): Promise<T> {
    const database = await this.#connect();
    const tx = database.transaction(['records', 'quarantine'], mode, { durability: 'strict' });
    const done = completion(tx);
    // Reported below; without this the browser reports it too, as unhandled.
    done.catch(() => undefined);
    try {
      const result = await work(tableOf(tx.objectStore('records')), tableOf(tx.objectStore('quarantine')));
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
