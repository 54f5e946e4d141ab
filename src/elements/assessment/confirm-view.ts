import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { assessment as t } from '../../locale/nl/assessment.js';

/** A question before something that can't be seen coming: what will happen, and the word for yes. */
export interface Question {
  readonly text: string;
  readonly yes: string;
  readonly act: () => void;
}

const shown = new WeakSet<HTMLDialogElement>();

/** A native modal dialog around one question. "No" is the first button, so that Enter harms nothing. */
export function confirmView(question: Question | null, done: () => void): TemplateResult | typeof nothing {
  if (!question) return nothing;
  const dialog = createRef<HTMLDialogElement>();
  const open = (element: Element | undefined): void => {
    if (!(element instanceof HTMLDialogElement) || shown.has(element)) return;
    shown.add(element);
    // Not yet connected while Lit draws it.
    queueMicrotask(() => {
      element.showModal();
    });
  };
  return html`<dialog ${ref(dialog)} ${ref(open)} part="dialog" aria-labelledby="question" @close=${done}>
    <p id="question">${question.text}</p>
    <div class="row">
      <button type="button" part="button" @click=${() => dialog.value?.close()}>${t.confirm.cancel}</button>
      <button
        class="danger"
        type="button"
        part="button danger"
        @click=${() => {
          dialog.value?.close();
          question.act();
        }}
      >
        ${question.yes}
      </button>
    </div>
  </dialog>`;
}
