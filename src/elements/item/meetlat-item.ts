import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { html } from 'lit';
import type { Answer } from '../../domain/assessment.js';
import { EMPTY_ANSWER } from '../../domain/assessment.js';
import type { Instrument, PlacedItem } from '../../domain/instrument.js';
import { findItem, selectItems } from '../../domain/instrument.js';
import type { Aspect, RatingWord } from '../../domain/rating.js';
import { ASPECTS, RATING_WORDS } from '../../domain/rating.js';
import { item as t } from '../../locale/spoken/item.js';
import { tones } from '../../styles/tones.js';
import { langOf } from '../base/lang-of.js';
import { MeetlatElement } from '../base/meetlat-element.js';
import { SourceController } from '../base/source-controller.js';
import { flag, noAttribute, someOf } from '../base/words.js';
import { AnswerController } from './answer-controller.js';
import { aspectView } from './aspect-view.js';
import { choiceStyles } from './choice.styles.js';
import { definitionsView, termsView } from './definitions-view.js';
import { callExtra } from './extra.js';
import { formValue } from './item-form.js';
import { itemStyles } from './item.styles.js';
import { adoptRodStyles } from './rod-styles.js';

/**
 * One item of the Meetlat: its levels described on a measuring rod, a score for now, a score for the ambition, and
 * room to say why. Reads and writes its store; without one it keeps its own `answer` and takes part in a form.
 *
 * Keys while a score has focus: arrows and Space as the browser does, 1–9 and 0 (10) choose, Home and End go to the
 * ends, Delete clears. In a form named `x` it sends `x.current`, `x.ambition`, `x.current-note`, `x.ambition-note`.
 *
 * @fires meetlat-score - a person chose or cleared a score; cancelable
 * @fires meetlat-note - a person changed a note
 * @fires meetlat-suggest - a person suggests a better text; `preventDefault()` takes it
 * @csspart heading - the title with the line above it
 * @csspart definitions - the described levels
 * @csspart level - one described level
 * @csspart rod - the measuring rod under the levels
 * @csspart terms - the explained words
 * @csspart aspect - one of the two questions; also `current` or `ambition`
 * @csspart choice - one score
 * @csspart tools - the readout with its buttons
 * @csspart readout - the score in words
 * @csspart exact - the field for an exact figure
 * @csspart note - the field for the reason
 * @csspart conflict - the choice between two values
 * @csspart button - a button
 * @csspart empty - the sentence while there is nothing to show yet
 * @csspart error - what is missing or wrong
 * @csspart suggest - the button for a better text and its field
 * @csspart own - the suggestion, for people to send themselves
 * @csspart notice - an attribute that can't work
 */
export class MeetlatItem extends MeetlatElement {
  static readonly formAssociated = true;
  static override styles = [MeetlatElement.styles, tones, itemStyles, choiceStyles];
  static override get properties(): PropertyDeclarations {
    return {
      item: {},
      instrument: noAttribute,
      answer: noAttribute,
      aspects: someOf(ASPECTS),
      options: someOf(RATING_WORDS),
      required: someOf(ASPECTS),
      name: {},
      suggest: { reflect: true },
      readOnly: flag,
      disabled: flag,
    };
  }

  /** Where an item without store and instrument gets the default instrument. Set by `define`. */
  static loadInstrument: (() => Promise<Instrument>) | null = null;

  readonly #internals = this.attachInternals();
  readonly #source = new SourceController(this, ({ assessment, conflicts, phase, instrument }, provided) => [
    assessment.answers[this.item],
    conflicts,
    phase,
    instrument,
    provided.itemIds,
    provided.aspects,
  ]);
  readonly #answers = new AnswerController(this, this.#source);

  /** Id of the item, such as `kosten-klant`. */
  item = '';
  /** The instrument, for an item without a store. */
  instrument: Instrument | null = null;
  /** Own values, for an item without a store. */
  answer: Answer = EMPTY_ANSWER;
  /** Which questions are asked: `current`, `ambition` or both (default: what the assessment around it asks). */
  aspects: readonly Aspect[] | null = null;
  /** Words offered beside the scores: `unknown`, `not-applicable`. */
  options: readonly RatingWord[] | null = null;
  /** Which aspects a form needs before it may be sent: `current`, `ambition` or both. */
  required: readonly Aspect[] | null = null;
  /** Name of the entries in a form. */
  name = '';
  /**
   * Offers a field for a better text; its value may be the address that mail goes to. On an assessment or anything else
   * around items it holds for all of them.
   */
  suggest: string | null = null;
  /** Shows the answer without letting it change. */
  readOnly = false;
  /** Not usable, and not sent with a form. */
  disabled = false;
  /** Off, by its own attribute or by a fieldset around it: the browser says so. */
  isOff = false;

  #initial: Answer | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#initial ??= this.answer;
    this.addEventListener('click', this.#fromLabel);
    this.addEventListener('invalid', this.#refuse);
    void this.updateComplete.then(() => this.#loadDefault());
    setTimeout(() => {
      callExtra('greet', this.#answers);
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('item')) this.#answers.restart();
    // Before drawing, for the browser then says whether the element is off.
    this.toggleAttribute('disabled', this.disabled);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { answer, instrument } = this.#answers;
    if (changed.get('item')) this.#answers.find('details')?.removeAttribute('open');
    if (instrument) adoptRodStyles(this.renderRoot as ShadowRoot, instrument.scale);
    // Set here, after every draw: the browser checks a radio itself, also when the choice was cancelled.
    for (const radio of this.renderRoot.querySelectorAll<HTMLInputElement>('[type=radio]')) {
      radio.checked = radio.value === `${answer[radio.name as Aspect]}`;
    }
    const missing = this.#asked.some((aspect) => this.#answers.isMissing(aspect));
    this.#internals.setValidity({ valueMissing: missing }, t.required);
    this.#internals.setFormValue(this.name ? formValue(this.name, answer, this.#asked) : null, JSON.stringify(answer));
  }

  override render(): TemplateResult {
    const { instrument } = this.#answers;
    if (!instrument) return html`<p part="empty">${t.loading}</p>`;
    const placed = findItem(instrument, this.item);
    if (!placed) return html`<p class="error" part="error">${t.missing(this.item)}</p>`;
    const { item } = placed;
    return html`<article aria-labelledby="title">
      <header part="heading">
        <p class="place-line">${this.#place(instrument, placed)}</p>
        <h3 class="title" id="title" lang=${langOf(instrument)} tabindex="-1">${item.title}</h3>
      </header>
      ${definitionsView(instrument, item)} ${termsView(instrument, item)}
      ${this.#asked.map((aspect) => aspectView(this.#answers, aspect))}
      <p class="visually-hidden" role="status">${this.#answers.said}</p>
    </article>`;
  }

  get #asked(): readonly Aspect[] {
    return this.aspects ?? this.#source.provided.aspects;
  }

  #place(instrument: Instrument, placed: PlacedItem): string {
    const line = t.place(placed.theme.title, placed.number);
    if (!this.#source.store) return line;
    const { items } = selectItems(instrument, this.#source.provided.itemIds);
    return `${line} · ${t.position(items.indexOf(placed) + 1, items.length)}`;
  }

  /** Takes the focus to the title, for a page that shows one item after another. */
  focusTitle(): void {
    this.#answers.find('#title')?.focus();
  }

  /** Takes the focus to the first choice. */
  override focus(options?: FocusOptions): void {
    this.#answers.find('input')?.focus(options);
  }

  /** A click on a label outside lands on the element itself. */
  #fromLabel = (event: Event): void => {
    if (event.composedPath()[0] === this) this.focus();
  };

  /** A form that can't be sent: say at the question what is needed, in our own words and place. */
  #refuse = (event: Event): void => {
    event.preventDefault();
    callExtra('insist', this.#answers, this.#asked, this.#internals.form);
  };

  formResetCallback(): void {
    const { store } = this.#source;
    this.#answers.insist = false;
    if (store) store.dispatch({ type: 'reset', itemId: this.item });
    else this.answer = this.#initial ?? EMPTY_ANSWER;
  }

  /** After Back or a reload. A store knows better what was kept, so it beats the browser's memory. */
  formStateRestoreCallback(restored: FormData | string | File): void {
    if (!this.#source.store && typeof restored === 'string') this.answer = JSON.parse(restored) as Answer;
  }

  formDisabledCallback(disabled: boolean): void {
    this.isOff = disabled;
    this.requestUpdate();
  }

  async #loadDefault(): Promise<void> {
    if (this.instrument || this.#source.store || !MeetlatItem.loadInstrument) return;
    this.instrument = await MeetlatItem.loadInstrument();
  }
}
