import * as z from 'zod/mini';
import type { Edit } from '../domain/assessment.js';
import { DETAILS, recordItem } from '../domain/assessment.js';
import type { Scale } from '../domain/scale.js';
import { DETAIL_FIELDS, keptRating, note } from './answer-fields.js';
import { anything, isId } from './fields.js';
import { migrate } from './migrations.js';
import { read } from './read.js';

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

type FieldSchemas = Readonly<Record<string, z.ZodMiniType>>;

const CORRUPT = { ok: false, kind: 'corrupt' } as const;

const Body = z.object({ recordId: z.string(), fields: anything });
const Kept = z.object({ value: z.unknown(), revision: z.number() });

/** The fields of a record that we know, or null when one of them is not what it should be. */
function readFields(
  recordId: string,
  fields: Readonly<Record<string, unknown>>,
  schemas: FieldSchemas,
): readonly KeptEdit[] | null {
  const edits: KeptEdit[] = [];
  for (const [field, schema] of Object.entries(schemas)) {
    if (!Object.hasOwn(fields, field)) continue;
    const kept = read(Kept, fields[field]);
    if (!kept.ok || !Number.isSafeInteger(kept.value.revision) || kept.value.revision < 0) return null;
    const value = read(schema, kept.value.value);
    if (!value.ok) return null;
    edits.push({ edit: { recordId, field, value: value.value } as Edit, revision: kept.value.revision });
  }
  return edits;
}

/**
 * Makes the reader of a `StoredRecord`: `{ recordId, schemaVersion, fields: { [field]: { value, revision } } }`, as it
 * lies in storage. Every known field has to be right, else the whole record is `corrupt`. Unknown fields are passed
 * over, and so are records of a kind that we don't know. Answers on items of another edition are kept. Never throws.
 */
export function recordParser(scale: Scale): (record: unknown) => ParsedRecord {
  const rating = keptRating(scale);
  const answerFields: FieldSchemas = { current: rating, ambition: rating, currentNote: note, ambitionNote: note };

  return (record) => {
    const envelope = read(anything, record);
    if (!envelope.ok) return CORRUPT;
    const migrated = migrate(envelope.value, {}, RECORD_VERSION);
    if (!migrated.ok) return migrated;
    const body = read(Body, migrated.value);
    if (!body.ok) return CORRUPT;
    const { recordId, fields } = body.value;
    const itemId = recordItem(recordId);
    if (recordId !== DETAILS && itemId === null) return { ok: true, edits: [] };
    if (itemId !== null && !isId(itemId)) return CORRUPT;
    const edits = readFields(recordId, fields, itemId === null ? DETAIL_FIELDS : answerFields);
    return edits ? { ok: true, edits } : CORRUPT;
  };
}
