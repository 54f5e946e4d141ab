import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { QrCode } from '../../chart/qr.js';
import type { GroupMode } from '../../domain/group/index.js';
import type { Instrument } from '../../domain/instrument.js';
import type { Aspect } from '../../domain/rating.js';
import { ASPECTS } from '../../domain/rating.js';
import { workshop as t } from '../../locale/spoken/workshop.js';
import type { Room } from '../../storage/room.js';
import type { StorageChoice } from '../../store/environment.js';
import { chartStyles } from '../views/chart.styles.js';
import { buttonView } from '../base/button-view.js';
import { MeetlatElement } from '../base/meetlat-element.js';
import { noAttribute, oneOf, someOf, words } from '../base/words.js';
import type { WorkshopEnvironment } from './environment.js';
import { facilitatorActs } from './acts.js';
import { facilitatorView } from './facilitator-view.js';
import { addressOf, joinView } from './join-view.js';
import type { OpenSession } from './open-session.js';
import { closeSession, openSession } from './open-session.js';
import { participantView, saidView } from './participant-view.js';
import { prepareView } from './prepare-view.js';
import { Preparing } from './preparing.js';
import { screenView } from './screen-view.js';
import type { WorkshopData } from './view-data.js';
import { prepareStyles } from './prepare.styles.js';
import { screenStyles } from './screen.styles.js';
import { workshopStyles } from './workshop.styles.js';

const VIEW = { ...oneOf('participant', 'facilitator', 'screen'), reflect: true };
const MODE = oneOf('', 'open', 'protected');

/** Who changes one of these asks for another session. */
const SESSION = ['view', 'project', 'src', 'instrument', 'storage', 'namespace', 'room', 'respondent'] as const;

/**
 * A live session: a facilitator leads, participants score, the screen shows the spread. Answers stay hidden until the
 * facilitator shows them. Without a `room` the tabs of this browser meet; every answer is an assessment like any other.
 *
 * @csspart prepare - the form before a workshop
 * @csspart now - what the facilitator does now
 * @csspart counts - how many answered
 * @csspart picture - how the group scored an item
 * @csspart distribution - how it scored one question of it
 * @csspart notes - notes of participants who allowed it
 * @csspart agreed - where the group fills in what it agrees on
 * @csspart items - the items of this workshop
 * @csspart run-sheet - the programme
 * @csspart clock - what is left of the step of now
 * @csspart join - how people join
 * @csspart qr - the code to scan
 * @csspart told - what participants are told before they answer
 * @csspart openings - answers to the opening question
 * @csspart saved - whether the answer was saved
 * @csspart conclusions - what the workshop came to
 * @csspart trouble - what went wrong, with a way out
 * @csspart button - a button; also `primary` or `link`
 */
export class MeetlatWorkshop extends MeetlatElement {
  static override styles = [MeetlatElement.styles, chartStyles, workshopStyles, prepareStyles, screenStyles];
  static override get properties(): PropertyDeclarations {
    return {
      view: VIEW,
      project: {},
      heading: {},
      items: words,
      aspects: someOf(ASPECTS),
      mode: MODE,
      join: {},
      src: {},
      storage: {},
      namespace: {},
      respondent: {},
      instrument: noAttribute,
      room: noAttribute,
    };
  }

  /** What a session needs from the outside world. `define.ts` fills it in. */
  static environment: WorkshopEnvironment | null = null;

  /** Who looks: `participant` (default), `facilitator`, or `screen` for the beamer. */
  view: 'participant' | 'facilitator' | 'screen' = 'participant';
  /** Name of the session; all elements with the same one meet. */
  project = 'workshop';
  /** What the facilitator's form starts with as the name. */
  heading = '';
  /** Items that are ticked in the facilitator's form. */
  items: readonly string[] | null = null;
  /** Which questions are asked: `current`, `ambition` or both (default). */
  aspects: readonly Aspect[] | null = null;
  /** `open` or `protected`, ticked in the facilitator's form. */
  mode: GroupMode | '' = '';
  /** Address where people join; shown with a QR code. */
  join = '';
  /** Address of an instrument (JSON); without it the bundled one. */
  src: string | null = null;
  /** Where answers are kept: `device` (default), `memory`, or an adapter. */
  storage: StorageChoice = 'device';
  /** Name of the database. */
  namespace = 'meetlat';
  /** Id of who takes part, when the page knows; else every tab is somebody. */
  respondent = '';
  instrument: Instrument | null = null;
  /** Where people meet, when it is not in the tabs of this browser. */
  room: Room | null = null;

  #session: OpenSession | null = null;
  #isEditing = false;
  #code: { readonly address: string; readonly code: QrCode } | null = null;
  #problems: readonly string[] = [];
  /** Rises with every start, so that a session that opens too late is let go. */
  #turn = 0;
  #clock: ReturnType<typeof setInterval> | undefined;
  /** Which page of the session was drawn last. */
  #seen = '';
  #hadFocus = false;

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
    if (this.isConnected && SESSION.some((name) => changed.has(name))) void this.#start();
    this.#runClock();
    this.#turnPage();
  }

  override render(): TemplateResult {
    const data = this.#data;
    const trouble = this.#session?.live.trouble;
    return html`<div class="workshop ${this.view}">
      ${data && data.state.revision > 0 ? html`<h2 tabindex="-1">${data.state.title || t.title}</h2>` : nothing}
      ${
        trouble
          ? html`<p class="notice" part="trouble" role="alert">
              ${t[trouble]}
              ${trouble === 'fault' ? buttonView(t.retry, () => void this.#session?.live.refresh(), 'link') : nothing}
            </p>`
          : nothing
      }
      ${this.#problems.map((problem) => html`<p class="notice" part="trouble">${problem}</p>`)}
      ${data ? this.#viewOf(data) : this.#problems.length > 0 ? nothing : html`<p>${t.loading}</p>`}
    </div>`;
  }

  get #data(): WorkshopData | null {
    const state = this.#session?.live.state;
    return this.#session && state
      ? { ...this.#session, state, aspects: this.aspects ?? ASPECTS, now: Date.now() }
      : null;
  }

  #viewOf(data: WorkshopData): TemplateResult {
    if (this.view === 'participant') return html`${participantView(data)}${saidView(data)}`;
    const address = addressOf(this.join, document.baseURI);
    const join = joinView(address, this.#codeOf(address));
    if (this.view === 'screen') return screenView(data, join);
    if (data.state.revision > 0) return facilitatorView(data, this.#acts, this.#isEditing, join);
    return prepareView(data, this.#preparing, {
      heading: this.heading,
      items: this.items ?? [],
      mode: this.mode || null,
    });
  }

  /** The code of this address; drawn again when it is there. */
  #codeOf(address: string): QrCode | null {
    if (address === '') return null;
    if (this.#code?.address === address) return this.#code.code;
    void import('../../chart/qr.js').then(({ qrCode }) => {
      if (this.#code?.address === address) return;
      this.#code = { address, code: qrCode(address) };
      this.requestUpdate();
    });
    return null;
  }

  readonly #redraw = (): void => {
    this.requestUpdate();
  };

  readonly #preparing = new Preparing(() => this.#session?.live ?? null, this.#redraw);

  readonly #acts = facilitatorActs(
    () => this.#session?.live ?? null,
    () => {
      this.#isEditing = !this.#isEditing;
      this.requestUpdate();
    },
  );

  /** A session of its own for each view, project and room; what comes too late is let go. */
  async #start(): Promise<void> {
    const { environment } = MeetlatWorkshop;
    if (!environment) throw new Error('no MeetlatWorkshop.environment: import its define module');
    this.#end();
    const turn = this.#turn;
    const opened = await openSession(environment, this, this.#redraw);
    if (!('live' in opened)) {
      this.#problems = opened;
      this.requestUpdate();
    } else if (turn === this.#turn) {
      this.#session = opened;
      await opened.live.refresh();
    } else closeSession(opened);
  }

  #end(): void {
    this.#turn++;
    clearInterval(this.#clock);
    this.#clock = undefined;
    if (this.#session) closeSession(this.#session);
    this.#session = null;
    this.#preparing.forget();
    this.#problems = [];
    this.#seen = '';
  }

  /** Draws once a second while a clock is on screen. */
  #runClock(): void {
    const startedAt = this.#session?.live.state?.stepStartedAt ?? null;
    const runs = this.view !== 'participant' && startedAt !== null;
    if (runs === (this.#clock !== undefined)) return;
    clearInterval(this.#clock);
    this.#clock = runs ? setInterval(this.#redraw, 1000) : undefined;
  }

  /** After a step of the session: whoever was in here goes on at the heading of what came. */
  #turnPage(): void {
    const state = this.#session?.live.state;
    const page = state ? [state.phase, state.item, state.round, state.revision > 0].join(' ') : '';
    const turned = this.#seen !== '' && this.#seen !== page;
    this.#seen = page;
    if (!turned || !this.#hadFocus) return;
    const heads = [...this.renderRoot.querySelectorAll<HTMLElement>('[tabindex="-1"]')];
    (heads.find(({ localName }) => localName === 'h3') ?? heads[0])?.focus();
  }
}
