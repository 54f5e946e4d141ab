import type { Assessment } from './assessment.js';

/** An assessment that somebody handed in. `madeAt` is in whole seconds since 1970; null when it is not known, as of a file. */
export interface HandedIn {
  readonly assessment: Assessment;
  readonly madeAt: number | null;
}

/**
 * Who answered, as an id: what is kept of somebody gets a new id with each version that comes in and with each round, and
 * the person stays the same.
 */
export const personOf = ({ id, details: { from } }: Assessment): string => (from.length === 1 ? (from[0] ?? id) : id);
