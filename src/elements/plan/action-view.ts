import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { PlannedAction } from '../../domain/plan.js';
import { ACTION_LIMIT, OWNER_LIMIT, STATUSES } from '../../domain/plan.js';
import { formatDay } from '../../locale/format-day.js';
import { plan as t } from '../../locale/spoken/plan.js';
import { buttonView } from '../base/button-view.js';
import type { ActionField, PlanEditor } from './plan-editor.js';
import { controlId } from './plan-editor.js';

/** One action with its four fields. Everything may stay empty; nothing is required. */
export function actionView(action: PlannedAction, number: number, editor: PlanEditor): TemplateResult {
  const { id, text, owner, due, status } = action;
  const name = (field: ActionField): string => controlId(id, field);
  const on = (field: ActionField) => ({
    input: (event: Event) => {
      editor.change(id, field, (event.target as HTMLInputElement).value);
    },
    focus: () => {
      editor.hold(id, field);
    },
    blur: () => {
      editor.release(id, field);
    },
  });
  const [onText, onOwner, onDue, onStatus] = [on('text'), on('owner'), on('due'), on('status')];
  return html`<li part="action">
    <div class="action" role="group" aria-label=${t.action(number)}>
      <p class="wide">
        <label for=${name('text')}>${t.text}</label>
        <textarea
          id=${name('text')}
          dir="auto"
          rows="2"
          maxlength=${ACTION_LIMIT}
          .value=${text}
          @input=${onText.input}
          @focus=${onText.focus}
          @blur=${onText.blur}
        ></textarea>
      </p>
      <p>
        <label for=${name('owner')}>${t.owner}</label>
        <input
          id=${name('owner')}
          dir="auto"
          autocomplete="off"
          maxlength=${OWNER_LIMIT}
          .value=${owner}
          @input=${onOwner.input}
          @focus=${onOwner.focus}
          @blur=${onOwner.blur}
        />
      </p>
      <p>
        <label for=${name('due')}>${t.due}</label>
        <input
          id=${name('due')}
          type="date"
          .value=${due}
          @change=${onDue.input}
          @focus=${onDue.focus}
          @blur=${onDue.blur}
        />
      </p>
      <p>
        <label for=${name('status')}>${t.status}</label>
        <select id=${name('status')} @change=${onStatus.input}>
          ${STATUSES.map((one) => html`<option value=${one} .selected=${one === status}>${t.statuses[one]}</option>`)}
        </select>
      </p>
      ${buttonView(
        t.remove,
        () => {
          editor.remove(action);
        },
        'link',
        t.removeLabel(number, text),
      )}
    </div>
  </li>`;
}

/** The same for who can't change it. */
export const actionLine = ({ text, owner, due, status }: PlannedAction): TemplateResult =>
  html`<li class="line" part="action">
    <bdi>${text}</bdi>
    <span class="muted">
      ${owner ? html`<bdi>${owner}</bdi> · ` : nothing} ${due ? `${formatDay(due)} · ` : nothing}${t.statuses[status]}
    </span>
  </li>`;
