import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { exporting as t } from '../../locale/spoken/export.js';
import type { EarlierFillings } from './earlier-fillings.js';
import { fillingName } from './earlier-fillings.js';

/** A list of earlier fillings; nothing when there are none. */
export const compareView = (fillings: EarlierFillings): TemplateResult | typeof nothing =>
  fillings.list.length === 0
    ? nothing
    : html`<p class="compare" part="compare">
        <label for="compare">${t.compare}</label>
        <select
          id="compare"
          @focus=${() => {
            fillings.refresh();
          }}
          @change=${(event: Event) => {
            void fillings.choose((event.target as HTMLSelectElement).value);
          }}
        >
          <option value="">${t.noCompare}</option>
          ${fillings.list.map(
            (filling) =>
              html`<option value=${filling.id} .selected=${filling.id === fillings.chosen?.id}>
                ${fillingName(filling)}
              </option>`,
          )}
        </select>
      </p>`;
