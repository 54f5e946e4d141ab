import type { AssessmentDetails } from '../domain/assessment.js';
import { DETAIL_FIELDS } from './answer-fields.js';
import { anything } from './fields.js';
import { read } from './read.js';

/**
 * The details in a line of the list of fillings (`AssessmentSummary.details`) that can be shown. What is not said is
 * filled in as empty; a detail that is not what it should be is left out, so that it hides no filling. Never throws.
 */
export function summaryDetails(details: unknown): Partial<AssessmentDetails> {
  const given = read(anything, details);
  if (!given.ok) return {};
  const entries = Object.entries(DETAIL_FIELDS).flatMap(([field, schema]) => {
    const value = read<unknown>(schema, given.value[field]);
    return value.ok ? [[field, value.value]] : [];
  });
  return Object.fromEntries(entries) as Partial<AssessmentDetails>;
}
