import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { KeptRating } from '../../domain/assessment.js';
import { NOTE_LIMIT, noteField } from '../../domain/assessment.js';
import type { Aspect } from '../../domain/rating.js';
import { isScore, parseScore } from '../../domain/rating.js';
import { choices } from '../../domain/scale.js';
import { formatScore } from '../../locale/format.js';
import { item } from '../../locale/spoken/item.js';
import { itemExtra as t } from '../../locale/spoken/item-extra.js';
import type { AnswerController } from './answer-controller.js';
import { errorView } from './error-view.js';
import { keyWish } from './keys.js';

export { greet } from './open-suggest.js';

/** A key on `input` in a question about `item`: some choose a score, or clear it. On another item a late key does nothing. */
export function key(c: AnswerController, event: KeyboardEvent, input: HTMLInputElement, item: string): void {
  const wish = c.readOnly || input.type !== 'radio' ? null : keyWish(event, choices(c.scale));
  if (wish === null || item !== c.host.item) return;
  event.preventDefault();
  const aspect = input.name as Aspect;
  c.rate(aspect, wish === 'clear' ? null : wish);
  if (c.answer[aspect] === wish) c.find(`[name=${aspect}][value="${wish}"]`)?.focus();
}

/** Whether `element` is the first control of its form that stands in the way of sending it. */
const isFirstInvalid = (element: Element, form: HTMLFormElement | null): boolean =>
  [...(form?.elements ?? [])].find((control) => control.matches(':invalid:not(fieldset)')) === element;

/**
 * A form can't be sent: says at each question what is missing, and takes the focus to the first, when no control before this
 * item does so.
 */
export function insist(c: AnswerController, aspects: readonly Aspect[], form: HTMLFormElement | null): void {
  c.insist = true;
  c.host.requestUpdate();
  const first = aspects.find((aspect) => c.isMissing(aspect));
  if (first && isFirstInvalid(c.host, form)) c.find(`[name=${first}]`)?.focus();
}

/** What waited for this can be drawn. */
export function redraw(c: AnswerController): void {
  c.host.requestUpdate();
}

/** Says that a note is too long. */
export function refuseNote(c: AnswerController, aspect: Aspect, length: number): void {
  const text = t.noteTooLong(length, NOTE_LIMIT);
  c.wrong = { field: noteField(aspect), text };
  c.say(text);
  c.host.requestUpdate();
}

/** Takes the focus to the field for an exact figure, when it is open. */
export function focusExact(c: AnswerController): void {
  void c.host.updateComplete.then(() => c.find('.exact input')?.focus());
}

/** The field for an exact figure. */
export function exactView(c: AnswerController, aspect: Aspect): TemplateResult {
  const { min, max } = c.scale;
  const { [aspect]: rating } = c.answer;
  const wrong = c.wrong?.field === 'exact' ? c.wrong : null;
  const error = wrong?.text;
  const typed = wrong?.typed ?? (isScore(rating) ? formatScore(rating) : '');
  return html`<div class="exact">
    <label for="exact">${item.exact}: ${item.legend[aspect]}</label>
    <span class="hint" id="exact-hint">${t.exactHint(min, max)}</span>
    <input
      id="exact"
      inputmode="decimal"
      autocomplete="off"
      part="exact"
      aria-describedby="exact-hint exact-error"
      aria-invalid=${!!error}
      .value=${typed}
      @change=${(event: Event) => {
        typeExact(c, aspect, (event.target as HTMLInputElement).value);
      }}
    />
    ${errorView('exact', error)}
  </div>`;
}

/** Takes over a figure that was typed, or says what is wrong with it. */
function typeExact(c: AnswerController, aspect: Aspect, text: string): void {
  const { min, max } = c.scale;
  const parsed = parseScore(c.scale, text);
  c.wrong = null;
  c.host.requestUpdate();
  if (parsed.ok) c.rate(aspect, parsed.score);
  else if (parsed.problem === 'empty') c.rate(aspect, null);
  else {
    const error = t.problem[parsed.problem](text.trim().slice(0, 20), min, max);
    c.wrong = { field: 'exact', typed: text, text: error };
    c.say(error);
  }
}

/** A kept value of a field as words: "7", "weet ik niet", "nog niet ingevuld", or the note itself. */
function valueText(value: unknown): string {
  if (typeof value === 'string') return `“${value}”`;
  const { rating } = value as KeptRating;
  if (rating === null) return item.unset;
  return isScore(rating) ? formatScore(rating) : item.words[rating];
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
