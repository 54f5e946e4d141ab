import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { MINIMUM } from '../../domain/group/index.js';
import { workshop as t } from '../../locale/spoken/workshop.js';
import type { AssessmentStore } from '../../store/assessment-store.js';
import { buttonView } from '../base/button-view.js';
import { pictureView } from './dots-view.js';
import { endView } from './end-view.js';
import { itemTitle, openingsView } from './facilitator-view.js';
import type { WorkshopData } from './view-data.js';
import { shownNow } from './view-data.js';

/** Longest answer to the opening question, in UTF-16 code units: it has to fit on a screen among others. */
const OPENING_LIMIT = 300;

/** What somebody who takes part sees: first how answers will be shown, then one thing at a time. */
export function participantView(data: WorkshopData): TemplateResult {
  const { state } = data;
  if (state.revision === 0) return html`<p>${t.notYet}</p>`;
  if (!data.own.joined && state.phase !== 'closed') return joinView(data);
  switch (state.phase) {
    case 'lobby':
      return html`<p>${t.wait}</p>`;
    case 'opening':
      return openingView(data);
    case 'collect':
    case 'again':
      return scoreView(data);
    case 'revealed':
    case 'talk': {
      const shown = shownNow(data, true);
      return html`<h3 tabindex="-1">${itemTitle(data)}</h3>
        ${shown ? pictureView(shown) : html`<p>${t.look}</p>`}`;
    }
    case 'closed':
      return html`<h3 tabindex="-1">${t.closed}</h3>
        ${endView({ ...data, pictures: data.live.pictures, agreed: null })}`;
  }
}

const joinView = ({ state: { mode }, own }: WorkshopData): TemplateResult =>
  html`<section class="told" part="told">
    <p>${t.modeTold[mode](MINIMUM[mode])}</p>
    <p>${t.hidden}</p>
    <label class="choice">
      <input
        type="checkbox"
        .checked=${own.consent}
        @change=${({ target }: Event) => {
          own.consent = (target as HTMLInputElement).checked;
        }}
      />
      <span>${t.consent}</span>
    </label>
    <p>
      ${buttonView(
        t.takePart,
        () => {
          own.join();
        },
        'primary',
      )}
    </p>
  </section>`;

function openingView(data: WorkshopData): TemplateResult {
  const { state, own } = data;
  const store = own.round(1);
  if (!store) return html`<p>${t.loading}</p>`;
  const said = store.state.assessment.records['opening:answer']?.['text'];
  return html`<h3 tabindex="-1">${state.question}</h3>
    <label class="answer">
      ${t.answer} <span class="muted">${t.answerHint}</span>
      <textarea
        rows="3"
        maxlength=${OPENING_LIMIT}
        .value=${typeof said === 'string' ? said : ''}
        @input=${({ target }: Event) => {
          const { value } = target as HTMLTextAreaElement;
          store.dispatch({ type: 'write', edits: [{ recordId: 'opening:answer', field: 'text', value }] });
        }}
      ></textarea>
    </label>
    ${savedView(store)} ${openingsView(data)}`;
}

function scoreView(data: WorkshopData): TemplateResult {
  const { state, own, aspects } = data;
  const store = own.round(state.round);
  if (!store || state.item === null) return html`<p>${t.loading}</p>`;
  return html`${state.phase === 'again' ? html`<p>${t.againHint}</p>` : nothing}
    <meetlat-item .store=${store} .item=${state.item} .aspects=${aspects}></meetlat-item>
    ${savedView(store)}`;
}

/** Said only after the storage did say so. */
function savedView({ state: { save } }: AssessmentStore): TemplateResult {
  const text = save.fault ? t.notSaved : save.pending > 0 ? t.saving : save.phase === 'saved' ? t.saved : '';
  return html`<p class="muted saved" part="saved" role="status">${text}</p>`;
}

/** Says what came, for who does not see the page turn. */
export function saidView(data: WorkshopData): TemplateResult {
  const { phase, question, revision } = data.state;
  const text =
    phase === 'opening' ? question : phase === 'closed' ? t.closed : phase === 'lobby' ? '' : itemTitle(data);
  return html`<p class="visually-hidden" role="status">${revision > 0 && data.own.joined ? text : ''}</p>`;
}
