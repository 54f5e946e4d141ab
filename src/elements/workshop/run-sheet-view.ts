import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { SessionState, SessionStep } from '../../domain/session.js';
import { timeLeft } from '../../domain/session.js';
import { workshop as t } from '../../locale/spoken/workshop.js';
import { buttonView } from '../base/button-view.js';

/** What the run sheet asks of who leads. */
export interface RunSheetActs {
  readonly start: (step: number) => void;
  readonly stop: () => void;
}

/** "4:05" of milliseconds, without a sign; a second that has begun counts. */
export function clockText(ms: number): string {
  const seconds = Math.ceil(Math.abs(ms) / 1000);
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}

/** What is left of the step of now. Nobody is told of every second: who wants to know, reads it. */
export function clockView(state: SessionState, now: number): TemplateResult | typeof nothing {
  const left = timeLeft(state, now);
  if (left === null) return nothing;
  const isOver = left <= -1000;
  const text = clockText(isOver ? left : Math.max(0, left));
  return html`<p class="clock ${isOver ? 'over' : ''}" part="clock" role="timer">
    <span class="muted">${state.steps[state.step]?.title}</span> <b>${isOver ? t.timeOver(text) : t.timeLeft(text)}</b>
  </p>`;
}

/** The programme, with a clock for the step of now. */
export const runSheetView = (state: SessionState, acts: RunSheetActs): TemplateResult =>
  html`<ol class="steps" part="run-sheet">
    ${state.steps.map(({ title, minutes }, step) => {
      const isNow = state.step === step && state.stepStartedAt !== null;
      return html`<li aria-current=${isNow ? 'step' : 'false'}>
        <span>${title} <span class="muted">${t.minutes(minutes)}${isNow ? ` · ${t.now}` : ''}</span></span>
        ${
          isNow
            ? buttonView(t.stopStep, acts.stop)
            : buttonView(
                t.startStep,
                () => {
                  acts.start(step);
                },
                '',
                t.startStepLabel(title),
              )
        }
      </li>`;
    })}
  </ol>`;

/** Fields for the programme. `change` gets the whole of it after each edit. */
export function stepsEditor(steps: readonly SessionStep[], change: (steps: readonly SessionStep[]) => void) {
  const put = (at: number, patch: Partial<SessionStep>): void => {
    change(steps.map((step, i) => (i === at ? { ...step, ...patch } : step)));
  };
  return html`<ol class="steps edited">
      ${repeat(
        steps,
        (_, at) => at,
        ({ title, minutes }, at) =>
          html`<li>
            <label>
              ${t.stepTitle(at + 1)}
              <input
                .value=${title}
                maxlength="200"
                @change=${({ target }: Event) => {
                  put(at, { title: (target as HTMLInputElement).value });
                }}
              />
            </label>
            <label>
              ${t.stepMinutes(at + 1)}
              <input
                type="number"
                min="1"
                max="1440"
                .value=${String(minutes)}
                @change=${({ target }: Event) => {
                  const field = target as HTMLInputElement;
                  if (field.value !== '' && field.checkValidity()) put(at, { minutes: field.valueAsNumber });
                  else field.value = String(minutes);
                }}
              />
            </label>
            ${buttonView(
              t.removeStep,
              () => {
                change(steps.filter((_, i) => i !== at));
              },
              'link',
              t.removeStepLabel(at + 1),
            )}
          </li>`,
      )}
    </ol>
    ${buttonView(t.addStep, () => {
      change([...steps, { title: t.stepTitle(steps.length + 1), minutes: 15 }]);
    })}`;
}
