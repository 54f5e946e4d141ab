import { notFound, rejected, unauthorised } from './fault.js';
import type { Caller, Scope } from './rights.js';
import { SCOPES, isScope } from './rights.js';
import { hashed, isSecret, newSecret } from './secret.js';
import type { Line, Store, Tx } from './store/port.js';

/** How long a token lasts, in ms: 12 hours, a day of work. Renewing keeps who someone is. */
const TOKEN_MS = 12 * 3_600_000;

const DAY_MS = 86_400_000;

/** Fewest answers that anything is shown of; as in `MINIMUM` of the group pictures. */
const MINIMUM: Readonly<Record<string, number>> = { open: 2, protected: 5 };

export interface NewProject {
  readonly title: string;
  readonly instrumentId: string;
  readonly mode: 'open' | 'protected';
  readonly retentionDays: number | null;
}

async function addLink(tx: Tx, project: string, scope: Scope): Promise<string> {
  const secret = newSecret();
  await tx.run('INSERT INTO link (hash, project, scope) VALUES (?, ?, ?)', hashed(secret), project, scope);
  return secret;
}

/** Makes a project. Its links are shown here once; only their hashes are kept. */
export function createProject(store: Store, { title, instrumentId, mode, retentionDays }: NewProject): Promise<object> {
  const id = newSecret();
  const keepUntil = retentionDays === null ? null : Date.now() + retentionDays * DAY_MS;
  return store.transact(id, async (tx) => {
    const sql =
      'INSERT INTO project (id, title, instrument, mode, keep_until, cursor, session) VALUES (?, ?, ?, ?, ?, 0, NULL)';
    await tx.run(sql, id, title, instrumentId, mode, keepUntil);
    const links: Record<string, string> = {};
    for (const scope of SCOPES) links[scope] = await addLink(tx, id, scope);
    return { project: { id, title, instrumentId, mode }, links };
  });
}

/** Ends a link and every token that was given for it. With `again` there is a new one, else nobody has this scope. */
export function replaceLink(store: Store, project: string, scope: string, again: boolean): Promise<object> {
  if (!isScope(scope)) throw notFound();
  return store.transact(project, async (tx) => {
    await tx.run('DELETE FROM link WHERE project = ? AND scope = ?', project, scope);
    await tx.run('DELETE FROM token WHERE project = ? AND scope = ?', project, scope);
    return again ? { link: await addLink(tx, project, scope) } : {};
  });
}

async function giveToken(tx: Tx, given: Line): Promise<object> {
  const [project] = await tx.all('SELECT * FROM project WHERE id = ?', given['project'] ?? null);
  if (!project) throw unauthorised();
  const token = newSecret();
  const expiresAt = Date.now() + TOKEN_MS;
  const { scope, respondent, link } = given as Readonly<Record<string, string>>;
  const values = [hashed(token), project['id'] ?? null, link ?? null, scope ?? null, respondent ?? null, expiresAt];
  const sql = 'INSERT INTO token (hash, project, link, scope, respondent, expires) VALUES (?, ?, ?, ?, ?, ?)';
  await tx.run(sql, ...values);
  const { id, title, instrument: instrumentId, mode } = project;
  const about = { id, title, instrumentId, mode, minimum: MINIMUM[String(mode)] };
  return { token, scope, respondent, project: about, expiresAt };
}

const tokenLine = async (tx: Tx, token: string): Promise<Line | undefined> =>
  (await tx.all('SELECT * FROM token WHERE hash = ? AND expires > ?', hashed(token), Date.now()))[0];

/** A link becomes a token of a new respondent; a token becomes a fresh one of the same respondent. */
export function openSession(store: Store, body: Readonly<Record<string, unknown>>): Promise<object> {
  const { link, token } = body;
  if (link === undefined && token === undefined) throw rejected('Send a link or a token.');
  return store.transact(null, async (tx) => {
    await tx.run('DELETE FROM token WHERE expires <= ?', Date.now());
    if (isSecret(token)) {
      const line = await tokenLine(tx, token);
      if (line) return giveToken(tx, line);
    } else if (isSecret(link)) {
      const [line] = await tx.all('SELECT * FROM link WHERE hash = ?', hashed(link));
      if (line) return giveToken(tx, { ...line, link: hashed(link), respondent: newSecret() });
    }
    throw unauthorised();
  });
}

/** Who holds this token, in the project that they ask for: a token of another project is no token here. */
export async function callerOf(store: Store, project: string, header: string | undefined): Promise<Caller> {
  const token = /^Bearer ([A-Za-z0-9_-]{22})$/.exec(header ?? '')?.[1];
  if (token === undefined) throw unauthorised();
  const line = await store.transact(project, (tx) => tokenLine(tx, token));
  if (line?.['project'] !== project || !isScope(line['scope'])) throw unauthorised();
  return { project, scope: line['scope'], respondent: String(line['respondent']) };
}
