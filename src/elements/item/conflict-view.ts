import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { answerRecord } from '../../domain/assessment.js';
import type { Aspect } from '../../domain/rating.js';
import { isScore } from '../../domain/rating.js';
import { formatScore } from '../../locale/format.js';
import { item as t } from '../../locale/nl/item.js';
import type { Conflict } from '../../store/save-state.js';

/** A kept value of any field as words: "7", "weet ik niet", "nog niet ingevuld", or the note itself. */
function valueText(value: unknown): string {
  if (typeof value === 'string') return `“${value}”`;
  const rating = typeof value === 'object' && value !== null && 'rating' in value ? value.rating : null;
  if (typeof rating === 'number' && isScore(rating)) return formatScore(rating);
  return rating === 'unknown' || rating === 'not-applicable' ? t.words[rating] : t.unset;
}

/** Both values of a field that was changed in two places, with a button for each. */
export function conflictView(
  conflicts: readonly Conflict[],
  itemId: string,
  aspect: Aspect,
  choose: (conflict: Conflict, choice: 'mine' | 'theirs') => void,
): TemplateResult | typeof nothing {
  const record = answerRecord(itemId);
  const found = conflicts.find(({ recordId, field }) => recordId === record && field.startsWith(aspect));
  if (!found) return nothing;
  const [mine, theirs] = [valueText(found.mine), valueText(found.theirs)];
  const button = (choice: 'mine' | 'theirs', label: string): TemplateResult =>
    html`<button
      type="button"
      part="button"
      @click=${() => {
        choose(found, choice);
      }}
    >
      ${label}
    </button>`;
  return html`<div class="conflict" part="conflict" role="alert">
    <p>${t.conflict(theirs, mine)}</p>
    <div class="choices-of-two">${button('mine', t.keep(mine))}${button('theirs', t.take(theirs))}</div>
  </div>`;
}
