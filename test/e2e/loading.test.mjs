/* global DataTransfer, Event, File, crypto, e2e, isSecureContext, navigator */
// The script-tag file in a page: alone, twice, in two versions, from another site, and on an intranet without https.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AHEAD } from './support/ahead.mjs';
import { openBrowser } from './support/browser.mjs';
import { openPage, until } from './support/page.mjs';
import { serve, STRICT_POLICY } from './support/server.mjs';

const FILE = '/dist/cdn/meetlat.min.js';
const WORDS = 'Waarom dit cijfer?';
const OTHER_WORDS = 'Waarom dan wel?';

/** Another release of the library: it says one thing differently. */
const otherVersion = (path, text) => (path.startsWith('/dist/') ? text.replaceAll(WORDS, OTHER_WORDS) : text);

/** Scores as the browser does, without keys of ours: those come with `item-extra.js`. */
async function choose(person, itemId, aspect, score) {
  await person.focus(itemId, `[name=${aspect}][value="${score}"]`);
  await person.press('Space');
}

/** That scoring, drawing and saving work. */
async function works(person) {
  await person.ready();
  await choose(person, 'schuldvraag', 'current', 7);
  await person.saved();
  assert.equal((await person.answer('schuldvraag')).current, '7');
}

/** Runs in the page: gives its field for files a filling with one score. */
function openFile(id, score) {
  const details = { instrumentId: 'sociale-incasso' };
  const assessment = { id: 'elders', details, answers: { [id]: { current: { rating: score } } } };
  const text = JSON.stringify({ format: 'meetlat-assessment', schemaVersion: 1, assessment });
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], 'invulling.json', { type: 'application/json' }));
  const [input] = e2e.all('[type=file]');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const paths = (person) => person.requests.map((address) => new URL(address).pathname);

describe('the script-tag file', () => {
  test('needs nothing beside it but the instrument, to fill in and to see the result', async (t) => {
    const { url } = await serve(t);
    const person = await openPage(await openBrowser(t));
    await person.page.setRequestInterception(true);
    const needed = ['/items.html', FILE, '/dist/cdn/sociale-incasso.nl.js'];
    person.page.on('request', (request) =>
      needed.includes(new URL(request.url()).pathname) ? request.continue() : request.abort(),
    );
    await person.page.goto(`${url}/items.html`);
    await works(person);
    await person.choose('Precies cijfer');
    await person.see(() => e2e.all('[part~=aspect]')[0].textContent.includes('wordt geladen'));
    for (const id of ['schuldvraag', 'kosten-klant', 'datagebruik', 'rapportages']) {
      await choose(person, id, 'current', 6);
      await choose(person, id, 'ambition', 9);
    }
    await person.choose('Naar het resultaat');
    await person.see(() => e2e.all('figure[part~=radar] svg[role=img]').length === 1);
    // The rest of the result was asked for ahead of time; without it every figure is there.
    assert.deepEqual(paths(person).slice(0, 3), needed);
    assert.deepEqual(
      paths(person)
        .slice(3)
        .map((path) => path.replace('/dist/cdn/', ''))
        .filter((name) => !AHEAD.includes(name)),
      [],
    );
    await person.see(() => e2e.all('figure[part~=profile] table').length === 1);
  });

  for (const [name, policy] of [
    ['without a policy', {}],
    ['under the strict policy', STRICT_POLICY],
  ]) {
    test(`does nothing the second time, ${name}`, async (t) => {
      const values = { first: `${FILE}?v=1`, second: `${FILE}?v=2` };
      const { url } = await serve(t, { headers: () => policy, values });
      const person = await openPage(await openBrowser(t), `${url}/twice.html`);
      await works(person);
      assert.deepEqual(paths(person).filter((path) => path === FILE).length, 2, 'both were fetched');
      assert.deepEqual(await person.violations(), []);
      assert.deepEqual(person.problems, []);
    });
  }

  test('loads its chunk for files with the first copy, when a file is opened', async (t) => {
    const values = { first: `${FILE}?v=1`, second: `${FILE}?v=2` };
    const { url } = await serve(t, { headers: () => STRICT_POLICY, values });
    const person = await openPage(await openBrowser(t), `${url}/twice.html`);
    await works(person);
    const loaded = person.requests.length;
    await person.ask(openFile, 'schuldvraag', 4);
    await person.choose('Ja, vervang');
    await person.see(() => e2e.answers().schuldvraag.current === '4');
    await person.saved();
    const beside = paths(person).slice(loaded);
    assert.ok(beside.length > 0 && beside.every((path) => path.startsWith('/dist/cdn/')), beside.join());
    assert.deepEqual(await person.violations(), []);
    assert.deepEqual(person.problems, []);
  });

  for (const [winner, expected] of [
    ['this version', WORDS],
    ['the other version', OTHER_WORDS],
  ]) {
    test(`lets the first of two versions win: ${winner}`, async (t) => {
      const open = { 'Access-Control-Allow-Origin': '*' };
      const [ours, other] = [
        await serve(t, { headers: () => open }),
        await serve(t, { headers: () => open, change: otherVersion }),
      ];
      const scripts = [`${ours.url}${FILE}`, `${other.url}${FILE}`];
      const [first, second] = winner === 'this version' ? scripts : scripts.reverse();
      const { url } = await serve(t, { values: { first, second } });
      const person = await openPage(await openBrowser(t), `${url}/twice.html`);
      await works(person);
      const labels = new Set(await person.ask(() => e2e.text('label[for=currentNote]')));
      assert.deepEqual([...labels], [expected]);
      assert.deepEqual(person.problems, []);
    });
  }

  test('comes from another site', async (t) => {
    const library = await serve(t, { headers: () => ({ 'Access-Control-Allow-Origin': '*' }) });
    const { url } = await serve(t, { values: { library: library.url } });
    const person = await openPage(await openBrowser(t), `${url}/elsewhere.html`);
    await works(person);
    // It opens at the first item: no help texts are on the page yet.
    const rest = AHEAD.filter((name) => !/^guide-(views|sociale)/.test(name)).map((name) => `/dist/cdn/${name}`);
    const expected = [FILE, '/dist/cdn/sociale-incasso.nl.js', ...rest].sort();
    await until(() => library.requests.length >= expected.length, 'what loads ahead of time');
    assert.deepEqual([...library.requests].sort(), expected);
    assert.deepEqual(person.problems, []);
  });

  test('works on an intranet without https', async (t) => {
    const { port } = await serve(t);
    const browser = await openBrowser(t, { args: ['--host-resolver-rules=MAP meetlat.intranet 127.0.0.1'] });
    const address = `http://meetlat.intranet:${port}/session.html`;
    const person = await openPage(browser, address);
    const missing = await person.ask(() => [isSecureContext, !!crypto.subtle, !!crypto.randomUUID, !!navigator.locks]);
    assert.deepEqual(missing, [false, false, false, false]);
    await person.choose('Begin met invullen');
    await works(person);
    const again = await openPage(browser, address);
    await again.choose('Ga verder');
    await again.ready();
    assert.equal((await again.answer('schuldvraag')).current, '7');
    assert.deepEqual([person.problems, again.problems], [[], []]);
  });
});
