import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { createApp } from './app.js';
import { deleteExpired } from './project.js';
import type { Store } from './store/port.js';
import { openPostgres } from './store/postgres.js';
import { openSqlite } from './store/sqlite.js';

const HOUR_MS = 3_600_000;

/** How long requests that go on may take when the server stops, in ms. */
const LEAVE_MS = 3000;

const { PORT = '8787', HOST = '127.0.0.1', DATA = 'server/data', ADMIN_KEY, ORIGINS = '', PER_MINUTE } = process.env;
const { DATABASE_URL, DATABASE_OWNER_URL, MOST_MB, PATIENCE } = process.env;

let app: FastifyInstance | null = null;

const given = (value: string | undefined): string | null => (value === undefined || value === '' ? null : value);

/** A code only: a database's message may quote a row. */
const failed = (error: unknown): void =>
  app?.log.error({ code: (error as { readonly code?: unknown }).code }, 'database');

async function openStore(): Promise<Store> {
  const url = given(DATABASE_URL);
  if (url !== null) return openPostgres({ url, ownerUrl: given(DATABASE_OWNER_URL), failed });
  // Only the account that runs the server may read the folder.
  mkdirSync(DATA, { recursive: true, mode: 0o700 });
  const most = given(MOST_MB);
  return openSqlite(join(DATA, 'meetlat.db'), most === null ? null : Number(most) * 1_000_000);
}

const store = await openStore();
const running = createApp({
  store,
  adminKey: given(ADMIN_KEY),
  origins: ORIGINS.split(/[\s,]+/).filter((origin) => origin !== ''),
  ...(PER_MINUTE === undefined ? {} : { perMinute: Number(PER_MINUTE) }),
  ...(PATIENCE === undefined ? {} : { patience: Number(PATIENCE) * 1000 }),
  log: true,
});

app = running;

const clean = (): void => void deleteExpired(store).catch(failed);
clean();
setInterval(clean, HOUR_MS).unref();

const stop = (): void => {
  // Whoever is still sending after that is cut off.
  setTimeout(() => running.server.closeAllConnections(), LEAVE_MS).unref();
  void running.close().then(() => store.close());
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
await running.listen({ port: Number(PORT), host: HOST });
