import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Instrument, PlacedItem } from '../../domain/instrument.js';
import { suggest as t } from '../../locale/spoken/suggest.js';
import { buttonView } from '../base/button-view.js';
import { langOf } from '../base/lang-of.js';
import { errorView } from './error-view.js';
import type { OwnMail, Suggest } from './suggest.js';
import { SUGGESTION_LIMIT } from './suggest-limit.js';

/** A quiet button, and the field that it opens. */
export function suggestView(suggest: Suggest, placed: PlacedItem, instrument: Instrument): TemplateResult {
  const { isOpen, mail, said } = suggest;
  return html`<div class="suggest" part="suggest">
    <button
      class="link"
      type="button"
      part="button link"
      aria-expanded=${isOpen}
      aria-label=${t.openLabel(placed.item.title)}
      @click=${() => {
        suggest.toggle();
      }}
    >
      ${t.open}
    </button>
    ${isOpen ? formView(suggest, placed, instrument) : nothing} ${isOpen && mail ? ownView(suggest, mail) : nothing}
    <p role="status">${said}</p>
  </div>`;
}

function formView(suggest: Suggest, placed: PlacedItem, instrument: Instrument): TemplateResult {
  const { text, level, error } = suggest;
  return html`<div class="fields" role="group" aria-label=${t.openLabel(placed.item.title)}>
    <p>${t.intro}</p>
    <label for="suggest-level">${t.where}</label>
    <select
      id="suggest-level"
      @change=${(event: Event) => {
        suggest.write(suggest.text, (event.target as HTMLSelectElement).value);
      }}
    >
      <option value="" .selected=${level === ''}>${t.whole}</option>
      ${instrument.scale.levels.map(
        ({ id, label }) =>
          html`<option value=${id} lang=${langOf(instrument)} .selected=${level === id}>${label}</option>`,
      )}
    </select>
    <label for="suggest-text">${t.text}</label>
    <span class="hint" id="suggest-hint">${t.limit(SUGGESTION_LIMIT)}</span>
    <textarea
      id="suggest-text"
      rows="3"
      dir="auto"
      maxlength=${SUGGESTION_LIMIT}
      aria-describedby="suggest-hint suggest-text-error"
      aria-invalid=${!!error}
      .value=${text}
      @input=${(event: Event) => {
        suggest.write((event.target as HTMLTextAreaElement).value, suggest.level);
      }}
    ></textarea>
    ${errorView('suggest-text', error)}
    <div class="row">
      ${buttonView(
        t.send,
        () => {
          suggest.send(placed);
        },
        'primary',
      )}
      ${buttonView(t.close, () => {
        suggest.toggle();
      })}
    </div>
  </div>`;
}

/** Nobody took it: three ways for people to send it themselves. */
const ownView = (suggest: Suggest, mail: OwnMail): TemplateResult =>
  html`<div class="own" part="own" tabindex="-1">
    <p>${t.yourself}</p>
    <div class="row">
      ${buttonView(t.copy, () => void suggest.copy(mail))}
      ${buttonView(t.download, () => {
        suggest.download(mail);
      })}
      <a class="mail" href=${mail.link}>${t.mail}</a>
    </div>
    <label for="suggest-result">${t.result}</label>
    <textarea id="suggest-result" rows="4" dir="auto" readonly .value=${mail.text}></textarea>
  </div>`;
