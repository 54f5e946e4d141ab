import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Answers } from '../../domain/assessment.js';
import { answerOf } from '../../domain/assessment.js';
import type { PlacedItem } from '../../domain/instrument.js';
import type { Rating } from '../../domain/rating.js';
import { isScore } from '../../domain/rating.js';
import { groupByTheme, progress } from '../../domain/statistics.js';
import { formatScore } from '../../locale/format.js';
import { assessment as t } from '../../locale/spoken/assessment.js';
import { item as itemText } from '../../locale/spoken/item.js';
import type { Route, Step } from './route.js';

export interface StepsModel {
  readonly route: Route;
  /** Step of the page that is open. */
  readonly step: number;
  readonly itemId: string | null;
  readonly items: readonly PlacedItem[];
  readonly answers: Answers;
}

export interface StepsHandlers {
  toStep(step: number): void;
  toItem(itemId: string): void;
}

/** The themes as steps, each with how far it is, and a way to every item. */
export function stepsView(model: StepsModel, on: StepsHandlers): TemplateResult {
  const { route, answers } = model;
  return html`<nav aria-label=${t.steps} part="steps">
    <ol class="steps">
      ${route.steps.map((step, i) => {
        const { filled, total } = progress(step.items, answers, step.aspects);
        const title = stepTitle(step, route);
        const done = total > 0 && filled === total;
        return html`<li class=${done ? 'done' : ''}>
          <button
            type="button"
            part="step"
            aria-current=${i === model.step ? 'step' : 'false'}
            @click=${() => {
              on.toStep(i);
            }}
          >
            <span>${title}</span>
            ${
              total > 0
                ? html`<span class="count" aria-hidden="true">${filled}/${total}</span>
                    <span class="visually-hidden">${t.progress(filled, total)}</span>`
                : nothing
            }
          </button>
        </li>`;
      })}
    </ol>
    ${overviewView(model, on)}
  </nav>`;
}

/** In separate rounds a theme comes by twice, so its name says which question it asks. */
function stepTitle(step: Step, { steps }: Route): string {
  if (step.kind !== 'items') return step.kind === 'pause' ? t.pause : t.result;
  const title = step.theme?.title ?? '';
  const [aspect] = step.aspects;
  const twice = steps.some((other) => other !== step && other.theme === step.theme);
  return twice && aspect ? `${title}: ${t.aspect[aspect]}` : title;
}

const short = (rating: Rating): string =>
  rating === null ? t.unset : isScore(rating) ? formatScore(rating) : itemText.words[rating];

function overviewView({ items, answers, itemId }: StepsModel, on: StepsHandlers): TemplateResult {
  return html`<details class="overview" part="overview">
    <summary>${t.overview}</summary>
    ${groupByTheme(items).map(
      (group) =>
        html`<p class="group">${group.theme.title}</p>
          <ul>
            ${group.items.map(({ item, number }) => {
              const { current, ambition } = answerOf(answers, item.id);
              return html`<li>
                <button
                  class="link"
                  type="button"
                  part="button link"
                  aria-current=${item.id === itemId ? 'true' : 'false'}
                  @click=${() => {
                    on.toItem(item.id);
                  }}
                >
                  ${number} ${item.title}</button
                ><span class="muted">${t.scored(short(current), short(ambition))}</span>
              </li>`;
            })}
          </ul>`,
    )}
  </details>`;
}
