import type { AssessmentDetails } from '../domain/assessment.js';
import { DETAIL_GUARDS, isGroup } from './guards.js';

/**
 * The details in a line of the list of fillings (`AssessmentSummary.details`) that can be shown. A detail that is not
 * what it should be is left out, so that it hides no filling. Never throws.
 */
export function summaryDetails(details: unknown): Partial<AssessmentDetails> {
  if (!isGroup(details)) return {};
  const entries = Object.entries(DETAIL_GUARDS).flatMap(([field, isGood]) =>
    Object.hasOwn(details, field) && isGood(details[field]) ? [[field, details[field]]] : [],
  );
  return Object.fromEntries(entries) as Partial<AssessmentDetails>;
}
