import pg from 'pg';
import { guardedTables } from './guard.js';
import { Gathered } from './news.js';
import type { Cell, Line, Listener, News, Reach, Store, Tx } from './port.js';

const CHANNEL = 'meetlat';

/** How long to wait before a lost connection is opened again, and between two looks at one that is quiet: in ms. */
const AGAIN_MS = 500;
const LOOK_MS = 15_000;

/** Two transactions that wait for each other, or one that came in between: the work is done anew. */
const ANEW = ['40001', '40P01'];
const TRIES = 3;

/** Any number, the same in every process: only one of them makes the tables at a time. */
const LOCK = 7_215_001;

pg.types.setTypeParser(pg.types.builtins.INT8, Number);

export interface PostgresOptions {
  readonly url: string;
  /** Who makes the tables and guards them, at the start. Null when that was done by hand. */
  readonly ownerUrl: string | null;
  readonly failed: (error: unknown) => void;
}

/** Statements by what they were written as. There are as many as the code has: a list of ids makes one for each length. */
const prepared = new Map<string, { readonly name: string; readonly text: string }>();

/** With a name, so that each connection plans it once: guarding the rows makes planning dearer than doing. */
function statement(sql: string): { readonly name: string; readonly text: string } {
  const known = prepared.get(sql);
  if (known) return known;
  let n = 0;
  const text = sql.replaceAll('?', () => `$${String(++n)}`);
  const made = { name: `s${String(prepared.size)}`, text };
  prepared.set(sql, made);
  return made;
}

const txOf = (client: pg.ClientBase): Tx => ({
  all: async (sql, ...values: readonly Cell[]) =>
    (await client.query<Line>({ ...statement(sql), values: [...values] })).rows,
  run: async (sql, ...values: readonly Cell[]) => {
    await client.query({ ...statement(sql), values: [...values] });
  },
});

/** Begins a transaction that may reach this and nothing else, in one message. */
const beginning = (client: pg.ClientBase, { project, secret, sector }: Reach): string => {
  const set = (name: string, value = ''): string =>
    `set_config('meetlat.${name}', ${client.escapeLiteral(value)}, true)`;
  return `BEGIN; SELECT ${set('project', project)}, ${set('secret', secret)}, ${set('sector', sector)}`;
};

/** Makes the tables as their owner. Refuses a server's role that rows can't be hidden from. */
async function prepare(url: string, ownerUrl: string | null): Promise<void> {
  const server = new pg.Client({ connectionString: url });
  await server.connect();
  const sql = 'SELECT quote_ident(rolname) AS name, rolsuper OR rolbypassrls AS free FROM pg_roles WHERE rolname = $1';
  const { rows } = await server.query<{ name: string; free: boolean }>(sql, [server.user]);
  await server.end();
  if (rows[0]?.free !== false) throw new Error('DATABASE_URL has to be of a role without SUPERUSER and BYPASSRLS.');
  if (ownerUrl === null) return;
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query('BEGIN');
    await owner.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    for (const statement of guardedTables(rows[0].name)) await owner.query(statement);
    await owner.query('COMMIT');
  } finally {
    await owner.end();
  }
}

/** Hears what other processes tell. A connection that is lost is opened again, and then rooms have to be read anew. */
class Ear {
  readonly #listeners = new Set<Listener>();
  #client: pg.Client | null = null;
  #closed = false;
  readonly #look = setInterval(() => void this.#check(), LOOK_MS).unref();

  constructor(readonly options: PostgresOptions) {}

  add(listener: Listener): void {
    this.#listeners.add(listener);
  }

  async open(): Promise<void> {
    const { url, failed } = this.options;
    const client = new pg.Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 5000 });
    let isLost = false;
    const lost = (error: unknown): void => {
      if (isLost || this.#closed) return;
      isLost = true;
      failed(error);
      this.#client = null;
      client.end().catch(() => undefined);
      setTimeout(() => void this.open(), AGAIN_MS).unref();
    };
    client.on('error', lost);
    client.on('end', () => lost(new Error('The connection that listens has ended.')));
    client.on('notification', ({ payload }) => this.#hear(payload));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      this.#client = client;
      for (const listener of this.#listeners) listener.missed();
    } catch (error) {
      lost(error);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#look);
    await this.#client?.end().catch(() => undefined);
  }

  #hear(payload: string | undefined): void {
    const all = JSON.parse(payload ?? '[]') as readonly News[];
    for (const news of all) for (const listener of this.#listeners) listener.heard(news);
  }

  /** A process that died between its write and its news told nobody; and a dead connection may look alive. */
  async #check(): Promise<void> {
    await this.#client?.query({ text: 'SELECT 1', query_timeout: 5000 } as pg.QueryConfig).catch((error: unknown) => {
      this.#client?.emit('error', error);
    });
    for (const listener of this.#listeners) listener.missed();
  }
}

/** PostgreSQL, shared by any number of processes. Each transaction says what it may reach, and sees no other row. */
export async function openPostgres(options: PostgresOptions): Promise<Store> {
  await prepare(options.url, options.ownerUrl);
  const pool = new pg.Pool({
    connectionString: options.url,
    max: 10,
    connectionTimeoutMillis: 5000,
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 10_000,
    options: '-c synchronous_commit=on',
  });
  // One that is lost while it works says so twice: to the work that waits for it, which fails, and here.
  pool.on('connect', (client) => client.on('error', options.failed));
  pool.on('error', () => undefined);
  const ear = new Ear(options);
  await ear.open();

  const once = async <T>(reach: Reach, work: (tx: Tx) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      await client.query(beginning(client, reach));
      const result = await work(txOf(client));
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((lost: unknown) => (broken = lost as Error));
      throw error;
    } finally {
      client.release(broken);
    }
  };

  const gathered = new Gathered((all) => {
    // A payload holds 8000 bytes; 40 projects stay well below.
    for (let at = 0; at < all.length; at += 40)
      pool.query('SELECT pg_notify($1, $2)', [CHANNEL, JSON.stringify(all.slice(at, at + 40))]).catch(options.failed);
  });

  return {
    transact: async (reach, work) => {
      for (let tries = 1; ; tries++) {
        try {
          return await once(reach, work);
        } catch (error) {
          if (tries >= TRIES || !ANEW.includes(String((error as { code?: unknown }).code))) throw error;
        }
      }
    },
    tell: (news) => gathered.add(news),
    listen: (listener) => ear.add(listener),
    close: async () => {
      gathered.flush();
      await ear.close();
      await pool.end();
    },
  };
}
