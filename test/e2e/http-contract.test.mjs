// What every adapter must do, by the one for a shared store: on the server itself, and on the smallest server that has the
// minimal profile of docs/shared-store.md. No browser is needed.
import { spawnSync } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { startServer } from '../../server/test/running.mjs';
import { importSources } from '../support/bundled-source.mjs';
import { encoded } from '../support/encoded-adapter.mjs';
import { startRestServer } from '../support/rest-server.mjs';

const { HttpAdapter, adapterContract } = await importSources('storage/http.ts', 'storage/contract.ts');
spawnSync(process.execPath, ['scripts/server.mjs', '--build'], { stdio: 'inherit' });

let server;
before(async () => {
  server = await startServer();
});
after(() => server.close());

/** Adapters of one respondent of a new project. */
const harness = async () => {
  const { project, links } = await server.project();
  const token = await server.join(links.respond);
  const open = [];
  const adapter = async () => {
    const one = encoded(new HttpAdapter({ url: server.base, project: project.id, token }));
    open.push(one);
    return one;
  };
  return {
    adapter: await adapter(),
    second: adapter,
    dispose: async () => void (await Promise.all(open.map((one) => one.close()))),
  };
};

const documentHarness = async () => {
  const rest = await startRestServer();
  const adapter = () => new HttpAdapter({ url: rest.url, project: 'p', token: rest.token, profile: 'document' });
  return { adapter: adapter(), second: async () => adapter(), dispose: () => rest.close() };
};

adapterContract('HttpAdapter', harness, { describe, it });
adapterContract('HttpAdapter with documents', documentHarness, { describe, it });
