import type { AssessmentSummary } from './adapter.js';
import { isObject, isRemoved } from './field-revisions.js';
import { keyParts } from './keys.js';

/** Rows by key, whatever lies in them. */
export type Entries = Iterable<readonly [key: string, row: unknown]>;

/**
 * The rows of one assessment as `load` gives them: a `StoredAssessment`, as far as the rows are what they should be.
 * Null when there are none.
 */
export function readAssessment(assessmentId: string, entries: Entries): unknown {
  let found = false;
  let removed = false;
  const records: unknown[] = [];
  for (const [key, row] of entries) {
    found = true;
    const recordId = keyParts(key)[1];
    if (recordId === undefined) removed = isRemoved(row);
    else records.push({ ...(isObject(row) ? row : null), key, recordId });
  }
  return found ? { assessmentId, removed, records: removed ? [] : records } : null;
}

/** One line for each assessment that was not removed. */
export function summaries(entries: Entries): readonly AssessmentSummary[] {
  const removed = new Set<unknown>();
  const found = new Map<string, AssessmentSummary>();
  for (const [key, row] of entries) {
    const [assessmentId, recordId] = keyParts(key);
    if (typeof assessmentId !== 'string' || !isObject(row)) continue;
    if (isRemoved(row)) removed.add(assessmentId);
    const before = found.get(assessmentId) ?? { assessmentId, details: {}, savedAt: null };
    const savedAt = typeof row['savedAt'] === 'number' ? Math.max(row['savedAt'], before.savedAt ?? 0) : before.savedAt;
    const details = recordId === 'details' ? valuesOf(row['fields']) : before.details;
    found.set(assessmentId, { assessmentId, details, savedAt });
  }
  return [...found.values()].filter(({ assessmentId }) => !removed.has(assessmentId));
}

const valuesOf = (fields: unknown): Readonly<Record<string, unknown>> =>
  isObject(fields)
    ? Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [name, isObject(field) ? field['value'] : field]),
      )
    : {};
