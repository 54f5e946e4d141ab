import type { TemplateResult } from 'lit';
import { html } from 'lit';

/** What is wrong with a field, under it; there also when nothing is, so that `aria-describedby` always finds it. */
export const errorView = (id: string, error = ''): TemplateResult =>
  html`<span class="error" id="${id}-error" ?hidden=${!error}>${error}</span>`;
