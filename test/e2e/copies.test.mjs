/* global customElements, document, self */
// Two copies of the library on one page, from script tags and bundles, of one version or two; and beside a page's own Lit.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { build } from 'esbuild';
import { openBrowser } from './support/browser.mjs';
import { dist, project } from './support/built.mjs';
import { openPage } from './support/page.mjs';
import { serve, STRICT_POLICY } from './support/server.mjs';

const FILE = '/dist/cdn/meetlat.min.js';
const { version: OURS } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
const OTHER = '98.7.6';

/** The same script, of another release. */
const asOther = (text) => text.replaceAll(OURS, OTHER);

const line = (first, second) => `meetlat ${first} came first and stays; this is ${second}.`;

/** What a host's bundler makes of this. */
async function bundled(contents) {
  const stdin = { contents, resolveDir: project };
  const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', write: false, logLevel: 'error' });
  return outputFiles[0].text;
}

let whole, oneElement, ownLit, extra;

before(async () => {
  whole = await bundled("import 'meetlat/define';");
  oneElement = await bundled("import 'meetlat/elements/item/define';");
  ownLit = await bundled(
    "import { html, render } from 'lit'; render(html`<p id='own'>Van de pagina</p>`, document.body.appendChild(document.createElement('div')));",
  );
  extra = {
    // Beside the file, where its chunks are.
    '/dist/cdn/other.js': asOther(readFileSync(join(dist, 'cdn/meetlat.min.js'), 'utf8')),
    '/whole.js': whole,
    '/other-whole.js': asOther(whole),
    '/one-element.js': oneElement,
    '/own-lit.js': ownLit,
  };
});

/** Opens a page with both scripts in this order. */
async function open(t, first, second, policy = {}) {
  const { url } = await serve(t, { values: { first, second }, headers: () => policy, extra });
  const person = await openPage(await openBrowser(t));
  const said = [];
  person.page.on('console', (message) => {
    if (message.text().startsWith('meetlat ')) said.push(message.text());
  });
  await person.page.goto(`${url}/twice.html`);
  return Object.assign(person, { said, litCopies: () => person.ask(() => self.litHtmlVersions.length) });
}

async function works(person) {
  await person.ready();
  await person.score('schuldvraag', 'current', 7);
  await person.saved();
  assert.equal((await person.answer('schuldvraag')).current, '7');
  assert.deepEqual(person.problems, []);
}

describe('of two copies the first stays, and one line names both:', () => {
  for (const [what, first, second, said] of [
    ['the file twice', `${FILE}?v=1`, `${FILE}?v=2`, line(OURS, OURS)],
    ['the file, then another version of it', FILE, '/dist/cdn/other.js', line(OURS, OTHER)],
    ['another version of the file, then the file', '/dist/cdn/other.js', FILE, line(OTHER, OURS)],
    ['a bundle with all, then the file', '/other-whole.js', FILE, line(OTHER, OURS)],
  ]) {
    test(`${what}, before a second Lit`, async (t) => {
      const person = await open(t, first, second, STRICT_POLICY);
      await works(person);
      assert.deepEqual(person.said, [said]);
      assert.equal(await person.litCopies(), 1);
      assert.deepEqual(await person.violations(), []);
    });
  }

  test('the file, then a bundle', async (t) => {
    const person = await open(t, FILE, '/other-whole.js');
    await works(person);
    assert.deepEqual(person.said, [line(OURS, OTHER)]);
  });

  test('a bundle, then another', async (t) => {
    const person = await open(t, '/whole.js', '/other-whole.js');
    await works(person);
    assert.deepEqual(person.said, [line(OURS, OTHER)]);
  });

  test('a bundle with one element, to which the file adds the rest', async (t) => {
    const person = await open(t, '/one-element.js', '/dist/cdn/other.js');
    await works(person);
    assert.deepEqual(person.said, [line(OURS, OTHER)]);
    assert.ok(await person.ask(() => !!customElements.get('meetlat-radar')));
  });
});

test('a copy alone says nothing', async (t) => {
  const person = await open(t, FILE, '/own-lit.js');
  await works(person);
  assert.deepEqual(person.said, []);
});

describe("beside the page's own Lit, under the strict policy", () => {
  const NAME = 'Content-Security-Policy';
  const shown = (person) => person.see(() => !!document.querySelector('#own'));

  for (const [first, second] of [
    ['/own-lit.js', FILE],
    [FILE, '/own-lit.js'],
  ]) {
    test(`'allow-duplicates' lets both work: ${first}, then ${second}`, async (t) => {
      const person = await open(t, first, second, { [NAME]: `${STRICT_POLICY[NAME]} 'allow-duplicates'` });
      await works(person);
      await shown(person);
      assert.deepEqual(await person.violations(), []);
    });
  }

  test('without it the second to come does not run, and the browser says why', async (t) => {
    const person = await open(t, '/own-lit.js', FILE, STRICT_POLICY);
    await shown(person);
    await person.see(() => self.e2e.violations.length > 0);
    assert.match(person.problems.join('\n'), /lit-html.*already exists|trusted-types/);
    assert.ok(!(await person.ask(() => !!customElements.get('meetlat-item'))));
  });
});
