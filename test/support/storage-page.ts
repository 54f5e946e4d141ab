import type { Assessment, Edit } from '../../src/domain/assessment.js';
import { allEdits, answerRecord, applyEdits, emptyAssessment, fieldValue } from '../../src/domain/assessment.js';
import type { Scale } from '../../src/domain/scale.js';
import { recordParser } from '../../src/schema/record.js';
import type { Change, StorageAdapter } from '../../src/storage/adapter.js';
import type { Opened } from '../../src/store/persistence.js';
import { Persistence } from '../../src/store/persistence.js';
import type { Later } from '../../src/store/persistence-schedule.js';
import type { Conflict, SaveState } from '../../src/store/save-state.js';

export const SCALE: Scale = {
  min: 1,
  max: 10,
  step: 1,
  levels: [
    { id: 'low', label: 'Low', from: 1 },
    { id: 'high', label: 'High', from: 5.5 },
  ],
};

const BASIS = { version: 1, lang: 'nl', hash: '0123456789abcdef' };

export const score = (itemId: string, rating: number): Edit => ({
  recordId: answerRecord(itemId),
  field: 'current',
  value: { rating, basis: BASIS },
});

export const note = (itemId: string, value: string): Edit => ({
  recordId: answerRecord(itemId),
  field: 'currentNote',
  value,
});

/** A page with one assessment open, as the store would have it, and everything it was told. */
export class Page {
  assessment: Assessment;
  readonly states: SaveState[] = [];
  readonly conflicts: Conflict[] = [];
  readonly remote: Edit[] = [];
  readonly persistence: Persistence;

  constructor(adapter: StorageAdapter, later?: Later, assessmentId = 'a') {
    this.assessment = emptyAssessment(assessmentId, 'test', '1.0.0');
    this.persistence = new Persistence({
      adapter,
      assessmentId,
      parseRecord: recordParser(SCALE),
      snapshot: () => allEdits(this.assessment),
      onState: (state) => this.states.push(state),
      onRemote: (edits) => {
        this.remote.push(...edits);
        this.assessment = applyEdits(this.assessment, edits);
      },
      onConflict: (conflict) => this.conflicts.push(conflict),
      ...(later && { later }),
    });
  }

  async open(): Promise<Opened> {
    const opened = await this.persistence.open();
    this.assessment = applyEdits(this.assessment, opened.edits);
    return opened;
  }

  edit(...edits: Edit[]): void {
    this.assessment = applyEdits(this.assessment, edits);
    this.persistence.enqueue(edits);
  }

  resolve(conflict: Conflict, choice: 'mine' | 'theirs'): void {
    const edit = { recordId: conflict.recordId, field: conflict.field, value: conflict[choice] } as Edit;
    this.assessment = applyEdits(this.assessment, [edit]);
    this.persistence.resolve(conflict, edit);
  }

  value({ recordId, field }: Edit): unknown {
    return fieldValue(this.assessment, recordId, field);
  }

  get state(): SaveState | undefined {
    return this.states.at(-1);
  }

  /** Waits, in real time, until everything is saved. */
  async saved(): Promise<void> {
    await until(() => this.state?.phase === 'saved', 'saved');
  }
}

/** Waits, in real time and 3 s at most, until `condition` holds. */
export async function until(condition: () => boolean, what: string): Promise<void> {
  for (let i = 0; i < 300 && !condition(); i++) await new Promise((resolve) => setTimeout(resolve, 10));
  if (!condition()) throw new Error(`waited in vain: ${what}`);
}

/** What another page finds when it opens the same assessment now. */
export async function reopened(adapter: StorageAdapter, assessmentId = 'a'): Promise<Page> {
  const page = new Page(adapter, undefined, assessmentId);
  await page.open();
  return page;
}

/** What was saved of answers; the details that go along with the first save are left out. */
export const answerChanges = (changes: readonly Change[] | undefined) =>
  (changes ?? [])
    .filter(({ recordId }) => recordId !== 'details')
    .map(({ field, value, base }) => ({ field, value, base }));
