/* global document, e2e, customElements */
// The script-tag edition in one file, from another site: complete, alone, and refused when a byte of it was changed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { openBrowser } from './support/browser.mjs';
import { dist } from './support/built.mjs';
import { blocksOf, textOfPage } from './support/docs.mjs';
import { openPage } from './support/page.mjs';
import { picture } from './support/picture.mjs';
import { filesOf } from './support/recipes.mjs';
import { serve } from './support/server.mjs';

const FILES = ['meetlat.all.min.js', 'meetlat.min.js'];
const ELEMENTS = ['assessment', 'item', 'plan', 'poster', 'profile', 'radar', 'report', 'theme'];
const hashes = JSON.parse(readFileSync(join(dist, 'cdn/integrity.json'), 'utf8'));
const OPEN = { 'Access-Control-Allow-Origin': '*' };

/** The recipe's page on one site, with the library on another. `policy(library)` may restrict the page. */
async function visit(
  t,
  {
    file = FILES[0],
    change = (path, text) => text,
    policy = () => ({}),
    hash = hashes[file],
    page = filesOf('script-tag')['/index.html'],
  },
) {
  const library = await serve(t, { headers: () => OPEN, change });
  const values = { library: `${library.url}/dist/cdn`, integrity: hash };
  const extra = { '/index.html': page.replace(FILES[0], file) };
  const { url } = await serve(t, { values, extra, headers: () => policy(library.url) });
  const person = await openPage(await openBrowser(t));
  await person.page.goto(`${url}/index.html`);
  return { person, library, url };
}

const strict = (hash) => (library) => ({
  'Content-Security-Policy': `default-src 'none'; script-src ${library} '${hash}'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`,
});

async function fillsIn(person) {
  await person.ready();
  await person.score('schuldvraag', 'current', 7);
  await person.saved();
  await person.see(() => e2e.all('[part~=plan]').length > 0);
}

describe('the script tag with an integrity hash', () => {
  for (const file of FILES) {
    test(`${file} works from another site under the strict policy with its hash`, async (t) => {
      const { person } = await visit(t, { file, policy: strict(hashes[file]) });
      await fillsIn(person);
      assert.deepEqual(await person.violations(), []);
      assert.deepEqual(person.problems, []);
    });

    test(`${file} is refused when a byte of it was changed`, async (t) => {
      const change = (path, text) => (path.endsWith(file) ? `${text} ` : text);
      const { person } = await visit(t, { file, change });
      assert.equal(await person.ask(() => customElements.get('meetlat-item') === undefined), true);
      assert.match(person.problems.join(), /integrity/);
    });
  }

  test('works as docs/recipes/script-tag.md writes it', async (t) => {
    const [{ code }] = blocksOf(textOfPage('docs/recipes/script-tag.md'));
    const page = code
      .replace('https://files.example', '{{library}}')
      .replace('sha384-the-hash-from-integrity.json', '{{integrity}}');
    const { person } = await visit(t, { page });
    await person.choose('Begin met invullen');
    await fillsIn(person);
    assert.deepEqual(person.problems, []);
  });

  test('is refused when the attribute has another hash', async (t) => {
    const { person } = await visit(t, { hash: hashes[FILES[1]] });
    assert.equal(await person.ask(() => customElements.get('meetlat-item') === undefined), true);
  });
});

describe('the edition in one file', () => {
  test('has every element, and never asks for a second file', async (t) => {
    const { person, library, url } = await visit(t, {});
    await fillsIn(person);
    await person.score('schuldvraag', 'ambition', 9);
    const missing = await person.ask(
      (names) => names.filter((name) => !customElements.get(`meetlat-${name}`)),
      ELEMENTS,
    );
    assert.deepEqual(missing, []);
    await picture(person, 'script-tag');
    await person.ask(() => document.body.append(document.createElement('meetlat-poster')));
    await person.see(() => e2e.all('[part~=sheet]').length > 0);
    await person.ask(() => document.documentElement.setAttribute('lang', 'en'));
    for (const words of ['Meer bestanden', 'Tabel (CSV)']) await person.choose(words);
    await person.see(() => e2e.text('[part~=done]').join().includes('Tabel (CSV)'));
    assert.deepEqual(library.requests, ['/dist/cdn/meetlat.all.min.js']);
    const elsewhere = person.requests.filter((address) => !/^blob:/.test(address));
    assert.deepEqual(elsewhere, [`${url}/index.html`, `${library.url}/dist/cdn/meetlat.all.min.js`]);
  });

  test('offers no PDF and no Excel, and says how to get a PDF', async (t) => {
    const { person } = await visit(t, {});
    await fillsIn(person);
    await person.see(() => e2e.text('meetlat-report, [part~=toolbar]').length > 0);
    const buttons = await person.see(() => {
      const found = e2e.text('[part~=toolbar] button');
      return found.length > 0 && found;
    });
    assert.equal(buttons[0], 'Afdrukken');
    assert.deepEqual(
      buttons.filter((words) => /PDF|Excel/.test(words)),
      [],
    );
    assert.ok((await person.ask(() => e2e.text('.files > p'))).some((words) => words.includes('Opslaan als PDF')));
    assert.equal(await person.ask(() => e2e.all('#workbook').length), 0);
  });

  for (const [first, second] of [FILES, [...FILES].reverse()]) {
    test(`${first} wins from ${second} after it`, async (t) => {
      const { url } = await serve(t, { values: { first: `/dist/cdn/${first}`, second: `/dist/cdn/${second}` } });
      const person = await openPage(await openBrowser(t), `${url}/twice.html`);
      await person.ready();
      await person.score('schuldvraag', 'current', 7);
      await person.saved();
      const errors = person.problems.filter((problem) => !problem.startsWith('warn'));
      assert.deepEqual(errors, []);
    });
  }
});
