import type { Edit } from '../domain/assessment.js';
import type { Change } from '../storage/adapter.js';
import type { Conflict } from './save-state.js';

/** A value as it stands in storage. */
export interface KeptEdit {
  readonly edit: Edit;
  readonly revision: number;
}

/** What the store has to hear: values from elsewhere to show, and clashes to put before the person. */
export interface Effects {
  readonly shown: Edit[];
  readonly conflicts: Conflict[];
}

interface Mine {
  readonly edit: Edit;
  /** Whether a person asked for it. What is only written along gives way to any other value. */
  readonly asked: boolean;
}

interface Sent extends Mine {
  readonly change: Change;
}

/**
 * One field on its way to storage: what was sent and not answered, the latest value after that, and what others made of
 * it. Knows no time and no storage. When mine and theirs differ, nothing is sent until the person has chosen.
 */
export class PendingField {
  /** The revision that this page builds on: last acknowledged, or last taken over from elsewhere. 0: none. */
  #revision = 0;
  #next: Mine | null = null;
  #sent: Sent | null = null;
  #theirs: KeptEdit | null = null;
  #held = false;
  /** The person was asked to choose, so has to hear of every new value, held or not. */
  #raised = false;
  #effects: Effects;

  constructor(effects: Effects) {
    this.#effects = effects;
  }

  get revision(): number {
    return this.#revision;
  }

  /** Edited here, and not acknowledged. */
  get pending(): boolean {
    return this.#next !== null || this.#sent !== null;
  }

  /** Whether there is something to send. */
  get ready(): boolean {
    return this.#sent !== null || (this.#next !== null && this.#theirs === null);
  }

  edit(edit: Edit, asked: boolean): void {
    this.#next = { edit, asked };
    this.#settle();
  }

  /**
   * What to send: first whatever was never answered, under its own id, because it may have arrived; else the latest
   * value, on the revision that was acknowledged. `latest` does not wait for that answer: the page is about to go.
   */
  take(latest: boolean, change: (edit: Edit, base: number, replaces: readonly string[]) => Change): Change | null {
    const unanswered = this.#sent?.change;
    if (this.#next && !this.#theirs && (latest || !unanswered)) {
      const replaces = unanswered ? [...(unanswered.replaces ?? []), unanswered.id] : [];
      this.#sent = { ...this.#next, change: change(this.#next.edit, this.#revision, replaces) };
      this.#next = null;
    }
    return this.#sent?.change ?? null;
  }

  /** The change with this id was kept. A later value of the field stays pending. */
  acknowledge(id: string, revision: number): void {
    if (this.#sent?.change.id !== id) return;
    this.#sent = null;
    this.#revision = revision;
    this.#settle();
  }

  /** Something else stands in storage than the change with this id was based on; null: nothing, or nothing readable. */
  refuse(id: string, theirs: KeptEdit | null): void {
    if (this.#sent?.change.id !== id) return;
    this.#revision = 0;
    if (theirs && theirs.revision > (this.#theirs?.revision ?? 0)) this.#theirs = theirs;
    this.withdraw();
  }

  /** What was sent did surely not arrive: a later value may take its place. */
  withdraw(): void {
    this.#next ??= this.#sent;
    this.#sent = null;
    this.#settle();
  }

  /** A value from elsewhere. Messages may come late or twice: only what is newer counts. */
  receive(theirs: KeptEdit): void {
    if (theirs.revision > (this.#theirs?.revision ?? this.#revision)) this.#theirs = theirs;
    this.#settle();
  }

  /** Storage no longer holds this field. */
  forget(): void {
    this.#revision = 0;
  }

  /** While a person is editing the field, nothing from elsewhere replaces it. */
  hold(): void {
    this.#held = true;
  }

  release(): void {
    this.#held = false;
    this.#settle();
  }

  /** Puts a clash before the store even while the field is held: the page may be about to go. */
  raise(): void {
    if (!this.#held || !this.#next) return;
    this.release();
    this.hold();
  }

  resolve(conflict: Conflict, edit: Edit): void {
    this.#revision = Math.max(this.#revision, conflict.revision);
    // Their value stands in storage already.
    this.#next = edit.value === conflict.theirs ? null : { edit, asked: true };
    this.#raised = false;
    this.#settle();
  }

  /** Brings mine and theirs together, as far as that can be done without the person. */
  #settle(): void {
    const theirs = this.#theirs;
    if (!theirs || this.#sent) return;
    if (theirs.revision <= this.#revision) {
      this.#theirs = null;
      return;
    }
    const mine = this.#next;
    const agreed = mine !== null && isSame(mine.edit.value, theirs.edit.value);
    if (mine?.asked && !agreed) {
      const { recordId, field, value } = mine.edit;
      const conflict = { recordId, field, mine: value, theirs: theirs.edit.value, revision: theirs.revision };
      this.#raised ||= !this.#held;
      if (this.#raised) this.#effects.conflicts.push(conflict);
      return;
    }
    this.#raised = false;
    this.#next = null;
    if (this.#held && !agreed) return;
    this.#revision = theirs.revision;
    this.#theirs = null;
    this.#effects.shown.push(theirs.edit);
  }
}

/** Whether two JSON values say the same. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return a === b;
  const [mine, theirs] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  return mine.length === theirs.size && mine.every(([key, value]) => isSame(value, theirs.get(key)));
}
