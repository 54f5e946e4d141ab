import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { ReadableStream } from 'node:stream/web';
import { test } from 'node:test';
import { onBoth } from './both.mjs';
import { answers, change, pause, score, startServer } from './running.mjs';

const PAGE = 'https://page.example';

/** Sends bytes as they are, and gives what comes back until the connection ends. */
const raw = (server, text, ms = 30_000) =>
  new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(Number(new URL(server.base).port), '127.0.0.1', () => socket.write(text));
    const timer = setTimeout(() => reject(new Error(`still open: ${heard}`)), ms);
    socket.on('data', (part) => (heard += part));
    socket.on('error', () => null);
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(heard);
    });
  });

onBoth(
  (server) => {
    const save = (path, token, ...changes) => server.ask('POST', `${path}/changes`, { token, body: { changes } });

    test('a body over the limit is refused with 413, whatever its length says', async () => {
      const { path, links } = await server.project();
      const token = await server.join(links.respond);
      const big = JSON.stringify({ changes: 'x'.repeat(10_000_000) });
      for (let n = 0; n < 5; n++) {
        const { status, body } = await server.ask('POST', `${path}/changes`, { token, body: big });
        assert.deepEqual([status, body.fault], [413, 'rejected']);
      }
      const stream = new ReadableStream({
        start(controller) {
          for (let n = 0; n < 10; n++) controller.enqueue(Buffer.alloc(1_000_000, ' '));
          controller.close();
        },
      });
      const answer = await fetch(`${server.base}${path}/changes`, {
        method: 'POST',
        duplex: 'half',
        body: stream,
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      });
      assert.equal(answer.status, 413);
    });

    test('what is no change is refused, and says so', async () => {
      const { path, links } = await server.project();
      const token = await server.join(links.respond);
      const good = score('mine', 5);
      const wrong = {
        'no list': { changes: null },
        'too many': { changes: Array.from({ length: 501 }, () => good) },
        'no object': { changes: [null] },
        'no id': { changes: [{ ...good, id: '' }] },
        'a long id': { changes: [{ ...good, assessmentId: 'x'.repeat(201) }] },
        'half a character': { changes: [{ ...good, assessmentId: '\ud800' }] },
        'a score between tenths': { changes: [score('mine', 5.55)] },
        'a text as score': { changes: [score('mine', '5')] },
        'another field': { changes: [{ ...good, field: 'constructor' }] },
        'another record': { changes: [{ ...good, recordId: 'answer:__proto__' }] },
        'a group as value': { changes: [change('mine', 'opening:answer', 'text', { a: 1 })] },
        'a long note': { changes: [change('mine', 'answer:kpis', 'currentNote', 'x'.repeat(10_001))] },
        'half a revision': { changes: [{ ...good, base: 0.5 }] },
        'a huge revision': { changes: [{ ...good, base: 1e300 }] },
        'odd replaces': { changes: [{ ...good, replaces: 'all' }] },
        'a list': [],
        'another project': { changes: [change('mine', 'details', 'project', 'other')] },
      };
      for (const [what, body] of Object.entries(wrong)) {
        const answer = await server.ask('POST', `${path}/changes`, { token, body });
        assert.deepEqual([what, answer.status, answer.body.fault], [what, 422, 'rejected']);
        assert.ok(answer.body.message.length > 10);
      }
      assert.equal((await server.ask('GET', `${path}/assessments`, { token })).body.assessments.length, 0);
      const xml = { token, body: '<a/>', headers: { 'Content-Type': 'text/xml' } };
      assert.equal((await server.ask('POST', `${path}/changes`, xml)).status, 415);
      const poison = { token, body: '{"__proto__": {"changes": []}, "changes": []}' };
      assert.equal((await server.ask('POST', `${path}/changes`, poison)).status, 400);
      assert.equal((await server.ask('POST', `${path}/changes`, { token, body: '['.repeat(500_000) })).status, 400);
      assert.equal((await server.ask('GET', '/nowhere')).status, 404);
    });

    test('texts that databases trip over come back as they were', async () => {
      const { path, links } = await server.project();
      const token = await server.join(links.respond);
      const texts = ["'; DROP TABLE record; --", 'a\0b', '\ud800', '🙂 ‮', '$1 ? %s', '\\u0000'];
      for (const [n, text] of texts.entries()) {
        assert.equal((await save(path, token, change(`m${n}`, 'opening:answer', 'text', text))).status, 200);
        const { body } = await server.ask('GET', `${path}/assessments/m${n}`, { token });
        assert.equal(body.records[0].fields.text.value, text);
      }
    });

    test('replayed, reordered and doubled changes change nothing', async () => {
      const { path, links } = await server.project();
      const token = await server.join(links.respond);
      const all = [score('mine', 1), score('mine', 2, 1), score('mine', 3, 2)];
      assert.equal((await save(path, token, all[2])).body.outcomes[0].kept, false, 'too early');
      for (const one of all) assert.equal((await save(path, token, one)).body.outcomes[0].kept, true);
      const replay = await save(path, token, all[1], all[0], all[2], all[2]);
      assert.deepEqual(
        replay.body.outcomes.map(({ kept, revision }) => [kept, revision]),
        [
          [true, 2],
          [true, 1],
          [true, 3],
          [true, 3],
        ],
      );
      assert.equal(replay.body.cursor, 3);
      const { body } = await server.ask('GET', `${path}/assessments/mine`, { token });
      assert.equal(body.records[0].fields.current.value.rating, 3);
    });

    test('export and deletion of one respondent, and of a project', async () => {
      const { path, links } = await server.project();
      const token = await server.join(links.respond);
      await save(path, token, ...answers('mine', 5, { note: 'mine alone' }));
      await save(path, await server.join(links.respond), ...answers('theirs', 6));
      const admin = await server.join(links.admin);
      const ids = async (who) =>
        (await server.ask('GET', `${path}/export`, { token: who })).body.assessments.map((one) => one.assessmentId);
      assert.deepEqual(await ids(token), ['mine']);
      assert.deepEqual((await ids(admin)).sort(), ['mine', 'theirs']);
      await server.ask('DELETE', `${path}/assessments/mine`, { token });
      const after = await server.ask('GET', `${path}/export`, { token: admin });
      const changes = await server.ask('GET', `${path}/changes?since=0`, { token: admin });
      assert.ok(!JSON.stringify([after.body, changes.body]).includes('mine alone'));
      assert.equal((await server.ask('DELETE', path, { token: admin })).status, 204);
      assert.equal((await server.ask('GET', `${path}/export`, { token: admin })).status, 401);
      assert.equal(await server.join(links.respond), undefined);
    });

    test('only pages of the list may ask from elsewhere', async () => {
      const ask = (origin) => fetch(`${server.base}/api/session`, { method: 'OPTIONS', headers: { Origin: origin } });
      const known = await ask(PAGE);
      assert.equal(known.headers.get('access-control-allow-origin'), PAGE);
      assert.match(known.headers.get('access-control-allow-headers'), /If-Match/);
      for (const other of ['https://other.example', `${PAGE}.other.example`, 'null'])
        assert.equal((await ask(other)).headers.get('access-control-allow-origin'), null);
      assert.equal(known.headers.get('access-control-allow-credentials'), null);
      assert.match(known.headers.get('vary'), /Origin/);
    });

    test('every answer, a fault too, has the strict headers', async () => {
      for (const address of ['/api/sector/x', '/nowhere']) {
        const { headers } = await server.ask('GET', address);
        assert.equal(headers.get('cache-control'), 'no-store');
        assert.equal(headers.get('x-content-type-options'), 'nosniff');
        assert.equal(headers.get('referrer-policy'), 'no-referrer');
        assert.match(headers.get('content-security-policy'), /default-src 'none'/);
      }
    });
  },
  { ORIGINS: PAGE },
);

test('too many requests of one token are refused, and others go on', async () => {
  const server = await startServer({ PER_MINUTE: '20' });
  try {
    const { links, path } = await server.project();
    const [token, other] = [await server.join(links.respond), await server.join(links.respond)];
    const ask = (who) => server.ask('GET', `${path}/session-state`, { token: who });
    const all = [];
    for (let n = 0; n < 30; n++) all.push(await ask(token));
    const refused = all.filter(({ status }) => status === 429);
    assert.ok(refused.length >= 9, `${refused.length} refused`);
    const { headers, body } = refused[0];
    assert.equal(body.fault, 'server');
    assert.ok(Number(headers.get('retry-after')) >= 1 && Number(headers.get('retry-after')) <= 60);
    assert.equal((await ask(other)).status, 200);
  } finally {
    await server.close();
  }
});

test('a client that sends its request bit by bit is cut off', async () => {
  const server = await startServer({ PATIENCE: '1' });
  try {
    const head =
      'POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{';
    assert.match(await raw(server, head), /^HTTP\/1\.1 408|^$/);
    assert.match(await raw(server, 'GARBAGE\r\n\r\n'), /^HTTP\/1\.1 400/);
    assert.equal((await server.ask('GET', '/nowhere')).status, 404);
  } finally {
    await server.close();
  }
});

test('a disk that is full: 507, nothing acknowledged is lost, and reading goes on', async () => {
  const server = await startServer({ MOST_MB: '1' });
  try {
    const { path, links } = await server.project();
    const token = await server.join(links.respond);
    const kept = [];
    let last = null;
    for (let n = 0; n < 300 && last?.status !== 507; n++) {
      const one = change(`m${n}`, 'answer:kpis', 'currentNote', 'x'.repeat(9000));
      last = await server.ask('POST', `${path}/changes`, { token, body: { changes: [one] } });
      if (last.status === 200) kept.push(`m${n}`);
    }
    assert.deepEqual([last.status, last.body.fault], [507, 'quota']);
    const { body } = await server.ask('GET', `${path}/assessments`, { token });
    assert.deepEqual(body.assessments.map((one) => one.assessmentId).sort(), kept.sort());
    await server.kill();
    await server.start();
    const after = await server.ask('GET', `${path}/assessments`, { token });
    assert.equal(after.body.assessments.length, kept.length);
  } finally {
    await server.close();
  }
});

test('tokens and retention periods end', async () => {
  // The server's clock is moved, not the test's.
  const server = await startServer();
  try {
    const { path, links } = await server.project('open', { retentionDays: 2 });
    const stays = await server.project('open');
    const token = await server.join(links.respond);
    const ask = (address, who) => server.ask('GET', `${address}/assessments`, { token: who });
    await server.restart({ HOURS: '11' });
    assert.equal((await ask(path, token)).status, 200);
    await server.restart({ HOURS: '13' });
    assert.equal((await ask(path, token)).status, 401);
    assert.equal((await server.ask('POST', '/api/session', { body: { token } })).status, 401);
    assert.equal(typeof (await server.join(links.respond)), 'string', 'the link still opens');
    await server.restart({ HOURS: '49' });
    await pause(200);
    assert.equal(await server.join(links.respond), undefined);
    assert.equal(typeof (await server.join(stays.links.respond)), 'string');
  } finally {
    await server.close();
  }
});
