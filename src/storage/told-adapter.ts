import type { AssessmentSummary, Capabilities, Change, SaveResult, StorageAdapter, StoredChange } from './adapter.js';

/** An adapter that says when something was kept. All else it leaves to the one inside. */
export class ToldAdapter implements StorageAdapter {
  readonly capabilities: Capabilities;
  readonly #inside: StorageAdapter;
  readonly #tell: () => void;

  constructor(inside: StorageAdapter, tell: () => void) {
    this.capabilities = inside.capabilities;
    this.#inside = inside;
    this.#tell = tell;
  }

  list(): Promise<readonly AssessmentSummary[]> {
    return this.#inside.list();
  }

  load(assessmentId: string, signal?: AbortSignal): Promise<unknown> {
    return this.#inside.load(assessmentId, signal);
  }

  async save(changes: readonly Change[], options: { readonly unloading: boolean }): Promise<SaveResult> {
    const result = await this.#inside.save(changes, options);
    if (result.outcomes.some(({ kept }) => kept)) this.#tell();
    return result;
  }

  async remove(assessmentId: string): Promise<void> {
    await this.#inside.remove(assessmentId);
    this.#tell();
  }

  setAside(recordKey: string): Promise<void> {
    return this.#inside.setAside(recordKey);
  }

  watch(assessmentId: string, listener: (changes: readonly StoredChange[]) => void): () => void {
    return this.#inside.watch?.(assessmentId, listener) ?? (() => undefined);
  }

  /** The one inside belongs to who gave it. */
  async close(): Promise<void> {
    // There is nothing of its own to let go of.
  }
}
