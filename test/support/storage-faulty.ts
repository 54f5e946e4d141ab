import type {
  AssessmentSummary,
  Capabilities,
  Change,
  SaveResult,
  StorageAdapter,
  StoredChange,
} from '../../src/storage/adapter.js';
import type { StorageFault } from '../../src/storage/adapter.js';

/** What goes wrong: before anything is written, or after it was written but before anybody heard. */
export interface Failure {
  readonly fault: StorageFault;
  readonly when: 'before' | 'after';
}

/** Another adapter, of which chosen operations fail. Operations are counted from 0, of every kind together. */
export class FaultyAdapter implements StorageAdapter {
  /** Every save that was asked for, failed or not. */
  readonly saves: (readonly Change[])[] = [];
  operations = 0;
  #inner: StorageAdapter;
  #failure: (operation: number) => Failure | null;

  constructor(inner: StorageAdapter, failure: (operation: number) => Failure | null) {
    this.#inner = inner;
    this.#failure = failure;
  }

  get capabilities(): Capabilities {
    return this.#inner.capabilities;
  }

  list(): Promise<readonly AssessmentSummary[]> {
    return this.#operate(() => this.#inner.list());
  }

  load(assessmentId: string, signal?: AbortSignal): Promise<unknown> {
    return this.#operate(() => this.#inner.load(assessmentId, signal));
  }

  async save(changes: readonly Change[], options: { readonly unloading: boolean }): Promise<SaveResult> {
    this.saves.push(changes);
    try {
      return await this.#operate(() => this.#inner.save(changes, options));
    } catch (fault) {
      return { outcomes: [], fault: fault as StorageFault, fresh: false };
    }
  }

  remove(assessmentId: string): Promise<void> {
    return this.#operate(() => this.#inner.remove(assessmentId));
  }

  setAside(recordKey: string): Promise<void> {
    return this.#operate(() => this.#inner.setAside(recordKey));
  }

  watch(assessmentId: string, listener: (changes: readonly StoredChange[]) => void): () => void {
    return this.#inner.watch?.(assessmentId, listener) ?? (() => undefined);
  }

  close(): Promise<void> {
    return this.#inner.close();
  }

  async #operate<T>(work: () => Promise<T>): Promise<T> {
    const failure = this.#failure(this.operations++);
    if (failure?.when === 'before') throw failure.fault;
    const result = await work();
    if (failure) throw failure.fault;
    return result;
  }
}
