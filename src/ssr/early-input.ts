import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** One of our elements as the server sent it. */
export interface Sent extends HTMLElement, ReactiveControllerHost {
  readonly shadowRoot: ShadowRoot;
}

const isTicked = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type);

/** Whether a person has been here since the page came in. */
function isTouched(control: Control): boolean {
  if (control instanceof HTMLSelectElement) {
    return [...control.options].some(({ selected, defaultSelected }) => selected !== defaultSelected);
  }
  if (!isTicked(control)) return control.value !== control.defaultValue;
  return control.checked !== control.defaultChecked && (control.checked || control.type === 'checkbox');
}

/** Puts back what a person did with a control, and tells the element, which now listens. */
function replay(control: Control): () => void {
  const { value } = control;
  const ticked = isTicked(control) ? control.checked : null;
  const caret = 'selectionStart' in control ? ([control.selectionStart, control.selectionEnd] as const) : null;
  return () => {
    if (ticked !== null) (control as HTMLInputElement).checked = ticked;
    else if (control.value !== value) control.value = value;
    if (caret && caret[0] !== null) (control as HTMLTextAreaElement).setSelectionRange(...caret);
    control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  };
}

/** Keeps what a person chose or typed before the element listened: drawing it for the first time would undo that. */
export class EarlyInput implements ReactiveController {
  readonly #element: Sent;
  #replays: readonly (() => void)[] = [];

  constructor(element: Sent) {
    this.#element = element;
    element.addController(this);
  }

  hostUpdate(): void {
    const controls = [...this.#element.shadowRoot.querySelectorAll<Control>('input, textarea, select')];
    this.#replays = controls.filter(isTouched).map(replay);
  }

  hostUpdated(): void {
    this.#element.removeController(this);
    // After the draw, which ends with setting what the element knows.
    void this.#element.updateComplete.then(() => {
      for (const again of this.#replays) again();
    });
  }
}
