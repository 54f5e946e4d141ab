import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { GroupMode } from '../../domain/group/index.js';
import type { Instrument } from '../../domain/instrument.js';
import { placedItems } from '../../domain/instrument.js';
import { workshop as t } from '../../locale/spoken/workshop.js';
import { buttonView } from '../base/button-view.js';
import type { Draft, Given, Preparing } from './preparing.js';
import { stepsEditor } from './run-sheet-view.js';
import type { WorkshopData } from './view-data.js';

type Change = (patch: Partial<Draft>) => void;

const MODES: readonly GroupMode[] = ['open', 'protected'];

/** The form before a workshop. */
export function prepareView({ instrument, live }: WorkshopData, preparing: Preparing, given: Given): TemplateResult {
  const draft = preparing.draft(given);
  const { missing } = preparing;
  const change: Change = (patch) => {
    preparing.change(patch);
  };
  return html`<section class="prepare" part="prepare">
    <h2 tabindex="-1">${t.prepare}</h2>
    <label>
      ${t.name}
      <input
        .value=${draft.title}
        maxlength="200"
        @input=${({ target }: Event) => {
          change({ title: (target as HTMLInputElement).value });
        }}
      />
    </label>
    ${live.isModeFixed ? nothing : modeView(draft, change)} ${itemsView(instrument, draft, change)}
    <label>
      ${t.question} <span class="muted">${t.questionHint}</span>
      <input
        .value=${draft.question}
        maxlength="500"
        @input=${({ target }: Event) => {
          change({ question: (target as HTMLInputElement).value });
        }}
      />
    </label>
    <fieldset>
      <legend>${t.runSheet}</legend>
      ${stepsEditor(draft.steps, (steps) => {
        change({ steps });
      })}
    </fieldset>
    ${missing ? html`<p class="error" role="alert">${t[missing]}</p>` : nothing}
    <p>
      ${buttonView(
        t.start,
        () => {
          preparing.open();
        },
        'primary',
      )}
    </p>
  </section>`;
}

const modeView = (draft: Draft, change: Change): TemplateResult =>
  html`<fieldset>
    <legend>${t.modeLegend}</legend>
    <p class="muted">${t.modeHint}</p>
    ${MODES.map(
      (mode) =>
        html`<label class="choice">
          <input
            type="radio"
            name="mode"
            .checked=${draft.mode === mode}
            @change=${() => {
              change({ mode });
            }}
          />
          <span>${t.modes[mode]}</span>
        </label>`,
    )}
  </fieldset>`;

const itemsView = (instrument: Instrument, { itemIds }: Draft, change: Change): TemplateResult =>
  html`<fieldset>
    <legend>${t.itemsLegend}</legend>
    <div class="items">
      ${placedItems(instrument).map(
        ({ item, number }) =>
          html`<label class="choice">
            <input
              type="checkbox"
              .checked=${itemIds.includes(item.id)}
              @change=${({ target }: Event) => {
                const isOn = (target as HTMLInputElement).checked;
                change({ itemIds: isOn ? [...itemIds, item.id] : itemIds.filter((id) => id !== item.id) });
              }}
            />
            <span><span class="muted">${number}</span> ${item.title}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
