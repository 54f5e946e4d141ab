import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Instrument, ItemSelection } from '../../domain/instrument.js';
import { selectItems } from '../../domain/instrument.js';
import type { Aspect, RatingWord } from '../../domain/rating.js';
import { ASPECTS, RATING_WORDS } from '../../domain/rating.js';
import { assessment as t } from '../../locale/spoken/assessment.js';
import type { Environment, StorageChoice } from '../../store/environment.js';
import { NOTHING_PROVIDED, Provider } from '../../store/provider.js';
import { base } from '../../styles/base.js';
import { complain } from '../base/check-values.js';
import { announceProvider, provideInside } from '../base/provider-events.js';
import { noAttribute, oneOf, someOf, words } from '../base/words.js';
import { assessmentStyles } from './assessment.styles.js';
import { FillActions, StartActions } from './actions.js';
import type { Question } from './confirm-view.js';
import { confirmView } from './confirm-view.js';
import { readDeepLink } from './deep-link.js';
import { fillView } from './fill-view.js';
import { Journey } from './journey.js';
import type { Pace, Rounds } from './route.js';
import { problemsView } from './save-view.js';
import { Session } from './session.js';
import { startStyles } from './start.styles.js';
import { startView } from './start-view.js';
import { SpeakingElement } from './speaking-element.js';
import type { Scope } from './store-events.js';
import { StoreEvents } from './store-events.js';

const NO_ITEMS: ItemSelection = { items: [], unknown: [] };

/** Whoever changes one of these asks for another session. */
const SESSION_PROPERTIES = ['src', 'instrument', 'storage', 'namespace', 'assessmentId', 'direct'] as const;

/**
 * The whole way through the Meetlat: a start screen, the items with their progress, the save state, and the result.
 * Provides its store to every element inside it, and to those elsewhere on the page that name its id in `for`.
 *
 * @fires meetlat-save - the save state changed: `phase`, `pending`, `durability`, `fault`
 * @fires meetlat-complete - the last open item was filled in
 * @fires meetlat-score - from an item inside; cancelable
 * @fires meetlat-note - from an item inside
 * @csspart start - the start screen
 * @csspart instruction - how it works
 * @csspart fillings - the list of earlier fillings
 * @csspart fill - the screen of an open filling
 * @csspart heading - title and name of the filling
 * @csspart progress - the progress bar
 * @csspart count - how many items are filled in
 * @csspart steps - the themes as steps, with the list of all items
 * @csspart step - one step
 * @csspart overview - the list of all items
 * @csspart page - the item, theme or result that is open
 * @csspart footer - save state and paging
 * @csspart save - the save state
 * @csspart notice - a message that asks for attention
 * @csspart undo - the message after something that can be undone
 * @csspart menu - download, upload, details and clear
 * @csspart file - a field for a file
 * @csspart dialog - a question before something that can't be undone
 * @csspart button - a button; also `primary`, `link` or `danger`
 * @csspart problem - what is wrong with the instrument
 */
export class MeetlatAssessment extends SpeakingElement {
  static override styles: CSSResultGroup = [base, assessmentStyles, startStyles];
  static override get properties(): PropertyDeclarations {
    return {
      src: {},
      instrument: noAttribute,
      items: words,
      aspects: someOf(ASPECTS),
      options: someOf(RATING_WORDS),
      rounds: oneOf('together', 'separate'),
      pace: oneOf('item', 'theme', 'all'),
      storage: oneOf('device', 'memory'),
      namespace: {},
      assessmentId: { attribute: 'assessment-id' },
      direct: { type: Boolean },
      deepLink: { type: Boolean, attribute: 'deep-link' },
      question: { state: true },
      problems: { state: true },
    };
  }

  /** How the element reaches instruments, storage and files. Set by `define`. */
  static environment: Environment | null = null;

  /** Address of an instrument file; without it the bundled Dutch edition is used. */
  src: string | null = null;
  /** The instrument itself, in place of `src`. */
  instrument: Instrument | null = null;
  /** A subset of the items, by id. */
  items: readonly string[] | null = null;
  /** Which questions are asked: `current`, `ambition` or both. */
  aspects: readonly Aspect[] | null = null;
  /** Words offered beside the scores: `unknown`, `not-applicable`. */
  options: readonly RatingWord[] | null = null;
  /** `together`: both scores at once. `separate`: first all of now, then a pause, then all ambitions. */
  rounds: Rounds = 'together';
  /** How much stands on one page: an `item`, a `theme`, or `all`. */
  pace: Pace = 'item';
  /** `device` (default), `memory`, or as a property an adapter of your own. */
  storage: StorageChoice = 'device';
  /** Name of the database on the device: sites that share an origin keep apart with it. */
  namespace = 'meetlat';
  /** A fixed record. Without it people choose among their fillings on the start screen. */
  assessmentId: string | null = null;
  /** Opens the record at once, without the start screen. */
  direct = false;
  /** Writes the open item to the address, so that Back works. */
  deepLink = false;

  /** What this element hands to the others. */
  readonly provider = new Provider();

  private question: Question | null = null;
  private problems: readonly string[] = [];

  readonly #session = new Session(() => {
    this.#sessionChanged();
  });
  readonly #journey = new Journey(this, this.#session);
  readonly #storeEvents = new StoreEvents(this, () => this.#scope);
  readonly #onStart = new StartActions(this, this.#session);
  readonly #onFill = new FillActions(this, this.#session, this.#journey);

  /** What was open when the element left the page: moved elsewhere, it goes on there. */
  #left: string | null = null;

  constructor() {
    super();
    provideInside(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    announceProvider(this);
    if (this.hasUpdated) this.#start(this.#left);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#left = this.#session.openId;
    this.#session.end();
    this.provider.provide(NOTHING_PROVIDED);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (SESSION_PROPERTIES.some((name) => changed.has(name))) this.#start(this.#linked);
    else if (changed.has('items') || changed.has('aspects')) this.#provide();
    this.#plan();
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  override render(): TemplateResult {
    return html`<section aria-label=${this.#session.instrument?.title ?? nothing}>
      ${this.problems.length > 0 ? problemsView(t.fileProblem, this.problems) : nothing} ${this.#screen()}
      ${confirmView(this.question, (yes) => {
        if (yes) this.question?.act();
        this.question = null;
      })}
    </section>`;
  }

  /** @internal Shows a question in front of everything else. */
  ask(question: Question): void {
    this.question = question;
  }

  /** @internal Shows what is wrong with a file. */
  explain(problems: readonly string[]): void {
    this.problems = problems;
  }

  get #asked(): readonly Aspect[] {
    return this.aspects ?? ASPECTS;
  }

  get #selection(): ItemSelection {
    const { instrument } = this.#session;
    return instrument ? selectItems(instrument, this.items) : NO_ITEMS;
  }

  get #scope(): Scope {
    return { items: this.#selection.items, aspects: this.#asked };
  }

  #screen(): TemplateResult {
    const { state, instrument, workspace } = this.#session;
    if (state.kind === 'failed') return problemsView(t.failed, state.problems);
    if (state.kind === 'loading' || !instrument) return html`<p class="muted" role="status">${t.loading}</p>`;
    if (state.kind === 'start') {
      const { fillings } = state;
      return startView({ instrument, fillings, fixed: this.assessmentId !== null }, this.#onStart);
    }
    const { store, setAside } = state.filling;
    return fillView(
      {
        state: store.state,
        items: this.#selection.items,
        aspects: this.#asked,
        options: this.options,
        route: this.#journey.route,
        page: this.#journey.page,
        pace: this.pace,
        memoryOnly: workspace?.fault !== null,
        setAside,
        canLeave: !this.direct,
      },
      this.#onFill,
    );
  }

  /** The filling that the address asks for. */
  get #linked(): string | null {
    return this.deepLink ? (readDeepLink(location.hash)?.assessmentId ?? null) : null;
  }

  #start(open: string | null): void {
    const { src, instrument, storage, namespace, assessmentId, direct, items } = this;
    const asked = { instrument, src, storage, namespace, assessmentId, direct, items, aspects: this.#asked };
    void this.#session.start(MeetlatAssessment.environment, { ...asked, open });
  }

  #sessionChanged(): void {
    this.problems = [];
    const { store } = this.#session;
    this.#storeEvents.follow(store);
    this.#provide();
    this.requestUpdate();
    if (!store) return;
    this.#plan();
    this.#journey.begin(store.state.assessment.answers);
  }

  #plan(): void {
    this.#journey.plan(this.#selection.items, this.#asked, this.rounds, this.pace);
  }

  #provide(): void {
    const { unknown } = this.#selection;
    if (unknown.length > 0) void complain(this, 'items', unknown);
    const { store, instrument, workspace } = this.#session;
    this.provider.provide({ instrument, store, workspace, itemIds: this.items, aspects: this.#asked });
  }
}
