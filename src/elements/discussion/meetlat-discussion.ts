import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Assessment } from '../../domain/assessment.js';
import { answerOf } from '../../domain/assessment.js';
import type { GroupPicture } from '../../domain/group/index.js';
import { agenda } from '../../domain/group/index.js';
import type { Instrument } from '../../domain/instrument.js';
import { selectItems } from '../../domain/instrument.js';
import { isScore } from '../../domain/rating.js';
import { discussion as t } from '../../locale/spoken/discussion.js';
import type { Read } from '../../store/environment.js';
import { complain } from '../base/check-values.js';
import { MeetlatElement } from '../base/meetlat-element.js';
import { SourceController } from '../base/source-controller.js';
import { noAttribute, oneOf, words } from '../base/words.js';
import { chartStyles } from '../views/chart.styles.js';
import { AgreeEditor, mayAgree } from './agree-editor.js';
import type { Agreement } from './agreed-view.js';
import { agreedStyles } from './agreed.styles.js';
import { discussionStyles } from './discussion.styles.js';
import type { TalkItem } from './item-view.js';
import { itemView } from './item-view.js';

type Order = 'agenda' | 'instrument';
const ORDERS: readonly Order[] = ['agenda', 'instrument'];

/**
 * What a group talks about: per item how far its answers lie apart as dots on the rod, a question, notes without names,
 * and what the group agrees on. The items with most to talk about come first. Draws a `GroupPicture`, never answers of
 * people. Tied to a filling of its own with `for`, the group fills in there what it agrees on; else it only shows `agreed`.
 *
 * @fires meetlat-score - the group chose or cleared a score; cancelable
 * @fires meetlat-note - the group changed a note
 * @csspart title - the heading
 * @csspart empty - what to do while there is no picture
 * @csspart order - the choice between two orders
 * @csspart item - one item
 * @csspart heading - its number and title
 * @csspart facts - its answers in words
 * @csspart question - why to talk about it, and a question to begin with
 * @csspart drawing - both rods
 * @csspart table - the same in figures
 * @csspart notes - notes of people who allowed it
 * @csspart note - one note
 * @csspart agreed - what the group agreed on
 * @csspart score - one agreed score; also `current` or `ambition`
 * @csspart priority - whether it is a priority
 * @csspart dissent - who sees it differently
 * @csspart fields - where the group fills in what it agrees on
 * @csspart dissent-fields - the fields for who sees it differently
 * @csspart undo - the message after something was taken away
 * @csspart conflict - two values of one field
 * @csspart button - a button
 * @csspart notice - what can't work
 */
export class MeetlatDiscussion extends MeetlatElement {
  static override styles = [MeetlatElement.styles, chartStyles, discussionStyles, agreedStyles];
  static override get properties(): PropertyDeclarations {
    return {
      picture: noAttribute,
      agreed: noAttribute,
      instrument: noAttribute,
      src: {},
      items: words,
      order: oneOf('agenda', 'instrument'),
      problems: { state: true },
    };
  }

  /** How the element gets an instrument of its own. Set by `define`. */
  static loadInstrument: ((src: string | null) => Promise<Read<Instrument>>) | null = null;

  /** What may be shown of the group: of `reveal`, a `meetlat-group` or a shared store. Null: nothing yet. */
  picture: GroupPicture | null = null;
  /** What the group agreed on, only to read; a filling named by `for` goes before it. */
  agreed: Assessment | null = null;
  /** The instrument, for a discussion without a filling. */
  instrument: Instrument | null = null;
  /** Address of an instrument (JSON); without it the bundled one. */
  src: string | null = null;
  /** Ids of the items to talk about (default: all of the picture). */
  items: readonly string[] | null = null;
  /** `agenda`: most to talk about first. `instrument`: its own order. People can change it. */
  order: Order = 'agenda';

  private problems: readonly string[] = [];
  #loaded: { readonly src: string | null; readonly instrument: Instrument } | null = null;

  readonly #source = new SourceController(this, ({ instrument, assessment, conflicts, phase }, { itemIds }) => [
    instrument,
    assessment,
    conflicts,
    phase,
    itemIds,
  ]);
  readonly #editor = new AgreeEditor(
    () => this.#source.store,
    () => {
      this.requestUpdate();
    },
  );

  override render(): TemplateResult {
    const instrument = this.#instrument;
    return html`<section class="discussion" aria-labelledby="title">
      <h2 id="title" part="title">${t.title}</h2>
      ${this.problems.map((problem) => html`<p class="notice" part="notice">${problem}</p>`)}
      ${
        instrument
          ? this.#body(instrument)
          : this.problems.length > 0
            ? nothing
            : html`<p class="muted" role="status">${t.loading}</p>`
      }
    </section>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.#instrument || changed.has('src')) void this.#load();
  }

  get #instrument(): Instrument | null {
    const { state, provided } = this.#source;
    return state?.instrument ?? provided.instrument ?? this.instrument ?? this.#loaded?.instrument ?? null;
  }

  #body(instrument: Instrument): TemplateResult {
    const { picture } = this;
    if (!picture) {
      return html`<div class="empty" part="empty">
        <p><b>${t.empty}</b></p>
        <p>${t.emptyHint}</p>
      </div>`;
    }
    const { state } = this.#source;
    const canWrite = state !== undefined && mayAgree(state);
    const isOther = state?.phase === 'ready' && !canWrite;
    const isAgreed = state && (canWrite || state.assessment.details.kind === 'agreed');
    const agreement: Agreement = {
      agreed: isAgreed ? state.assessment : this.agreed,
      editor: canWrite ? this.#editor : null,
      conflicts: state?.conflicts ?? [],
    };
    const talked = this.#talked(instrument, picture);
    return html`<p>${t.intro}</p>
      ${isOther ? html`<p class="notice" part="notice">${t.notAgreed}</p>` : nothing} ${this.#orderView()}
      ${progressView(talked, agreement)} ${this.#lists(talked, instrument, picture, agreement)}`;
  }

  /** The items of the picture in the order of the instrument, each with its place on the agenda. */
  #talked(instrument: Instrument, picture: GroupPicture): readonly TalkItem[] {
    const { items, unknown } = selectItems(instrument, this.items ?? this.#source.provided.itemIds);
    if (unknown.length > 0) void complain(this, 'items', unknown);
    const pictures = new Map(picture.items.map((one) => [one.itemId, one]));
    const talks = new Map(agenda(instrument, picture).map((one) => [one.itemId, one]));
    return items.flatMap((placed): TalkItem[] => {
      const found = pictures.get(placed.item.id);
      return found ? [{ placed, picture: found, talk: talks.get(placed.item.id) ?? null }] : [];
    });
  }

  #lists(
    talked: readonly TalkItem[],
    instrument: Instrument,
    { mode }: GroupPicture,
    agreement: Agreement,
  ): TemplateResult {
    const list = (items: readonly TalkItem[]) =>
      repeat(
        items,
        ({ placed }) => placed.item.id,
        (one) => itemView(one, { instrument, mode, agreement }),
      );
    if (this.order === 'instrument')
      return html`<h3>${t.all}</h3>
        ${list(talked)}`;
    const weight = ({ talk }: TalkItem): number => talk?.weight ?? 0;
    const first = talked.filter(({ talk }) => talk).sort((a, b) => weight(b) - weight(a));
    const others = talked.filter(({ talk }) => !talk);
    return html`${
      first.length > 0
        ? html`<h3>${t.agenda}</h3>
            ${list(first)}`
        : nothing
    }
    ${
      others.length > 0
        ? html`<h3>${first.length > 0 ? t.others : t.all}</h3>
            ${list(others)}`
        : nothing
    }`;
  }

  #orderView(): TemplateResult {
    return html`<fieldset class="order" part="order">
      <legend>${t.order}</legend>
      ${ORDERS.map(
        (order) =>
          html`<label>
            <input
              type="radio"
              name="order"
              .checked=${order === this.order}
              @change=${() => {
                this.order = order;
              }}
            />
            <span>${t.orders[order]}</span>
          </label>`,
      )}
    </fieldset>`;
  }

  /** Loads an instrument when nothing around gives one. */
  async #load(): Promise<void> {
    const { src } = this;
    const { loadInstrument } = MeetlatDiscussion;
    if (!loadInstrument || this.for !== null || this.instrument || this.#source.state) return;
    if (this.#loaded?.src === src) return;
    const read = await loadInstrument(src);
    if (src !== this.src) return;
    this.problems = read.ok ? [] : read.problems;
    this.#loaded = read.ok ? { src, instrument: read.value } : null;
    this.requestUpdate();
  }
}

/** On how many of these items the group agreed. */
function progressView(talked: readonly TalkItem[], { agreed }: Agreement): TemplateResult | typeof nothing {
  if (!agreed || talked.length === 0) return nothing;
  const done = talked.filter(({ placed }) => isScore(answerOf(agreed.answers, placed.item.id).current)).length;
  return html`<p class="progress">
    <span id="progress">${t.about(done, talked.length)}</span>
    <progress max=${talked.length} .value=${done} aria-labelledby="progress"></progress>
  </p>`;
}
