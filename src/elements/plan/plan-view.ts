import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Records } from '../../domain/assessment.js';
import type { PlacedItem } from '../../domain/instrument.js';
import { isPriority, readPlan, suggestPriorities } from '../../domain/plan.js';
import { plan as t } from '../../locale/spoken/plan.js';
import type { Conflict } from '../../store/save-state.js';
import { buttonView } from '../base/button-view.js';
import type { ChartData } from '../views/chart-data.js';
import type { PlanEditor } from './plan-editor.js';
import { entriesOf, planConflicts } from './plan-editor.js';
import { chooseView, planConflictView, priorityView } from './priority-view.js';

export interface PlanState {
  readonly records: Records;
  readonly conflicts: readonly Conflict[];
  /** Null for who may only read. */
  readonly editor: PlanEditor | null;
  /** What helps with an item, when that is there. */
  readonly tips?: ((placed: PlacedItem) => unknown) | undefined;
}

/** The plan as a chapter: in the element of its own, and in the report. */
export function planView(
  { scale, items, answers }: ChartData,
  { records, conflicts, editor, tips }: PlanState,
): TemplateResult {
  const priorities = readPlan(scale, items, answers, records);
  const others = items.filter(({ item }) => !isPriority(records, item.id));
  return html`<section class="plan" part="plan" aria-labelledby="plan-title">
    <h3 id="plan-title" part="title">${t.title}</h3>
    ${editor && html`<p>${t.intro}</p>`}
    ${editor && planConflicts(conflicts, records).map((conflict) => planConflictView(conflict, editor))}
    ${priorities.length === 0 ? html`<p class="muted">${editor ? t.none : t.readOnlyNone}</p>` : nothing}
    ${priorities.map((priority) => priorityView(priority, answers, editor, tips?.(priority)))}
    ${editor && undoView(editor)} ${editor && chooseView(suggestPriorities(items, answers, records), others, editor)}
    ${
      editor && entriesOf(priorities).length > 0
        ? html`<div>
            ${buttonView(t.calendar, () => {
              editor.saveCalendar(priorities);
            })}
            <p class="muted">${t.calendarHint}</p>
          </div>`
        : nothing
    }
  </section>`;
}

const undoView = ({ undo }: PlanEditor): TemplateResult =>
  html`<div role="status">
    ${
      undo
        ? html`<p class="undo" part="undo">
            <bdi>${undo.text}</bdi>
            ${buttonView(t.undo, () => {
              undo.back();
            })}
          </p>`
        : nothing
    }
  </div>`;

/** Puts the focus where an action was added, once its field is there. */
export function focusNext(editor: PlanEditor, root: ParentNode): void {
  const control = editor.focusNext && root.querySelector<HTMLElement>(`#${editor.focusNext}`);
  if (!control) return;
  editor.focusNext = null;
  control.focus();
}
