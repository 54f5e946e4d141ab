import type { ReactiveControllerHost } from 'lit';
import { answerOf, answerRecord, NOTE_LIMIT, noteField } from '../../domain/assessment.js';
import type { Instrument } from '../../domain/instrument.js';
import type { Aspect, Rating } from '../../domain/rating.js';
import { isScore, parseScore } from '../../domain/rating.js';
import { choices, levelOf } from '../../domain/scale.js';
import { formatScore } from '../../locale/format.js';
import { item as t } from '../../locale/nl/item.js';
import type { SourceController } from '../base/source-controller.js';
import type { AnswerTarget } from '../events.js';
import { MeetlatNoteEvent, MeetlatScoreEvent } from '../events.js';
import type { AspectHandlers } from './aspect-view.js';
import type { OwnAnswer } from './form-value.js';
import { withRating } from './form-value.js';
import { keyWish } from './keys.js';

/** The element whose answer is given: it names the item, and holds the answer itself when there is no store. */
export interface AnswerHost extends ReactiveControllerHost, HTMLElement {
  readonly item: string;
  readonly instrument: Instrument | null;
  readonly readOnly: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
  answer: OwnAnswer;
}

/** The open field for an exact figure: what stands in it, and what is wrong with it. */
interface ExactField {
  readonly aspect: Aspect;
  readonly text: string;
  readonly error: string;
}

/** What a person does with one item: choosing, typing, clearing. Fires the events and changes store or element. */
export class AnswerController implements AspectHandlers {
  readonly #host: AnswerHost;
  readonly #source: SourceController;
  exact: ExactField | null = null;
  noteError: { readonly aspect: Aspect; readonly text: string } | null = null;
  /** What the live region says: errors and clearing only, never a choice. */
  said = '';

  constructor(host: AnswerHost, source: SourceController) {
    this.#host = host;
    this.#source = source;
  }

  get instrument(): Instrument | null {
    return this.#source.state?.instrument ?? this.#host.instrument;
  }

  /** What is shown: the store's answer, else the element's own. */
  get answer(): OwnAnswer {
    const { state } = this.#source;
    return state ? answerOf(state.assessment.answers, this.#host.item) : this.#host.answer;
  }

  get readOnly(): boolean {
    const phase = this.#source.state?.phase ?? 'ready';
    return this.#host.readOnly || phase !== 'ready';
  }

  /** Forgets open fields and errors: another item is shown. */
  restart(): void {
    this.exact = null;
    this.noteError = null;
    this.said = '';
  }

  choose(aspect: Aspect, rating: Rating): void {
    this.#rate(aspect, rating);
  }

  clear(aspect: Aspect): void {
    this.#rate(aspect, null);
  }

  key(aspect: Aspect, event: KeyboardEvent): void {
    const input = event.target;
    if (!this.instrument || this.readOnly || !(input instanceof HTMLInputElement) || input.type !== 'radio') return;
    const wish = keyWish(event, choices(this.instrument.scale));
    if (wish === null) return;
    event.preventDefault();
    const rating = wish === 'clear' ? null : wish.choose;
    this.#rate(aspect, rating);
    if (rating !== null && this.answer[aspect] === rating)
      this.#find(`[name=${aspect}][value="${String(rating)}"]`)?.focus();
  }

  toggleExact(aspect: Aspect): void {
    const rating = this.answer[aspect];
    const open = this.exact?.aspect !== aspect;
    this.exact = open ? { aspect, text: isScore(rating) ? formatScore(rating) : '', error: '' } : null;
    this.#host.requestUpdate();
    if (open) void this.#host.updateComplete.then(() => this.#find(`#${aspect}-exact`)?.focus());
  }

  typeExact(aspect: Aspect, text: string): void {
    if (!this.instrument) return;
    const { scale } = this.instrument;
    const parsed = parseScore(scale, text);
    this.exact = { aspect, text, error: '' };
    if (parsed.ok) this.#rate(aspect, parsed.score);
    else if (parsed.problem === 'empty') this.#rate(aspect, null);
    else {
      this.said = t.problem[parsed.problem](text.trim().slice(0, 20), scale.min, scale.max);
      this.exact = { aspect, text, error: this.said };
    }
    this.#host.requestUpdate();
  }

  /** Takes over a note; one over the limit is refused whole, so that nothing is cut off unseen. */
  typeNote(aspect: Aspect, note: string): void {
    const previous = this.answer[noteField(aspect)];
    this.#host.requestUpdate();
    if (note.length > NOTE_LIMIT) {
      this.said = t.noteTooLong(note.length, NOTE_LIMIT);
      this.noteError = { aspect, text: this.said };
      return;
    }
    this.noteError = null;
    const host = this.#host;
    const { store } = this.#source;
    if (store) store.dispatch({ type: 'note', itemId: host.item, aspect, note });
    else host.answer = { ...host.answer, [noteField(aspect)]: note };
    host.dispatchEvent(new MeetlatNoteEvent(this.#target(aspect), note, previous));
  }

  /** While a person is in a note, changes from elsewhere wait. */
  editNote(aspect: Aspect, editing: boolean): void {
    const { store } = this.#source;
    if (editing) store?.hold(answerRecord(this.#host.item), noteField(aspect));
    else store?.release(answerRecord(this.#host.item), noteField(aspect));
  }

  #rate(aspect: Aspect, rating: Rating): void {
    const { instrument, answer } = this;
    const host = this.#host;
    if (!instrument || rating === answer[aspect]) return;
    // Drawn again even when cancelled: the browser has checked the radio already.
    host.requestUpdate();
    const level = isScore(rating) ? levelOf(instrument.scale, rating).id : null;
    const event = new MeetlatScoreEvent(this.#target(aspect), rating, answer[aspect], level);
    if (!host.dispatchEvent(event)) return;
    const { store } = this.#source;
    if (store) store.dispatch({ type: 'rate', itemId: host.item, aspect, rating });
    else host.answer = withRating(host.answer, host.item, aspect, rating);
    if (this.exact?.aspect === aspect)
      this.exact = { aspect, text: isScore(rating) ? formatScore(rating) : '', error: '' };
    this.said = rating === null ? t.cleared : '';
  }

  #target(aspect: Aspect): AnswerTarget {
    const assessmentId = this.#source.state?.assessment.id ?? '';
    return { assessmentId, instrumentId: this.instrument?.id ?? '', itemId: this.#host.item, aspect };
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector(selector);
  }
}
