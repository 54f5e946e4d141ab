/* global document, innerWidth, e2e */
// Every demo page as `npm start` serves it: loads without a complaint or a request to elsewhere, and does what it shows.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch, root, serveSources } from '../support/e2e.mjs';
import { openPage } from './support/page.mjs';

const pages = readdirSync(join(root, 'demo')).filter((name) => name.endsWith('.html'));

let server, browser;

before(async () => {
  server = await serveSources();
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.stop?.();
  await server?.close?.();
});

/** Opens a demo page and waits until every element on it has drawn something, or waits for a filling to be opened. */
async function open(name, width = 1200) {
  const person = await openPage(browser);
  await person.page.setViewport({ width, height: 900 });
  await person.page.goto(`${server.url}/demo/${name}`);
  await person.see(() => e2e.all('[part~=choice], [part~=start], [part~=told], [part~=problem]').length > 0);
  return person;
}

/** What the console says to the author of a page that is meant to show a mistake. */
const MEANT = { 'broken-instrument.html': /^warn: <meetlat-assessment> src: is no instrument/ };

for (const name of pages) {
  test(`${name} loads without a complaint, from here alone, at 1200 and 320 px`, async () => {
    for (const width of [1200, 320]) {
      const person = await open(name, width);
      assert.deepEqual(
        person.problems.filter((problem) => !MEANT[name]?.test(problem)),
        [],
      );
      assert.deepEqual(
        person.requests.filter((url) => !url.startsWith(server.url)),
        [],
      );
      const sideways = await person.ask(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(sideways <= 0, `${name} scrolls ${sideways} px sideways at ${width} px`);
      await person.page.close();
    }
  });
}

test('index.html links to every page, and each page back', async () => {
  const person = await open('index.html');
  const links = () =>
    person.ask(() => [...document.querySelectorAll('a')].map(({ href }) => new URL(href).pathname.split('/').at(-1)));
  assert.deepEqual((await links()).sort(), pages.filter((name) => name !== 'index.html').sort());
  for (const name of pages.filter((page) => page !== 'index.html')) {
    await person.page.goto(`${server.url}/demo/${name}`);
    assert.ok((await links()).includes(''), name);
  }
  await person.page.close();
});

test('assessment.html shows radar, profile and report from the moment a filling is open', async () => {
  const person = await open('assessment.html');
  const cards = () => person.ask(() => document.querySelectorAll('main > .card:not([hidden])').length);
  assert.equal(await cards(), 1);
  await person.choose('Begin met invullen');
  await person.ready();
  assert.equal(await cards(), 4);
  await person.score('schuldvraag', 'current', 7);
  await person.see(() => e2e.text('[part~=figure]').some((text) => text.includes('1 van 24')));
  assert.deepEqual(person.problems, []);
  await person.page.close();
});

test('workshop.html keeps what is filled in when the rounds change', async () => {
  const person = await open('workshop.html');
  await person.score('schuldvraag', 'current', 7);
  await person.page.locator('input[value=separate]').click();
  await person.see(() => e2e.text('button').some((text) => text.startsWith('Samen kijken')));
  assert.equal((await person.answer('schuldvraag')).current, '7');
  assert.deepEqual(person.problems, []);
  await person.page.close();
});

test('discussion.html shows dots or a range, and keeps what the group agrees on', async () => {
  const person = await open('discussion.html');
  await person.see(() => e2e.all('[part=item]').length === 4);
  assert.equal((await person.ask(() => e2e.all('.marks').length)) > 0, true);
  await person.page.locator('input[value=protected]').click();
  await person.see(() => e2e.all('.marks').length === 0 && e2e.all('.range').length === 6);
  await person.score('schuldvraag', 'current', 7);
  await person.see(() => e2e.text('#progress').some((text) => text.startsWith('1 van 4')));
  assert.deepEqual(person.problems, []);
  await person.page.close();
});

test('form.html says what is missing, shows what it would send, and resets', async () => {
  const person = await open('form.html');
  await person.page.locator('#team').fill('Team');
  await person.choose('Versturen');
  await person.see(() => e2e.text('[part~=error]').length === 2);
  await person.score('kosten-klant', 'current', 6);
  await person.score('communicatie-gesprek', 'current', 10);
  await person.choose('Versturen');
  await person.see(() => !document.querySelector('#sent').hidden);
  assert.deepEqual(
    await person.ask(() => [...document.querySelectorAll('.entries > *')].map((one) => one.textContent)),
    ['team', 'Team', 'costs.current', '6', 'talk.current', '10'],
  );
  await person.choose('Herstellen');
  await person.see(() => document.querySelector('#sent').hidden);
  assert.equal((await person.answer('kosten-klant')).current, null);
  assert.deepEqual(person.problems, []);
  await person.page.close();
});

test('own-instrument.html has four levels and a scale of 1 to 8', async () => {
  const person = await open('own-instrument.html');
  const { levels, scores } = await person.ask(() => {
    const { shadowRoot } = e2e.item('vinden');
    return {
      levels: shadowRoot.querySelectorAll('[part~=level]').length,
      scores: shadowRoot.querySelectorAll('[name=current]').length,
    };
  });
  assert.deepEqual({ levels, scores }, { levels: 4, scores: 8 });
  await person.page.close();
});

test('english.html goes on with a filling that began in Dutch, with the Dutch names of the levels', async () => {
  const person = await open('assessment.html');
  await person.choose('Begin met invullen');
  await person.ready();
  await person.score('schuldvraag', 'current', 7);
  await person.saved();
  await person.page.goto(`${server.url}/demo/english.html`);
  await person.see(() => e2e.all('[part~=start]').length > 0);
  await person.choose('Continue');
  await person.ready();
  assert.equal((await person.answer('schuldvraag')).current, '7');
  const shown = await person.ask(() => e2e.item('schuldvraag').shadowRoot.textContent);
  for (const level of ['Hekkensluiter (last)', 'Middenmoter (mid)', 'Koploper (lead)'])
    assert.ok(shown.includes(level));
  assert.deepEqual(person.problems, []);
  await person.page.close();
});

test('broken-instrument.html names the three places', async () => {
  const person = await open('broken-instrument.html');
  const problems = await person.ask(() => e2e.text('[part~=problem] li'));
  assert.deepEqual(
    problems.map((problem) => problem.split(':')[0]),
    ['scale.levels[2].from', 'themes[1].items[2].id', 'themes[1].items[1].levels'],
  );
  await person.page.close();
});
