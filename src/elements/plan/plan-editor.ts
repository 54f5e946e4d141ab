import type { RecordEdit, Records } from '../../domain/assessment.js';
import type { PlannedAction, Priority } from '../../domain/plan.js';
import { actionEdits, newActionId, priorityEdits, removalEdits } from '../../domain/plan.js';
import { planToIcs } from '../../export/ics.js';
import { plan as t } from '../../locale/spoken/plan.js';
import type { AssessmentStore } from '../../store/assessment-store.js';
import type { Conflict } from '../../store/save-state.js';
import { saveFile } from '../base/save-file.js';

export type ActionField = 'text' | 'owner' | 'due' | 'status';

/** What was taken away last, in words, and how it comes back. */
export interface Undo {
  readonly text: string;
  back(): void;
}

/** The id of the control of one field of an action. */
export const controlId = (actionId: string, field: ActionField): string => `${field}-${actionId}`;

/** What a person does with the plan. Every change goes through the store, which saves it and can say no. */
export class PlanEditor {
  undo: Undo | null = null;
  /** The control that gets the focus when it is there: of an action that was just added. */
  focusNext: string | null = null;
  readonly #store: () => AssessmentStore | null;
  readonly #changed: () => void;

  constructor(store: () => AssessmentStore | null, changed: () => void) {
    this.#store = store;
    this.#changed = changed;
  }

  choose(itemId: string): void {
    this.undo = null;
    this.#write(priorityEdits(itemId, true));
  }

  drop({ item }: Priority): void {
    this.undo = {
      text: t.dropped(item.title),
      back: () => {
        this.choose(item.id);
      },
    };
    this.#write(priorityEdits(item.id, false));
  }

  add(itemId: string): void {
    const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
    const id = newActionId(Date.now(), random);
    this.undo = null;
    this.focusNext = controlId(id, 'text');
    this.#write(actionEdits(id, { itemId, text: '', owner: '', due: '', status: 'todo' }));
  }

  change(id: string, field: ActionField, value: string): void {
    this.#write(actionEdits(id, { [field]: value }));
  }

  remove({ id }: PlannedAction): void {
    this.undo = {
      text: t.removed,
      back: () => {
        this.undo = null;
        this.focusNext = controlId(id, 'text');
        this.#write(removalEdits(id, false));
      },
    };
    this.#write(removalEdits(id, true));
  }

  /** While someone is typing, nothing from elsewhere replaces what they see. */
  hold(id: string, field: ActionField): void {
    this.#store()?.hold(`action:${id}`, field);
  }

  release(id: string, field: ActionField): void {
    this.#store()?.release(`action:${id}`, field);
  }

  resolve(conflict: Conflict, choice: 'mine' | 'theirs'): void {
    this.#store()?.dispatch({ type: 'resolve', conflict, choice });
  }

  saveCalendar(priorities: readonly Priority[]): void {
    const words = { name: t.calendarName, owner: t.calendarOwner };
    saveFile(t.calendarFile, planToIcs(entriesOf(priorities), words, new Date()), 'text/calendar');
  }

  #write(edits: readonly RecordEdit[]): void {
    this.#store()?.dispatch({ type: 'write', edits });
    this.#changed();
  }
}

/** The actions that have a day and say what to do. */
export const entriesOf = (priorities: readonly Priority[]) =>
  priorities.flatMap(({ item, number, actions }) =>
    actions
      .filter(({ due, text }) => due && text.trim())
      .map((action) => ({ ...action, item: `${number} ${item.title}` })),
  );

/** The conflicts that are about the plan. */
export const planConflicts = (conflicts: readonly Conflict[], records: Records): readonly Conflict[] =>
  conflicts.filter(({ recordId }) => Object.hasOwn(records, recordId));
