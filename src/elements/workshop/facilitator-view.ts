import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { findItem } from '../../domain/instrument.js';
import { OPENINGS, nextItem, shownRounds } from '../../domain/session.js';
import { workshop as t } from '../../locale/spoken/workshop.js';
import { buttonView } from '../base/button-view.js';
import { pictureView } from './dots-view.js';
import { endView } from './end-view.js';
import type { RunSheetActs } from './run-sheet-view.js';
import { clockView, runSheetView, stepsEditor } from './run-sheet-view.js';
import type { WorkshopData } from './view-data.js';
import { itemOfNow, shownNow } from './view-data.js';
import type { SessionStep } from '../../domain/session.js';

export interface FacilitatorActs extends RunSheetActs {
  readonly ask: () => void;
  readonly showOpenings: () => void;
  readonly collect: (itemId: string) => void;
  readonly reveal: () => void;
  readonly talk: () => void;
  readonly again: () => void;
  readonly close: () => void;
  /** Opens or closes the fields of the programme. */
  readonly edit: () => void;
  readonly plan: (steps: readonly SessionStep[]) => void;
}

/** The screen of who leads: what happens now with the next step as its main button, the items, and the programme. */
export const facilitatorView = (
  data: WorkshopData,
  acts: FacilitatorActs,
  isEditing: boolean,
  join: unknown,
): TemplateResult => {
  const now = html`<section class="now" part="now" aria-labelledby="now">${nowView(data, acts)}</section>`;
  if (data.state.phase === 'closed') return now;
  return html`<div class="lead">
    ${now}
    <div class="beside">
      ${clockView(data.state, data.now)} ${itemsView(data, acts)}
      <section>
        <h3>${t.runSheet}</h3>
        ${isEditing ? stepsEditor(data.state.steps, acts.plan) : runSheetView(data.state, acts)}
        ${buttonView(isEditing ? t.editDone : t.edit, acts.edit, 'link')}
      </section>
      ${join}
    </div>
  </div>`;
};

const title = (text: string): TemplateResult => html`<h3 id="now" tabindex="-1">${text}</h3>`;

function nowView(data: WorkshopData, acts: FacilitatorActs): TemplateResult {
  switch (data.state.phase) {
    case 'lobby':
      return html`${title(t.lobby)}
        <p class="count">${t.joined(data.live.counts.current?.of ?? 0)}</p>
        <p class="acts">
          ${data.state.question ? buttonView(t.askOpening, acts.ask, 'primary') : nothing} ${onView(data, acts)}
        </p>`;
    case 'opening':
      return html`${title(t.openingAsked)}
        <p class="question">${data.state.question}</p>
        <p class="count">${t.joined(data.live.counts.current?.of ?? 0)}</p>
        ${openingsView(data)}
        <p class="acts">
          ${isOpeningShown(data) ? nothing : buttonView(t.revealOpenings, acts.showOpenings, 'primary')}
          ${onView(data, acts)}
        </p>`;
    case 'collect':
    case 'again':
      return html`${title(itemTitle(data))}
        <p>${t.collecting}</p>
        ${countsView(data)}
        <p class="acts">${buttonView(t.reveal, acts.reveal, 'primary')}</p>`;
    case 'revealed':
    case 'talk':
      return talkView(data, acts);
    case 'closed':
      return html`${title(t.closed)}
      ${endView({ ...data, pictures: data.live.pictures, agreed: data.own.agreed(data.state.mode)?.state.assessment.answers ?? null })}`;
  }
}

function talkView(data: WorkshopData, acts: FacilitatorActs): TemplateResult {
  const shown = shownNow(data, true);
  const isTalking = data.state.phase === 'talk';
  const store = data.own.agreed(data.state.mode);
  return html`${title(itemTitle(data))} ${shown ? pictureView(shown) : nothing}
    ${isTalking ? html`<p>${t.talkHint}</p>` : nothing}
    <p class="acts">
      ${isTalking ? nothing : buttonView(t.talk, acts.talk, 'primary')} ${buttonView(t.again, acts.again)}
      ${onView(data, acts)}
    </p>
    ${
      isTalking && store && data.state.item !== null
        ? html`<section class="agreed" part="agreed">
            <h3>${t.agreed}</h3>
            <p class="muted">${t.agreedHint}</p>
            <meetlat-item .store=${store} .item=${data.state.item} .aspects=${data.aspects}></meetlat-item>
          </section>`
        : nothing
    }`;
}

/** The way on: the next item, or the end when all were shown. */
function onView({ instrument, state }: WorkshopData, acts: FacilitatorActs): TemplateResult {
  const next = nextItem(state);
  if (next === null) return buttonView(t.close, acts.close, state.phase === 'talk' ? 'primary' : '');
  const text = findItem(instrument, next)?.item.title ?? next;
  const isFirst = state.item === null;
  const isMain = state.phase === 'talk' || (isFirst && !(state.phase === 'lobby' && state.question));
  return buttonView(
    isFirst ? t.collect(text) : t.next(text),
    () => {
      acts.collect(next);
    },
    isMain && (state.phase !== 'opening' || state.revealed.includes(OPENINGS)) ? 'primary' : '',
  );
}

/** How many answered. Said aloud only when asked for: it changes with every answer. */
export const countsView = ({ live, aspects }: WorkshopData): TemplateResult =>
  html`<div class="counts" part="counts">
    ${aspects.map((aspect) => {
      const count = live.counts[aspect];
      return count
        ? html`<p class="count">
            ${t.count(t.aspects[aspect], count.in, count.of)}
            <progress max=${Math.max(1, count.of)} .value=${count.in} aria-label=${t.aspects[aspect]}></progress>
          </p>`
        : nothing;
    })}
  </div>`;

const isOpeningShown = ({ state }: WorkshopData): boolean => state.revealed.includes(OPENINGS);

/** The answers to the opening question, once they are shown. */
export const openingsView = (data: WorkshopData): TemplateResult | typeof nothing =>
  isOpeningShown(data)
    ? html`<div class="openings" part="openings">
        <h4>${t.openings}</h4>
        ${
          data.live.openings.length > 0
            ? html`<ul>
                ${data.live.openings.map((text) => html`<li>${text}</li>`)}
              </ul>`
            : html`<p>${t.noOpenings}</p>`
        }
      </div>`
    : nothing;

/** "2.2 Kosten voor de klant · ronde 2". */
export function itemTitle(data: WorkshopData): string {
  const placed = itemOfNow(data);
  const text = placed ? `${placed.number} ${placed.item.title}` : (data.state.item ?? '');
  return data.state.round > 1 ? `${text} · ${t.round(data.state.round)}` : text;
}

const itemsView = ({ instrument, state }: WorkshopData, acts: FacilitatorActs): TemplateResult =>
  html`<section>
    <h3>${t.items}</h3>
    <ol class="steps" part="items">
      ${state.itemIds.map((id) => {
        const text = findItem(instrument, id)?.item.title ?? id;
        const rounds = shownRounds(state, id).length;
        return html`<li aria-current=${id === state.item ? 'step' : 'false'}>
          <span>${text} ${rounds > 0 ? html`<span class="muted">✓ ${t.shown(rounds)}</span>` : nothing}</span>
          ${
            id === state.item
              ? html`<span class="muted">${t.now}</span>`
              : buttonView(
                  t.choose,
                  () => {
                    acts.collect(id);
                  },
                  '',
                  t.chooseLabel(text),
                )
          }
        </li>`;
      })}
    </ol>
    ${
      nextItem(state) === null && state.phase !== 'collect' && state.phase !== 'again'
        ? nothing
        : buttonView(t.close, acts.close, 'link')
    }
  </section>`;
