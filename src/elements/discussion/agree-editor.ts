import type { RecordEdit } from '../../domain/assessment.js';
import type { Dissent } from '../../domain/dissent.js';
import { dissentEdits, NO_DISSENT } from '../../domain/dissent.js';
import { priorityEdits } from '../../domain/plan.js';
import { discussion as t } from '../../locale/spoken/discussion.js';
import type { AssessmentStore, StoreState } from '../../store/assessment-store.js';
import type { Conflict } from '../../store/save-state.js';

/** What was taken away last, about which item, and how it comes back. */
export interface TakenAway {
  readonly itemId: string;
  readonly text: string;
  readonly edits: readonly RecordEdit[];
}

/** Whether a group may write its agreement here: it is one, or nobody filled in anything yet. */
export const mayAgree = ({ phase, assessment }: StoreState): boolean =>
  phase === 'ready' && (assessment.details.kind === 'agreed' || isUntouched(assessment));

const isUntouched = ({ answers, records }: StoreState['assessment']): boolean =>
  Object.keys(answers).length === 0 && Object.keys(records).length === 0;

/** What a group does beside giving scores. Everything goes through the store, which saves it and can say no. */
export class AgreeEditor {
  taken: TakenAway | null = null;
  /** Items whose fields are open. */
  readonly open = new Set<string>();
  readonly #store: () => AssessmentStore | null;
  readonly #changed: () => void;

  constructor(store: () => AssessmentStore | null, changed: () => void) {
    this.#store = store;
    this.#changed = changed;
  }

  get store(): AssessmentStore | null {
    return this.#store();
  }

  /** Opens or closes the fields of an item. */
  toggle(itemId: string, isOpen: boolean): void {
    if (this.open.has(itemId) === isOpen) return;
    if (isOpen) this.open.add(itemId);
    else this.open.delete(itemId);
    this.#changed();
  }

  /** What a group starts to write is its agreement from then on. */
  begin(): void {
    const store = this.#store();
    if (store && mayAgree(store.state) && store.state.assessment.details.kind !== 'agreed')
      store.dispatch({ type: 'describe', details: { kind: 'agreed' } });
  }

  prioritise(itemId: string, title: string, isChosen: boolean): void {
    const back = { itemId, text: t.dropped(title), edits: priorityEdits(itemId, true) };
    this.#write(priorityEdits(itemId, isChosen), isChosen ? null : back);
  }

  dissent(itemId: string, fields: Partial<Dissent>): void {
    this.#write(dissentEdits(itemId, fields), null);
  }

  removeDissent(itemId: string, title: string, before: Dissent): void {
    this.#write(dissentEdits(itemId, NO_DISSENT), {
      itemId,
      text: t.removed(title),
      edits: dissentEdits(itemId, before),
    });
  }

  undo(): void {
    if (this.taken) this.#write(this.taken.edits, null);
  }

  hold(itemId: string, field: keyof Dissent): void {
    this.#store()?.hold(`dissent:${itemId}`, field);
  }

  release(itemId: string, field: keyof Dissent): void {
    this.#store()?.release(`dissent:${itemId}`, field);
  }

  resolve(conflict: Conflict, choice: 'mine' | 'theirs'): void {
    this.#store()?.dispatch({ type: 'resolve', conflict, choice });
  }

  #write(edits: readonly RecordEdit[], taken: TakenAway | null): void {
    this.begin();
    this.taken = taken;
    this.#store()?.dispatch({ type: 'write', edits });
    this.#changed();
  }
}
