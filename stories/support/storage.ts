import type { Answers, MeetlatAssessment, Records } from 'meetlat';
import { allEdits, answerRecord, emptyAssessment } from 'meetlat';
import type {
  AssessmentSummary,
  Capabilities,
  Change,
  FaultKind,
  Outcome,
  SaveResult,
  StorageAdapter,
  StoredAssessment,
  StoredField,
  StoredRecord,
} from 'meetlat/storage/adapter';
import { SCHEMA_VERSION, StorageFault } from 'meetlat/storage/adapter';
import { details, INSTRUMENTS } from './sample.js';
import { CONTESTED } from './stores.js';

/** How storage behaves in a story. A kind of fault: every save fails so. */
export type StorageName = 'works' | FaultKind | 'conflict' | 'newer' | 'damaged' | 'refuses';
export const STORAGE_NAMES: readonly StorageName[] = [
  'works',
  'offline',
  'server',
  'quota',
  'auth',
  'rejected',
  'conflict',
  'newer',
  'damaged',
  'refuses',
];

const FAULTS: readonly StorageName[] = ['offline', 'server', 'quota', 'corrupt', 'version', 'auth', 'rejected'];
const isFault = (name: StorageName): name is FaultKind => FAULTS.includes(name);

/** A filling as it lies in storage: per record its fields, all of revision 1. */
function recordsOf(answers: Answers, records: Records): readonly StoredRecord[] {
  const { id, edition } = INSTRUMENTS.bundled;
  const empty = emptyAssessment('', id, edition.version);
  const byRecord = new Map<string, Record<string, StoredField>>();
  for (const { recordId, field, value } of allEdits({
    ...empty,
    details: { ...empty.details, ...details },
    answers,
    records,
  })) {
    byRecord.set(recordId, { ...byRecord.get(recordId), [field]: { value, revision: 1 } });
  }
  return [...byRecord].map(([recordId, fields]) => ({
    key: recordId,
    recordId,
    schemaVersion: SCHEMA_VERSION,
    fields,
  }));
}

/** A place on a server that holds one filling, and then goes as its name says. Keeps nothing of what is saved. */
export class StoryStorage implements StorageAdapter {
  readonly capabilities: Capabilities = { durability: 'server', live: 'none', shared: true, atomic: true };

  constructor(
    readonly behaviour: StorageName,
    readonly answers: Answers,
    readonly records: Records = {},
  ) {}

  list(): Promise<readonly AssessmentSummary[]> {
    const { id: assessmentId, edition } = INSTRUMENTS.bundled;
    const known = { instrumentId: assessmentId, edition: edition.version, ...details };
    const isKept = Object.keys(this.answers).length > 0;
    return Promise.resolve(isKept ? [{ assessmentId, details: known, savedAt: null }] : []);
  }

  load(assessmentId: string): Promise<StoredAssessment> {
    if (this.behaviour === 'refuses') return Promise.reject(new StorageFault('auth', 'not signed in'));
    const records = recordsOf(this.answers, this.records).map((record) => this.#asFound(record));
    return Promise.resolve({ assessmentId, removed: false, records });
  }

  save(changes: readonly Change[]): Promise<SaveResult> {
    const { behaviour } = this;
    if (isFault(behaviour)) {
      return Promise.resolve({ outcomes: [], fault: new StorageFault(behaviour, 'a story'), fresh: false });
    }
    return Promise.resolve({ outcomes: changes.map((change) => this.#outcome(change)), fault: null, fresh: false });
  }

  remove(): Promise<void> {
    return Promise.resolve();
  }

  setAside(): Promise<void> {
    return Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #asFound(record: StoredRecord): StoredRecord {
    if (record.recordId !== answerRecord(CONTESTED)) return record;
    if (this.behaviour === 'newer') return { ...record, schemaVersion: SCHEMA_VERSION + 1 };
    const damaged = { current: { value: 'not a rating', revision: 1 } };
    return this.behaviour === 'damaged' ? { ...record, fields: damaged } : record;
  }

  /** In a conflict somebody else gave a 4 first; whoever has seen that may write over it. */
  #outcome({ id, field, base }: Change): Outcome {
    const contested = this.behaviour === 'conflict' && field === 'current' && base < 2;
    if (!contested) return { id, kept: true, revision: base + 1 };
    return { id, kept: false, revision: 2, value: { rating: 4, basis: null } };
  }
}

const edited = new WeakSet<MeetlatAssessment>();

/** Gives one score as soon as the filling is open, as a person would: only then storage has something to say. */
export function editOnce(assessment: MeetlatAssessment): void {
  if (edited.has(assessment)) return;
  edited.add(assessment);
  const stop = assessment.provider.subscribe(() => {
    const { store } = assessment.provider.value;
    if (store?.state.phase !== 'ready') return;
    stop();
    store.dispatch({ type: 'rate', itemId: CONTESTED, aspect: 'current', rating: 7 });
  });
}
