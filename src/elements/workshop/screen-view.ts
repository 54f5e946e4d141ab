import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { MINIMUM } from '../../domain/group/index.js';
import { workshop as t } from '../../locale/spoken/workshop.js';
import { pictureView } from './dots-view.js';
import { endView } from './end-view.js';
import { countsView, itemTitle, openingsView } from './facilitator-view.js';
import { clockView } from './run-sheet-view.js';
import type { WorkshopData } from './view-data.js';
import { shownNow } from './view-data.js';

/** What a beamer shows: one thing at a time, legible from the back of a room. Nothing to press. */
export const screenView = (data: WorkshopData, join: unknown): TemplateResult =>
  html`<div class="screen">${clockView(data.state, data.now)} ${nowView(data, join)}</div>`;

function nowView(data: WorkshopData, join: unknown): TemplateResult {
  const { state, live } = data;
  if (state.revision === 0) return html`<p>${t.notYet}</p>`;
  switch (state.phase) {
    case 'lobby':
      return html`${join}
        <p class="count">${t.joined(live.counts.current?.of ?? 0)}</p>
        <p>${t.modeTold[state.mode](MINIMUM[state.mode])}</p>`;
    case 'opening':
      return html`<h3>${state.question}</h3>
        ${openingsView(data)}`;
    case 'collect':
    case 'again':
      return html`<h3>${itemTitle(data)}</h3>
        ${countsView(data)}`;
    case 'revealed':
    case 'talk': {
      const shown = shownNow(data, false);
      return html`<h3>${itemTitle(data)}</h3>
        ${shown ? pictureView(shown) : nothing}`;
    }
    case 'closed':
      return html`<h3>${t.closed}</h3>
        ${endView({ ...data, pictures: live.pictures, agreed: null })}`;
  }
}
