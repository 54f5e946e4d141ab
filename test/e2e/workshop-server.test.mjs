/* global document, e2e */
// A workshop on the real server: a facilitator, a beamer and three participants, each in a browser profile of their own, on the
// page of docs/workshop.md, under the strict policy. Pictures of it go to the folder that MEETLAT_PICTURES names.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { startServer } from '../../server/test/running.mjs';
import { openBrowser } from './support/browser.mjs';
import { blocksOf } from './support/docs.mjs';
import { bundleExample } from './support/example-site.mjs';
import { openPage, until } from './support/page.mjs';
import { serve, STRICT_POLICY } from './support/server.mjs';

const ITEM = 'schuldvraag';
const NOTE = 'Wij bellen altijd eerst';
const PAGE = '/workshop-server.html';
const HTML = `<!doctype html><html lang="nl"><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" />
  <title>Workshop</title><body><script type="module" src="/page.js"></script></body></html>`;
const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };

const [example] = blocksOf(readFileSync('docs/workshop.md', 'utf8')).filter(({ code }) => code.includes('HttpRoom'));

/** At the size that this tab has. */
async function picture({ page }, name) {
  const folder = process.env.MEETLAT_PICTURES;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

const says = (tab, text) =>
  tab.see((wanted) => e2e.text('.workshop').some((words) => words.replaceAll(/\s+/g, ' ').includes(wanted)), text);

test('a facilitator, a beamer and three participants on a shared store', async (t) => {
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
  Object.assign(files, await bundleExample(example.code.replace('https://meetlat.example', server.base), 'page'));
  const { path, links } = await server.project('open', { title: 'Najaar' });
  const browser = await openBrowser(t);

  const open = async (link, { search = '', size = PHONE } = {}) => {
    const tab = await openPage(await browser.createBrowserContext());
    await tab.page.setViewport(size);
    await tab.page.goto(`${page.url}${PAGE}${search}#meetlat-link=${link}`);
    await tab.see(() => e2e.all('.workshop').length === 1);
    return tab;
  };
  const lead = await open(links.facilitate, { size: WIDE });
  await lead.see(() => e2e.all('[part=prepare]').length === 1);
  await picture(lead, 'workshop-prepare');
  await lead.choose('Open de workshop');
  const address = `${page.url}${PAGE}#meetlat-link=${links.respond}`;
  const beamer = await open(links.facilitate, { search: '?beamer', size: WIDE });
  for (const tab of [lead, beamer]) {
    await tab.ask((join) => (document.querySelector('meetlat-workshop').join = join), address);
  }
  const people = [];
  for (let i = 0; i < 3; i++) people.push(await open(links.respond));
  const everyone = [lead, beamer, ...people];

  await t.test('join, after they were told how answers are shown', async () => {
    for (const [i, person] of people.entries()) {
      await says(person, 'Jullie antwoorden open.');
      if (i === 0) await person.ask(() => e2e.all('input[type=checkbox]')[0].click());
      await person.choose('Doe mee');
    }
    await says(beamer, '3 deelnemers');
    await beamer.see(() => e2e.all('[part=qr] path').length === 1);
    await picture(beamer, 'workshop-join');
  });

  await t.test('answer the opening question', async () => {
    await lead.choose('Stel de openingsvraag');
    for (const [i, person] of people.entries()) {
      await person.see(() => e2e.all('textarea').length === 1);
      await person.ask(() => e2e.all('textarea')[0].focus());
      await person.type(['Eerst luisteren', 'Rust voor de klant', 'Samen met de gemeente'][i]);
      await says(person, 'Bewaard');
    }
    await lead.choose('Laat de antwoorden zien');
    await beamer.see(() => e2e.all('[part=openings] li').length === 3);
    await picture(beamer, 'workshop-openings');
  });

  await t.test('score an item, hidden until the reveal, which reaches everyone', async () => {
    await lead.choose('Vraag cijfers voor: Schuldvraag');
    for (const [i, person] of people.entries()) {
      await person.ready();
      await person.score(ITEM, 'current', [3, 5, 8][i]);
      await person.score(ITEM, 'ambition', [8, 9, 9][i]);
      if (i === 0) await person.note(ITEM, 'current', NOTE);
      await says(person, 'Bewaard');
    }
    await says(beamer, 'Nu: 3 van 3 binnen');
    await picture(people[0], 'workshop-score');
    await picture(beamer, 'workshop-collect');
    for (const tab of everyone) assert.doesNotMatch((await tab.ask(() => e2e.text('.workshop'))).join(), /gemiddeld/);
    const token = await server.join(links.respond);
    const { body } = await server.ask('GET', `${path}/picture?round=1`, { token });
    assert.deepEqual(body.pictures, [], 'nothing of it can be asked for either');
    await lead.choose('Laat de antwoorden zien');
    for (const tab of everyone) await says(tab, '3 antwoorden, gemiddeld 5,3, van 3 tot en met 8.');
    await says(lead, NOTE);
    await picture(lead, 'workshop-revealed');
    await picture(beamer, 'workshop-beamer');
    await picture(people[1], 'workshop-phone');
  });

  await t.test('agree, and score again: the first round stays what it was', async () => {
    await lead.choose('Praat erover');
    await lead.ready();
    await lead.score(ITEM, 'current', 5);
    await picture(lead, 'workshop-agree');
    await lead.choose('Geef nog een keer cijfers');
    for (const person of people) {
      await person.ready();
      await person.score(ITEM, 'current', 6);
    }
    await says(lead, 'Nu: 3 van 3 binnen');
    await lead.choose('Laat de antwoorden zien');
    await says(beamer, 'In ronde 1 was het gemiddeld 5,3.');
    await picture(beamer, 'workshop-again');
  });

  await t.test('go on after a reload, and while the server is away', async () => {
    await people[0].page.reload();
    await says(people[0], 'gemiddeld 6,0');
    await server.kill();
    await lead.choose('Praat erover');
    await says(lead, 'De workshop is even niet bereikbaar.');
    await server.start();
    await lead.see(() => e2e.all('[part=trouble]').length === 0);
    await lead.choose('Praat erover');
    await says(lead, 'Vraag eerst wie hoog koos en wie laag koos');
  });

  await t.test('end with conclusions for everyone; the data are those of a fill-in at home', async () => {
    await lead.choose('Sluit de workshop af');
    for (const tab of everyone) await says(tab, 'Dit is het beeld van de groep');
    await picture(lead, 'workshop-end');
    const admin = await server.join(links.admin);
    const { body } = await server.ask('GET', `${path}/assessments`, { token: admin });
    const kinds = body.assessments.map(({ details }) => details.kind).sort();
    assert.deepEqual(kinds, ['agreed', ...Array.from({ length: 6 }, () => 'person')]);
    await until(async () => (await lead.ask(() => e2e.text('[part=conclusions] tbody tr'))).length === 1, 'one row');
    for (const tab of everyone) assert.deepEqual(await tab.violations(), []);
  });
});
