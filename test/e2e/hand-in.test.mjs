/* global document, e2e, location, navigator */
// A whole workshop with files only: three participants and a facilitator, each in a browser profile of their own, under the
// strict policy. Answers travel as a file, a link and a code in a mail; the network sees nothing of them.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { openBrowser, temporaryFolder } from './support/browser.mjs';
import { openPage, until } from './support/page.mjs';
import { serve, STRICT_POLICY } from './support/server.mjs';

const ITEM = 'schuldvraag';
const page = (body) => `<!doctype html><html lang="nl"><meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" /><title>Groep</title>
  <body><script type="module" src="/dist/cdn/meetlat.min.js"></script>${body}</body></html>`;
const FILES = {
  '/invullen.html': page(`<meetlat-assessment id="scan" items="${ITEM} kosten-klant" direct></meetlat-assessment>
    <meetlat-hand-in for="scan" address="/groep.html" mode="open"></meetlat-hand-in>`),
  '/groep.html': page('<meetlat-group id="groep"></meetlat-group><p group="groep"></p>'),
};

/** Text that the page copied: its own clipboard, as profiles without a window have none. */
const KEEP_COPIES = () =>
  Object.defineProperty(navigator, 'clipboard', {
    value: {
      writeText: (text) => {
        globalThis.copied = text;
        return Promise.resolve();
      },
    },
  });

test('a workshop with files only', async (t) => {
  const { url } = await serve(t, { headers: () => STRICT_POLICY, extra: FILES });
  const browser = await openBrowser(t);
  const downloads = await temporaryFolder(t);
  const tab = async (path) => {
    const context = await browser.createBrowserContext();
    return openPage(context, url + path, { before: [KEEP_COPIES] });
  };
  const allow = async ({ page: one }) => {
    const session = await one.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
      browserContextId: one.browserContext().id,
    });
  };
  const says = (person, words) =>
    person
      .see((wanted) => e2e.text('.hand-in, .group').join(' ').replaceAll(/\s+/g, ' ').includes(wanted), words)
      .catch(async () =>
        assert.fail(`no "${words}" in: ${await person.ask(() => e2e.text('.hand-in, .group').join(' '))}`),
      );
  const people = [];
  for (const [i, scores] of [
    [3, 8],
    [5, 9],
    [8, 9],
  ].entries()) {
    const person = await tab('/invullen.html');
    await person.ready();
    await person.score(ITEM, 'current', scores[0]);
    await person.score(ITEM, 'ambition', scores[1]);
    if (i === 0) await person.note(ITEM, 'current', 'Wij bellen altijd eerst');
    await person.saved();
    await says(person, 'Jullie antwoorden open.');
    people.push(person);
  }
  const [anna, bram, carla] = people;

  await anna.ask(() => e2e.all('.hand-in input[type=checkbox]')[0].click());
  await allow(anna);
  await anna.choose('Bewaar als bestand');
  await says(anna, 'Het bestand staat bij je downloads.');
  const name = await until(async () => (await readdir(downloads)).find((file) => file.endsWith('.json')), 'the file');
  const file = join(downloads, name);
  await until(async () => (await readFile(file, 'utf8')).endsWith('}\n'), 'the whole file');
  await bram.choose('Kopieer een link');
  const link = await bram.see(() => globalThis.copied);
  assert.match(link, new RegExp(`^${url}/groep.html#meetlat-in:m1\\.`));
  await carla.choose('Kopieer een code');
  const code = await carla.see(() => globalThis.copied);

  const lead = await tab('/groep.html');
  await t.test('asks first how answers are shown', async () => {
    await lead.see(() => e2e.all('input[name=mode]').length === 2);
    assert.equal(await lead.ask(() => e2e.all('input[name=mode]:checked').length), 0);
    await lead.ask(() => e2e.all('input[value=open]')[0].click());
    await lead.choose('Begin');
    await says(lead, 'Neem antwoorden op');
  });

  await t.test('takes in a file twice, a link, and a code in a mail', async () => {
    const input = await lead.page.evaluateHandle(() => e2e.all('input[type=file]')[0]);
    await input.uploadFile(file, file);
    await says(lead, '1 deelnemer erbij.');
    await says(lead, '1 deelnemer had je al. Niemand telt dubbel.');
    await lead.page.goto(`${link}`);
    await lead.page.reload();
    await says(lead, 'Wie er meedoen: 2 deelnemers');
    await lead.see(() => location.hash === ''); // the address passes nothing on
    const mail = `Hoi, hier is mijn code:\n> ${code}\nEn nog eens: ${link}\nGroet`;
    await lead.ask(() => e2e.all('textarea[name=text]')[0].focus());
    await lead.ask((text) => document.execCommand('insertText', false, text), mail);
    await lead.choose('Neem op');
    await says(lead, 'Wie er meedoen: 3 deelnemers');
    await says(lead, '1 deelnemer had je al.');
  });

  await t.test('shows the picture, to tied elements too, and again after a reload', async () => {
    await lead.choose('Laat zien');
    await says(lead, 'De groep ziet nu het beeld');
    const look = () => {
      const { picture } = document.querySelector('p');
      return picture?.items.find(({ itemId }) => itemId === 'schuldvraag');
    };
    const shown = await lead.see(look);
    assert.deepEqual(
      [shown.current.n, shown.current.mean, shown.current.low, shown.current.high, shown.ambition.mean, shown.notes],
      [3, 5.3, 3, 8, 8.7, ['Wij bellen altijd eerst']],
    );
    await lead.page.reload();
    assert.deepEqual(await lead.see(look), shown);
    await says(lead, 'Wie er meedoen: 3 deelnemers');
  });

  await t.test('takes one out and puts it back', async () => {
    await lead.ask(() => e2e.all('[part=members] button')[0].click());
    await says(lead, 'Wie er meedoen: 2 deelnemers');
    await lead.choose('Maak ongedaan');
    await says(lead, 'Wie er meedoen: 3 deelnemers');
  });

  for (const person of [...people, lead]) {
    assert.deepEqual(person.problems, []);
    assert.deepEqual(await person.violations(), []);
    for (const asked of person.requests) {
      const { origin, pathname } = new URL(asked);
      assert.equal(origin, url);
      assert.match(pathname, /^\/(dist\/|invullen\.html|groep\.html)/);
    }
  }
});
