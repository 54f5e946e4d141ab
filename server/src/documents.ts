import { createHash } from 'node:crypto';
import type { Change, StoredAssessment } from '../../src/storage/adapter.js';
import { Refusal, rejected } from './fault.js';
import { group, readChanges } from './incoming.js';
import { loadAssessment, saveChanges } from './records.js';
import type { Caller } from './rights.js';
import { newSecret } from './secret.js';
import type { Store } from './store/port.js';

/** Names one state of a document. */
export const etagOf = (document: unknown): string =>
  `"${createHash('sha256').update(JSON.stringify(document)).digest('base64url').slice(0, 22)}"`;

interface Given {
  readonly id: string;
  readonly body: unknown;
  readonly match: string | undefined;
}

const outdated = (): Refusal => new Refusal(412, 'rejected', 'Someone saved another version in between.');

/** Each field that the document has otherwise than it is kept, as a change on what is kept. */
function changesTo(kept: StoredAssessment | null, { id, body }: Given): readonly unknown[] {
  const { records } = group(body);
  if (!Array.isArray(records)) throw rejected('"records" is a list.');
  return records.flatMap((record: unknown) => {
    const { recordId, fields } = group(record);
    const now = kept?.records.find((other) => other.recordId === recordId)?.fields ?? {};
    return Object.entries(group(fields)).flatMap(([field, content]): readonly unknown[] => {
      const { value } = group(content);
      const before = Object.hasOwn(now, field) ? now[field] : undefined;
      if (JSON.stringify(before?.value) === JSON.stringify(value)) return [];
      return [{ id: newSecret(), assessmentId: id, recordId, field, value, base: before?.revision ?? 0 }];
    });
  });
}

/**
 * The minimal REST profile: a whole document, on the version named by `If-Match` (none for a new one). It becomes
 * changes, so that the two profiles can be used side by side; one conflict means that all of it is refused.
 */
export async function putAssessment(
  store: Store,
  caller: Caller,
  given: Given,
): Promise<{ readonly document: unknown; readonly cursor: number }> {
  const kept = await loadAssessment(store, caller, given.id).catch((error: unknown) => {
    if (error instanceof Refusal && error.status === 404) return null;
    throw error;
  });
  if (given.match === undefined ? kept !== null : given.match !== etagOf(kept)) throw outdated();
  const raw = changesTo(kept as StoredAssessment | null, given);
  const changes: readonly Change[] = readChanges({ changes: raw }, caller.instrument.scale);
  const { cursor } = await store.transact({ project: caller.project }, (tx) =>
    saveChanges(tx, caller, changes, outdated),
  );
  return { document: await loadAssessment(store, caller, given.id), cursor };
}
