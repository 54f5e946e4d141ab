import type { Change, Outcome, StoredChange } from '../../src/storage/adapter.js';
import { planSave } from '../../src/storage/field-revisions.js';
import { headKey, recordKey, keyParts } from '../../src/storage/keys.js';
import { readAssessment, summaries } from '../../src/storage/read-rows.js';
import { forbidden, notFound, rejected } from './fault.js';
import { isShort } from './incoming.js';
import type { Caller, Ownership } from './rights.js';
import { leads, mayOpen } from './rights.js';
import type { Store, Tx } from './store/port.js';

/** The row of an assessment itself, beside those of its records. */
const HEAD = '';

export interface Saved {
  readonly outcomes: readonly Outcome[];
  readonly fresh: boolean;
  readonly cursor: number;
}

async function ownership(tx: Tx, project: string, id: string): Promise<Ownership | null> {
  const [line] = await tx.all('SELECT owner, agreed FROM assessment WHERE project = ? AND id = ?', project, id);
  return line ? { owner: String(line['owner']), agreed: Number(line['agreed']) === 1 } : null;
}

async function cursorOf(tx: Tx, project: string): Promise<number> {
  const [line] = await tx.all('SELECT cursor FROM project WHERE id = ?', project);
  if (!line) throw notFound();
  return Number(line['cursor']);
}

export const currentCursor = (store: Store, project: string): Promise<number> =>
  store.transact({ project }, (tx) => cursorOf(tx, project));

/** Raises the cursor, and with that keeps every other writer of this project waiting until the work is done. */
export async function raise(tx: Tx, project: string, by: number): Promise<number> {
  const sql = 'UPDATE project SET cursor = cursor + ? WHERE id = ? RETURNING cursor';
  const [line] = await tx.all(sql, by, project);
  if (!line) throw notFound();
  return Number(line['cursor']);
}

async function claim(tx: Tx, caller: Caller, id: string): Promise<void> {
  const { project, respondent, scope } = caller;
  const found = await ownership(tx, project, id);
  if (found && !mayOpen(caller, found)) throw forbidden();
  if (found) return;
  if (leads(scope)) {
    const [other] = await tx.all('SELECT id FROM assessment WHERE project = ? AND agreed = 1', project);
    if (other) throw rejected('This project has an agreed assessment already.', 409);
  }
  const agreed = leads(scope) ? 1 : 0;
  const sql = 'INSERT INTO assessment (project, id, owner, agreed) VALUES (?, ?, ?, ?)';
  await tx.run(sql, project, id, respondent, agreed);
}

/** What only a facilitator's assessment is: a respondent can't pass for the group. */
function checkKind(caller: Caller, { recordId, field, value }: Change): void {
  if (recordId !== 'details') return;
  if (field === 'kind' && (value === 'agreed' || value === 'group') && !leads(caller.scope)) throw forbidden();
  if (field === 'project' && value !== '' && value !== caller.project) throw rejected('This is another project.');
}

const put = async (tx: Tx, project: string, key: string, row: unknown): Promise<void> => {
  const [assessment, record = HEAD] = keyParts(key) as readonly string[];
  const sql = `INSERT INTO record (project, assessment, id, content, aside) VALUES (?, ?, ?, ?, 0)
    ON CONFLICT (project, assessment, id, aside) DO UPDATE SET content = excluded.content`;
  await tx.run(sql, project, assessment ?? '', record, JSON.stringify(row));
};

async function rowsOf(tx: Tx, project: string, id: string): Promise<readonly (readonly [string, unknown])[]> {
  const sql = 'SELECT id, content FROM record WHERE project = ? AND assessment = ? AND aside = 0';
  const lines = await tx.all(sql, project, id);
  return lines.map((line): readonly [string, unknown] => {
    const record = String(line['id']);
    return [record === HEAD ? headKey(id) : recordKey(id, record), JSON.parse(String(line['content']))];
  });
}

/**
 * Saves changes in this transaction with the same rules as every other storage (`planSave`). All of them, or, when one
 * may not be made, none. A conflict is an outcome; with `onConflict` it refuses all. They are on disk once the transaction is.
 */
export async function saveChanges(
  tx: Tx,
  caller: Caller,
  changes: readonly Change[],
  onConflict?: () => Error,
): Promise<Saved> {
  const { project } = caller;
  let cursor = await raise(tx, project, 0);
  const found = new Map<string, unknown>();
  for (const id of new Set(changes.map((change) => change.assessmentId))) {
    await claim(tx, caller, id);
    for (const [key, row] of await rowsOf(tx, project, id)) found.set(key, row);
  }
  for (const change of changes) checkKind(caller, change);
  const { outcomes, fresh, fault, rows, stored } = planSave(changes, found, Date.now());
  if (fault) throw rejected('This assessment was removed.', 409);
  if (onConflict && outcomes.some(({ kept }) => !kept)) throw onConflict();
  for (const [key, row] of rows) await put(tx, project, key, row);
  const sql = 'INSERT INTO change (project, cursor, assessment, content) VALUES (?, ?, ?, ?)';
  for (const change of stored) await tx.run(sql, project, ++cursor, change.assessmentId, JSON.stringify(change));
  await raise(tx, project, stored.length);
  return { outcomes, fresh, cursor };
}

/** `mayOpen` as a condition on `assessment`: a room has hundreds of them, and a respondent may see one. */
function mine({ scope, respondent }: Caller): readonly [sql: string, ...values: string[]] {
  if (scope === 'admin') return [''];
  return scope === 'facilitate' ? [' AND agreed = 1'] : [' AND agreed = 0 AND owner = ?', respondent];
}

async function visible(tx: Tx, caller: Caller): Promise<readonly string[]> {
  const [own, ...values] = mine(caller);
  const lines = await tx.all(`SELECT id FROM assessment WHERE project = ?${own}`, caller.project, ...values);
  return lines.map((line) => String(line['id']));
}

/** What changed after a cursor, as far as the caller may see. `reset`: the cursor is not from here, so load anew. */
export async function changesSince(tx: Tx, caller: Caller, since: number): Promise<object> {
  const { project } = caller;
  const cursor = await cursorOf(tx, project);
  if (since > cursor) return { changes: [], cursor, reset: true };
  const [own, ...values] = mine(caller);
  const sql = `SELECT content FROM change WHERE project = ? AND cursor > ? AND cursor <= ?
    AND assessment IN (SELECT id FROM assessment WHERE project = ?${own}) ORDER BY cursor`;
  const lines = await tx.all(sql, project, since, cursor, project, ...values);
  return { changes: lines.map((line) => JSON.parse(String(line['content'])) as StoredChange), cursor };
}

/** The list of what the caller may open. */
export function listAssessments(store: Store, caller: Caller): Promise<object> {
  return store.transact({ project: caller.project }, async (tx) => {
    const rows: (readonly [string, unknown])[] = [];
    for (const id of await visible(tx, caller)) rows.push(...(await rowsOf(tx, caller.project, id)));
    return { assessments: summaries(rows) };
  });
}

/** One assessment. What isn't the caller's is answered as what isn't there. */
export function loadAssessment(store: Store, caller: Caller, id: string): Promise<unknown> {
  return store.transact({ project: caller.project }, async (tx) => {
    const found = await ownership(tx, caller.project, id);
    if (!found || !mayOpen(caller, found)) throw notFound();
    return readAssessment(id, await rowsOf(tx, caller.project, id));
  });
}

/** Removes the answers, quarantined ones and past changes too, and leaves a tombstone. */
export function removeAssessment(store: Store, caller: Caller, id: string): Promise<number> {
  const { project } = caller;
  return store.transact({ project }, async (tx) => {
    const cursor = await raise(tx, project, 1);
    const found = await ownership(tx, project, id);
    if (!found || !mayOpen(caller, found)) throw notFound();
    await tx.run('DELETE FROM record WHERE project = ? AND assessment = ?', project, id);
    await tx.run('DELETE FROM change WHERE project = ? AND assessment = ?', project, id);
    await put(tx, project, headKey(id), { removed: true });
    return cursor;
  });
}

/** Quarantine: a record that can't be read goes out of sight, and is not deleted. */
export function setAside(store: Store, caller: Caller, key: string): Promise<void> {
  const [id, record] = keyParts(key);
  if (!isShort(id) || !isShort(record)) throw rejected('This is no record.');
  const { project } = caller;
  return store.transact({ project }, async (tx) => {
    await raise(tx, project, 0);
    const found = await ownership(tx, project, id);
    if (!found || !mayOpen(caller, found)) throw notFound();
    const [line] = await tx.all(
      'SELECT MAX(aside) AS last FROM record WHERE project = ? AND assessment = ?',
      project,
      id,
    );
    const sql = 'UPDATE record SET aside = ? WHERE project = ? AND assessment = ? AND id = ? AND aside = 0';
    await tx.run(sql, Number(line?.['last'] ?? 0) + 1, project, id, record);
  });
}
