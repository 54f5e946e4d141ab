/* global AbortController */
// A full room on the shared store: everyone scores within a minute, each with a stream, then the facilitator reveals. Over
// loopback with the adapter that pages use. `npm run bench:load`; PEOPLE, SECONDS and VOTES change the room, and
// STORE=postgres runs it on PostgreSQL (Debian's package `postgresql`). The numbers are for docs/shared-store.md.
import assert from 'node:assert/strict';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { readFileSync } from 'node:fs';
import { startCluster } from '../server/test/cluster.mjs';
import { startServer } from '../server/test/running.mjs';
import { importSources } from '../test/support/bundled-source.mjs';

const number = (name, usual) => Number(process.env[name] ?? usual);
const PEOPLE = number('PEOPLE', 300);
const SECONDS = number('SECONDS', 60);
const VOTES = number('VOTES', 3);
const POSTGRES = process.env.STORE === 'postgres';

const { HttpAdapter, serverEvents } = await importSources('storage/http.ts', 'storage/event-stream.ts');
const { themes } = JSON.parse(readFileSync('meetlat-data/sociale-incasso.nl.json', 'utf8'));
const items = themes.flatMap((theme) => theme.items.map(({ id }) => id)).slice(0, VOTES);

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const figures = (times) => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]);
  return { n: sorted.length, p50: at(0.5), p99: at(0.99), most: at(1) };
};

const cluster = POSTGRES ? await startCluster() : null;
const server = await startServer(cluster?.database().env);
const { path, links } = await server.project('protected');
const get = async (address, token) => (await server.ask('GET', path + address, { token })).body;

/** A page of a participant: an adapter that follows their own answers, and a stream that says when something is shown. */
async function participant() {
  const adapter = await HttpAdapter.join({ url: server.base, link: links.respond });
  const { respondent: id, token } = adapter.session;
  const person = { adapter, id, token, shownAt: 0, stop: new AbortController() };
  adapter.watch(id, () => undefined);
  const { ticket } = (await server.ask('POST', `${path}/ticket`, { token })).body;
  const { body } = await fetch(`${server.base}${path}/events?ticket=${ticket}`, { signal: person.stop.signal });
  void (async () => {
    for await (const { name } of serverEvents(body)) {
      if (name !== 'session') continue;
      const { pictures } = await get('/picture?round=1', token);
      if (pictures[0]?.items.some(({ itemId }) => itemId === items[0])) person.shownAt ||= performance.now();
    }
  })().catch(() => null);
  return person;
}

const field = (person, recordId, name, value) => ({
  id: `${person.id} ${recordId} ${name}`,
  assessmentId: person.id,
  recordId,
  field: name,
  value,
  base: 0,
});

const acknowledged = [];
const refused = [];

async function vote(person, itemId) {
  await pause(Math.random() * SECONDS * 1000);
  const changes = [
    field(person, `answer:${itemId}`, 'current', { rating: 1 + Math.floor(Math.random() * 10), basis: null }),
    ...(itemId === items[0] ? [field(person, 'details', 'round', 1)] : []),
  ];
  const start = performance.now();
  const { fault, outcomes } = await person.adapter.save(changes, { unloading: false });
  if (fault) refused.push(`${fault.kind}: ${fault.message}`);
  else if (outcomes.every(({ kept }) => kept)) acknowledged.push(performance.now() - start);
}

try {
  const people = [];
  // They come in small groups, as through a door.
  while (people.length < PEOPLE) {
    const group = Array.from({ length: Math.min(20, PEOPLE - people.length) }, participant);
    people.push(...(await Promise.all(group)));
  }
  await pause(2000);
  await Promise.all(people.flatMap((person) => items.map((itemId) => vote(person, itemId))));
  assert.deepEqual(refused.slice(0, 3), [], `${refused.length} votes were refused`);
  assert.equal(acknowledged.length, PEOPLE * VOTES);

  const token = await server.join(links.facilitate);
  const asked = { itemIds: items, aspects: ['current'], round: 1 };
  const start = performance.now();
  const { body: picture } = await server.ask('POST', `${path}/reveal`, { token, body: asked });
  assert.equal(picture.items[0].current.n, PEOPLE, 'every vote is in the picture');
  for (let i = 0; i < 500 && people.some(({ shownAt }) => shownAt === 0); i++) await pause(20);
  const shown = people.filter(({ shownAt }) => shownAt > 0).map(({ shownAt }) => shownAt - start);
  assert.equal(shown.length, PEOPLE, 'the reveal reaches every screen');

  console.log(`${PEOPLE} people, ${VOTES} votes each within ${SECONDS} s, ${POSTGRES ? 'PostgreSQL' : 'SQLite'}`);
  console.log(
    `${availableParallelism()} × ${cpus()[0]?.model ?? '?'}, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}`,
  );
  console.table({ 'vote → acknowledged (ms)': figures(acknowledged), 'reveal → screen (ms)': figures(shown) });
  for (const { stop, adapter } of people) {
    stop.abort();
    await adapter.close();
  }
} finally {
  await server.close();
  await cluster?.close();
}
