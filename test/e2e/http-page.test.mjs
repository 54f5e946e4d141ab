/* global document, e2e, location, sessionStorage */
// The page of docs/shared-store.md in a real browser, on a real server of another origin, under the strict policy with no
// more than that origin in `connect-src`.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { startServer } from '../../server/test/running.mjs';
import { openBrowser } from './support/browser.mjs';
import { blocksOf } from './support/docs.mjs';
import { bundleExample } from './support/example-site.mjs';
import { openPage, until } from './support/page.mjs';
import { serve, STRICT_POLICY } from './support/server.mjs';

const ITEM = 'schuldvraag';
const PAGE = '/shared.html';
const HTML = `<!doctype html><html lang="nl"><title>Samen</title><body><script type="module" src="/shared.js"></script></html>`;

const [example] = blocksOf(readFileSync('docs/shared-store.md', 'utf8')).filter(({ code }) =>
  code.includes('takeLink'),
);

/** The example of the docs as files of a site, by path, on this server. */
async function bundle(url) {
  const code = example.code.replace('https://meetlat.example', url);
  assert.notEqual(code, example.code);
  return bundleExample(code, 'shared');
}

test('fills in with a link, in chromium', async (t) => {
  spawnSync(process.execPath, ['scripts/server.mjs', '--build'], { stdio: 'inherit' });
  const values = {};
  const files = { [PAGE]: HTML };
  const page = await serve(t, {
    extra: files,
    headers: () => ({
      'Content-Security-Policy': `${STRICT_POLICY['Content-Security-Policy']}; connect-src ${values.server}`,
    }),
  });
  const server = await startServer({ ORIGINS: page.url });
  t.after(() => server.close());
  values.server = server.base;
  Object.assign(files, await bundle(server.base));
  const { path, links } = await server.project();
  const admin = await server.join(links.admin);
  const log = async () => (await server.ask('GET', `${path}/changes?since=0`, { token: admin })).body.changes;
  const keptScore = async () => (await log()).findLast(({ recordId }) => recordId === `answer:${ITEM}`)?.value.rating;

  const browser = await openBrowser(t);
  const person = await openPage(browser);
  await person.page.goto(`${page.url}${PAGE}#meetlat-link=${links.respond}`);
  await person.see(() => e2e.all('meetlat-assessment').length === 1);

  await t.test('the link is gone from the address, and stays nowhere', async () => {
    assert.equal(await person.ask(() => location.hash), '');
    const kept = await person.ask(() => JSON.stringify({ ...sessionStorage }) + document.cookie);
    assert.ok(!kept.includes(links.respond));
  });

  const open = async () => {
    await person.see(() => e2e.all('.start .primary, meetlat-item').length > 0);
    if (await person.ask(() => e2e.all('meetlat-item').length === 0)) {
      await person.ask(() => e2e.all('.start .primary')[0].focus());
      await person.press('Enter');
    }
    await person.ready();
  };

  await t.test('a score is saved and shared', async () => {
    await open();
    await person.score(ITEM, 'current', 7);
    await person.saved();
    assert.equal(await keptScore(), 7);
    assert.match(await person.ask(() => e2e.save()), /gedeeld/);
  });

  await t.test('what somebody else changes is shown at once', async () => {
    const id = (await log())[0].assessmentId;
    const at = { assessmentId: id, recordId: `answer:${ITEM}`, field: 'current', base: 1 };
    const change = { ...at, id: 'by-admin', value: { rating: 4, basis: null } };
    const { body } = await server.ask('POST', `${path}/changes`, { token: admin, body: { changes: [change] } });
    assert.equal(body.outcomes[0].kept, true);
    await until(async () => (await person.answer(ITEM)).current === '4', 'the score of somebody else');
  });

  await t.test('goes on without a server, and saves when it is back', async () => {
    await server.kill();
    await person.score(ITEM, 'current', 9);
    await person.see(() => !e2e.save().startsWith('Bewaard'));
    await server.start();
    await person.saved();
    assert.equal(await keptScore(), 9);
  });

  await t.test('is the same respondent after a reload', async () => {
    await person.page.reload();
    await open();
    await until(async () => (await person.answer(ITEM)).current === '9', 'the score after a reload');
    assert.equal(new Set((await log()).map(({ assessmentId }) => assessmentId)).size, 1);
  });

  assert.deepEqual(await person.violations(), []);
  const asked = new Set(person.requests.map((address) => new URL(address).origin));
  assert.deepEqual([...asked].sort(), [page.url, server.base].sort());
  // What follows # stays in the browser.
  const sent = person.requests.map((address) => address.replace(/#.*/, ''));
  assert.ok(sent.every((address) => !address.includes(links.respond) && !address.includes(admin)));
  // A server that is away is told by browsers themselves.
  assert.deepEqual(
    person.problems.filter((text) => !/ERR_CONNECTION|ERR_INCOMPLETE|ERR_EMPTY|Failed to load/.test(text)),
    [],
  );
});
