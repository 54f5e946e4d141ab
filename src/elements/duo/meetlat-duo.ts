import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { DuoStage } from '../../domain/duo.js';
import type { Instrument, PlacedItem } from '../../domain/instrument.js';
import { selectItems } from '../../domain/instrument.js';
import type { Aspect } from '../../domain/rating.js';
import { ASPECTS } from '../../domain/rating.js';
import { duo as t } from '../../locale/spoken/duo.js';
import type { Environment, StorageChoice } from '../../store/environment.js';
import { buttonView } from '../base/button-view.js';
import { complain } from '../base/check-values.js';
import { MeetlatElement } from '../base/meetlat-element.js';
import { noAttribute, oneOf, someOf, words } from '../base/words.js';
import { AgreeEditor } from '../discussion/agree-editor.js';
import { agreedStyles } from '../discussion/agreed.styles.js';
import { chartStyles } from '../views/chart.styles.js';
import { duoStyles } from './duo.styles.js';
import { openDuo, OpenDuo } from './open-duo.js';
import { revealView } from './reveal-view.js';
import { scoreView } from './score-view.js';
import { startView } from './start-view.js';

/** Who changes one of these asks for another duo. */
const DUO = ['src', 'instrument', 'storage', 'namespace', 'assessmentId', 'project'] as const;

/**
 * Two people on one device: each scores alone, then both see everything, then they agree. What one gave is not on the
 * page before both are ready, nor after a reload. Keeps three fillings: of each (`<assessment-id>-1` and `-2`, kind
 * `person`) and of both (`<assessment-id>`, kind `duo`, whose `from` names the other two).
 *
 * @fires meetlat-score - a person chose or cleared a score; cancelable
 * @fires meetlat-note - a person changed a note
 * @csspart title - the heading
 * @csspart told - how it goes, before they begin
 * @csspart progress - how far they are
 * @csspart saved - whether it was saved
 * @csspart hand-over - the page between two turns
 * @csspart item - one item with both answers
 * @csspart heading - its number and title
 * @csspart table - both answers and how they differ
 * @csspart differs - a difference to talk about
 * @csspart notes - why they chose this
 * @csspart note - one note
 * @csspart agreed - what they agreed on
 * @csspart score - one agreed score; also `current` or `ambition`
 * @csspart priority - whether it is a priority
 * @csspart dissent - who sees it differently
 * @csspart fields - where they fill in what they agree on
 * @csspart dissent-fields - the fields for who sees it differently
 * @csspart undo - the message after something was taken away
 * @csspart conflict - two values of one field
 * @csspart trouble - what went wrong, with a way out
 * @csspart button - a button; also `primary` or `link`
 * @csspart notice - an attribute that can't work
 */
export class MeetlatDuo extends MeetlatElement {
  static override styles = [MeetlatElement.styles, chartStyles, agreedStyles, duoStyles];
  static override get properties(): PropertyDeclarations {
    return {
      src: {},
      instrument: noAttribute,
      items: words,
      aspects: someOf(ASPECTS),
      storage: oneOf('device', 'memory'),
      namespace: {},
      assessmentId: { attribute: 'assessment-id' },
      project: {},
    };
  }

  /** What a duo needs from the outside world. Set by `define`. */
  static environment: Environment | null = null;

  /** Address of an instrument (JSON); without it the bundled one. */
  src: string | null = null;
  instrument: Instrument | null = null;
  /** Ids of the items they score (default: all). */
  items: readonly string[] | null = null;
  /** Which questions are asked: `current`, `ambition` or both (default). */
  aspects: readonly Aspect[] | null = null;
  /** `device` (default), `memory`, or as a property an adapter of your own. */
  storage: StorageChoice = 'device';
  /** Name of the database on the device. */
  namespace = 'meetlat';
  /** Name of what they agree on; their own fillings are named after it. */
  assessmentId = 'duo';
  /** The project that the fillings belong to. */
  project = '';

  #duo: OpenDuo | null = null;
  #problems: readonly string[] = [];
  #failed = false;
  /** Rises with every start, so that a duo that opens too late is let go. */
  #turn = 0;
  #at = 0;
  #seen: DuoStage | null = null;
  #hadFocus = false;
  readonly #editor = new AgreeEditor(
    () => this.#duo?.both ?? null,
    () => {
      this.requestUpdate();
    },
  );

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end();
  }

  protected override willUpdate(): void {
    this.#hadFocus = (this.shadowRoot?.activeElement ?? null) !== null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.isConnected && DUO.some((name) => changed.has(name))) void this.#start();
    this.#turnPage();
  }

  override render(): TemplateResult {
    return html`<section class="duo" aria-labelledby="title">
      <h2 id="title" part="title">${t.title}</h2>
      ${this.#problems.map((problem) => html`<p class="notice" part="trouble">${problem}</p>`)}
      ${
        this.#failed
          ? html`<p class="notice" part="trouble" role="alert">
              ${t.fault} ${buttonView(t.retry, () => void this.#start(), 'link')}
            </p>`
          : nothing
      }
      ${this.#duo ? this.#page(this.#duo) : this.#failed || this.#problems.length > 0 ? nothing : html`<p role="status">${t.loading}</p>`}
    </section>`;
  }

  #page(duo: OpenDuo): TemplateResult {
    const go = (stage: DuoStage) => (): void => {
      duo.go(stage);
    };
    const names = duo.names.map((name, i) => name || (t.person[i] ?? '')) as [string, string];
    const [, second] = duo.names;
    switch (duo.stage) {
      case 'start':
        return startView((first, second) => {
          duo.begin([first, second]);
        });
      case 'first':
        return this.#scores(duo, 0, names[0], go('hand-over'));
      case 'hand-over':
        return html`<div class="page" part="hand-over">
          <h3 tabindex="-1"><bdi>${second ? t.handOverTo(second) : t.handOver}</bdi></h3>
          <p>${t.hidden}</p>
          <p class="acts">
            ${buttonView(second ? t.takeAs(second) : t.take, go('second'), 'primary')}
            ${buttonView(t.notReady, go('first'), 'link')}
          </p>
        </div>`;
      case 'second':
        return this.#scores(duo, 1, names[1], go('ready'));
      case 'ready':
        return html`<div class="page" part="hand-over">
          <h3 tabindex="-1">${t.bothReady}</h3>
          <p>${t.lookTogether}</p>
          <p class="acts">${buttonView(t.reveal, go('revealed'), 'primary')}</p>
        </div>`;
      case 'revealed':
        return revealView({ duo, names, items: this.#items(duo), aspects: this.#asked, editor: this.#editor });
    }
  }

  get #asked(): readonly Aspect[] {
    return ASPECTS.filter((aspect) => (this.aspects ?? ASPECTS).includes(aspect));
  }

  #items({ instrument }: OpenDuo): readonly PlacedItem[] {
    const { items, unknown } = selectItems(instrument, this.items);
    if (unknown.length > 0) void complain(this, 'items', unknown);
    return items;
  }

  #scores(duo: OpenDuo, who: 0 | 1, name: string, ready: () => void): TemplateResult {
    const items = this.#items(duo);
    const at = Math.max(0, Math.min(this.#at, items.length - 1));
    const open = (next: number): void => {
      this.#at = next;
      this.requestUpdate();
      void this.updateComplete.then(() => {
        this.#focusHeading();
      });
    };
    return scoreView({ store: duo.people[who], name, items, aspects: this.#asked, at }, { open, ready });
  }

  async #start(): Promise<void> {
    const { environment } = MeetlatDuo;
    if (!environment) throw new Error('no MeetlatDuo.environment: import its define module');
    this.#end();
    const turn = this.#turn;
    try {
      const opened = await openDuo(environment, this, () => {
        this.requestUpdate();
      });
      const isLate = turn !== this.#turn;
      if (!(opened instanceof OpenDuo)) this.#problems = isLate ? this.#problems : opened;
      else if (isLate) opened.end();
      else this.#duo = opened;
    } catch {
      // Storage can't be read: people hear it, and can try again.
      this.#failed ||= turn === this.#turn;
    }
    this.requestUpdate();
  }

  #end(): void {
    this.#turn++;
    this.#duo?.end();
    this.#duo = null;
    this.#problems = [];
    this.#failed = false;
    this.#at = 0;
    this.#seen = null;
  }

  /** A new stage begins at its first item, and whoever was in here goes on at its heading. */
  #turnPage(): void {
    const stage = this.#duo?.stage ?? null;
    const turned = this.#seen !== null && stage !== this.#seen;
    this.#seen = stage;
    if (!turned) return;
    if (this.#at > 0) {
      this.#at = 0;
      this.requestUpdate();
    }
    if (this.#hadFocus) this.#focusHeading();
  }

  #focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('h3[tabindex]')?.focus();
  }
}
