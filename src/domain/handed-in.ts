import type { Assessment } from './assessment.js';

/** An assessment that somebody handed in. `madeAt` is in whole seconds since 1970; null when it is not known, as of a file. */
export interface HandedIn {
  readonly assessment: Assessment;
  readonly madeAt: number | null;
}
