/* global ReadableStream, Response, setImmediate */
// What the adapter of a shared store asks of the network: when, how much at a time, and what it makes of a refusal.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importSources } from '../support/bundled-source.mjs';

const { Follower, HttpAdapter, StorageFault, kindOf, parts } = await importSources(
  'storage/http.ts',
  'storage/http-client.ts',
  'storage/http-changes.ts',
  'storage/http-follower.ts',
  'storage/adapter.ts',
);

test('statuses are faults of a kind', () => {
  const kinds = { 400: 'rejected', 401: 'auth', 403: 'auth', 404: 'rejected', 409: 'rejected', 413: 'rejected' };
  const more = {
    415: 'rejected',
    422: 'rejected',
    429: 'server',
    500: 'server',
    502: 'server',
    503: 'server',
    507: 'quota',
  };
  for (const [status, kind] of Object.entries({ ...kinds, ...more }))
    assert.equal(kindOf(Number(status)), kind, status);
});

/** Replaces fetch; returns what was asked. */
function fakeFetch(t, answer = { outcomes: [], fresh: false }) {
  const asked = [];
  t.mock.method(globalThis, 'fetch', (url, init) => {
    asked.push({ url: String(url), ...init });
    return Promise.resolve(new Response(JSON.stringify(answer)));
  });
  return asked;
}

test('asks nothing until it is used, and sends no cookies', async (t) => {
  const asked = fakeFetch(t, { assessments: [] });
  const adapter = new HttpAdapter({ url: 'https://x.example/', project: 'a/b', token: 'secret' });
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(asked.length, 0);
  await adapter.list();
  const [{ url, credentials, referrerPolicy, headers }] = asked;
  assert.equal(url, 'https://x.example/api/p/a%2Fb/assessments');
  assert.deepEqual([credentials, referrerPolicy], ['omit', 'no-referrer']);
  assert.equal(headers.get('Authorization'), 'Bearer secret');
});

const note = (id, length) => ({
  id,
  assessmentId: 'a',
  recordId: 'answer:kpis',
  field: 'currentNote',
  value: 'é'.repeat(length),
  base: 0,
});

test('a page that goes sends all at once, and within the limit of browsers for certain', async (t) => {
  const asked = fakeFetch(t);
  const adapter = new HttpAdapter({ url: 'https://x.example', project: 'p', token: 't' });
  void adapter.save(
    [1, 2, 3, 4, 5].map((n) => note(`n${n}`, 9000)),
    { unloading: true },
  );
  assert.equal(asked.length, 5, 'none waits for another');
  const bytes = (request) => Buffer.byteLength(request.body);
  const certain = asked.filter(({ keepalive }) => keepalive);
  assert.equal(certain.length, 3);
  assert.ok(certain.reduce((sum, request) => sum + bytes(request), 0) <= 65_536);
});

test('changes go in parts that a server takes, in their order', () => {
  const changes = Array.from({ length: 1000 }, (_, i) => note(`c${i}`, i % 7 === 0 ? 9000 : 1));
  const all = parts(changes, 400_000);
  assert.deepEqual(all.flat(), changes);
  for (const part of all) assert.ok(part.length <= 200 && Buffer.byteLength(JSON.stringify(part)) <= 400_500);
});

test('after 429 it keeps quiet for as long as it was asked', async (t) => {
  let count = 0;
  t.mock.method(globalThis, 'fetch', () => {
    count++;
    return Promise.resolve(new Response('{}', { status: 429, headers: { 'Retry-After': '1' } }));
  });
  const adapter = new HttpAdapter({ url: 'https://x.example', project: 'p', token: 't' });
  for (let i = 0; i < 3; i++) await assert.rejects(adapter.list(), { kind: 'server' });
  assert.equal(count, 1);
  await new Promise((resolve) => setTimeout(resolve, 1050));
  await assert.rejects(adapter.list());
  assert.equal(count, 2);
});

/** What a follower of assessment `a` is told, when the server answers like this, one after another; without a stream. */
async function heardOf(t, answers) {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const asked = [];
  const heard = [];
  const follower = new Follower({
    news: (since) => {
      asked.push(since);
      const next = answers.shift() ?? { changes: [], cursor: since, reset: false };
      return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
    },
    stream: () => Promise.reject(new StorageFault('server', 'no stream')),
    everything: (assessmentId) => Promise.resolve([{ id: 'all', assessmentId }]),
  });
  const stop = follower.watch('a', (changes) => heard.push(...changes.map(({ id }) => id)));
  for (let i = 0; i < 40; i++) {
    await new Promise((resolve) => setImmediate(resolve));
    t.mock.timers.tick(2000);
  }
  stop();
  return { heard, asked };
}

const news = (cursor, ...ids) => ({
  cursor,
  reset: false,
  changes: ids.map((id) => ({ id, assessmentId: id.startsWith('b') ? 'b' : 'a' })),
});
const offline = () => new StorageFault('offline', 'no network');

test('without a stream it polls, from one cursor to the next', async (t) => {
  const { heard, asked } = await heardOf(t, [news(3), news(5, 'a4', 'b5'), offline(), news(6, 'a6')]);
  assert.deepEqual(heard, ['a4', 'a6']);
  assert.deepEqual(asked.slice(1, 5), [3, 5, 5, 6]);
});

test('tells everything when it cannot know what it missed', async (t) => {
  const late = await heardOf(t, [offline(), news(4), news(5, 'a5')]);
  assert.deepEqual(late.heard, ['all', 'a5'], 'no cursor at first');
  t.mock.timers.reset();
  const other = await heardOf(t, [news(4), { ...news(1), reset: true }, news(2, 'a2')]);
  assert.deepEqual(other.heard, ['all', 'a2'], 'another database');
});

test('stops asking when the token ends', async (t) => {
  const { asked } = await heardOf(t, [news(4), new StorageFault('auth', 'ended')]);
  assert.equal(asked.length, 2);
});

test('does not report its own changes', async (t) => {
  const own = { ...note('own', 1), revision: 1 };
  const theirs = { ...note('theirs', 1), revision: 2 };
  let cursor = 0;
  t.mock.method(globalThis, 'fetch', (url) => {
    const { pathname } = new URL(url);
    const hints = 'event: hello\ndata: {"cursor":2}\n\n';
    if (pathname.endsWith('/events')) return Promise.resolve(new Response(ReadableStream.from([Buffer.from(hints)])));
    const answer = { ticket: 't', outcomes: [], cursor, changes: cursor === 0 ? [] : [own, theirs] };
    return Promise.resolve(new Response(JSON.stringify(answer)));
  });
  const adapter = new HttpAdapter({ url: 'https://x.example', project: 'p', token: 't' });
  const heard = [];
  const stop = adapter.watch('a', (changes) => heard.push(...changes.map(({ id }) => id)));
  await adapter.save([own], { unloading: false });
  cursor = 2;
  for (let i = 0; i < 100 && heard.length === 0; i++) await new Promise((resolve) => setTimeout(resolve, 20));
  stop();
  assert.deepEqual([...new Set(heard)], ['theirs']);
});
