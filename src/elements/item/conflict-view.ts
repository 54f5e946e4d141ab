import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Aspect } from '../../domain/rating.js';
import { isScore } from '../../domain/rating.js';
import type { KeptRating } from '../../domain/assessment.js';
import { formatScore } from '../../locale/format.js';
import { item as t } from '../../locale/spoken/item.js';
import type { AnswerController } from './answer-controller.js';

/** A kept value of a field as words: "7", "weet ik niet", "nog niet ingevuld", or the note itself. */
function valueText(value: unknown): string {
  if (typeof value === 'string') return `“${value}”`;
  const { rating } = value as KeptRating;
  if (rating === null) return t.unset;
  return isScore(rating) ? formatScore(rating) : t.words[rating];
}

/** Both values of a field that was changed in two places, with a button for each. */
export function conflictView(c: AnswerController, aspect: Aspect): TemplateResult | typeof nothing {
  const conflict = c.conflict(aspect);
  if (!conflict) return nothing;
  const [mine, theirs] = [valueText(conflict.mine), valueText(conflict.theirs)];
  const button = (choice: 'mine' | 'theirs', label: string): TemplateResult =>
    html`<button
      type="button"
      part="button"
      @click=${() => {
        c.resolve(conflict, choice);
      }}
    >
      ${label}
    </button>`;
  return html`<div class="conflict" part="conflict" role="alert">
    <p>${t.conflict(theirs, mine)}</p>
    ${button('mine', t.keep(mine))} ${button('theirs', t.take(theirs))}
  </div>`;
}
