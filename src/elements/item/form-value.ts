import type { Answer, KeptRating } from '../../domain/assessment.js';
import { EMPTY_ANSWER, noteField, ratingEdits } from '../../domain/assessment.js';
import type { Aspect, Rating } from '../../domain/rating.js';

/** The part of an answer that an item holds itself when it has no store. */
export type OwnAnswer = Pick<Answer, 'current' | 'ambition' | 'currentNote' | 'ambitionNote'>;

/**
 * The entries an item adds to its form: `x.current`, `x.ambition` (decimal point, or the word), `x.current-note`,
 * `x.ambition-note`. What is unset is absent.
 */
export function formValue(name: string, answer: OwnAnswer, aspects: readonly Aspect[]): FormData {
  const data = new FormData();
  for (const aspect of aspects) {
    const rating = answer[aspect];
    const note = answer[noteField(aspect)];
    if (rating !== null) data.set(`${name}.${aspect}`, String(rating));
    if (note) data.set(`${name}.${aspect}-note`, note);
  }
  return data;
}

/** An own answer keeps no record of the text it was given on. */
const NO_BASIS = { version: 0, lang: '', hash: '' };

const readRating = (value: FormDataEntryValue | null): Rating => {
  if (value === 'unknown' || value === 'not-applicable') return value;
  const score = typeof value === 'string' && value !== '' ? Number(value) : NaN;
  return Number.isFinite(score) ? score : null;
};

const readText = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value : '');

/** The answer in the entries of `formValue`, when the browser restores a form. */
export function answerFrom(name: string, data: FormData): OwnAnswer {
  return {
    current: readRating(data.get(`${name}.current`)),
    ambition: readRating(data.get(`${name}.ambition`)),
    currentNote: readText(data.get(`${name}.current-note`)),
    ambitionNote: readText(data.get(`${name}.ambition-note`)),
  };
}

/** An own answer with one rating changed, by the same rules as in a store ("n.v.t." holds for both aspects). */
export function withRating(answer: OwnAnswer, itemId: string, aspect: Aspect, rating: Rating): OwnAnswer {
  const edits = ratingEdits({ ...EMPTY_ANSWER, ...answer }, itemId, aspect, rating, NO_BASIS);
  const ratings = edits.map(({ field, value }) => [field, (value as KeptRating).rating]);
  return { ...answer, ...Object.fromEntries(ratings) } as OwnAnswer;
}
