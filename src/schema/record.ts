import type { Edit } from '../domain/assessment.js';
import { DETAILS, recordItem } from '../domain/assessment.js';
import type { Scale } from '../domain/scale.js';
import { DETAIL_GUARDS, isGroup, isId, isNote, isRecordId, isScalar, readKeptRating } from './guards.js';
import { migrate } from './migrations.js';

/** Version of the stored envelope that this release reads. The first one, so there are no steps yet. */
const RECORD_VERSION = 1;

/** A field as it was kept, with the revision that it has in storage. */
export interface KeptEdit {
  readonly edit: Edit;
  readonly revision: number;
}

/** `corrupt`: set this record aside. `version`: a newer release made it, so show read-only and leave it alone. */
export type ParsedRecord =
  | { readonly ok: true; readonly edits: readonly KeptEdit[] }
  | { readonly ok: false; readonly kind: 'corrupt' | 'version' };

/** By field: its value when it is what it should be, else undefined. */
type FieldReaders = Readonly<Record<string, (value: unknown) => unknown>>;

const CORRUPT = { ok: false, kind: 'corrupt' } as const;

const readIf =
  (isGood: (value: unknown) => boolean) =>
  (value: unknown): unknown =>
    isGood(value) ? value : undefined;

const DETAIL_READERS: FieldReaders = Object.fromEntries(
  Object.entries(DETAIL_GUARDS).map(([field, isGood]) => [field, readIf(isGood)]),
);

const scalarReaders = (fields: readonly string[]): FieldReaders =>
  Object.fromEntries(fields.filter(isId).map((field) => [field, readIf(isScalar)]));

/** The fields of a record that we know, or null when one of them is not what it should be. */
function readFields(recordId: string, fields: object, readers: FieldReaders): readonly KeptEdit[] | null {
  const edits: KeptEdit[] = [];
  for (const [field, readValue] of Object.entries(readers)) {
    if (!Object.hasOwn(fields, field)) continue;
    const kept = (fields as Readonly<Record<string, unknown>>)[field];
    if (!isGroup(kept)) return null;
    const { revision } = kept;
    const value = readValue(kept['value']);
    if (!Number.isSafeInteger(revision) || (revision as number) < 0 || value === undefined) return null;
    edits.push({ edit: { recordId, field, value } as Edit, revision: revision as number });
  }
  return edits;
}

/**
 * Makes the reader of a `StoredRecord`: `{ recordId, schemaVersion, fields: { [field]: { value, revision } } }`, as it
 * lies in storage. Every known field has to be right, else the whole record is `corrupt`. Unknown fields are passed
 * over, and so are records with an id that is not ours. Of further records (`kind:id`) every field is kept. Answers on
 * items of another edition are kept. Never throws.
 */
export function recordParser(scale: Scale): (record: unknown) => ParsedRecord {
  const rating = (value: unknown): unknown => readKeptRating(scale, value);
  const note = readIf(isNote);
  const answerReaders: FieldReaders = { current: rating, ambition: rating, currentNote: note, ambitionNote: note };

  const parse = (record: unknown): ParsedRecord => {
    const migrated = isGroup(record) ? migrate(record, {}, RECORD_VERSION) : CORRUPT;
    if (!migrated.ok) return migrated;
    const { recordId, fields } = migrated.value;
    if (typeof recordId !== 'string' || !isGroup(fields)) return CORRUPT;
    const itemId = recordItem(recordId);
    if (itemId !== null && !isId(itemId)) return CORRUPT;
    if (itemId === null && recordId !== DETAILS && !isRecordId(recordId)) return { ok: true, edits: [] };
    const readers =
      itemId !== null ? answerReaders : recordId === DETAILS ? DETAIL_READERS : scalarReaders(Object.keys(fields));
    const edits = readFields(recordId, fields, readers);
    return edits ? { ok: true, edits } : CORRUPT;
  };

  return (record) => {
    try {
      return parse(record);
    } catch {
      return CORRUPT; // a getter of a page's own adapter that throws
    }
  };
}
