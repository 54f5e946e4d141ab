import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Instrument } from '../../domain/instrument.js';
import { assessment as t } from '../../locale/spoken/assessment.js';
import type { Filling } from '../../store/fillings.js';
import { buttonView } from '../base/button-view.js';

export interface StartModel {
  readonly instrument: Instrument;
  readonly fillings: readonly Filling[];
  /** One fixed record: nothing to name, choose or remove. */
  readonly fixed: boolean;
}

export interface StartHandlers {
  open(id: string): void;
  begin(form: HTMLFormElement): void;
  remove(filling: Filling): void;
  upload(file: File): void;
}

/** The first screen: how it works, go on where you were, start a new filling, or open an earlier one. */
export function startView(model: StartModel, on: StartHandlers): TemplateResult {
  const { instrument, fillings, fixed } = model;
  const [latest, ...earlier] = fillings;
  return html`<div class="start" part="start">
    <h2 id="title" tabindex="-1">${instrument.title}</h2>
    ${instrument.about.slice(0, 1).map((text) => html`<p class="lead">${text}</p>`)}
    <div class="columns">
      <div>
        ${latest ? resumeView(latest, fixed, on) : nothing}
        ${!fixed || !latest ? newView(latest === undefined, on) : nothing}
      </div>
      ${howView(instrument)}
    </div>
    ${earlier.length > 0 ? earlierView(earlier, on) : nothing} ${fixed ? nothing : uploadView(on)}
  </div>`;
}

function howView({ about, background, instruction }: Instrument): TemplateResult | typeof nothing {
  if (instruction.length === 0 && about.length < 2) return nothing;
  return html`<section class="how" part="instruction">
    <h3>${t.start.howTitle}</h3>
    <ol>
      ${instruction.map((step) => html`<li>${step}</li>`)}
    </ol>
    ${
      background.length + about.length > 1
        ? html`<details>
            <summary>${t.start.more}</summary>
            ${[...about.slice(1), ...background].map((text) => html`<p>${text}</p>`)}
          </details>`
        : nothing
    }
  </section>`;
}

function resumeView(filling: Filling, fixed: boolean, on: StartHandlers): TemplateResult {
  return html`<section class="card">
    <h3>${t.start.resumeTitle}</h3>
    ${fillingView(filling)}
    <div class="row">
      ${buttonView(
        t.start.resume,
        () => {
          on.open(filling.id);
        },
        'primary',
      )}
      ${fixed ? nothing : removeView(filling, on)}
    </div>
  </section>`;
}

const fillingView = ({ details, progress }: Filling): TemplateResult =>
  html`<p><bdi>${t.filling(details)}</bdi></p>
    <p class="muted">${t.progress(progress.filled, progress.total)}</p>`;

const removeView = (filling: Filling, on: StartHandlers): TemplateResult =>
  buttonView(
    t.start.remove,
    () => {
      on.remove(filling);
    },
    'link',
    t.start.removeLabel(t.filling(filling.details)),
  );

function newView(first: boolean, on: StartHandlers): TemplateResult {
  return html`<form
    class="card"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      on.begin(event.currentTarget as HTMLFormElement);
    }}
  >
    <h3>${t.start.newTitle}</h3>
    <p class="muted">${t.start.newHint}</p>
    <label
      >${t.start.organisation}<input name="organisation" type="text" maxlength="200" autocomplete="organization"
    /></label>
    <label
      >${t.start.label}<span class="muted" id="label-hint">${t.start.labelHint}</span
      ><input name="label" type="text" maxlength="200" autocomplete="off" aria-describedby="label-hint"
    /></label>
    <label>${t.start.heldOn}<input name="heldOn" type="date" .value=${today()} /></label>
    <button class=${first ? 'primary' : ''} part="button ${first ? 'primary' : ''}">${t.start.begin}</button>
  </form>`;
}

function earlierView(fillings: readonly Filling[], on: StartHandlers): TemplateResult {
  return html`<section>
    <h3>${t.start.earlierTitle}</h3>
    <ul class="fillings" part="fillings">
      ${fillings.map(
        (filling) =>
          html`<li>
            <div>${fillingView(filling)}</div>
            <div class="row">
              ${buttonView(
                t.start.open,
                () => {
                  on.open(filling.id);
                },
                '',
                t.start.openLabel(t.filling(filling.details)),
              )}
              ${removeView(filling, on)}
            </div>
          </li>`,
      )}
    </ul>
  </section>`;
}

const uploadView = (on: StartHandlers): TemplateResult =>
  html`<section>
    <h3>${t.start.upload}</h3>
    <p class="muted" id="upload-hint">${t.start.uploadHint}</p>
    ${fileInput(t.start.uploadChoose, on)}
  </section>`;

/** A native file field that looks like a button; emptied after use, so that the same file can be chosen again. */
export const fileInput = (label: string, on: Pick<StartHandlers, 'upload'>): TemplateResult =>
  html`<label class="file" part="file"
    >${label}<input
      class="visually-hidden"
      type="file"
      accept=".json,application/json"
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const [file] = input.files ?? [];
        if (file) on.upload(file);
        input.value = '';
      }}
  /></label>`;

/** Today as yyyy-mm-dd, by the clock of this device. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
