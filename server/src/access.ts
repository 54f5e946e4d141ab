import { MINIMUM } from '../../src/domain/group/index.js';
import { notFound, rejected, unauthorised } from './fault.js';
import { INSTRUMENTS } from './instruments.js';
import type { Caller, Scope } from './rights.js';
import { SCOPES, isScope } from './rights.js';
import { hashed, isSecret, newSecret } from './secret.js';
import type { Line, Store, Tx } from './store/port.js';

/** How long a token lasts, in ms: 12 hours, a day of work. Renewing keeps who someone is. */
const TOKEN_MS = 12 * 3_600_000;

/** How long a ticket waits to be used, in ms. */
const TICKET_MS = 30_000;

const DAY_MS = 86_400_000;

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
  return store.transact({ project: id }, async (tx) => {
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
  return store.transact({ project }, async (tx) => {
    await tx.run('UPDATE project SET cursor = cursor WHERE id = ?', project);
    await tx.run('DELETE FROM ticket WHERE project = ?', project);
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
  const about = { id, title, instrumentId, mode, minimum: MINIMUM[mode === 'open' ? 'open' : 'protected'] };
  return { token, scope, respondent, project: about, expiresAt };
}

const tokenLine = async (tx: Tx, token: string): Promise<Line | undefined> =>
  (await tx.all('SELECT * FROM token WHERE hash = ? AND expires > ?', hashed(token), Date.now()))[0];

/** A link becomes a token of a new respondent; a token becomes a fresh one of the same respondent. */
export async function openSession(store: Store, body: Readonly<Record<string, unknown>>): Promise<object> {
  const { link, token } = body;
  if (link === undefined && token === undefined) throw rejected('Send a link or a token.');
  const secret = token ?? link;
  if (!isSecret(secret)) throw unauthorised();
  const find = async (tx: Tx): Promise<Line | undefined> => {
    if (token !== undefined) return tokenLine(tx, secret);
    const [line] = await tx.all('SELECT * FROM link WHERE hash = ?', hashed(secret));
    return line && { ...line, link: hashed(secret), respondent: newSecret() };
  };
  const known = await store.transact({ secret: hashed(secret) }, find);
  if (!known) throw unauthorised();
  const project = String(known['project']);
  return store.transact({ project }, async (tx) => {
    await tx.run('UPDATE project SET cursor = cursor WHERE id = ?', project); // waits for a rotation that goes on
    const given = await find(tx);
    if (!given) throw unauthorised();
    for (const table of ['token', 'ticket'])
      await tx.run(`DELETE FROM ${table} WHERE project = ? AND expires <= ?`, project, Date.now());
    return giveToken(tx, given);
  });
}

const secretIn = (header: string | undefined): string => {
  const token = /^Bearer ([A-Za-z0-9_-]{22})$/.exec(header ?? '')?.[1];
  if (token === undefined) throw unauthorised();
  return token;
};

/**
 * Does the work for whoever holds this token, in the transaction that finds out who that is: what a whole room asks at
 * once goes to the database once. A token of another project is no token here.
 */
export async function asCaller<T>(
  store: Store,
  project: string,
  header: string | undefined,
  work: (tx: Tx, caller: Caller) => Promise<T> | T,
): Promise<T> {
  const token = hashed(secretIn(header));
  if (!isSecret(project)) throw unauthorised();
  const sql = `SELECT token.project, token.scope, token.respondent, project.instrument FROM token
    JOIN project ON project.id = token.project WHERE token.hash = ? AND token.expires > ?`;
  return store.transact({ project }, async (tx) => {
    const [line] = await tx.all(sql, token, Date.now());
    if (line?.['project'] !== project || !isScope(line['scope'])) throw unauthorised();
    const instrument = INSTRUMENTS.get(String(line['instrument']));
    if (!instrument) throw notFound();
    return work(tx, { project, instrument, scope: line['scope'], respondent: String(line['respondent']) });
  });
}

/** Who holds this token, in the project that they ask for. */
export const callerOf = (store: Store, project: string, header: string | undefined): Promise<Caller> =>
  asCaller(store, project, header, (_tx, caller) => caller);

/** For what is of no project in particular: whoever has a token of any project here. */
export async function needToken(store: Store, header: string | undefined): Promise<void> {
  const token = secretIn(header);
  if (!(await store.transact({ secret: hashed(token) }, (tx) => tokenLine(tx, token)))) throw unauthorised();
}

/** Makes a ticket for one stream of a project: an address of a stream can't carry a token. */
export async function newTicket(store: Store, project: string): Promise<string> {
  const ticket = newSecret();
  const sql = 'INSERT INTO ticket (hash, project, expires) VALUES (?, ?, ?)';
  await store.transact({ project }, (tx) => tx.run(sql, hashed(ticket), project, Date.now() + TICKET_MS));
  return ticket;
}

/** Uses up a ticket; a second use is refused, also on another process. */
export async function useTicket(store: Store, project: string, ticket: unknown): Promise<void> {
  if (!isSecret(ticket) || !isSecret(project)) throw unauthorised();
  const sql = 'DELETE FROM ticket WHERE hash = ? AND project = ? AND expires > ? RETURNING hash';
  const used = await store.transact({ project }, (tx) => tx.all(sql, hashed(ticket), project, Date.now()));
  if (used.length === 0) throw unauthorised();
}
