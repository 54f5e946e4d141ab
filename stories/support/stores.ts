import type { Conflict, StoreState } from 'meetlat';
import { answerRecord, AssessmentStore, emptyAssessment } from 'meetlat';
import type { FillingName, InstrumentName, PlanName } from './sample.js';
import { answersOf, details, INSTRUMENTS, PLANS } from './sample.js';

/** How the store of a story came to be. `read-only` is what a newer version of the library has saved. */
export type StoreName = StoreState['phase'] | 'conflict';
export const STORE_NAMES: readonly StoreName[] = ['ready', 'read-only', 'conflict', 'loading'];

export interface Filled {
  readonly instrument: InstrumentName;
  readonly filling: FillingName;
  readonly plan?: PlanName;
}

/** The item that was filled in elsewhere too. */
export const CONTESTED = 'kosten-klant';

const CONFLICTS: readonly Conflict[] = [
  {
    recordId: answerRecord(CONTESTED),
    field: 'current',
    mine: { rating: 6, basis: null },
    theirs: { rating: 4, basis: null },
    revision: 2,
  },
  {
    recordId: 'action:2',
    field: 'text',
    mine: 'Een maand na de laatste betaling nog een keer bellen.',
    theirs: 'Twee maanden na de laatste betaling een brief sturen.',
    revision: 2,
  },
];

/** A store without storage, as a page may make one itself. */
export function storeOf(name: StoreName, { instrument, filling, plan = 'none' }: Filled): AssessmentStore {
  const of = INSTRUMENTS[instrument];
  const empty = emptyAssessment('sample', of.id, of.edition.version);
  const store = new AssessmentStore(
    of,
    {
      ...empty,
      details: { ...empty.details, ...details },
      answers: answersOf(filling, instrument),
      records: PLANS[plan],
    },
    name === 'conflict' ? 'ready' : name,
  );
  if (name === 'conflict') for (const conflict of CONFLICTS) store.addConflict(conflict);
  return store;
}
