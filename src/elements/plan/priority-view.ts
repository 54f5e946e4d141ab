import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Answers } from '../../domain/assessment.js';
import { answerOf } from '../../domain/assessment.js';
import type { PlacedItem } from '../../domain/instrument.js';
import type { Priority } from '../../domain/plan.js';
import type { ItemGap } from '../../domain/statistics.js';
import { gap } from '../../domain/statistics.js';
import { document } from '../../locale/spoken/document.js';
import { plan as t } from '../../locale/spoken/plan.js';
import type { Conflict } from '../../store/save-state.js';
import { buttonView } from '../base/button-view.js';
import { actionLine, actionView } from './action-view.js';
import type { PlanEditor } from './plan-editor.js';

/** The items with the biggest gaps as buttons, and all others in a list to choose from. */
export function chooseView(
  suggested: readonly ItemGap[],
  others: readonly PlacedItem[],
  editor: PlanEditor,
): TemplateResult {
  const choose = (event: Event): void => {
    event.preventDefault();
    const select = (event.target as HTMLFormElement).elements.namedItem('item') as HTMLSelectElement;
    if (select.value) editor.choose(select.value);
    select.value = '';
  };
  return html`<div class="choose" part="choose">
    ${
      suggested.length > 0
        ? html`<p>${t.suggested}</p>
            <div class="suggested">
              ${suggested.map(({ item, number, gap: size }) =>
                buttonView(`+ ${t.suggest(`${number} ${item.title}`, size)}`, () => {
                  editor.choose(item.id);
                }),
              )}
            </div>`
        : nothing
    }
    <form @submit=${choose}>
      <label for="item">${t.other}</label>
      <select id="item" name="item">
        <option value="">${t.choose}</option>
        ${others.map(({ item, number }) => html`<option value=${item.id}>${number} ${item.title}</option>`)}
      </select>
      <button part="button">${t.add}</button>
    </form>
  </div>`;
}

/**
 * One priority: where it stands, what the next level looks like, `help` to get there, and the actions. Without an editor
 * only to read.
 */
export function priorityView(
  priority: Priority,
  answers: Answers,
  editor: PlanEditor | null,
  help: unknown,
): TemplateResult {
  const { item, number, goal, actions } = priority;
  const { current, ambition } = answerOf(answers, item.id);
  const title = `${number} ${item.title}`;
  const done = actions.filter(({ status }) => status === 'done').length;
  const text = goal && item.levels[goal.id];
  return html`<article class="priority" part="priority" aria-labelledby=${`title-${item.id}`}>
    <header>
      <h4 id=${`title-${item.id}`}><span class="number">${number}</span> <bdi>${item.title}</bdi></h4>
      ${
        editor &&
        buttonView(
          t.drop,
          () => {
            editor.drop(priority);
          },
          'link',
          t.dropLabel(title),
        )
      }
    </header>
    <p class="muted">${t.where(document.rating(current), document.rating(ambition), gap(current, ambition))}</p>
    ${
      text
        ? html`<div class="goal" part="goal">
            <p class="muted">${t.goal(goal.label)}</p>
            <p>${text}</p>
          </div>`
        : nothing
    }
    ${help}
    <p class="muted" aria-live="off">${t.progress(done, actions.length)}</p>
    <ul class="actions" aria-label=${t.actions}>
      ${actions.map((action, i) => (editor ? actionView(action, i + 1, editor) : actionLine(action)))}
    </ul>
    ${
      editor &&
      buttonView(
        t.addAction,
        () => {
          editor.add(item.id);
        },
        '',
        t.addActionLabel(title),
      )
    }
  </article>`;
}

/** Both values of a field of the plan that was changed in two places. */
export function planConflictView(conflict: Conflict, editor: PlanEditor): TemplateResult {
  const words = (value: unknown): string => {
    if (conflict.field === 'status' && typeof value === 'string' && value in t.statuses)
      return t.statuses[value as keyof typeof t.statuses];
    return typeof value === 'string' && value !== '' ? value : t.empty;
  };
  const fields: Readonly<Record<string, string>> = { text: t.text, owner: t.owner, due: t.due, status: t.status };
  const button = (text: string, choice: 'mine' | 'theirs') =>
    buttonView(text, () => {
      editor.resolve(conflict, choice);
    });
  return html`<div class="conflict" part="conflict" role="alert">
    <p><bdi>${t.conflict(fields[conflict.field] ?? t.title, words(conflict.theirs), words(conflict.mine))}</bdi></p>
    ${button(t.keepMine, 'mine')} ${button(t.takeTheirs, 'theirs')}
  </div>`;
}
