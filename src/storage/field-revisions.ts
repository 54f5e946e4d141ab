import type { Change, Outcome, SaveResult, StoredChange, StoredField } from './adapter.js';
import { SCHEMA_VERSION, StorageFault } from './adapter.js';
import { headKey, recordKey } from './keys.js';

/** How many changes of a field are remembered, so that a retry is known again after others wrote on top of it. */
const REMEMBERED = 8;

/** A field as it lies in storage. */
export interface KeptField extends StoredField {
  /** Ids of its latest changes, newest first: `ids[n]` made revision `revision - n`. */
  readonly ids?: readonly string[];
}

/** What is kept of one record: its fields, each with a revision of its own. */
export interface Row {
  readonly schemaVersion: number;
  /** In ms since 1970. For showing only: order comes from revisions. */
  readonly savedAt: number;
  readonly fields: Readonly<Record<string, KeptField>>;
}

/** The row that says that an assessment exists here, or that it was removed: the tombstone. */
export interface Head {
  readonly removed: boolean;
}

/** Brings a row of an older release to `SCHEMA_VERSION`. Pure; its result is written together with the change. */
export type Migrate = (row: Row) => Row;

/** What a save has to write, and what it may answer once that is written. */
export interface SavePlan extends SaveResult {
  readonly rows: ReadonlyMap<string, Row | Head>;
  /** Unreadable rows that will be written over: to quarantine first. */
  readonly unreadable: ReadonlyMap<string, unknown>;
  /** What other tabs are told. A repeated change is not among them. */
  readonly stored: readonly StoredChange[];
}

const EMPTY: Row = { schemaVersion: SCHEMA_VERSION, savedAt: 0, fields: {} };
const NEVER: KeptField = { value: undefined, revision: 0 };

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

export const isRemoved = (head: unknown): boolean => isObject(head) && head['removed'] === true;

const isField = (field: unknown): boolean =>
  isObject(field) &&
  Number.isSafeInteger(field['revision']) &&
  (field['ids'] === undefined || Array.isArray(field['ids']));

/** Whether a row can be written to. One of a newer release may have other fields, so only its version is asked for. */
const isRow = (row: unknown): row is Row =>
  isObject(row) &&
  typeof row['schemaVersion'] === 'number' &&
  (row['schemaVersion'] > SCHEMA_VERSION || (isObject(row['fields']) && Object.values(row['fields']).every(isField)));

/** Keys of the rows that a save of these changes has to read. */
export const rowKeys = (changes: readonly Change[]): ReadonlySet<string> =>
  new Set(changes.flatMap((c) => [headKey(c.assessmentId), recordKey(c.assessmentId, c.recordId)]));

/** One change against the row it is for. `row` is null when nothing has to be written: known already, or in conflict. */
function keep(row: Row, change: Change, savedAt: number): { outcome: Outcome; row: Row | null } {
  const { id, field, value, base, replaces = [] } = change;
  const { ids = [], ...now } = (Object.hasOwn(row.fields, field) ? row.fields[field] : null) ?? NEVER;
  const age = ids.indexOf(id);
  if (age >= 0) return { outcome: { id, kept: true, revision: now.revision - age }, row: null };
  if (now.revision !== base && !replaces.includes(ids[0] ?? ''))
    return { outcome: { id, kept: false, ...now }, row: null };
  const revision = now.revision + 1;
  const fields = { ...row.fields, [field]: { value, revision, ids: [id, ...ids].slice(0, REMEMBERED) } };
  return { outcome: { id, kept: true, revision }, row: { schemaVersion: SCHEMA_VERSION, savedAt, fields } };
}

/**
 * Decides what becomes of each change, given the rows that `rowKeys` named: kept, known already, in conflict, or
 * refused (assessment removed, record of another release). Pure: the adapter reads before it and writes after it, in
 * one step if it is atomic.
 */
export function planSave(
  changes: readonly Change[],
  found: ReadonlyMap<string, unknown>,
  savedAt: number,
  migrate?: Migrate,
): SavePlan {
  const rows = new Map<string, Row | Head>();
  const readable = new Map<string, Row>();
  const unreadable = new Map<string, unknown>();
  const outcomes: Outcome[] = [];
  const stored: StoredChange[] = [];
  let fault: StorageFault | null = null;
  let fresh = false;

  const rowFor = (key: string): Row => {
    const row = found.get(key);
    if (!isRow(row)) return EMPTY;
    return migrate && row.schemaVersion < SCHEMA_VERSION ? migrate(row) : row;
  };

  for (const change of changes) {
    const head = headKey(change.assessmentId);
    const key = recordKey(change.assessmentId, change.recordId);
    if (isRemoved(found.get(head))) {
      fault ??= new StorageFault('rejected', 'removed');
      continue;
    }
    if (found.get(head) === undefined) {
      fresh = true;
      rows.set(head, { removed: false });
    }
    const before = readable.get(key) ?? rowFor(key);
    if (before.schemaVersion !== SCHEMA_VERSION) {
      fault ??= new StorageFault('version', key);
      continue;
    }
    const { outcome, row } = keep(before, change, savedAt);
    outcomes.push(outcome);
    readable.set(key, row ?? before);
    if (!row) continue;
    const old = found.get(key);
    if (old !== undefined && !isRow(old)) unreadable.set(key, old);
    rows.set(key, row);
    stored.push({ ...change, revision: outcome.revision });
  }
  return { rows, unreadable, outcomes, stored, fault, fresh };
}
