import { listAssessments, loadAssessment } from './records.js';
import type { Caller } from './rights.js';
import type { Store } from './store/port.js';
import { OF_PROJECT } from './store/tables.js';

/** Everything the caller may see, to take along: their own, or for admin the whole project. */
export async function exportAll(store: Store, caller: Caller): Promise<object> {
  const { assessments } = (await listAssessments(store, caller)) as {
    readonly assessments: readonly { readonly assessmentId: string }[];
  };
  const whole: unknown[] = [];
  for (const { assessmentId } of assessments) whole.push(await loadAssessment(store, caller, assessmentId));
  return { project: caller.project, assessments: whole };
}

/** Deletes a project with everything that hangs on it; its links and tokens end with it. */
export function deleteProject(store: Store, project: string): Promise<void> {
  return store.transact({ project }, async (tx) => {
    for (const table of OF_PROJECT) await tx.run(`DELETE FROM ${table} WHERE project = ?`, project);
    await tx.run('DELETE FROM project WHERE id = ?', project);
  });
}

/** Deletes the projects whose retention period is over. */
export async function deleteExpired(store: Store): Promise<void> {
  const sql = 'SELECT id FROM project WHERE keep_until IS NOT NULL AND keep_until <= ?';
  const lines = await store.transact({}, (tx) => tx.all(sql, Date.now()));
  for (const line of lines) await deleteProject(store, String(line['id']));
}
