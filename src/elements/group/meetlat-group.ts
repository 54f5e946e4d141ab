import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { html } from 'lit';
import type { GroupMode } from '../../domain/group/index.js';
import type { Instrument } from '../../domain/instrument.js';
import { selectItems } from '../../domain/instrument.js';
import { handIn as t } from '../../locale/spoken/hand-in.js';
import type { StorageChoice } from '../../store/environment.js';
import { MeetlatElement } from '../base/meetlat-element.js';
import { saveFile } from '../base/save-file.js';
import { noAttribute, oneOf, words } from '../base/words.js';
import { MeetlatGroupEvent } from '../group-event.js';
import type { HandInEnvironment } from './environment.js';
import { groupView } from './group-view.js';
import { groupStyles } from './group.styles.js';
import { Taking } from './taking.js';

/** Who changes one of these asks for another group. */
const GROUP = ['project', 'src', 'instrument', 'storage', 'namespace', 'items'] as const;

const MODE = oneOf('', 'open', 'protected');

/**
 * Takes in what people hand in, as files, links and codes, without a server. Nobody counts twice. What the group may see
 * goes to the elements whose `group` attribute has this element's id, as `picture` and `agreed`, and in the event
 * `meetlat-group`.
 *
 * @fires meetlat-group - a picture was shown, or read again after a reload
 * @csspart group - the whole
 * @csspart choose - how answers will be shown; asked once
 * @csspart take - where files are dropped and codes are pasted
 * @csspart tally - what came of it
 * @csspart members - who handed in
 * @csspart trouble - what went wrong
 * @csspart button - a button; also `primary` or `link`
 */
export class MeetlatGroup extends MeetlatElement {
  static override styles = [MeetlatElement.styles, groupStyles];
  static override get properties(): PropertyDeclarations {
    return {
      project: {},
      mode: MODE,
      items: words,
      src: {},
      storage: {},
      namespace: {},
      instrument: noAttribute,
    };
  }

  /** What the group needs from the outside world. `define.ts` fills it in. */
  static environment: HandInEnvironment | null = null;

  /** Name of the group: what is kept under it stays together, also after a reload. */
  project = 'groep';
  /** `open` or `protected`, ticked in the question at the start. */
  mode: GroupMode | '' = '';
  /** Items to show of the group; all without. */
  items: readonly string[] | null = null;
  /** Address of an instrument (JSON); without it the bundled one. */
  src: string | null = null;
  /** Where answers are kept: `device` (default), `memory`, or an adapter. */
  storage: StorageChoice = 'device';
  /** Name of the database. */
  namespace = 'meetlat';
  instrument: Instrument | null = null;

  #taking: Taking | null = null;
  #problems: readonly string[] = [];
  /** Rises with every start, so that a group that opens too late is let go. */
  #turn = 0;
  /** What the page was told last. */
  #told: readonly unknown[] = [];
  /** Elements that were given what the page was told. */
  #given = new WeakSet<Element>();
  /** Made when connected: a server has none. */
  #newcomers: MutationObserver | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#takeLink);
    this.#newcomers ??= new MutationObserver(() => {
      this.#give();
    });
    this.#newcomers.observe(this.getRootNode(), { childList: true, subtree: true, attributeFilter: ['group'] });
    if (this.hasUpdated) void this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#takeLink);
    this.#newcomers?.disconnect();
    this.#turn++;
    this.#let();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.isConnected && GROUP.some((name) => changed.has(name))) void this.#start();
  }

  override render(): TemplateResult {
    if (this.#problems.length > 0) {
      return html`<div>${this.#problems.map((problem) => html`<p class="notice" part="trouble">${problem}</p>`)}</div>`;
    }
    const taking = this.#taking;
    if (!taking) return html`<p>${t.loading}</p>`;
    return groupView(taking, {
      given: this.mode || null,
      save: () => {
        saveFile(t.groupFile, taking.file);
      },
    });
  }

  readonly #changed = (): void => {
    this.requestUpdate();
    const { picture, agreed } = this.#taking ?? {};
    if (!picture && !agreed) return;
    if (picture === this.#told[0] && agreed === this.#told[1]) return;
    this.#told = [picture, agreed];
    this.#tell();
  };

  /** Gives the picture to the elements that ask for it, and to the page. */
  #tell(): void {
    this.#given = new WeakSet();
    this.#give();
    const { picture = null, agreed = null } = this.#taking ?? {};
    this.dispatchEvent(new MeetlatGroupEvent(picture, agreed));
  }

  /** To those that did not get it yet: also who came to the page later. */
  #give(): void {
    const { picture = null, agreed = null } = this.#taking ?? {};
    if (this.id === '' || this.#told.length === 0 || (!picture && !agreed)) return;
    const root = this.getRootNode() as ParentNode;
    for (const element of root.querySelectorAll(`[group="${CSS.escape(this.id)}"]`)) {
      if (this.#given.has(element)) continue;
      this.#given.add(element);
      Object.assign(element, { picture, agreed });
    }
  }

  /** A link that was opened in this tab, or is in its address. */
  readonly #takeLink = (): void => {
    const link = this.#taking && MeetlatGroup.environment?.takeCode();
    if (link) void this.#taking?.takeLink(link);
  };

  #let(): void {
    this.#taking?.stop();
    this.#taking = null;
  }

  async #start(): Promise<void> {
    const { environment } = MeetlatGroup;
    if (!environment) throw new Error('no MeetlatGroup.environment: import its define module');
    const turn = ++this.#turn;
    this.#let();
    const read = this.instrument
      ? { ok: true as const, value: this.instrument }
      : await environment.instrument(this.src);
    if (turn !== this.#turn) return;
    this.#problems = read.ok ? [] : read.problems;
    if (!read.ok) {
      this.requestUpdate();
      return;
    }
    const { project, storage, namespace } = this;
    const choice = { project, storage, namespace };
    const room = await environment.room(read.value, choice);
    const workspace = await environment.workspace(read.value, choice);
    if (turn !== this.#turn) return;
    const itemIds = selectItems(read.value, this.items).items.map(({ item }) => item.id);
    const place = { instrument: read.value, room, workspace, project, itemIds };
    const taking = new Taking(environment, place, this.#changed);
    this.#taking = taking;
    await taking.start();
    if (turn === this.#turn) this.#takeLink();
    else taking.stop();
  }
}
