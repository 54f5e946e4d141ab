import type { RecordEdit, RecordId, Records } from './assessment.js';

/** Who keeps another opinion after the group agreed on scores: in words, without names. */
export interface Dissent {
  readonly text: string;
  /** How many people; null when that was not said. */
  readonly count: number | null;
}

/** Longest dissent, in UTF-16 code units. */
export const DISSENT_LIMIT = 2000;

/** Most people that a dissent can be of. */
export const DISSENT_MOST = 100_000;

export const NO_DISSENT: Dissent = { text: '', count: null };

const recordOf = (itemId: string): RecordId => `dissent:${itemId}`;

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= DISSENT_MOST;

/** The dissent about an item; `NO_DISSENT` without one. */
export function readDissent(records: Records, itemId: string): Dissent {
  const { text, count } = (records[recordOf(itemId)] ?? {}) as Readonly<Record<string, unknown>>;
  return { text: typeof text === 'string' ? text : '', count: isCount(count) ? count : null };
}

export const hasDissent = ({ text, count }: Dissent): boolean => text.trim() !== '' || count !== null;

/** The edits that write a dissent: only the fields that are given. A count that can't be is none. */
export const dissentEdits = (itemId: string, fields: Partial<Dissent>): readonly RecordEdit[] =>
  Object.entries(fields).map(([field, value]) => ({
    recordId: recordOf(itemId),
    field,
    value: field === 'count' && !isCount(value) ? null : value,
  }));
