import type { Edit } from '../domain/assessment.js';
import type { Change, SaveResult } from '../storage/adapter.js';
import { StorageFault } from '../storage/adapter.js';
import type { EditSink } from './assessment-store.js';
import type { Opened, PersistenceOptions } from './persistence-options.js';
import { SaveQueue } from './persistence-queue.js';
import { isTyping, loadRecords, readField } from './persistence-records.js';
import { SaveSchedule } from './persistence-schedule.js';
import type { Conflict, SaveState } from './save-state.js';

export type { Opened, PersistenceOptions } from './persistence-options.js';
export type { RecordParser } from './persistence-records.js';

/** Whether a fault may pass by itself. It leaves open whether the save arrived, so the same changes are sent again. */
const mayPass = ({ kind }: StorageFault): boolean => kind === 'offline' || kind === 'server';

const asFault = (error: unknown): StorageFault =>
  error instanceof StorageFault ? error : new StorageFault('server', String(error), { cause: error });

/**
 * Brings the edits of one assessment to an adapter, whichever it is: in order, one save at a time, again after a fault;
 * and brings changes from elsewhere back. What can't be saved stays pending. Knows no DOM: whoever makes it calls
 * `flush` when the page is hidden, `refresh` when it comes back, and `retry` when the person asks or the network is back.
 */
export class Persistence implements EditSink {
  #options: PersistenceOptions;
  #queue: SaveQueue;
  #schedule: SaveSchedule;
  #unwatch: (() => void) | undefined;
  #readOnly = false;
  #edited = false;
  #unloading = false;
  #running: Promise<void> | null = null;
  /** Another save is due when the one under way is done. */
  #due = false;
  /** Storage may hold something else than we know: compare before the next save. */
  #unsure = false;
  /** A save showed that it does, so that what was acknowledged may be gone. */
  #astray = false;
  #fault: StorageFault | null = null;
  #reported: SaveState | null = null;

  constructor(options: PersistenceOptions) {
    this.#options = options;
    this.#queue = new SaveQueue(options.assessmentId);
    this.#schedule = new SaveSchedule(() => void this.#save(), options.later);
  }

  /** Loads what is kept, and follows changes from elsewhere from then on. Call it once, first. Rejects with a `StorageFault`. */
  async open(signal?: AbortSignal): Promise<Opened> {
    const { adapter, assessmentId, parseRecord } = this.#options;
    let opening = true;
    // Watches before it loads, so that nothing falls in between; what comes too early is part of the answer.
    this.#unwatch = adapter.watch?.(assessmentId, (changes) => {
      this.#queue.receive(changes.flatMap((c) => readField(parseRecord, c, c.value, c.revision) ?? []));
      if (!opening) this.#deliver();
    });
    try {
      const { kept, setAside, newer, removed } = await loadRecords(adapter, assessmentId, parseRecord, signal);
      this.#readOnly = newer;
      this.#queue.receive(kept);
      opening = false;
      return { edits: this.#queue.drain().shown, setAside, readOnly: newer, removed };
    } catch (error) {
      this.#unwatch?.();
      throw error;
    }
  }

  enqueue(edits: readonly Edit[]): void {
    // So that whoever reads storage knows which instrument was answered, and looking around leaves nothing behind.
    if (!this.#edited) this.#queue.addMissing(this.#options.snapshot(), false);
    this.#edited = true;
    this.#queue.add(edits);
    // After a fault a retry is planned, or waits for the person.
    if (!this.#fault) this.#schedule.plan(edits.every(isTyping));
    this.#deliver();
  }

  resolve(conflict: Conflict, edit: Edit): void {
    this.#edited = true;
    this.#queue.field(conflict.recordId, conflict.field).resolve(conflict, edit);
    if (!this.#fault) this.#schedule.plan(false);
    this.#deliver();
  }

  /** Keeps values from elsewhere out of a field that a person is editing. */
  hold(recordId: string, field: string): void {
    this.#queue.field(recordId, field).hold();
  }

  /** Ends `hold`: what came meanwhile is shown, or raised as a conflict with what the person made of it. */
  release(recordId: string, field: string): void {
    this.#queue.field(recordId, field).release();
    this.#deliver();
  }

  /** Tries a failed save again now. */
  retry(): void {
    this.#schedule.succeeded();
    void this.#save();
  }

  /** Takes over what changed in storage unseen (a page that comes back), and saves what storage has lost. */
  refresh(): Promise<void> {
    this.#unsure = true;
    return this.#save();
  }

  /** Saves what is pending now, also what a fault had stopped. Resolves when that was tried. */
  async flush(options: { readonly unloading: boolean }): Promise<void> {
    this.#unloading = options.unloading;
    if (options.unloading) this.#queue.raise();
    this.#deliver();
    // No waiting for the save that is under way. Its answer doesn't count: the next round sends the same, by the same ids.
    if (options.unloading && this.#running && !this.#readOnly) void this.#send(this.#queue.take(true));
    await this.#save();
    this.#unloading = false;
  }

  /** Saves what is pending and lets go. The adapter stays open: others may use it. */
  async close(): Promise<void> {
    await this.flush({ unloading: false });
    this.#schedule.stop();
    this.#unwatch?.();
  }

  #save(): Promise<void> {
    this.#schedule.stop();
    this.#due = true;
    this.#running ??= this.#run();
    return this.#running;
  }

  async #run(): Promise<void> {
    // `#running` has to be set before this can end.
    await Promise.resolve();
    let fault: StorageFault | null = null;
    let compared = 0;
    try {
      while (this.#due && !fault) {
        this.#due = false;
        // A store that loses things as fast as they are saved would keep us busy for ever.
        if (this.#unsure && ++compared > 2) fault = new StorageFault('server', 'lost again');
        else fault = (this.#unsure ? await this.#compare() : null) ?? (await this.#round());
        // What waited for an answer, or for a comparison, has no timer of its own.
        this.#due ||= this.#unsure || (this.#queue.ready && !this.#schedule.planned);
      }
    } finally {
      this.#running = null;
    }
    this.#fault = fault;
    if (!fault) this.#schedule.succeeded();
    else if (mayPass(fault)) this.#schedule.planRetry();
    else this.#schedule.stop();
    this.#report();
  }

  /** Sends what is ready, and takes in the answers. */
  async #round(): Promise<StorageFault | null> {
    if (!this.#queue.ready) return null;
    if (this.#readOnly) return new StorageFault('version', 'newer');
    const changes = this.#queue.take(this.#unloading);
    this.#report();
    const known = this.#queue.known();
    const { outcomes, fault, fresh } = await this.#send(changes);
    const { unanswered, astray } = this.#queue.settle(changes, outcomes, this.#options.parseRecord);
    if (astray || (fresh && known.size > 0)) this.#astray = this.#unsure = true;
    if (fault && !mayPass(fault)) this.#queue.withdraw();
    this.#deliver();
    return fault ?? (unanswered > 0 ? new StorageFault('server', 'no answer') : null);
  }

  async #send(changes: readonly Change[]): Promise<SaveResult> {
    try {
      return await this.#options.adapter.save(changes, { unloading: this.#unloading });
    } catch (error) {
      return { outcomes: [], fault: asFault(error), fresh: false };
    }
  }

  /** Compares memory with storage: takes over what is newer there, queues what is gone there. */
  async #compare(): Promise<StorageFault | null> {
    const { adapter, assessmentId, parseRecord, snapshot } = this.#options;
    this.#report();
    const known = this.#queue.known();
    try {
      const { kept, newer, removed } = await loadRecords(adapter, assessmentId, parseRecord);
      if (removed) return new StorageFault('rejected', 'removed');
      this.#readOnly ||= newer;
      this.#queue.receive(kept);
      // Of what was never saved nothing can be lost.
      if (known.size > 0) this.#queue.restore(known, kept, snapshot());
      this.#astray = this.#unsure = false;
      this.#deliver();
      return null;
    } catch (error) {
      return asFault(error);
    }
  }

  /** Tells the store what came from elsewhere, and how far we are. */
  #deliver(): void {
    const { onRemote, onConflict } = this.#options;
    const { shown, conflicts } = this.#queue.drain();
    if (shown.length > 0) onRemote(shown);
    conflicts.forEach(onConflict);
    this.#report();
  }

  #report(): void {
    const { durability, shared } = this.#options.adapter.capabilities;
    const pending = this.#queue.pending;
    const fault = this.#fault;
    const busy = this.#running !== null && (pending > 0 || this.#astray);
    const phase = busy ? 'saving' : fault ? 'failed' : pending > 0 ? 'pending' : this.#edited ? 'saved' : 'idle';
    const before = this.#reported;
    if (phase === before?.phase && pending === before.pending && fault === before.fault) return;
    this.#reported = { phase, pending, durability, shared, fault };
    this.#options.onState(this.#reported);
  }
}
