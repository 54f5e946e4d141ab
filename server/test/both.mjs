// Runs the same tests on both stores: SQLite, and PostgreSQL in a cluster of the test's own.
import { after, before, describe } from 'node:test';
import { startCluster } from './cluster.mjs';
import { startServer } from './running.mjs';

/** `define(server)` defines tests; `server` is what `startServer` gives, once they run. `env` is the server's. */
export function onBoth(define, env = {}) {
  for (const kind of ['SQLite', 'PostgreSQL'])
    describe(kind, () => {
      let cluster = null;
      let server = null;
      before(async () => {
        if (kind === 'PostgreSQL') cluster = await startCluster();
        server = await startServer({ ...cluster?.database().env, ...env });
      });
      after(async () => {
        await server?.close();
        await cluster?.close();
      });
      define(new Proxy({}, { get: (_, name) => server[name] }));
    });
}
