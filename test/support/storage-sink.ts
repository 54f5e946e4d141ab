import type { Edit } from '../../src/domain/assessment.js';
import { emptyAssessment } from '../../src/domain/assessment.js';
import type { EditSink } from '../../src/store/assessment-store.js';
import { AssessmentStore } from '../../src/store/assessment-store.js';
import type { Conflict } from '../../src/store/save-state.js';
import { instrumentOf } from './instruments.js';
import { SCALE } from './storage-page.js';

export const INSTRUMENT = instrumentOf([2, 3], SCALE);

/** Remembers what it is handed. */
export class RecordingSink implements EditSink {
  readonly saved: Edit[] = [];
  readonly resolved: { readonly conflict: Conflict; readonly edit: Edit }[] = [];
  readonly held: string[] = [];

  enqueue(edits: readonly Edit[]): void {
    this.saved.push(...edits);
  }
  resolve(conflict: Conflict, edit: Edit): void {
    this.resolved.push({ conflict, edit });
  }
  hold(recordId: string, field: string): void {
    this.held.push(`+${recordId}/${field}`);
  }
  release(recordId: string, field: string): void {
    this.held.push(`-${recordId}/${field}`);
  }
}

export const emptyStore = (): AssessmentStore =>
  new AssessmentStore(INSTRUMENT, emptyAssessment('a', INSTRUMENT.id, '1.0.0'));
