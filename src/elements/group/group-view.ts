import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { GroupMode } from '../../domain/group/index.js';
import { MINIMUM } from '../../domain/group/index.js';
import { handIn as t } from '../../locale/spoken/hand-in.js';
import { workshop as w } from '../../locale/spoken/workshop.js';
import type { Member } from '../../store/received.js';
import { buttonView } from '../base/button-view.js';
import type { Taking } from './taking.js';

interface Extra {
  /** The mode that the page ticked. */
  readonly given: GroupMode | null;
  readonly save: () => void;
}

const MODES: readonly GroupMode[] = ['open', 'protected'];

/** The facilitator's screen: choose once how answers are shown, take in, see who is in, show. */
export const groupView = (taking: Taking, extra: Extra): TemplateResult =>
  html`<div class="group" part="group" @dragover=${hold} @drop=${drop(taking)}>
    ${taking.failed ? html`<p class="notice" part="trouble" role="alert">${t.fault}</p>` : nothing}
    ${
      taking.mode === null
        ? chooseView(taking, extra.given)
        : html`${takeView(taking)} ${membersView(taking, extra.save)} ${showView(taking, taking.mode)}`
    }
  </div>`;

const chooseView = (taking: Taking, given: GroupMode | null): TemplateResult =>
  html`<form
    class="choose"
    part="choose"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const mode = new FormData(event.target as HTMLFormElement).get('mode');
      if (mode === 'open' || mode === 'protected') void taking.choose(mode);
    }}
  >
    <fieldset>
      <legend>${w.modeLegend}</legend>
      <p class="muted">${t.modeHint}</p>
      ${taking.waiting.length > 0 ? html`<p role="status">${t.waiting}</p>` : nothing}
      ${MODES.map(
        (mode) =>
          html`<label class="choice">
            <input type="radio" name="mode" value=${mode} required ?checked=${mode === given} />
            <span>${w.modes[mode]} <span class="muted">${t.modeMinimum(MINIMUM[mode])}</span></span>
          </label>`,
      )}
    </fieldset>
    <button class="primary" part="button primary">${t.begin}</button>
  </form>`;

const takeView = (taking: Taking): TemplateResult =>
  html`<section class="take" part="take">
    <h3>${t.take}</h3>
    <p class="muted">${t.takeHint}</p>
    <label class="file">
      ${t.files}
      <input
        type="file"
        multiple
        accept=".json,application/json,text/plain"
        @change=${({ target }: Event) => {
          const input = target as HTMLInputElement;
          void taking.takeFiles([...(input.files ?? [])]);
          input.value = '';
        }}
      />
    </label>
    <form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const area = (event.target as HTMLFormElement).elements.namedItem('text') as HTMLTextAreaElement;
        const { value } = area;
        // What could not be kept stays to try again, and so does what was pasted meanwhile.
        void taking.takeText(value).then((isKept) => {
          if (isKept && area.value === value) area.value = '';
        });
      }}
    >
      <label> ${t.paste} <textarea name="text" rows="3" required spellcheck="false"></textarea></label>
      <button part="button">${t.takeIn}</button>
    </form>
    ${
      taking.progress
        ? html`<progress max=${taking.progress.of} .value=${taking.progress.at} aria-label=${t.reading}></progress>`
        : nothing
    }
    <div part="tally" role="status">
      ${
        taking.tally
          ? html`<ul class="tally">
              ${[...taking.tally].map(([outcome, count]) => html`<li>${t.outcomes[outcome](count)}</li>`)}
            </ul>`
          : nothing
      }
      ${taking.undo ? html`<p>${t.removed} ${buttonView(t.undo, () => void taking.undo?.(), 'link')}</p>` : nothing}
    </div>
  </section>`;

const membersView = (taking: Taking, save: () => void): TemplateResult =>
  html`<section>
    <h3>${t.members(taking.members.length)}</h3>
    ${
      taking.members.length === 0
        ? html`<p class="muted">${t.nobody}</p>`
        : html`<ul class="members" part="members">
              ${taking.members.map((member, i) => memberView(taking, member, i))}
            </ul>
            <p>${buttonView(t.save, save)}</p>`
    }
  </section>`;

function memberView(taking: Taking, member: Member, at: number): TemplateResult {
  const { details, answers } = member.assessment;
  const name = details.label || t.member(at + 1);
  return html`<li>
    <span>${name} <span class="muted">${t.filled(Object.keys(answers).length)}</span></span>
    ${buttonView(t.remove, () => void taking.remove(member), 'link', t.removeLabel(name))}
  </li>`;
}

const showView = (taking: Taking, mode: GroupMode): TemplateResult =>
  html`<section>
    <h3>${t.show}</h3>
    <p class="muted">${w.modeTold[mode](MINIMUM[mode])}</p>
    ${
      taking.members.length < MINIMUM[mode]
        ? html`<p>${t.notYet(MINIMUM[mode])}</p>`
        : html`<p>${buttonView(taking.picture ? t.showAgain : t.reveal, () => void taking.reveal(), 'primary')}</p>`
    }
    ${taking.picture ? html`<p role="status">${mode === 'open' ? t.shown : t.shownProtected}</p>` : nothing}
  </section>`;

/** Without this a browser opens what is dropped. */
function hold(event: DragEvent): void {
  event.preventDefault();
}

const drop = (taking: Taking) => (event: DragEvent) => {
  event.preventDefault();
  const { files } = event.dataTransfer ?? {};
  const text = event.dataTransfer?.getData('text/plain') ?? '';
  if (taking.mode === null) return;
  if (files && files.length > 0) void taking.takeFiles([...files]);
  else if (text !== '') void taking.takeText(text);
};
