// What only PostgreSQL has: several processes on one database, rows that guard themselves, a database that goes away.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startCluster } from './cluster.mjs';
import { answers, pause, score, startServer } from './running.mjs';

let cluster;
let database;
let one;
let two;

before(async () => {
  cluster = await startCluster();
  database = cluster.database();
  // Both make the tables at once.
  [one, two] = await Promise.all([startServer(database.env), startServer(database.env)]);
});
after(async () => {
  await one?.close();
  await two?.close();
  await cluster?.close();
});

const save = (server, path, token, ...changes) => server.ask('POST', `${path}/changes`, { token, body: { changes } });

/** Everything a stream says, until it is stopped. */
async function listen(server, path, token) {
  const { ticket } = (await server.ask('POST', `${path}/ticket`, { token })).body;
  const { body } = await fetch(`${server.base}${path}/events?ticket=${ticket}`);
  const reader = body.getReader();
  const heard = { text: '', ended: false, stop: () => reader.cancel() };
  (async () => {
    for (let part = await reader.read(); !part.done; part = await reader.read())
      heard.text += Buffer.from(part.value).toString();
  })()
    .catch(() => null)
    .finally(() => (heard.ended = true));
  return heard;
}

async function until(isSo, what, ms = 10_000) {
  const end = Date.now() + ms;
  while (!(await isSo())) {
    assert.ok(Date.now() < end, `in ${ms} ms: ${what}`);
    await pause(20);
  }
}

test('two processes behave as one', async (t) => {
  const { path, links } = await one.project();
  const token = await two.join(links.respond);
  const ears = [await listen(one, path, token), await listen(two, path, token)];
  await until(() => ears.every(({ text }) => text.includes('hello')), 'hello');
  const started = performance.now();
  assert.equal((await save(one, path, token, score('mine', 5))).body.cursor, 1);
  await until(() => ears.every(({ text }) => text.includes('event: changed\ndata: {"cursor":1}')), 'both hear');
  t.diagnostic(`heard by both after ${Math.round(performance.now() - started)} ms`);
  const clash = await save(two, path, token, score('mine', 7));
  assert.deepEqual([clash.body.outcomes[0].kept, clash.body.outcomes[0].value.rating], [false, 5]);
  const { ticket } = (await server(one).ticket(path, token)).body;
  const use = (at) =>
    fetch(`${at.base}${path}/events?ticket=${ticket}`).then(
      async (answer) => (await answer.body.cancel(), answer.status),
    );
  assert.deepEqual((await Promise.all([use(two), use(one)])).sort(), [200, 401], 'a ticket works once, anywhere');
  const admin = await one.join(links.admin);
  await one.ask('POST', `${path}/links/respond/rotate`, { token: admin });
  assert.equal((await two.ask('GET', `${path}/assessments`, { token })).status, 401);
  await until(() => ears.every(({ ended }) => ended), 'both streams end');
});

const server = (at) => ({ ticket: (path, token) => at.ask('POST', `${path}/ticket`, { token }) });

test('writers on two processes lose nothing and skip no cursor', async () => {
  const { path, links } = await one.project();
  const token = await one.join(links.respond);
  const all = await Promise.all(
    Array.from({ length: 100 }, (_, n) => save(n % 2 ? one : two, path, token, score(`a${n}`, 5))),
  );
  assert.deepEqual(
    all.map(({ body }) => body.cursor).sort((a, b) => a - b),
    Array.from({ length: 100 }, (_, n) => n + 1),
  );
  const same = score('same', 5);
  const repeated = await Promise.all(Array.from({ length: 10 }, (_, n) => save(n % 2 ? one : two, path, token, same)));
  assert.ok(repeated.every(({ body }) => body.outcomes[0].revision === 1));
  const first = await Promise.all(
    Array.from({ length: 10 }, (_, n) => save(n % 2 ? one : two, path, token, score('raced', n + 1))),
  );
  assert.equal(first.filter(({ body }) => body.outcomes[0].kept).length, 1);
});

test('a reveal on both at once freezes one picture', async () => {
  const project = await one.project('protected');
  for (let n = 0; n < 7; n++) {
    const token = await one.join(project.links.respond);
    await save(one, project.path, token, ...answers(`a${n}`, n + 1));
  }
  const token = await one.join(project.links.facilitate);
  const body = { itemIds: ['kpis'], round: 1 };
  const late = await one.join(project.links.respond);
  const [a, b] = await Promise.all([
    one.ask('POST', `${project.path}/reveal`, { token, body }),
    two.ask('POST', `${project.path}/reveal`, { token, body }),
    save(two, project.path, late, ...answers('late', 10)),
  ]);
  assert.equal(a.status, 200);
  assert.deepEqual(a.body, b.body);
});

test('the role of the server sees no row without a project, and can not stop the guard', async () => {
  await one.project();
  const psql = (sql, role = 'meetlat') => cluster.psql(sql, role, database.name);
  const tables = [
    'project',
    'link',
    'token',
    'ticket',
    'assessment',
    'record',
    'change',
    'shown',
    'contribution',
    'sector',
  ];
  const all = psql(
    "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace",
    'owner',
  );
  assert.deepEqual(all.stdout.trim().split('\n').sort(), [...tables].sort(), 'a new table needs a guard too');
  for (const table of tables) {
    const { stdout, stderr } = psql(`SELECT count(*) FROM ${table}`);
    assert.equal(stdout.trim(), '0', `${table} ${stderr}`);
    const forced = psql(`SELECT relrowsecurity AND relforcerowsecurity FROM pg_class WHERE relname = '${table}'`);
    assert.equal(forced.stdout.trim(), 't', table);
    assert.notEqual(psql(`ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`).status, 0);
    assert.notEqual(psql(`TRUNCATE ${table}`).status, 0);
  }
  assert.notEqual(psql(`INSERT INTO link (hash, project, scope) VALUES ('h', 'p', 'admin')`).status, 0);
  assert.ok(Number(psql('SELECT count(*) FROM project', 'owner').stdout) >= 0);
});

test('a server refuses to run as a role that rows can not be hidden from', async () => {
  const env = { ...database.env, DATABASE_URL: database.env.DATABASE_OWNER_URL };
  await assert.rejects(startServer(env), /SUPERUSER/);
});

test('a LISTEN connection that is lost is opened again, and rooms are read anew', async () => {
  const { path, links } = await one.project();
  const token = await one.join(links.respond);
  const ear = await listen(two, path, token);
  await until(() => ear.text.includes('hello'), 'hello');
  // Nobody listens for a moment, and meanwhile there is news.
  const killed = cluster.psql(
    "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'",
  );
  assert.equal(killed.stdout.trim(), '2');
  assert.equal((await save(one, path, token, score('mine', 5))).status, 200);
  await until(() => ear.text.includes('{"cursor":1}'), 'what was missed');
  assert.equal((await save(one, path, token, score('mine', 6, 1))).status, 200);
  await until(() => ear.text.includes('{"cursor":2}'), 'what came after');
  ear.stop();
});

test('a database that goes away gives 503, and comes back by itself', async () => {
  const { path, links } = await one.project();
  const token = await one.join(links.respond);
  await save(one, path, token, score('mine', 5));
  await cluster.kill();
  const { status, body } = await save(one, path, token, score('other', 5));
  assert.deepEqual([status, body.fault], [503, 'server']);
  assert.equal((await two.ask('GET', `${path}/assessments/mine`, { token })).status, 503);
  await cluster.start();
  assert.equal((await two.ask('GET', `${path}/assessments/mine`, { token })).status, 200);
  assert.equal((await save(one, path, token, score('other', 5))).status, 200);
});
