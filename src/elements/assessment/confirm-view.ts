import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { assessment as t } from '../../locale/spoken/assessment.js';

/** A question before something that can't be undone: what will happen, and the word for yes. */
export interface Question {
  readonly text: string;
  readonly yes: string;
  readonly act: () => void;
}

/**
 * A native modal dialog around one question; whoever draws it opens it. "No" comes first, so that Enter harms nothing.
 * `done` hears whether the answer was yes.
 */
export function confirmView(question: Question | null, done: (yes: boolean) => void): TemplateResult | typeof nothing {
  if (!question) return nothing;
  return html`<dialog
    part="dialog"
    aria-labelledby="question"
    @close=${(event: Event) => {
      done((event.target as HTMLDialogElement).returnValue === 'yes');
    }}
  >
    <p id="question">${question.text}</p>
    <form class="row" method="dialog">
      <button part="button">${t.confirm.cancel}</button>
      <button class="danger" value="yes" part="button danger">${question.yes}</button>
    </form>
  </dialog>`;
}
