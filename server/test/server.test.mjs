import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onBoth } from './both.mjs';
import { pause, score } from './running.mjs';

onBoth((server) => {
  const save = (path, token, ...changes) => server.ask('POST', `${path}/changes`, { token, body: { changes } });

  test('keeps a change once, and shows a conflict', async () => {
    const { path, links } = await server.project();
    const token = await server.join(links.respond);
    const first = score('mine', 5);
    const kept = await save(path, token, first);
    assert.deepEqual(kept.body, { outcomes: [{ id: first.id, kept: true, revision: 1 }], fresh: true, cursor: 1 });
    assert.equal((await save(path, token, first)).body.cursor, 1, 'a replay writes nothing');
    const clash = (await save(path, token, score('mine', 6))).body.outcomes[0];
    assert.deepEqual([clash.kept, clash.revision, clash.value.rating], [false, 1, 5]);
    assert.equal((await save(path, token, score('mine', 6, 99))).body.outcomes[0].kept, false, 'a forged revision');
    const since = await server.ask('GET', `${path}/changes?since=0`, { token });
    assert.equal(since.body.changes.length, 1);
    assert.equal((await server.ask('GET', `${path}/changes?since=9`, { token })).body.reset, true);
  });

  test('the document profile refuses an old version', async () => {
    const { path, links } = await server.project();
    const token = await server.join(links.respond);
    await save(path, token, score('mine', 5));
    const got = await server.ask('GET', `${path}/assessments/mine`, { token });
    got.body.records[0].fields.current.value.rating = 7;
    const put = { token, body: got.body, headers: { 'If-Match': got.headers.get('etag') } };
    assert.equal((await server.ask('PUT', `${path}/assessments/mine`, put)).status, 200);
    assert.equal((await server.ask('PUT', `${path}/assessments/mine`, put)).status, 412);
  });

  test('a removed assessment stays removed', async () => {
    const { path, links } = await server.project();
    const token = await server.join(links.respond);
    await save(path, token, score('mine', 5));
    assert.equal((await server.ask('DELETE', `${path}/assessments/mine`, { token })).status, 204);
    assert.equal((await save(path, token, score('mine', 5, 1))).status, 409);
    assert.equal((await server.ask('GET', `${path}/assessments`, { token })).body.assessments.length, 0);
  });

  test('a rotated link and its tokens end', async () => {
    const { path, links } = await server.project();
    const token = await server.join(links.respond);
    const admin = await server.join(links.admin);
    const { body } = await server.ask('POST', `${path}/links/respond/rotate`, { token: admin });
    assert.equal((await server.ask('GET', `${path}/assessments`, { token })).status, 401);
    assert.equal(await server.join(links.respond), undefined);
    assert.equal(typeof (await server.join(body.link)), 'string');
  });

  test('bad input gets a clear status', async () => {
    const { path, links } = await server.project();
    const token = await server.join(links.respond);
    const post = async (body) => (await server.ask('POST', `${path}/changes`, { token, body })).status;
    assert.equal(await post('{"changes": ['), 400);
    assert.equal(await post(JSON.stringify({ changes: 'x'.repeat(10_000_000) })), 413);
    assert.equal(await post({ changes: [score('mine', 11)] }), 422);
    assert.equal(await post({ changes: [score('mine', 5, -1)] }), 422);
    assert.equal(await post({ changes: [{ ...score('mine', 5), recordId: '__proto__' }] }), 422);
    assert.equal(await post({ changes: [{ ...score('mine', 5), assessmentId: 'a\0b' }] }), 422);
  });

  test('a ticket works once', async () => {
    const { path, links } = await server.project();
    const token = await server.join(links.respond);
    const { ticket } = (await server.ask('POST', `${path}/ticket`, { token })).body;
    const stream = await fetch(`${server.base}${path}/events?ticket=${ticket}`);
    const reader = stream.body.getReader();
    const heard = async () => Buffer.from((await reader.read()).value).toString();
    assert.match(await heard(), /event: hello\ndata: {"cursor":0}/);
    await save(path, token, score('mine', 5));
    assert.match(await heard(), /event: changed\ndata: {"cursor":1}/);
    await reader.cancel();
    assert.equal((await fetch(`${server.base}${path}/events?ticket=${ticket}`)).status, 401);
  });

  test('a large room is told in turn, and everyone of the last change', async () => {
    const { path, links } = await server.project();
    const token = await server.join(links.respond);
    const room = [];
    for (let n = 0; n < 80; n++) {
      const { ticket } = (await server.ask('POST', `${path}/ticket`, { token })).body;
      const { body } = await fetch(`${server.base}${path}/events?ticket=${ticket}`);
      const one = { text: '', at: 0, reader: body.getReader() };
      room.push(one);
      (async () => {
        for (let part = await one.reader.read(); !part.done; part = await one.reader.read()) {
          one.text += Buffer.from(part.value).toString();
          if (one.text.includes('changed')) one.at ||= performance.now();
        }
      })().catch(() => null);
    }
    // News is gathered for 100 ms, and this room takes 200 to be told: the second comes while it is told of the first.
    await save(path, token, score('one', 5));
    await pause(150);
    await save(path, token, score('two', 5));
    const last = 'event: changed\ndata: {"cursor":2}';
    for (let tries = 0; tries < 100 && !room.every(({ text }) => text.includes(last)); tries++) await pause(20);
    const missed = room.filter(({ text }) => !text.includes(last)).length;
    await Promise.all(room.map(({ reader }) => reader.cancel()));
    assert.equal(missed, 0);
    const times = room.map(({ at }) => at);
    assert.ok(Math.max(...times) - Math.min(...times) > 60, 'not all at once');
  });

  test('the log has no answers, tokens or links', async () => {
    const { path, links } = await server.project();
    const token = await server.join(links.respond);
    const note = { ...score('mine', 5), field: 'currentNote', value: 'a very private note' };
    await save(path, token, note);
    for (const secret of [token, links.respond, 'private note']) assert.ok(!server.log.includes(secret));
  });
});
