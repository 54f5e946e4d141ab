/* global document, parent, postMessage */
// The recipe with a frame: the page around it and the page in it are two sites, and listen to each other only.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { openBrowser } from './support/browser.mjs';
import { dist } from './support/built.mjs';
import { blocksOf, textOfPage } from './support/docs.mjs';
import { openPage, personAt, until } from './support/page.mjs';
import { picture } from './support/picture.mjs';
import { filesOf } from './support/recipes.mjs';
import { serve } from './support/server.mjs';

const { readMessage } = await import('../../demo/recipes/iframe/message.js');

/**
 * Host and embedded page on servers of their own; `trusted` is the origin that the embedded page is told to trust, `files`
 * stand in for those of the recipe.
 */
async function visit(t, { trusted, files = {} } = {}) {
  const library = readFileSync(join(dist, 'cdn/meetlat.all.min.js'), 'utf8');
  const extra = { ...filesOf('iframe'), ...files, '/meetlat.all.min.js': library };
  const [forHost, forEmbedded] = [{}, {}];
  const host = await serve(t, { extra, values: forHost });
  const embedded = await serve(t, { extra, values: forEmbedded });
  forHost.embedded = embedded.url;
  forEmbedded.host = trusted ?? host.url;
  const person = await openPage(await openBrowser(t), `${host.url}/host.html`);
  const frame = await until(
    () => person.page.frames().find((one) => one.url().includes('/embedded.html')),
    'the frame',
  );
  const inside = personAt(person.page, frame);
  await inside.ready();
  return { person, inside, embedded };
}

const height = (person) => person.ask(() => document.querySelector('iframe').getBoundingClientRect().height);
const said = (person) => person.ask(() => document.querySelector('#said').textContent);

describe('the recipe with a frame', () => {
  test('gives the frame the height of its page, and hands on scores', async (t) => {
    const { person, inside } = await visit(t);
    await person.see(() => document.querySelector('iframe').style.height !== '');
    const content = () => inside.ask(() => document.documentElement.getBoundingClientRect().height);
    await until(async () => Math.abs((await height(person)) - (await content())) <= 1, 'the height of the page');
    await inside.score('schuldvraag', 'current', 7);
    await person.see(() => document.querySelector('#said').textContent === 'schuldvraag: 7');
    await picture(person, 'iframe');
    assert.deepEqual(person.problems, []);
  });

  test('works as docs/recipes/iframe.md writes it', async (t) => {
    const [meta, host] = blocksOf(textOfPage('docs/recipes/iframe.md')).map(({ code }) => code);
    const { '/embedded.html': page } = filesOf('iframe');
    const { person, inside } = await visit(t, {
      files: {
        '/embedded.html': page.replace(
          /<meta name="meetlat-host".*>/,
          meta.replace('https://intranet.example', '{{host}}'),
        ),
        '/host.html': host.replace('https://meetlat.example', '{{embedded}}'),
      },
    });
    const said = [];
    person.page.on('console', async (line) =>
      said.push(...(await Promise.all(line.args().map((arg) => arg.jsonValue().catch(() => ({})))))),
    );
    await person.see(() => document.querySelector('iframe').style.height !== '');
    await inside.score('schuldvraag', 'current', 7);
    await until(() => said.some(({ kind, rating }) => kind === 'score' && rating === 7), 'the score');
  });

  test('tells nothing to a site that it does not know', async (t) => {
    const { person, inside } = await visit(t, { trusted: 'https://elders.example' });
    await inside.score('schuldvraag', 'current', 7);
    await inside.saved();
    assert.equal(await said(person), 'Er is nog niets gekozen.');
    assert.equal(await person.ask(() => document.querySelector('iframe').style.height), '');
  });

  test('the page around hears nobody but the frame', async (t) => {
    const { person, inside } = await visit(t);
    await person.see(() => document.querySelector('iframe').style.height !== '');
    const before = await height(person);
    // From the page itself, and from another frame of the same site as the embedded page.
    await person.ask(() => postMessage({ meetlat: 1, kind: 'height', height: 1 }, '*'));
    await inside.ask(() => {
      for (const wrong of [{ meetlat: 1, kind: 'height', height: -1 }, { meetlat: 2, kind: 'height', height: 5 }, 'x'])
        parent.postMessage(wrong, '*');
    });
    await person.ask(
      (address) => {
        const other = document.createElement('iframe');
        other.src = address.replace('embedded.html', 'other.html');
        document.body.append(other);
        return new Promise((resolve) => other.addEventListener('load', resolve));
      },
      await person.ask(() => document.querySelector('iframe').src),
    );
    const other = await until(() => person.page.frames().find((one) => one.url().includes('/other.html')), 'frame');
    await other.evaluate(() => parent.postMessage({ meetlat: 1, kind: 'height', height: 1 }, '*'));
    await inside.score('schuldvraag', 'current', 4);
    await person.see(() => document.querySelector('#said').textContent === 'schuldvraag: 4');
    assert.ok(Math.abs((await height(person)) - before) < 200 && (await height(person)) > 100);
  });

  test('takes no message for one that is almost right', () => {
    const good = { meetlat: 1, kind: 'score', itemId: 'nazorg', aspect: 'current', rating: 7 };
    assert.deepEqual(readMessage(good), good);
    for (const wrong of [
      null,
      7,
      'connect',
      [],
      { ...good, meetlat: '1' },
      { ...good, kind: 'toString' },
      { ...good, kind: '__proto__' },
      { ...good, aspect: 'goal' },
      { ...good, rating: { valueOf: 7 } },
      { ...good, more: 1 },
      { meetlat: 1, kind: 'height', height: Number.NaN },
      { meetlat: 1, kind: 'height', height: 1e9 },
      { meetlat: 1, kind: 'height', height: '100' },
      { meetlat: 1, kind: 'height' },
      { meetlat: 1, kind: 'save', phase: 'x'.repeat(201) },
    ]) {
      assert.equal(readMessage(wrong), null, JSON.stringify(wrong));
    }
  });
});
