import type { PropertyDeclarations, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Assessment } from '../../domain/assessment.js';
import type { GroupMode } from '../../domain/group/index.js';
import { MINIMUM } from '../../domain/group/index.js';
import { assessmentToJson } from '../../export/json.js';
import { handIn as t } from '../../locale/spoken/hand-in.js';
import { workshop as w } from '../../locale/spoken/workshop.js';
import type { AssessmentStore, StoreState } from '../../store/assessment-store.js';
import { buttonView } from '../base/button-view.js';
import { MeetlatElement } from '../base/meetlat-element.js';
import { saveFile } from '../base/save-file.js';
import { SourceController } from '../base/source-controller.js';
import { oneOf } from '../base/words.js';
import type { HandInEnvironment } from '../group/environment.js';
import { groupStyles } from '../group/group.styles.js';

/** Longer addresses get lost in mail programs and browsers, in characters. */
const LONGEST_LINK = 8000;

const MODE = oneOf('', 'open', 'protected');

/**
 * Lets somebody hand in what they filled in, to who leads the group: as a file, a link or a code. Nothing is sent: people
 * bring it themselves. What is in a link stays behind the `#` of its address, which browsers send to no server.
 *
 * @csspart hand-in - the whole
 * @csspart told - how answers will be shown
 * @csspart button - a button; also `primary`
 * @csspart code - the code or link, to copy by hand
 * @csspart done - what was just done
 * @csspart notice - an attribute that can't work
 */
export class MeetlatHandIn extends MeetlatElement {
  static override styles = [MeetlatElement.styles, groupStyles];
  static override get properties(): PropertyDeclarations {
    return { address: {}, mode: MODE };
  }

  /** What handing in needs from the outside world. `define.ts` fills it in. */
  static environment: Pick<HandInEnvironment, 'toCode' | 'toLink' | 'newId'> | null = null;

  /** Address of the page with the `meetlat-group`: then a link can be copied too. */
  address = '';
  /** How the group shows answers, told before somebody hands in. */
  mode: GroupMode | '' = '';

  readonly #source = new SourceController(this, ({ assessment, phase }) => [assessment, phase]);
  #done = '';
  /** What can be copied by hand, when the browser does not let us. */
  #text = '';

  override render(): TemplateResult | typeof nothing {
    const { store, state } = this.#source;
    if (!store || !state || state.phase === 'loading') return nothing;
    const count = Object.keys(state.assessment.answers).length;
    return html`<div class="hand-in" part="hand-in">
      <section>
        <h3>${t.title}</h3>
        <p>${count === 0 ? t.empty : t.count(count)}</p>
        ${this.mode ? html`<p part="told">${w.modeTold[this.mode](MINIMUM[this.mode])}</p>` : nothing}
        ${count === 0 ? nothing : this.#ways(store, state)}
        <p part="done" role="status">${this.#done}</p>
        ${
          this.#text === ''
            ? nothing
            : html`<label>
                ${t.copyByHand}
                <textarea
                  class="code"
                  part="code"
                  rows="4"
                  readonly
                  .value=${this.#text}
                  @focus=${({ target }: Event) => {
                    (target as HTMLTextAreaElement).select();
                  }}
                ></textarea>
              </label>`
        }
      </section>
    </div>`;
  }

  #ways(store: AssessmentStore, { assessment, instrument, phase }: StoreState): TemplateResult {
    const given = assessment.records['consent:notes']?.['given'] === true;
    const handed = (): Assessment => ({ ...assessment, id: memberOf(store) });
    const code = (): string => MeetlatHandIn.environment?.toCode(handed(), instrument) ?? '';
    const link = (): string =>
      MeetlatHandIn.environment?.toLink(new URL(this.address, document.baseURI).href, code()) ?? '';
    return html`<label class="choice">
        <input
          type="checkbox"
          .checked=${given}
          ?disabled=${phase !== 'ready'}
          @change=${({ target }: Event) => {
            const value = (target as HTMLInputElement).checked;
            store.dispatch({ type: 'write', edits: [{ recordId: 'consent:notes', field: 'given', value }] });
          }}
        />
        <span>${t.consent} <span class="muted">${t.consentHint}</span></span>
      </label>
      <p class="ways">
        ${buttonView(
          t.file,
          () => {
            saveFile(t.fileName, assessmentToJson(handed()));
            this.#say(t.fileDone);
          },
          'primary',
        )}
        ${this.address ? buttonView(t.link, () => void this.#copy(link(), t.linkDone)) : nothing}
        ${buttonView(t.code, () => void this.#copy(code(), t.codeDone))}
      </p>`;
  }

  async #copy(text: string, done: string): Promise<void> {
    if (text.length > LONGEST_LINK) {
      this.#say(t.tooLong);
      return;
    }
    try {
      await navigator.clipboard.writeText(text);
      this.#say(done);
    } catch {
      // Refused, or a page without https.
      this.#text = text;
      this.#say(t.notCopied);
    }
  }

  #say(text: string): void {
    this.#done = text;
    if (text !== t.notCopied) this.#text = '';
    this.requestUpdate();
  }
}

const MEMBER = 'group:member';

/**
 * Who hands in: a random name that goes with the filling from the first time on. Its id may be the same on every device,
 * as a page chooses it.
 */
function memberOf(store: AssessmentStore): string {
  const { assessment, phase } = store.state;
  const known = assessment.records[MEMBER]?.['id'];
  if (typeof known === 'string') return known;
  const value = MeetlatHandIn.environment?.newId() ?? assessment.id;
  if (phase !== 'ready') return assessment.id;
  store.dispatch({ type: 'write', edits: [{ recordId: MEMBER, field: 'id', value }] });
  return value;
}
