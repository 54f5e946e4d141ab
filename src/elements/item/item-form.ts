import type { Answer } from '../../domain/assessment.js';
import { noteField } from '../../domain/assessment.js';
import type { Aspect } from '../../domain/rating.js';

/**
 * The entries an item adds to its form: `x.current`, `x.ambition` (decimal point, or the word), `x.current-note`,
 * `x.ambition-note`. What is unset is absent.
 */
export function formValue(name: string, answer: Answer, aspects: readonly Aspect[]): FormData {
  const data = new FormData();
  for (const aspect of aspects) {
    const rating = answer[aspect];
    const note = answer[noteField(aspect)];
    if (rating !== null) data.set(`${name}.${aspect}`, `${rating}`);
    if (note) data.set(`${name}.${aspect}-note`, note);
  }
  return data;
}
