import type { Edit } from '../domain/assessment.js';
import type { Change, Outcome } from '../storage/adapter.js';
import type { Effects, KeptEdit } from './persistence-field.js';
import { PendingField } from './persistence-field.js';
import type { RecordParser } from './persistence-records.js';
import { readField } from './persistence-records.js';

/** Unique without `crypto.randomUUID`, which plain-http intranets lack. */
const sessionId = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');

/** All fields of one assessment on their way to storage. Knows no time and no storage. */
export class SaveQueue {
  #fields = new Map<string, PendingField>();
  #effects: Effects = { shown: [], conflicts: [] };
  #session = sessionId();
  #count = 0;
  #assessmentId: string;

  constructor(assessmentId: string) {
    this.#assessmentId = assessmentId;
  }

  /** How many fields were edited and not acknowledged, those in conflict too. */
  get pending(): number {
    return this.#all.filter((field) => field.pending).length;
  }

  get ready(): boolean {
    return this.#all.some((field) => field.ready);
  }

  get #all(): readonly PendingField[] {
    return [...this.#fields.values()];
  }

  field(recordId: string, name: string): PendingField {
    const key = `${recordId}/${name}`;
    let field = this.#fields.get(key);
    if (!field) this.#fields.set(key, (field = new PendingField(this.#effects)));
    return field;
  }

  add(edits: readonly Edit[]): void {
    for (const edit of edits) this.field(edit.recordId, edit.field).edit(edit, true);
  }

  /** Writes fields along that nobody edited, where storage has none. */
  addMissing(edits: readonly Edit[], asked: boolean): void {
    for (const edit of edits) {
      const field = this.field(edit.recordId, edit.field);
      if (!field.pending && field.revision === 0) field.edit(edit, asked);
    }
  }

  take(latest: boolean): readonly Change[] {
    const assessmentId = this.#assessmentId;
    return this.#all.flatMap((field) => {
      const change = field.take(latest, ({ recordId, field: name, value }, base, replaces) => {
        const id = `${this.#session}-${String(++this.#count)}`;
        const change = { id, assessmentId, recordId, field: name, value, base };
        return replaces.length > 0 ? { ...change, replaces } : change;
      });
      return change ?? [];
    });
  }

  withdraw(): void {
    for (const field of this.#all) field.withdraw();
  }

  raise(): void {
    for (const field of this.#all) field.raise();
  }

  receive(kept: readonly KeptEdit[]): void {
    for (const one of kept) this.field(one.edit.recordId, one.edit.field).receive(one);
  }

  /**
   * Takes in what became of the changes that were sent. Tells how many were left without an answer, and whether storage
   * holds something else than we knew: nothing, or nothing that can be read.
   */
  settle(changes: readonly Change[], outcomes: readonly Outcome[], parse: RecordParser) {
    const unanswered = new Map(changes.map((change) => [change.id, change]));
    let astray = false;
    for (const outcome of outcomes) {
      const { id, revision } = outcome;
      const change = unanswered.get(id);
      if (!change) continue;
      unanswered.delete(id);
      const field = this.field(change.recordId, change.field);
      if (outcome.kept) {
        field.acknowledge(id, revision);
        continue;
      }
      const theirs = revision > 0 ? readField(parse, change, outcome.value, revision) : null;
      astray ||= theirs === null;
      field.refuse(id, theirs);
    }
    return { unanswered: unanswered.size, astray };
  }

  /** What storage is known to hold now, to compare with what it turns out to hold. */
  known(): ReadonlyMap<PendingField, number> {
    return new Map(this.#all.filter(({ revision }) => revision > 0).map((field) => [field, field.revision]));
  }

  /** Queues what was `known` to be in storage and is not among the `kept`, unless there was news of it since. */
  restore(known: ReadonlyMap<PendingField, number>, kept: readonly KeptEdit[], snapshot: readonly Edit[]): void {
    const found = new Set(kept.map(({ edit }) => this.field(edit.recordId, edit.field)));
    for (const [field, revision] of known) if (!found.has(field) && field.revision === revision) field.forget();
    this.addMissing(snapshot, true);
  }

  /** What the store has to hear since the last time. */
  drain(): Effects {
    return { shown: this.#effects.shown.splice(0), conflicts: this.#effects.conflicts.splice(0) };
  }
}
