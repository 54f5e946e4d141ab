import type { PropertyValues, TemplateResult } from 'lit';
import { html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { EMPTY_ANSWER, noteField } from '../../domain/assessment.js';
import type { Instrument, PlacedItem } from '../../domain/instrument.js';
import { findItem, selectItems } from '../../domain/instrument.js';
import type { Aspect, RatingWord } from '../../domain/rating.js';
import type { Scale } from '../../domain/scale.js';
import { item as t } from '../../locale/nl/item.js';
import type { Conflict } from '../../store/save-state.js';
import { MeetlatElement } from '../base/meetlat-element.js';
import { SourceController } from '../base/source-controller.js';
import { words } from '../base/words.js';
import { AnswerController } from './answer-controller.js';
import type { AspectModel } from './aspect-view.js';
import { aspectView } from './aspect-view.js';
import { choiceStyles } from './choice.styles.js';
import { conflictView } from './conflict-view.js';
import { definitionsView, termsView } from './definitions-view.js';
import type { OwnAnswer } from './form-value.js';
import { answerFrom } from './form-value.js';
import type { FormReport } from './item-form.js';
import { isFirstInvalid, missingAspects, reportToForm } from './item-form.js';
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
 * @cssprop --meetlat-target - smallest size of a choice or button (2.75rem)
 * @cssprop --meetlat-current - colour of the score for now
 * @cssprop --meetlat-ambition - colour of the ambition
 */
export class MeetlatItem extends MeetlatElement {
  static readonly formAssociated = true;
  static override styles = [MeetlatElement.styles, itemStyles, choiceStyles];

  /** Where an item without store and instrument gets the default instrument. Set by `define`. */
  static loadInstrument: (() => Promise<Instrument>) | null = null;

  #internals = this.attachInternals();
  #source = new SourceController(this, ({ assessment, conflicts, phase, instrument }, { itemIds, aspects }) => [
    assessment.answers[this.item],
    conflicts,
    phase,
    instrument,
    itemIds,
    aspects,
  ]);
  #answers = new AnswerController(this, this.#source);

  /** Id of the item, such as `kosten-klant`. */
  @property() item = '';
  /** The instrument, for an item without a store. */
  @property({ attribute: false }) instrument: Instrument | null = null;
  /** Own values, for an item without a store. */
  @property({ attribute: false }) answer: OwnAnswer = EMPTY_ANSWER;
  /** Which questions are asked: `current`, `ambition` or both (default: what the assessment around it asks). */
  @property({ converter: words }) aspects: readonly Aspect[] | null = null;
  /** Words offered beside the scores: `unknown`, `not-applicable`. */
  @property({ converter: words }) options: readonly RatingWord[] | null = null;
  /** Which aspects a form needs before it may be sent. */
  @property({ converter: words }) required: readonly Aspect[] | null = null;
  /** Name of the entries in a form. */
  @property() name = '';
  /** Shows the answer without letting it change. */
  @property({ type: Boolean, attribute: 'readonly', reflect: true }) readOnly = false;
  /** Not usable, and not sent with a form. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  @state() private insist = false;
  #initial: OwnAnswer = EMPTY_ANSWER;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.#focusFromLabel);
    this.addEventListener('invalid', this.#refuse);
    if (!this.hasUpdated) this.#initial = this.answer;
    void this.updateComplete.then(() => this.#loadDefault());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('item')) this.#answers.restart();
  }

  protected override updated(): void {
    const { instrument } = this.#answers;
    if (instrument && this.shadowRoot) adoptRodStyles(this.shadowRoot, instrument.scale);
    reportToForm(this.#internals, this.#form);
  }

  override render(): TemplateResult {
    const { instrument } = this.#answers;
    const placed = instrument && findItem(instrument, this.item);
    if (!instrument) return html`<p part="empty">${t.loading}</p>`;
    if (!placed) return html`<p class="error" part="error">${t.missing(this.item)}</p>`;
    const { item } = placed;
    const terms = instrument.terms.filter(({ id }) => item.terms.includes(id));
    return html`<article aria-labelledby="title">
      <header part="heading">
        <p class="place-line">${this.#place(instrument, placed)}</p>
        <h3 class="title" id="title" tabindex="-1">${item.title}</h3>
      </header>
      ${definitionsView(instrument.scale, item)} ${termsView(terms)}
      ${this.#aspects.map(
        (aspect) =>
          html`${aspectView(this.#model(aspect, instrument.scale), this.#answers)}
          ${conflictView(this.#source.state?.conflicts ?? [], item.id, aspect, this.#resolve)}`,
      )}
      <p class="visually-hidden" role="status">${this.#answers.said}</p>
    </article>`;
  }

  get #aspects(): readonly Aspect[] {
    return this.aspects ?? this.#source.provided.aspects;
  }

  get #form(): FormReport {
    return { name: this.name, answer: this.#answers.answer, aspects: this.#aspects, required: this.required ?? [] };
  }

  #place(instrument: Instrument, placed: PlacedItem): string {
    const line = t.place(placed.theme.title, placed.number);
    if (!this.#source.store) return line;
    const { items } = selectItems(instrument, this.#source.provided.itemIds);
    return `${line} · ${t.position(items.indexOf(placed) + 1, items.length)}`;
  }

  #model(aspect: Aspect, scale: Scale): AspectModel {
    const { answer, readOnly, exact, noteError } = this.#answers;
    const open = exact?.aspect === aspect ? exact : null;
    return {
      aspect,
      scale,
      rating: answer[aspect],
      current: answer.current,
      note: answer[noteField(aspect)],
      words: this.options ?? [],
      required: this.required?.includes(aspect) ?? false,
      missing: this.insist && missingAspects(this.#form).includes(aspect),
      disabled: this.disabled,
      readOnly,
      exactOpen: open !== null,
      exactText: open?.text ?? '',
      error: open?.error ?? '',
      noteError: noteError?.aspect === aspect ? noteError.text : '',
    };
  }

  #resolve = (conflict: Conflict, choice: 'mine' | 'theirs'): void => {
    this.#source.store?.dispatch({ type: 'resolve', conflict, choice });
  };

  /** A click on a label outside lands on the element itself: send the focus to the first choice. */
  #focusFromLabel = (event: Event): void => {
    if (event.composedPath()[0] === this) this.focus();
  };

  /** Takes the focus to the title, for a page that shows one item after another. */
  focusTitle(): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('input')?.focus(options);
  }

  /** A form that can't be sent: say at the question what is needed, in our own words and place. */
  #refuse = (event: Event): void => {
    event.preventDefault();
    this.insist = true;
    const [first] = missingAspects(this.#form);
    if (first && isFirstInvalid(this, this.#internals.form)) {
      this.renderRoot.querySelector<HTMLElement>(`input[name="${first}"]`)?.focus();
    }
  };

  formResetCallback(): void {
    if (this.#source.store) this.#source.store.dispatch({ type: 'reset', itemId: this.item });
    else this.answer = this.#initial;
    this.insist = false;
  }

  /** After Back or a reload. A store knows better what was kept, so it beats the browser's memory. */
  formStateRestoreCallback(restored: FormData | string | File): void {
    if (!this.#source.store && restored instanceof FormData) this.answer = answerFrom(this.name, restored);
  }

  formDisabledCallback(disabled: boolean): void {
    this.disabled = disabled;
  }

  async #loadDefault(): Promise<void> {
    if (this.instrument || this.#source.store || !MeetlatItem.loadInstrument) return;
    this.instrument = await MeetlatItem.loadInstrument();
  }
}
