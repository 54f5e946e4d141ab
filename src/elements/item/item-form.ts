import type { Aspect } from '../../domain/rating.js';
import { item as t } from '../../locale/nl/item.js';
import type { OwnAnswer } from './form-value.js';
import { formValue } from './form-value.js';

/** What an item tells its form. */
export interface FormReport {
  readonly name: string;
  readonly answer: OwnAnswer;
  readonly aspects: readonly Aspect[];
  readonly required: readonly Aspect[];
}

/** The aspects that a form needs and that have no answer yet. */
export const missingAspects = ({ answer, aspects, required }: FormReport): readonly Aspect[] =>
  aspects.filter((aspect) => required.includes(aspect) && answer[aspect] === null);

/** Hands value and validity to the form, when the browser knows form-associated elements. */
export function reportToForm(internals: ElementInternals, report: FormReport): void {
  internals.setFormValue(report.name ? formValue(report.name, report.answer, report.aspects) : null);
  if (missingAspects(report).length > 0) internals.setValidity({ valueMissing: true }, t.required);
  else internals.setValidity({});
}

/** Whether `element` is the first control of its form that stands in the way of sending it. */
export function isFirstInvalid(element: HTMLElement, form: HTMLFormElement | null): boolean {
  const controls = form ? [...form.elements] : [];
  const first = controls.find((control) => control.matches(':invalid'));
  return first === undefined || first === element;
}
