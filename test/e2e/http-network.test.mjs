// A filling in a shared store on a network that fails: what was entered arrives, and arrives once. No browser is needed.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { startServer } from '../../server/test/running.mjs';
import { importSources } from '../support/bundled-source.mjs';
import { startProxy } from '../support/cutting-proxy.mjs';

const { HttpAdapter, HttpClient, HttpSession, Workspace, parseInstrument, recordParser, summaryDetails } =
  await importSources(
    'storage/http.ts',
    'storage/http-client.ts',
    'storage/http-session.ts',
    'store/workspace.ts',
    'schema/index.ts',
  );
spawnSync(process.execPath, ['scripts/server.mjs', '--build'], { stdio: 'inherit' });

const instrument = parseInstrument(JSON.parse(readFileSync('meetlat-data/sociale-incasso.nl.json', 'utf8'))).value;
const items = instrument.themes.flatMap((theme) => theme.items);
const parsers = { record: recordParser(instrument.scale), details: summaryDetails };

let server;
before(async () => {
  server = await startServer();
});
after(() => server.close());

async function until(condition, what, seconds = 20) {
  for (let i = 0; i < seconds * 50; i++) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert.fail(`Not within ${seconds} s: ${what}`);
}

/** A respondent of a new project with a filling open, through `url`. */
async function fill(t, url = server.base) {
  const project = await server.project();
  const adapter = await HttpAdapter.join({ url, link: project.links.respond });
  t.after(() => adapter.close());
  const id = adapter.session.respondent;
  const workspace = new Workspace(instrument, adapter, parsers, null);
  const { store, retry } = await workspace.open(id);
  t.after(() => workspace.close(id));
  return { ...project, adapter, id, store, retry, workspace };
}

const scoring = (i) => ({
  type: 'rate',
  itemId: items[i % items.length].id,
  aspect: Math.floor(i / items.length) % 2 ? 'ambition' : 'current',
  rating: (i % 10) + 1,
});

/** Everything that the server ever kept of a project, oldest first. */
async function logOf({ path, links }) {
  const token = await server.join(links.admin);
  return (await server.ask('GET', `${path}/changes?since=0`, { token })).body.changes;
}

const fieldOf = ({ recordId, field }) => `${recordId} ${field}`;

/** What the page shows is what is kept, and no change was written twice. */
async function arrivedOnce(filling) {
  const log = await logOf(filling);
  assert.equal(new Set(log.map(({ id }) => id)).size, log.length, 'no change twice');
  const last = new Map(log.map((change) => [fieldOf(change), change]));
  for (const [itemId, answer] of Object.entries(filling.store.state.assessment.answers))
    for (const aspect of ['current', 'ambition'])
      assert.equal(last.get(`answer:${itemId} ${aspect}`)?.value.rating ?? null, answer[aspect], itemId);
  return log;
}

test('offline for long and back: 200 edits arrive, each field once', async (t) => {
  const filling = await fill(t);
  const { store } = filling;
  store.dispatch(scoring(0));
  await until(() => store.state.save.phase === 'saved', 'the first save');
  const before = (await logOf(filling)).length;
  await server.kill();
  for (let i = 1; i <= 200; i++) {
    store.dispatch(scoring(i));
    if (i % 40 === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await until(() => store.state.save.phase === 'failed', 'the fault is told');
  assert.equal(store.state.save.fault.kind, 'offline');
  await server.start();
  filling.retry();
  await until(() => store.state.save.phase === 'saved', 'everything saved');
  assert.equal(store.state.save.pending, 0);
  const log = (await arrivedOnce(filling)).slice(before);
  const fields = new Set(log.map(fieldOf));
  assert.equal(fields.size, 48);
  // Of a field that was under way when the network failed, that value goes first: it may have arrived.
  for (const field of fields) assert.ok(log.filter((change) => fieldOf(change) === field).length <= 2, field);
  assert.deepEqual(store.state.conflicts, []);
});

test('answers that are lost give no duplicates and no conflicts', async (t) => {
  let lost = 0;
  const cut = ({ method, url }, number) => {
    const is = method === 'POST' && url.endsWith('/changes') && number % 2 === 0;
    if (is) lost++;
    return is;
  };
  const proxy = await startProxy(server.base, cut);
  t.after(() => proxy.close());
  const filling = await fill(t, proxy.url);
  for (let i = 0; i < 40; i++) {
    filling.store.dispatch(scoring(i));
    await new Promise((resolve) => setTimeout(resolve, 10));
    if (i % 3 === 0) filling.retry();
  }
  await until(() => {
    if (filling.store.state.save.phase === 'failed') filling.retry();
    return filling.store.state.save.phase === 'saved';
  }, 'everything saved');
  assert.ok(lost > 2, `${lost} answers were lost`);
  await arrivedOnce(filling);
  assert.deepEqual(filling.store.state.conflicts, []);
});

test('a token that ends is an auth fault; with a new one everything is saved', async (t) => {
  const filling = await fill(t);
  const { store, adapter, links, path } = filling;
  store.dispatch(scoring(0));
  await until(() => store.state.save.phase === 'saved', 'the first save');
  const admin = await server.join(links.admin);
  await server.ask('DELETE', `${path}/links/respond`, { token: admin });
  store.dispatch(scoring(1));
  await until(() => store.state.save.phase === 'failed', 'the fault');
  assert.equal(store.state.save.fault.kind, 'auth');
  assert.equal(store.state.save.pending, 1);
  adapter.useToken(admin);
  filling.retry();
  await until(() => store.state.save.phase === 'saved', 'saved with another token');
  await assert.rejects(HttpAdapter.join({ url: server.base, link: links.respond }), { kind: 'auth' });
});

test('what another page of the same respondent saves is shown, also after the server was away', async (t) => {
  const filling = await fill(t);
  const { store, adapter, project, id } = filling;
  const { token } = adapter.session;
  const other = new HttpAdapter({ url: server.base, project: project.id, token });
  t.after(() => other.close());
  const theirs = (itemId, rating, base = 0) => ({
    id: `theirs-${itemId}-${rating}`,
    assessmentId: id,
    recordId: `answer:${itemId}`,
    field: 'current',
    value: { rating, basis: null },
    base,
  });
  const shown = (itemId) => store.state.assessment.answers[itemId]?.current;
  const save = async (change) => assert.equal((await other.save([change], { unloading: false })).fault, null);
  await save(theirs(items[0].id, 3));
  await until(() => shown(items[0].id) === 3, 'shown through the stream', 4);
  await server.kill();
  await server.start();
  await save(theirs(items[1].id, 4));
  await until(() => shown(items[1].id) === 4, 'shown after the restart');
});

test('a tab remembers who it is only when asked, and never the link', async (t) => {
  const kept = new Map();
  globalThis.sessionStorage = { getItem: (key) => kept.get(key) ?? null, setItem: (key, text) => kept.set(key, text) };
  t.after(() => delete globalThis.sessionStorage);
  const { links } = await server.project();
  const url = server.base;
  const forgets = await HttpAdapter.join({ url, link: links.respond });
  assert.equal(kept.size, 0);
  await assert.rejects(HttpAdapter.join({ url, link: null, remember: true }), { kind: 'auth' });
  const first = await HttpAdapter.join({ url, link: links.respond, remember: true });
  assert.notEqual(first.session.respondent, forgets.session.respondent);
  assert.ok(![...kept.values()].join().includes(links.respond));
  for (const link of [null, links.respond]) {
    const again = await HttpAdapter.join({ url, link, remember: true });
    assert.equal(again.session.respondent, first.session.respondent);
  }
  const other = await HttpAdapter.join({ url, link: links.duo, remember: true });
  assert.equal(other.session.scope, 'duo');
});

test('a token is renewed in time, along with a request', async (t) => {
  const { links } = await server.project();
  const session = await HttpSession.join(new HttpClient(server.base), server.base, links.respond, false);
  const { token, respondent } = session.info;
  const now = performance.now();
  t.mock.method(performance, 'now', () => now + 7 * 3_600_000);
  await session.ask('/assessments');
  await until(() => session.info.token !== token, 'another token');
  assert.equal(session.info.respondent, respondent);
});
