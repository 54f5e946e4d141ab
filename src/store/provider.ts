import type { Instrument } from '../domain/instrument.js';
import type { Aspect } from '../domain/rating.js';
import { ASPECTS } from '../domain/rating.js';
import type { AssessmentStore } from './assessment-store.js';
import type { Workspace } from './workspace.js';
import { Watched } from './watched.js';

/** What a provider hands to the elements inside it, or tied to it with `for`. */
export interface Provided {
  /** Null while it loads. */
  readonly instrument: Instrument | null;
  /** Null before a filling is opened. */
  readonly store: AssessmentStore | null;
  /** The subset of items in use, or null for all. */
  readonly itemIds: readonly string[] | null;
  readonly aspects: readonly Aspect[];
  /** Where the filling is kept, among others of the same instrument. */
  readonly workspace: Workspace | null;
}

export const NOTHING_PROVIDED: Provided = {
  instrument: null,
  store: null,
  itemIds: null,
  aspects: ASPECTS,
  workspace: null,
};

/** A value that others can watch: which store, items and aspects a `meetlat-assessment` gives to its surroundings. */
export class Provider extends Watched {
  #value: Provided = NOTHING_PROVIDED;

  get value(): Provided {
    return this.#value;
  }

  provide(value: Provided): void {
    this.#value = value;
    this.tell();
  }
}
