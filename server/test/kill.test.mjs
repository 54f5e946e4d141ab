import assert from 'node:assert/strict';
import { test } from 'node:test';
import { score, startServer } from './running.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 2);
const WRITERS = 20;

test(`nothing acknowledged is lost over ${ROUNDS} times kill -9 under load`, async (t) => {
  const server = await startServer();
  const { path, links } = await server.project();
  const acknowledged = [];
  try {
    for (let round = 0; round < ROUNDS; round++) {
      let running = true;
      const tokens = await Promise.all(Array.from({ length: WRITERS }, () => server.join(links.respond)));
      const writers = tokens.map(async (token, n) => {
        for (let i = 0; running; i++) {
          const change = score(`a-${round}-${n}-${i}`, 5);
          const answer = await server
            .ask('POST', `${path}/changes`, { token, body: { changes: [change] } })
            .catch(() => null);
          if (answer?.status === 200) acknowledged.push(change.assessmentId);
        }
      });
      await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 300));
      await server.kill();
      running = false;
      await Promise.all(writers);
      await server.start();
    }
    const token = await server.join(links.admin);
    const { body } = await server.ask('GET', `${path}/assessments`, { token });
    const kept = new Set(body.assessments.map(({ assessmentId }) => assessmentId));
    t.diagnostic(`${acknowledged.length} acknowledged, ${kept.size} kept`);
    assert.ok(acknowledged.length > ROUNDS);
    assert.deepEqual(
      acknowledged.filter((id) => !kept.has(id)),
      [],
    );
  } finally {
    await server.close();
  }
});
