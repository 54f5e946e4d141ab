import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Dissent } from '../../domain/dissent.js';
import { DISSENT_LIMIT, DISSENT_MOST, hasDissent } from '../../domain/dissent.js';
import type { PlacedItem } from '../../domain/instrument.js';
import { discussion as t } from '../../locale/spoken/discussion.js';
import { buttonView } from '../base/button-view.js';
import type { AgreeEditor } from './agree-editor.js';

/** The fields for who sees it differently: in words, and how many. Both may stay empty. */
export function dissentFields({ item }: PlacedItem, dissent: Dissent, editor: AgreeEditor): TemplateResult {
  const { id, title } = item;
  const held = (field: keyof Dissent) => ({
    focus: () => {
      editor.hold(id, field);
    },
    blur: () => {
      editor.release(id, field);
    },
  });
  const [text, count] = [held('text'), held('count')];
  return html`<fieldset class="dissent-fields" part="dissent-fields">
    <legend>${t.dissent}</legend>
    <p class="muted" id="hint-${id}">${t.dissentHint}</p>
    <label for="text-${id}">${t.dissentText}</label>
    <textarea
      id="text-${id}"
      dir="auto"
      rows="2"
      maxlength=${DISSENT_LIMIT}
      aria-describedby="hint-${id}"
      .value=${dissent.text}
      @input=${({ target }: Event) => {
        editor.dissent(id, { text: (target as HTMLTextAreaElement).value });
      }}
      @focus=${text.focus}
      @blur=${text.blur}
    ></textarea>
    <label for="count-${id}">${t.dissentCount}</label>
    <input
      id="count-${id}"
      type="number"
      inputmode="numeric"
      min="1"
      max=${DISSENT_MOST}
      step="1"
      .value=${dissent.count === null ? '' : String(dissent.count)}
      @change=${({ target }: Event) => {
        takeCount(id, target as HTMLInputElement, editor);
      }}
      @focus=${count.focus}
      @blur=${count.blur}
    />
    ${
      hasDissent(dissent)
        ? buttonView(
            t.removeDissent,
            () => {
              editor.removeDissent(id, title, dissent);
            },
            'link',
          )
        : nothing
    }
  </fieldset>`;
}

/** Takes over a number; anything else is refused, and the browser says what is asked. */
function takeCount(itemId: string, input: HTMLInputElement, editor: AgreeEditor): void {
  input.setCustomValidity('');
  if (!input.validity.valid) {
    input.setCustomValidity(t.dissentWrong(DISSENT_MOST));
    input.reportValidity();
    return;
  }
  editor.dissent(itemId, { count: input.value === '' ? null : input.valueAsNumber });
}
