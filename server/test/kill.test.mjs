import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startCluster } from './cluster.mjs';
import { pause, score, startServer } from './running.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 2);
const WRITERS = 20;

/**
 * Writes from many sides, to each server in turn, and calls `strike` in the midst of it, a few times over. What was not
 * answered is sent again with the same id, as the elements do. Then asks: is all that was acknowledged there, once?
 */
async function holds(t, servers, strike) {
  const [server] = servers;
  const { path, links } = await server.project();
  const acknowledged = new Map();
  let repeats = 0;
  for (let round = 0; round < ROUNDS; round++) {
    let running = true;
    const tokens = await Promise.all(Array.from({ length: WRITERS }, () => server.join(links.respond)));
    const writers = tokens.map(async (token, n) => {
      for (let i = 0; running; i++) {
        const change = score(`a-${round}-${n}-${i}`, 5);
        const send = () =>
          servers[(n + i) % servers.length]
            .ask('POST', `${path}/changes`, { token, body: { changes: [change] } })
            .catch(() => null);
        let answer = await send();
        // In doubt: it may or may not have arrived.
        for (let tries = 0; tries < 400 && answer?.status !== 200; tries++) {
          repeats++;
          await pause(50);
          answer = await send();
        }
        assert.equal(answer?.status, 200, 'it comes back');
        assert.equal(answer.body.outcomes[0].kept, true);
        acknowledged.set(change.assessmentId, answer.body.outcomes[0].revision);
      }
    });
    await pause(300 + Math.random() * 300);
    await strike();
    await pause(100);
    running = false;
    await Promise.all(writers);
  }
  const token = await server.join(links.admin);
  const { body } = await server.ask('GET', `${path}/assessments`, { token });
  const kept = new Set(body.assessments.map(({ assessmentId }) => assessmentId));
  const { changes } = (await server.ask('GET', `${path}/changes?since=0`, { token })).body;
  t.diagnostic(`${ROUNDS} rounds: ${acknowledged.size} acknowledged, ${kept.size} kept, ${repeats} sent again`);
  assert.ok(acknowledged.size > ROUNDS * WRITERS);
  assert.deepEqual(
    [...acknowledged.keys()].filter((id) => !kept.has(id)),
    [],
  );
  assert.equal(new Set(changes.map(({ id }) => id)).size, changes.length, 'nothing arrived twice');
  assert.ok(changes.every(({ revision }) => revision === 1));
}

const again = async (server) => {
  await server.kill();
  await server.start();
};

test('SQLite: nothing acknowledged is lost by kill -9 of the server under load', async (t) => {
  const server = await startServer();
  try {
    await holds(t, [server], () => again(server));
  } finally {
    await server.close();
  }
});

for (const [what, strike] of [
  ['one of two servers', (_cluster, [, two]) => again(two)],
  [
    'PostgreSQL',
    async (cluster) => {
      await cluster.kill();
      await cluster.start();
    },
  ],
])
  test(`PostgreSQL: nothing acknowledged is lost by kill -9 of ${what} under load`, async (t) => {
    const cluster = await startCluster();
    const servers = [];
    try {
      const { env } = cluster.database();
      for (let n = 0; n < 2; n++) servers.push(await startServer(env));
      await holds(t, servers, () => strike(cluster, servers));
    } finally {
      for (const server of servers) await server.close();
      await cluster.close();
    }
  });
