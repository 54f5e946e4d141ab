import type { ReactiveControllerHost } from 'lit';
import type { Answer, NoteField } from '../../domain/assessment.js';
import { answerOf, answerRecord, changedRatings, NOTE_LIMIT, noteField } from '../../domain/assessment.js';
import type { Instrument } from '../../domain/instrument.js';
import type { Aspect, Rating, RatingWord } from '../../domain/rating.js';
import { isScore } from '../../domain/rating.js';
import type { Scale } from '../../domain/scale.js';
import { levelOf } from '../../domain/scale.js';
import { item as t } from '../../locale/spoken/item.js';
import type { Conflict } from '../../store/save-state.js';
import type { SourceController } from '../base/source-controller.js';
import type { AnswerTarget } from '../events.js';
import { MeetlatNoteEvent, MeetlatScoreEvent } from '../events.js';
import { callExtra } from './extra.js';

/** The element whose answer is given: it names the item, and holds the answer itself when there is no store. */
export interface AnswerHost extends ReactiveControllerHost, HTMLElement {
  readonly item: string;
  readonly instrument: Instrument | null;
  readonly options: readonly RatingWord[] | null;
  readonly required: readonly Aspect[] | null;
  readonly readOnly: boolean;
  readonly disabled: boolean;
  /** Disabled by what is around it. */
  readonly isOff: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
  answer: Answer;
}

/** What is wrong with what was typed in a field. */
interface TypedError {
  readonly field: 'exact' | NoteField;
  readonly typed?: string;
  readonly text: string;
}

/** One item's answer, and what a person does with it: choosing, typing, clearing. Fires the events. */
export class AnswerController {
  readonly host: AnswerHost;
  readonly #source: SourceController;
  /** Whose field for an exact figure is open. */
  exact: Aspect | null = null;
  /** What is wrong with that figure, or with a note. */
  wrong: TypedError | null = null;
  /** What the live region says: errors and clearing only, never a choice. */
  said = '';
  /** A form was refused: say at each question what is missing. */
  insist = false;

  constructor(host: AnswerHost, source: SourceController) {
    this.host = host;
    this.#source = source;
  }

  get instrument(): Instrument | null {
    return this.#source.state?.instrument ?? this.host.instrument;
  }

  /** Only asked for while there is an instrument: without one nothing can be chosen. */
  get scale(): Scale {
    // eslint-disable-next-line @typescript-eslint/no-non-null-assertion
    return this.instrument!.scale;
  }

  /** What is shown: the store's answer, else the element's own. */
  get answer(): Answer {
    const { state } = this.#source;
    return state ? answerOf(state.assessment.answers, this.host.item) : this.host.answer;
  }

  get readOnly(): boolean {
    return this.host.readOnly || (this.#source.state?.phase ?? 'ready') !== 'ready';
  }

  conflict(aspect: Aspect): Conflict | undefined {
    const record = answerRecord(this.host.item);
    const isOurs = ({ recordId, field }: Conflict): boolean => recordId === record && field.startsWith(aspect);
    return this.#source.state?.conflicts.find(isOurs);
  }

  /** Whether a form needs this aspect and hasn't got it. */
  isMissing(aspect: Aspect): boolean {
    return !!this.host.required?.includes(aspect) && this.answer[aspect] === null;
  }

  /** Forgets open fields and errors: another item is shown. */
  restart(): void {
    this.exact = this.wrong = null;
    this.said = '';
  }

  /** Gives an aspect a rating, or clears it with null. Drawn again even when a listener cancels it. */
  rate(aspect: Aspect, rating: Rating): void {
    const { host, answer } = this;
    const { store } = this.#source;
    if (rating === answer[aspect]) return;
    host.requestUpdate();
    const level = isScore(rating) ? levelOf(this.scale, rating).id : null;
    if (!host.dispatchEvent(new MeetlatScoreEvent(this.#target(aspect), rating, answer[aspect], level))) return;
    if (store) store.dispatch({ type: 'rate', itemId: host.item, aspect, rating });
    else host.answer = { ...answer, ...changedRatings(answer, aspect, rating) };
    this.wrong = null;
    this.say(rating === null ? t.cleared : '');
  }

  /** Opens the field for an exact figure and takes the focus there, or closes it. */
  toggleExact(aspect: Aspect): void {
    const open = this.exact !== aspect;
    this.restart();
    if (open) this.exact = aspect;
    this.host.requestUpdate();
    callExtra('focusExact', this);
  }

  /** Takes over a note; one over the limit is refused whole, so that nothing is cut off unseen. */
  typeNote(aspect: Aspect, area: HTMLTextAreaElement): void {
    const { host, answer } = this;
    const { store } = this.#source;
    const field = noteField(aspect);
    const note = area.value;
    this.wrong = null;
    host.requestUpdate();
    if (note.length > NOTE_LIMIT) {
      area.value = answer[field];
      callExtra('refuseNote', this, aspect, note.length);
      return;
    }
    if (store) store.dispatch({ type: 'note', itemId: host.item, aspect, note });
    else host.answer = { ...answer, [field]: note };
    host.dispatchEvent(new MeetlatNoteEvent(this.#target(aspect), note, answer[field]));
  }

  /** While a person is in a note, changes from elsewhere wait. */
  editNote(aspect: Aspect, editing: boolean): void {
    this.#source.store?.[editing ? 'hold' : 'release'](answerRecord(this.host.item), noteField(aspect));
  }

  resolve(conflict: Conflict, choice: 'mine' | 'theirs'): void {
    this.#source.store?.dispatch({ type: 'resolve', conflict, choice });
  }

  find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector(selector);
  }

  /** The same text twice is no change, so nobody would hear it: a space that doesn't show makes it one. */
  say(text: string): void {
    this.said = text && text === this.said ? `${text}\u00a0` : text;
  }

  #target(aspect: Aspect): AnswerTarget {
    const assessmentId = this.#source.state?.assessment.id ?? '';
    return { assessmentId, instrumentId: this.instrument?.id ?? '', itemId: this.host.item, aspect };
  }
}
