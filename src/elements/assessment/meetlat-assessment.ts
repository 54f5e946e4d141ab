import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import type { Assessment } from '../../domain/assessment.js';
import type { Instrument, ItemSelection } from '../../domain/instrument.js';
import { selectItems } from '../../domain/instrument.js';
import type { Aspect, RatingWord } from '../../domain/rating.js';
import { ASPECTS } from '../../domain/rating.js';
import { assessmentToJson } from '../../export/json.js';
import { assessment as t } from '../../locale/nl/assessment.js';
import { describeProblem } from '../../locale/nl/problems.js';
import type { Environment, StorageChoice } from '../../store/environment.js';
import { NOTHING_PROVIDED, Provider } from '../../store/provider.js';
import { base } from '../../styles/base.js';
import { PROVIDER_READY, PROVIDER_REQUEST, ProviderRequestEvent } from '../base/provider-events.js';
import { noAttribute, words } from '../base/words.js';
import { assessmentStyles } from './assessment.styles.js';
import type { Question } from './confirm-view.js';
import { confirmView } from './confirm-view.js';
import { readFile, saveFile } from './file-actions.js';
import type { FillHandlers } from './fill-view.js';
import { fillView } from './fill-view.js';
import { Journey } from './journey.js';
import type { Pace, Rounds } from './route.js';
import { Session } from './session.js';
import type { StartHandlers } from './start-view.js';
import { startView } from './start-view.js';
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
 * @csspart button - a button; also `primary` or `danger`
 * @csspart problem - what is wrong with the instrument
 */
export class MeetlatAssessment extends LitElement {
  static override styles: CSSResultGroup = [base, assessmentStyles];
  static override properties: PropertyDeclarations = {
    src: {},
    instrument: noAttribute,
    items: words,
    aspects: words,
    options: words,
    rounds: {},
    pace: {},
    storage: {},
    namespace: {},
    assessmentId: { attribute: 'assessment-id' },
    direct: { type: Boolean },
    deepLink: { type: Boolean, attribute: 'deep-link' },
    question: { state: true },
    problems: { state: true },
  };

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
  readonly #journey = new Journey(this);
  readonly #storeEvents = new StoreEvents(this, () => this.#scope);

  constructor() {
    super();
    this.addEventListener(PROVIDER_REQUEST, (event) => {
      if (event.composedPath()[0] === this || !(event instanceof ProviderRequestEvent)) return;
      event.stopPropagation();
      event.answer(this.provider);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.dispatchEvent(new Event(PROVIDER_READY, { bubbles: true, composed: true }));
    if (this.hasUpdated) this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#session.end();
    this.provider.provide(NOTHING_PROVIDED);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (SESSION_PROPERTIES.some((name) => changed.has(name))) this.#start();
    else if (changed.has('items') || changed.has('aspects')) this.#provide();
    this.#plan();
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  override render(): TemplateResult {
    const { unknown } = this.#selection;
    return html`<section aria-labelledby="title">
      ${unknown.length > 0 ? html`<p class="notice" part="problem">${t.unknownItems(unknown)}</p>` : nothing}
      ${
        this.problems.length > 0
          ? html`<div class="notice" role="alert" part="problem">${problemsView(t.fileProblem, this.problems)}</div>`
          : nothing
      }
      ${this.#screen()}
      ${confirmView(this.question, (yes) => {
        if (yes) this.question?.act();
        this.question = null;
      })}
    </section>`;
  }

  /** Id of the open filling, or null. */
  get openId(): string | null {
    const { state } = this.#session;
    return state.kind === 'open' ? state.id : null;
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
    if (state.kind === 'failed') {
      return html`<div class="notice" role="alert" part="problem">
        ${problemsView(t.failed, [state.message, ...state.problems.map(describeProblem)].filter(Boolean))}
      </div>`;
    }
    if (state.kind === 'loading' || !instrument) return html`<p class="muted" role="status">${t.loading}</p>`;
    if (state.kind === 'start') {
      const { fillings } = state;
      return startView({ instrument, fillings, fixed: this.assessmentId !== null, today: today() }, this.#onStart);
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

  #start(): void {
    const { environment } = MeetlatAssessment;
    if (!environment)
      throw new Error('meetlat-assessment needs an environment: import meetlat/elements/assessment/define');
    const { src, instrument, storage, namespace, assessmentId, direct } = this;
    void this.#session.start(environment, {
      instrument,
      src,
      storage,
      namespace,
      assessmentId,
      direct,
      aspects: this.#asked,
      items: this.items,
    });
  }

  #sessionChanged(): void {
    const { state, store } = this.#session;
    const { unknown } = this.#selection;
    if (state.kind === 'start' || store) {
      if (unknown.length > 0) console.warn(`meetlat-assessment: unknown items ${unknown.join(', ')}`);
    }
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
    this.provider.provide({ store: this.#session.store, itemIds: this.items, aspects: this.#asked });
  }

  async #withFile(file: File, use: (assessment: Assessment) => void): Promise<void> {
    const text = await readFile(file);
    const parsed = text === null ? null : this.#session.parseFile(text);
    this.problems = parsed?.ok ? [] : (parsed?.problems.map(describeProblem) ?? [t.fileUnreadable]);
    if (parsed?.ok) use(parsed.value);
  }

  readonly #onStart: StartHandlers = {
    open: (id) => void this.#session.open(id),
    begin: (form) => {
      const data = new FormData(form);
      const text = (name: string): string => String(data.get(name) ?? '').trim();
      void this.#session.begin({ organisation: text('organisation'), label: text('label'), heldOn: text('heldOn') });
    },
    remove: (filling) => {
      this.question = {
        text: t.confirm.remove(t.filling(filling.details)),
        yes: t.confirm.removeYes,
        act: () => void this.#session.remove(filling.id),
      };
    },
    upload: (file) => void this.#withFile(file, (assessment) => void this.#session.openFile(assessment)),
  };

  readonly #onFill: FillHandlers = {
    toPage: (page) => {
      this.#journey.toPage(page);
    },
    toStep: (step) => {
      this.#journey.toStep(step);
    },
    toItem: (itemId) => {
      this.#journey.toItem(itemId);
    },
    undo: () => this.#session.store?.dispatch({ type: 'undo' }),
    clear: () => {
      this.question = {
        text: t.confirm.clear,
        yes: t.confirm.clearYes,
        act: () => this.#session.store?.dispatch({ type: 'clear' }),
      };
    },
    upload: (file) =>
      void this.#withFile(file, (assessment) => {
        const act = (): void => this.#session.store?.dispatch({ type: 'import', assessment });
        this.question = { text: t.confirm.replace, yes: t.confirm.replaceYes, act };
      }),
    describe: (details) => this.#session.store?.dispatch({ type: 'describe', details }),
    toStart: () => void this.#session.toStart(),
    retry: () => {
      this.#session.retry();
    },
    download: () => {
      const { assessment } = this.#session.store?.state ?? {};
      if (assessment) saveFile(t.fileName(t.filling(assessment.details)), assessmentToJson(assessment));
    },
  };
}

/** Today as yyyy-mm-dd, by the clock of this device. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What is wrong, one line each. */
const problemsView = (title: string, problems: readonly string[]): TemplateResult =>
  html`<p><b>${title}</b></p>
    <ul>
      ${problems.map((problem) => html`<li>${problem}</li>`)}
    </ul>`;
