import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { OWNER_LIMIT } from '../../domain/plan.js';
import { duo as t } from '../../locale/spoken/duo.js';

/** Before they begin: how it goes, what both will see, and their names if they like. */
export function startView(begin: (first: string, second: string) => void): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    const fields = (event.target as HTMLFormElement).querySelectorAll('input');
    const [first = '', second = ''] = [...fields].map(({ value }) => value.trim());
    begin(first, second);
  };
  return html`<form class="page" part="told" @submit=${submit}>
    <p>${t.how}</p>
    <p>${t.told}</p>
    <fieldset>
      <legend>${t.names}</legend>
      <p class="muted">${t.namesHint}</p>
      ${t.name.map(
        (label) => html`<label>${label} <input dir="auto" autocomplete="off" maxlength=${OWNER_LIMIT} /></label>`,
      )}
    </fieldset>
    <p class="acts"><button class="primary" part="button primary">${t.begin}</button></p>
  </form>`;
}
