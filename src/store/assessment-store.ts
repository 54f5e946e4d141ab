import type { Assessment, AssessmentDetails, Edit } from '../domain/assessment.js';
import {
  allEdits,
  answerOf,
  answerRecord,
  applyEdits,
  clearingEdits,
  DETAILS,
  fieldValue,
  isNoteField,
  NOTE_LIMIT,
  noteField,
  ratingEdits,
} from '../domain/assessment.js';
import { isDay } from '../domain/day.js';
import type { Instrument } from '../domain/instrument.js';
import { findItem } from '../domain/instrument.js';
import { mergeNotes } from '../domain/merge-notes.js';
import type { Aspect, Rating } from '../domain/rating.js';
import { isRating } from '../domain/rating.js';
import { itemHash } from '../domain/text-hash.js';
import type { Conflict, SaveState } from './save-state.js';
import { Watched } from './watched.js';

/** What a person, or the page's author, asks of the store. */
export type Action =
  | { readonly type: 'rate'; readonly itemId: string; readonly aspect: Aspect; readonly rating: Rating }
  | { readonly type: 'note'; readonly itemId: string; readonly aspect: Aspect; readonly note: string }
  | { readonly type: 'describe'; readonly details: Partial<AssessmentDetails> }
  /** Writes fields as they are given: of the plan, or read from a workbook, which can be undone. */
  | { readonly type: 'write'; readonly edits: readonly Edit[]; readonly undoable?: 'import' }
  /** Empties every answer; can be undone. */
  | { readonly type: 'clear' }
  /** Empties one item; can be undone. */
  | { readonly type: 'reset'; readonly itemId: string }
  /** Takes over the answers and details of a file; can be undone. */
  | { readonly type: 'import'; readonly assessment: Assessment }
  | { readonly type: 'undo' }
  | { readonly type: 'resolve'; readonly conflict: Conflict; readonly choice: 'mine' | 'theirs' };

/** What can be taken back with `undo`. */
export type Undoable = 'clear' | 'reset' | 'import';

export interface StoreState {
  readonly phase: 'loading' | 'ready' | 'read-only';
  readonly instrument: Instrument;
  readonly assessment: Assessment;
  readonly save: SaveState;
  readonly conflicts: readonly Conflict[];
  readonly undoable: Undoable | null;
}

/** Where the store hands its edits. Persistence implements it; tests and read-only pages can leave it out. */
export interface EditSink {
  enqueue(edits: readonly Edit[]): void;
  resolve(conflict: Conflict, edit: Edit): void;
  /** From here on a person is editing this field: changes from elsewhere wait until `release`. */
  hold(recordId: string, field: string): void;
  release(recordId: string, field: string): void;
}

const UNDOABLE: readonly Undoable[] = ['clear', 'reset', 'import'];

const NOT_SAVED: SaveState = { phase: 'idle', pending: 0, durability: 'none', shared: false, fault: null };

/**
 * The one place where answers live while the page is open. State is immutable: `dispatch` makes a new one with pure
 * domain functions, tells the subscribers, and hands the edits to persistence.
 */
export class AssessmentStore extends Watched {
  #state: StoreState;
  #sink: EditSink | null = null;
  #undo: readonly Edit[] = [];

  constructor(instrument: Instrument, assessment: Assessment, phase: StoreState['phase'] = 'ready') {
    super();
    this.#state = { phase, instrument, assessment, save: NOT_SAVED, conflicts: [], undoable: null };
  }

  get state(): StoreState {
    return this.#state;
  }

  /** Hands all edits from now on to `sink`. */
  connect(sink: EditSink): void {
    this.#sink = sink;
  }

  /**
   * Carries out an action. Throws a RangeError for an unknown item, a rating off the scale, a text over the
   * limit, or a date that is none; the state is then untouched. Does nothing while loading or read-only.
   */
  dispatch(action: Action): void {
    if (this.#state.phase !== 'ready') return;
    if (action.type === 'undo') {
      this.#takeBack();
      return;
    }
    if (action.type === 'resolve') {
      this.#resolve(action.conflict, action.choice);
      return;
    }
    const edits = this.#editsFor(action);
    if (edits.length === 0) return;
    // What storage would not take back at the next start must not get in.
    const tooLong = edits.some(({ value }) => typeof value === 'string' && value.length > NOTE_LIMIT);
    if (tooLong) throw new RangeError('too long');
    const undoable = 'undoable' in action ? action.undoable : UNDOABLE.find((type) => type === action.type);
    this.#undo = undoable ? this.#inverse(edits) : [];
    this.#commit(edits, undoable ?? null);
  }

  /** A person starts editing a field: nothing from elsewhere replaces it until `release`. */
  hold(recordId: string, field: string): void {
    this.#sink?.hold(recordId, field);
  }

  release(recordId: string, field: string): void {
    this.#sink?.release(recordId, field);
  }

  /** Takes in edits that come from storage or elsewhere: shown, not saved again. */
  receive(edits: readonly Edit[]): void {
    const settled = (c: Conflict): boolean => edits.some((e) => e.recordId === c.recordId && e.field === c.field);
    const { conflicts } = this.#state;
    this.#set({
      assessment: applyEdits(this.#state.assessment, edits),
      ...(conflicts.some(settled) && { conflicts: conflicts.filter((c) => !settled(c)) }),
    });
  }

  /** Reports the save state, as persistence sees it. */
  setSave(save: SaveState): void {
    this.#set({ save });
  }

  setPhase(phase: StoreState['phase']): void {
    this.#set({ phase });
  }

  /** Notes are joined, so that both are kept; for anything else the person chooses. */
  addConflict(conflict: Conflict): void {
    const { recordId, field, mine, theirs } = conflict;
    if (isNoteField(field) && typeof mine === 'string' && typeof theirs === 'string') {
      const value = mergeNotes(mine, theirs);
      if (value !== null) {
        const edit: Edit = { recordId, field, value };
        this.receive([edit]);
        this.#sink?.resolve(conflict, edit);
        return;
      }
    }
    const others = this.#state.conflicts.filter((c) => c.recordId !== recordId || c.field !== field);
    this.#set({ conflicts: [...others, conflict] });
  }

  #editsFor(action: Exclude<Action, { type: 'undo' | 'resolve' }>): readonly Edit[] {
    const { assessment, instrument } = this.#state;
    switch (action.type) {
      case 'rate': {
        const item = this.#item(action.itemId);
        if (!isRating(instrument.scale, action.rating)) throw new RangeError(`not a rating: ${String(action.rating)}`);
        const basis = { version: item.version, lang: instrument.lang, hash: itemHash(instrument, item) };
        const answer = answerOf(assessment.answers, item.id);
        return ratingEdits(answer, item.id, action.aspect, action.rating, basis);
      }
      case 'note': {
        const item = this.#item(action.itemId);
        return [{ recordId: answerRecord(item.id), field: noteField(action.aspect), value: action.note }];
      }
      case 'describe':
        if (action.details.heldOn && !isDay(action.details.heldOn)) throw new RangeError('not a day');
        return Object.entries(action.details).map(([field, value]) => ({ recordId: DETAILS, field, value }) as Edit);
      case 'write':
        return action.edits;
      case 'clear':
        return clearingEdits(assessment);
      case 'reset': {
        const answer = answerOf(assessment.answers, action.itemId);
        return clearingEdits({ ...assessment, answers: { [action.itemId]: answer }, records: {} });
      }
      case 'import':
        return [...clearingEdits(assessment), ...allEdits(action.assessment)];
    }
  }

  #item(itemId: string) {
    const placed = findItem(this.#state.instrument, itemId);
    if (!placed) throw new RangeError(`unknown item ${itemId}`);
    return placed.item;
  }

  #inverse(edits: readonly Edit[]): readonly Edit[] {
    const before = this.#state.assessment;
    return edits.map((edit) => ({ ...edit, value: fieldValue(before, edit.recordId, edit.field) ?? null }) as Edit);
  }

  #takeBack(): void {
    const edits = this.#undo;
    this.#undo = [];
    if (edits.length > 0) this.#commit(edits, null);
  }

  #resolve(conflict: Conflict, choice: 'mine' | 'theirs'): void {
    const conflicts = this.#state.conflicts.filter((c) => c !== conflict);
    const { recordId, field } = conflict;
    const edit = { recordId, field, value: choice === 'mine' ? conflict.mine : conflict.theirs } as Edit;
    this.#set({ conflicts, assessment: applyEdits(this.#state.assessment, [edit]) });
    this.#sink?.resolve(conflict, edit);
  }

  #commit(edits: readonly Edit[], undoable: Undoable | null): void {
    this.#set({ undoable, assessment: applyEdits(this.#state.assessment, edits) });
    this.#sink?.enqueue(edits);
  }

  #set(patch: Partial<StoreState>): void {
    this.#state = { ...this.#state, ...patch };
    this.tell();
  }
}
