/**
 * Keys of rows: `["assessment"]` for the head of an assessment, `["assessment","record"]` for a record. JSON keeps any
 * text apart, and the closing quote makes every key of one assessment, and only those, start with `keyPrefix`.
 */
export const headKey = (assessmentId: string): string => JSON.stringify([assessmentId]);

export const recordKey = (assessmentId: string, recordId: string): string => JSON.stringify([assessmentId, recordId]);

export const keyPrefix = (assessmentId: string): string => headKey(assessmentId).slice(0, -1);

/** The parts of a key; an empty list for a key that is not ours. */
export function keyParts(key: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(key);
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

/** A key in quarantine, where one record can land more than once. Starts like the key of the record itself. */
export const quarantineKey = (key: string): string => `${key} ${String(Date.now())} ${String(Math.random())}`;
