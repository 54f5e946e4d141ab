import type { TemplateResult } from 'lit';
import { html, nothing, svg } from 'lit';
import { live } from 'lit/directives/live.js';
import { rodPosition } from '../../chart/rod.js';
import type { Aspect, Rating, RatingWord } from '../../domain/rating.js';
import { isScore } from '../../domain/rating.js';
import type { Scale } from '../../domain/scale.js';
import { choices, levelOf } from '../../domain/scale.js';
import { gap } from '../../domain/statistics.js';
import { formatScore } from '../../locale/format.js';
import { item as t } from '../../locale/nl/item.js';

/** One aspect of one item, as it is drawn: all a person sees and may do about "now" or "ambition". */
export interface AspectModel {
  readonly aspect: Aspect;
  readonly scale: Scale;
  readonly rating: Rating;
  /** The other aspect's rating; for ambition, the line starts there. */
  readonly current: Rating;
  readonly note: string;
  readonly words: readonly RatingWord[];
  readonly required: boolean;
  /** Whether a form was refused because this is not filled in. */
  readonly missing: boolean;
  readonly disabled: boolean;
  readonly readOnly: boolean;
  /** Whether the field for an exact figure is open, and what is wrong in it. */
  readonly exactOpen: boolean;
  readonly exactText: string;
  readonly error: string;
  readonly noteError: string;
}

/** What a person does, handed back to the element. */
export interface AspectHandlers {
  choose(aspect: Aspect, rating: Rating): void;
  key(aspect: Aspect, event: KeyboardEvent): void;
  clear(aspect: Aspect): void;
  toggleExact(aspect: Aspect): void;
  typeExact(aspect: Aspect, text: string): void;
  typeNote(aspect: Aspect, note: string): void;
  editNote(aspect: Aspect, editing: boolean): void;
}

/** "6, middenmoter", "weet ik niet", "8, koploper, 2 hoger dan nu", or "nog niet ingevuld". */
export function readout({ aspect, scale, rating, current }: AspectModel): string {
  if (rating === null) return t.unset;
  if (!isScore(rating)) return t.words[rating];
  const text = t.choice(rating, levelOf(scale, rating).label);
  const size = aspect === 'ambition' ? gap(current, rating) : null;
  return size === null ? text : `${text}, ${t.compared(size)}`;
}

export function aspectView(model: AspectModel, on: AspectHandlers): TemplateResult {
  const { aspect, rating, disabled, readOnly, required, scale } = model;
  const locked = disabled || readOnly;
  const legend = t.legend[aspect];
  const radio = (value: Exclude<Rating, null>, label: string, name: string, place: string): TemplateResult =>
    html`<label class="choice ${place}" part="choice"
      ><input
        type="radio"
        name=${aspect}
        value=${value}
        aria-label=${name}
        .checked=${live(rating === value)}
        ?disabled=${locked && !(readOnly && rating === value)}
        @change=${() => {
          on.choose(aspect, value);
        }}
      />${label}</label
    >`;
  return html`<div class="aspect ${aspect}" part="aspect ${aspect}">
    <fieldset
      aria-describedby="${aspect}-readout"
      @keydown=${(event: KeyboardEvent) => {
        on.key(aspect, event);
      }}
    >
      <legend>${legend}${required ? html` <span class="required">${t.requiredMark}</span>` : nothing}</legend>
      <div class="tools" part="tools">
        <span id="${aspect}-readout" part="readout">${readout(model)}</span>
        ${locked ? nothing : toolsView(model, legend, on)}
      </div>
      <div class="choices">
        ${choices(scale).map((score) =>
          radio(score, formatScore(score), t.choice(score, levelOf(scale, score).label), 'place'),
        )}
        ${trackView(model)}
      </div>
      ${
        model.words.length > 0
          ? html`<div class="words">${model.words.map((word) => radio(word, t.words[word], t.words[word], ''))}</div>`
          : nothing
      }
    </fieldset>
    ${model.missing ? html`<p class="error" part="error">${t.required}</p>` : nothing}
    ${model.exactOpen && !locked ? exactView(model, legend, on) : nothing} ${noteView(model, on)}
  </div>`;
}

function toolsView({ aspect, rating, exactOpen }: AspectModel, legend: string, on: AspectHandlers): TemplateResult {
  return html`<button
      class="link"
      type="button"
      part="button"
      aria-label=${t.clearLabel(legend)}
      aria-disabled=${rating === null}
      @click=${() => {
        on.clear(aspect);
      }}
    >
      ${t.clear}
    </button>
    <button
      class="link"
      type="button"
      part="button"
      aria-label=${t.exactLabel(legend)}
      aria-expanded=${exactOpen}
      @click=${() => {
        on.toggleExact(aspect);
      }}
    >
      ${t.exact}
    </button>`;
}

/** The line the choices stand on, with the way from now to the ambition and a mark for a figure between two choices. */
function trackView({ aspect, scale, rating, current }: AspectModel): TemplateResult {
  const at = (score: number): string => `${(rodPosition(scale, score) * 100).toFixed(2)}%`;
  const between = isScore(rating) && !choices(scale).includes(rating);
  const way = aspect === 'ambition' && isScore(rating) && isScore(current) && rating !== current;
  return html`<svg class="track" aria-hidden="true">
      <line x1="0" x2="100%" y1="50%" y2="50%"></line>
      ${way ? svg`<line class="gap" x1=${at(current)} x2=${at(rating)} y1="50%" y2="50%"></line>` : nothing}
    </svg>
    ${between ? html`<svg class="track pin" aria-hidden="true"><circle cx=${at(rating)} cy="1" r="7"></circle></svg>` : nothing}`;
}

function exactView(
  { aspect, scale, exactText, error }: AspectModel,
  legend: string,
  on: AspectHandlers,
): TemplateResult {
  const id = `${aspect}-exact`;
  return html`<div class="exact">
    <label class="text" for=${id}>${t.exactLabel(legend)}</label>
    <span class="hint" id="${id}-hint">${t.exactHint(scale.min, scale.max)}</span>
    <input
      id=${id}
      type="text"
      inputmode="decimal"
      autocomplete="off"
      part="exact"
      aria-describedby="${id}-hint ${id}-error"
      aria-invalid=${error !== ''}
      .value=${exactText}
      @change=${(event: Event) => {
        on.typeExact(aspect, (event.target as HTMLInputElement).value);
      }}
    />
    <span class="error" id="${id}-error" ?hidden=${error === ''}>${error}</span>
  </div>`;
}

function noteView({ aspect, note, noteError, disabled, readOnly }: AspectModel, on: AspectHandlers): TemplateResult {
  const id = `${aspect}-note`;
  return html`<div class="note">
    <label class="text" for=${id}>${t.noteLabel[aspect]}</label>
    <textarea
      id=${id}
      rows="2"
      dir="auto"
      part="note"
      aria-describedby="${id}-error"
      aria-invalid=${noteError !== ''}
      .value=${live(note)}
      ?disabled=${disabled}
      ?readonly=${readOnly}
      @input=${(event: Event) => {
        on.typeNote(aspect, (event.target as HTMLTextAreaElement).value);
      }}
      @focus=${() => {
        on.editNote(aspect, true);
      }}
      @blur=${() => {
        on.editNote(aspect, false);
      }}
    ></textarea>
    <span class="error" id="${id}-error" ?hidden=${noteError === ''}>${noteError}</span>
  </div>`;
}
