import type { ReactiveController } from 'lit';
import { html, nothing, render } from 'lit';
import type { RecordId } from '../../domain/assessment.js';
import { placedItems } from '../../domain/instrument.js';
import { wordingChanges } from '../../domain/wording-changes.js';
import { changeGroups } from '../../export/report/changes-text.js';
import { versions as t } from '../../locale/spoken/versions.js';
import type { AssessmentStore } from '../../store/assessment-store.js';
import { buttonView } from '../base/button-view.js';
import type { JourneyHost } from './journey.js';

/** What people have seen, kept with the filling: they are told of an edition once, on whatever device they go on. */
const SEEN: RecordId = 'seen:edition';

/**
 * Says once that a filling opened with a newer edition: that it stays valid, and which texts changed. Says nothing to who
 * has answered nothing yet.
 */
export function tell(host: JourneyHost, store: AssessmentStore): void {
  const { assessment, instrument } = store.state;
  const { version } = instrument.edition;
  const answered = Object.values(assessment.answers).some(
    ({ current, ambition }) => current !== null || ambition !== null,
  );
  if (!answered || assessment.records[SEEN]?.['version'] === version) return;
  told.get(host)?.end();
  told.set(host, new OlderFilling(host, store, version));
  host.requestUpdate();
}

/** The last message of each assessment: one that comes back to the page opens its filling again. */
const told = new WeakMap<JourneyHost, OlderFilling>();

/** Draws the message above all else, with every draw of the assessment, until it is read or another filling opens. */
class OlderFilling implements ReactiveController {
  readonly #place = document.createElement('div');

  constructor(
    private readonly host: JourneyHost,
    private readonly store: AssessmentStore,
    private readonly version: string,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.host.provider.value.store !== this.store) {
      this.end();
      return;
    }
    if (!this.#place.isConnected) this.host.renderRoot.prepend(this.#place);
    render(this.#view(), this.#place);
  }

  #view(): unknown {
    const { instrument, assessment } = this.store.state;
    const changes = wordingChanges(instrument, placedItems(instrument), assessment);
    const groups = changeGroups({ ...changes, otherWording: [] });
    return html`<div class="notice" role="status" part="notice">
      <p><b>${t.news}</b> ${t.editions(changes.edition, this.version)} ${t.valid}</p>
      ${groups.map(({ line, names }) => html`<p>${line}: ${names.join(', ')}.</p>`)}
      <p>${changes.reworded.length > 0 ? t.look : groups.length > 0 ? nothing : t.unchanged}</p>
      ${buttonView(t.understood, () => {
        this.#understood();
      })}
    </div>`;
  }

  #understood(): void {
    const edit = { recordId: SEEN, field: 'version', value: this.version } as const;
    this.end();
    this.store.dispatch({ type: 'write', edits: [edit] });
    // The button is gone: the keyboard goes on at the title, not at the top of the page.
    this.host.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  end(): void {
    this.host.removeController(this);
    this.#place.remove();
  }
}
