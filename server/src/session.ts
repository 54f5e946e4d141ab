import type { SessionState } from '../../src/domain/session.js';
import { newSession } from '../../src/domain/session.js';
import { parseSession } from '../../src/schema/session.js';
import { Refusal, notFound, rejected } from './fault.js';
import { group } from './incoming.js';
import type { Store, Tx } from './store/port.js';

export async function sessionIn(tx: Tx, project: string): Promise<SessionState> {
  const [line] = await tx.all('SELECT title, mode, session FROM project WHERE id = ?', project);
  if (!line) throw notFound();
  const mode = line['mode'] === 'open' ? 'open' : 'protected';
  if (line['session'] !== null) return { ...(JSON.parse(String(line['session'])) as SessionState), mode };
  return { ...newSession(), title: String(line['title']), mode };
}

export const readSession = (store: Store, project: string): Promise<SessionState> =>
  store.transact({ project }, (tx) => sessionIn(tx, project));

/** Puts the session in another state. The mode stays what the project was made with: it was told to participants. */
export function saveSession(
  store: Store,
  project: string,
  body: unknown,
  match: string | undefined,
): Promise<SessionState> {
  const parsed = parseSession({ ...group(body), revision: 0 });
  if (!parsed.ok) throw rejected(`"${parsed.problems[0]?.path ?? ''}" is not what it has to be.`);
  return store.transact({ project }, async (tx) => {
    await tx.run('UPDATE project SET cursor = cursor WHERE id = ?', project);
    const now = await sessionIn(tx, project);
    if (match !== `"${String(now.revision)}"`) throw new Refusal(412, 'rejected', 'The session has moved on.');
    const next: SessionState = { ...parsed.value, mode: now.mode, revision: now.revision + 1 };
    await tx.run('UPDATE project SET session = ? WHERE id = ?', JSON.stringify(next), project);
    return next;
  });
}
