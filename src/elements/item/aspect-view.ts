import type { TemplateResult } from 'lit';
import { html, nothing, svg } from 'lit';
import { rodPosition } from '../../chart/rod.js';
import { noteField } from '../../domain/assessment.js';
import type { Aspect, Rating } from '../../domain/rating.js';
import { isScore } from '../../domain/rating.js';
import { choices, levelOf } from '../../domain/scale.js';
import { gap } from '../../domain/statistics.js';
import { formatScore } from '../../locale/format.js';
import { item as t } from '../../locale/spoken/item.js';
import type { AnswerController } from './answer-controller.js';
import { errorView } from './error-view.js';
import { callExtra, extra } from './extra.js';

/** "6, middenmoter", "weet ik niet", "8, koploper, 2 hoger dan nu", or "nog niet ingevuld". */
function readout({ answer, scale }: AnswerController, aspect: Aspect): string {
  const rating = answer[aspect];
  if (rating === null) return t.unset;
  if (!isScore(rating)) return t.words[rating];
  const text = t.choice(rating, levelOf(scale, rating).label);
  const size = aspect === 'ambition' ? gap(answer.current, rating) : null;
  return size === null ? text : `${text}, ${t.compared(size)}`;
}

/** One question about the item: the scores to choose from, the readout with its buttons, and the reason why. */
export function aspectView(c: AnswerController, aspect: Aspect): TemplateResult {
  const { host, answer, scale, readOnly } = c;
  const rating = answer[aspect];
  const disabled = host.disabled || host.isOff;
  const locked = disabled || readOnly;
  const legend = t.legend[aspect];
  const scores = choices(scale);
  const radio = (value: Exclude<Rating, null>, label: string, name: string, look: string): TemplateResult =>
    html`<label class="choice ${look}" part="choice"
      ><input
        type="radio"
        name=${aspect}
        value=${value}
        aria-label=${name}
        ?checked=${rating === value}
        ?disabled=${disabled || (readOnly && rating !== value)}
        @change=${() => {
          c.rate(aspect, value);
        }}
      />${label}</label
    >`;
  const exact = c.exact === aspect && !locked;

  return html`<div class="aspect ${aspect}" part="aspect ${aspect}">
    <fieldset
      aria-describedby="${aspect}-readout"
      @keydown=${(event: KeyboardEvent) => {
        // Later the target is the element, and the item may be another.
        callExtra('key', c, event, event.target as HTMLInputElement, host.item);
      }}
    >
      <legend>${legend} ${host.required?.includes(aspect) ? t.requiredMark : nothing}</legend>
      <div class="tools" part="tools">
        <span id="${aspect}-readout" part="readout">${readout(c, aspect)}</span>
        ${locked ? nothing : toolsView(c, aspect, legend, exact)}
      </div>
      <div class="choices">
        ${scores.map((score) => radio(score, formatScore(score), t.choice(score, levelOf(scale, score).label), 'place'))}
        ${trackView(c, aspect, scores)}
      </div>
      <div class="words">${host.options?.map((word) => radio(word, t.words[word], t.words[word], ''))}</div>
    </fieldset>
    ${c.insist && c.isMissing(aspect) ? html`<p class="error" part="error">${t.required}</p>` : nothing}
    ${exact || c.conflict(aspect) ? extraView(c, aspect, exact) : nothing} ${noteView(c, aspect, disabled)}
  </div>`;
}

/** No such attribute: Lit knows `nothing`, lit-analyzer not. */
const NONE = nothing as unknown as boolean;

function toolsView(c: AnswerController, aspect: Aspect, legend: string, open: boolean): TemplateResult {
  const tool = (text: string, act: () => void, empty: boolean, expanded: boolean): TemplateResult =>
    html`<button
      class="link"
      type="button"
      part="button"
      aria-label="${text}: ${legend}"
      aria-disabled=${empty}
      aria-expanded=${expanded}
      @click=${act}
    >
      ${text}
    </button>`;
  const clear = (): void => {
    c.rate(aspect, null);
  };
  const toggle = (): void => {
    c.toggleExact(aspect);
  };
  return html`${tool(t.clear, clear, c.answer[aspect] === null, NONE)}${tool(t.exact, toggle, NONE, open)}`;
}

/** The line the choices stand on, with the way from now to the ambition and a pin for a figure between two choices. */
function trackView({ answer, scale }: AnswerController, aspect: Aspect, scores: readonly number[]): TemplateResult {
  const { current } = answer;
  const rating = answer[aspect];
  const at = (score: number): string => `${(rodPosition(scale, score) * 100).toFixed(2)}%`;
  const way = aspect === 'ambition' && isScore(rating) && isScore(current);
  const pin = isScore(rating) && !scores.includes(rating);
  return html`<svg class="track" aria-hidden="true">
      <line x1="0" x2="100%" y1="50%" y2="50%" />
      ${way ? svg`<line class="gap" x1=${at(current)} x2=${at(rating)} y1="50%" y2="50%" />` : nothing}
    </svg>
    ${pin ? html`<svg class="track pin" aria-hidden="true"><circle cx=${at(rating)} cy="1" r="7" /></svg>` : nothing}`;
}

/** What few items need at a time. */
function extraView(c: AnswerController, aspect: Aspect, exact: boolean): unknown {
  if (extra) return [exact ? extra.exactView(c, aspect) : nothing, extra.conflictView(c, aspect)];
  callExtra('redraw', c);
  return t.loading;
}

function noteView(c: AnswerController, aspect: Aspect, disabled: boolean): TemplateResult {
  const id = noteField(aspect);
  const error = c.wrong?.field === id ? c.wrong.text : '';
  return html`<div class="note">
    <label for=${id}>${t.noteLabel[aspect]}</label>
    <textarea
      id=${id}
      rows="1"
      dir="auto"
      part="note"
      aria-describedby="${id}-error"
      aria-invalid=${!!error}
      .value=${c.answer[id]}
      ?disabled=${disabled}
      ?readonly=${c.readOnly}
      @input=${(event: Event) => {
        c.typeNote(aspect, event.target as HTMLTextAreaElement);
      }}
      @focus=${() => {
        c.editNote(aspect, true);
      }}
      @blur=${() => {
        c.editNote(aspect, false);
      }}
    ></textarea>
    ${errorView(id, error)}
  </div>`;
}
