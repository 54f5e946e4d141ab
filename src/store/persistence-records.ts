import type { Edit } from '../domain/assessment.js';
import type { StorageAdapter } from '../storage/adapter.js';
import { SCHEMA_VERSION, StorageFault } from '../storage/adapter.js';
import type { KeptEdit } from './persistence-field.js';

/** Reads a `StoredRecord` as it lies in storage: damaged ones are `corrupt`, those of a newer release `version`. */
export type RecordParser = (
  record: unknown,
) =>
  | { readonly ok: true; readonly edits: readonly KeptEdit[] }
  | { readonly ok: false; readonly kind: 'corrupt' | 'version' };

export interface Loaded {
  readonly kept: readonly KeptEdit[];
  /** Number of records that were damaged: set aside, and lost from view. */
  readonly setAside: number;
  /** A newer release wrote here. */
  readonly newer: boolean;
  readonly removed: boolean;
}

/** Loads an assessment, and sets damaged records aside. Rejects with a `StorageFault`. */
export async function loadRecords(
  adapter: StorageAdapter,
  assessmentId: string,
  parse: RecordParser,
  signal?: AbortSignal,
): Promise<Loaded> {
  const loaded = await adapter.load(assessmentId, signal);
  const { records = [], removed = false } = (loaded ?? {}) as { records?: unknown; removed?: unknown };
  if (!Array.isArray(records)) throw new StorageFault('corrupt', `"${assessmentId}" is no assessment`);
  const kept: KeptEdit[] = [];
  let setAside = 0;
  let newer = false;
  for (const record of records as readonly unknown[]) {
    const parsed = parse(record);
    if (parsed.ok) kept.push(...parsed.edits);
    else if (parsed.kind === 'version') newer = true;
    else {
      setAside++;
      // If this fails too, the record stays out of view all the same, and the next load tries again.
      await adapter.setAside(String((record as { key?: unknown } | null)?.key)).catch(() => undefined);
    }
  }
  return { kept, setAside, newer, removed: removed === true };
}

/** One value from elsewhere, read as strictly as a record; null when it is not what it should be. */
export function readField(
  parse: RecordParser,
  { recordId, field }: { readonly recordId: string; readonly field: string },
  value: unknown,
  revision: number,
): KeptEdit | null {
  const fields = { [field]: { value, revision } };
  const parsed = parse({ key: '', recordId, schemaVersion: SCHEMA_VERSION, fields });
  return (parsed.ok ? parsed.edits[0] : null) ?? null;
}

/** Notes, and the texts of the plan. */
const TYPED: readonly string[] = ['currentNote', 'ambitionNote', 'text', 'owner'];

/** Whether an edit is text that a person may still be typing. */
export const isTyping = ({ field }: Edit): boolean => TYPED.includes(field);
