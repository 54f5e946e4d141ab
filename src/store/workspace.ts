import type { Assessment, AssessmentDetails } from '../domain/assessment.js';
import { allEdits, emptyAssessment } from '../domain/assessment.js';
import type { Instrument } from '../domain/instrument.js';
import type { StorageAdapter, StorageFault } from '../storage/adapter.js';
import { AssessmentStore } from './assessment-store.js';
import type { RecordParser } from './persistence.js';
import { Persistence } from './persistence.js';

/** How untrusted data becomes ours. Handed in by the composition root, so that the store knows no parser. */
export interface Parsers {
  readonly record: RecordParser;
  details(details: unknown): Partial<AssessmentDetails>;
}

/** An assessment that is open on this page. Elements that open the same one share it. */
export interface OpenFilling {
  readonly store: AssessmentStore;
  /** Records that were damaged and set aside. */
  readonly setAside: number;
  /** Says once more what could not be said: tries a failed save again. */
  retry(): void;
}

interface Entry {
  readonly store: AssessmentStore;
  readonly filling: Promise<OpenFilling>;
  readonly persistence: Persistence;
  users: number;
}

/** The fillings of one instrument in one place of storage: open, save, remove. `fillings.ts` lists what is kept. */
export class Workspace {
  readonly #open = new Map<string, Entry>();
  /** Until what was closed is saved. */
  closing: Promise<unknown> = Promise.resolve();

  constructor(
    readonly instrument: Instrument,
    readonly adapter: StorageAdapter,
    readonly parsers: Parsers,
    /** Why answers are kept in memory only, when the device refused storage. */
    readonly fault: StorageFault | null,
  ) {}

  /**
   * Opens an assessment, or starts an empty one under this id. Every call is matched by a `close`. Rejects with a
   * `StorageFault` when what is kept can't be read.
   */
  open(assessmentId: string): Promise<OpenFilling> {
    let entry = this.#open.get(assessmentId);
    if (!entry) {
      entry = this.#start(assessmentId);
      this.#open.set(assessmentId, entry);
    }
    entry.users++;
    return entry.filling;
  }

  /** The last to close lets go of storage, after everything is saved. What can't be saved stays open. */
  close(assessmentId: string): void {
    const entry = this.#open.get(assessmentId);
    if (!entry || --entry.users > 0) return;
    const { persistence, store } = entry;
    const letGo = persistence.flush({ unloading: false }).then(() => {
      if (entry.users > 0 || store.state.save.pending > 0) return;
      this.#open.delete(assessmentId);
      return persistence.close();
    });
    this.closing = Promise.all([this.closing, letGo]);
  }

  async remove(assessmentId: string): Promise<void> {
    await this.adapter.remove(assessmentId);
  }

  /** Saves what is pending now. Called when the page is hidden or left. */
  flush(unloading: boolean): void {
    for (const { persistence } of this.#open.values()) void persistence.flush({ unloading });
  }

  /** Takes over what changed unseen and tries again what failed. Called when the page or the network comes back. */
  refresh(): void {
    for (const { persistence } of this.#open.values()) void persistence.refresh();
  }

  #start(assessmentId: string): Entry {
    const { instrument } = this;
    const store = new AssessmentStore(instrument, this.empty(assessmentId), 'loading');
    const persistence = new Persistence({
      adapter: this.adapter,
      assessmentId,
      parseRecord: this.parsers.record,
      snapshot: () => allEdits(store.state.assessment),
      onState: (state) => {
        store.setSave(state);
      },
      onRemote: (edits) => {
        store.receive(edits);
      },
      onConflict: (conflict) => {
        store.addConflict(conflict);
      },
    });
    const filling = persistence.open().then((opened): OpenFilling => {
      store.receive(opened.edits);
      store.connect(persistence);
      // Where answers will go, before there are any.
      const { durability, shared } = this.adapter.capabilities;
      store.setSave({ ...store.state.save, durability, shared });
      store.setPhase(opened.readOnly ? 'read-only' : 'ready');
      return {
        store,
        setAside: opened.setAside,
        retry: () => {
          persistence.retry();
        },
      };
    });
    filling.catch(() => this.#open.delete(assessmentId));
    return { store, filling, persistence, users: 0 };
  }

  /** A filling with nothing in it. */
  empty(assessmentId: string): Assessment {
    return emptyAssessment(assessmentId, this.instrument.id, this.instrument.edition.version);
  }
}
