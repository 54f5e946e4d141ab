import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createApp } from './app.js';
import { deleteExpired } from './project.js';
import { openSqlite } from './store/sqlite.js';

const HOUR_MS = 3_600_000;

/** How long requests that are under way may take to end when the server stops, in ms. */
const LAST_WORD_MS = 2000;

const { PORT = '8787', HOST = '127.0.0.1', DATA = 'server/data', ADMIN_KEY, ORIGINS = '', PER_MINUTE } = process.env;

// Only the account that runs the server may read the folder.
mkdirSync(DATA, { recursive: true, mode: 0o700 });
const store = openSqlite(join(DATA, 'meetlat.db'));
const app = createApp({
  store,
  adminKey: ADMIN_KEY === undefined || ADMIN_KEY === '' ? null : ADMIN_KEY,
  origins: ORIGINS.split(/[\s,]+/).filter((origin) => origin !== ''),
  ...(PER_MINUTE === undefined ? {} : { perMinute: Number(PER_MINUTE) }),
  log: true,
});

const clean = (): void => void deleteExpired(store).catch((error: unknown) => app.log.error(error));
clean();
setInterval(clean, HOUR_MS).unref();

const stop = (): void => {
  void app.close().then(() => store.close());
  // Clients that keep a connection open would hold it up for more than a minute.
  setTimeout(() => app.server.closeAllConnections(), LAST_WORD_MS).unref();
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
await app.listen({ port: Number(PORT), host: HOST });
