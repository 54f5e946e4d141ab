import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Records } from '../../domain/assessment.js';
import { isPriority, readPlan, suggestPriorities } from '../../domain/plan.js';
import { plan as t } from '../../locale/nl/plan.js';
import { buttonView } from '../base/button-view.js';
import { SourceController } from '../base/source-controller.js';
import { noAttribute } from '../base/words.js';
import type { ChartData } from '../views/chart-data.js';
import { ChartElement } from '../views/chart-element.js';
import { entriesOf, PlanEditor, planConflicts } from './plan-editor.js';
import { planStyles } from './plan.styles.js';
import { chooseView, planConflictView, priorityView } from './priority-view.js';

/**
 * What people will work on: the priorities they chose, with the next level as the goal, and actions with who, when and
 * how far. Suggests the biggest gaps; people choose. Without a store it only shows `records`.
 *
 * @csspart title - the heading
 * @csspart choose - suggestions, and the list of items
 * @csspart priority - one priority
 * @csspart goal - the next level, in the words of the instrument
 * @csspart action - one action
 * @csspart undo - the message after something was taken away
 * @csspart conflict - two values of one field
 * @csspart button - a button; also `link`
 * @csspart notice - which of `items` don't exist
 */
export class MeetlatPlan extends ChartElement {
  static override styles = [ChartElement.styles, planStyles];
  static override get properties(): PropertyDeclarations {
    return { records: noAttribute };
  }

  /** The records of a plan (`Assessment.records`), for one without a store: only to read. */
  records: Records = {};

  readonly #editor = new PlanEditor(
    () => this.source.store,
    () => {
      this.requestUpdate();
    },
  );

  constructor() {
    super();
    // A chart draws from answers alone; the plan shows conflicts, and whether it may be changed.
    new SourceController(this, ({ conflicts, phase }) => [conflicts, phase]);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { focusNext } = this.#editor;
    const control = focusNext && this.renderRoot.querySelector<HTMLElement>(`#${focusNext}`);
    if (!control) return;
    this.#editor.focusNext = null;
    control.focus();
  }

  protected override draw({ scale, items, answers }: ChartData): TemplateResult {
    const { state } = this.source;
    const editor = state?.phase === 'ready' ? this.#editor : null;
    const records = state?.assessment.records ?? this.records;
    const priorities = readPlan(scale, items, answers, records);
    const others = items.filter(({ item }) => !isPriority(records, item.id));
    return html`<section aria-labelledby="plan-title">
      <h3 id="plan-title" part="title">${t.title}</h3>
      ${editor && html`<p>${t.intro}</p>`}
      ${state && planConflicts(state.conflicts, records).map((conflict) => planConflictView(conflict, this.#editor))}
      ${priorities.length === 0 ? html`<p class="muted">${editor ? t.none : t.readOnlyNone}</p>` : nothing}
      ${priorities.map((priority) => priorityView(priority, answers, editor))} ${this.#undoView()}
      ${editor && chooseView(suggestPriorities(items, answers, records), others, editor)}
      ${
        entriesOf(priorities).length > 0
          ? html`<div>
              ${buttonView(t.calendar, () => {
                this.#editor.saveCalendar(priorities);
              })}
              <p class="muted">${t.calendarHint}</p>
            </div>`
          : nothing
      }
    </section>`;
  }

  #undoView(): TemplateResult {
    const { undo } = this.#editor;
    return html`<div role="status">
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
  }
}
