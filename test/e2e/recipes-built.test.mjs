/* global document, e2e, sessionStorage */
// The recipes with a bundler: each is built with Vite from the packed package, opened, and used.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import ts from 'typescript';
import { launch, serveFolder } from '../support/e2e.mjs';
import { blocksOf, textOfPage } from './support/docs.mjs';
import { openPage } from './support/page.mjs';
import { picture } from './support/picture.mjs';
import { buildRecipe, installForRecipes, recipe } from './support/recipes.mjs';

const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html vue",
};

let folder, browser;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'meetlat-recipes-'));
  installForRecipes(folder);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(t, name) {
  const server = await serveFolder(await buildRecipe(folder, name), { headers: HEADERS });
  t.after(() => server.close());
  const person = await openPage(browser, server.url);
  await person.ready();
  return { person, server };
}

/** Waits for these items, and gives them the attribute by which the tests find one: a framework sets the property. */
const shows = (person, ...ids) =>
  person.see((wanted) => {
    for (const item of e2e.all('meetlat-item')) item.setAttribute('item', item.item);
    return wanted.every((id) => e2e.item(id)?.shadowRoot.querySelector('[type=radio]'));
  }, ids);

const says = (person, words) => person.see((wanted) => document.querySelector('#said').textContent === wanted, words);

test('npm with Vite: imports two elements and hears a score', async (t) => {
  const { person, server } = await open(t, 'vite');
  await shows(person, 'kosten-klant', 'nazorg');
  await person.score('kosten-klant', 'ambition', 8);
  await says(person, 'kosten-klant, ambition: 8');
  await person.score('nazorg', 'current', 3);
  await person.saved();
  await picture(person, 'vite');
  assert.deepEqual(
    person.requests.filter((url) => !url.startsWith(server.url)),
    [],
  );
  assert.deepEqual(person.problems, []);
});

for (const name of ['react', 'vue']) {
  test(`${name}: keeps the answers in its own state, and hands them back`, async (t) => {
    const { person } = await open(t, name);
    await shows(person, 'schuldvraag', 'nazorg');
    await person.score('schuldvraag', 'current', 7);
    await person.score('nazorg', 'current', 3);
    await person.score('nazorg', 'ambition', 9);
    await says(person, '2 van 3');
    assert.deepEqual(
      [(await person.answer('schuldvraag')).current, (await person.answer('nazorg')).ambition],
      ['7', '9'],
    );
    await person.see(() =>
      e2e.all('figure table').some((table) => /Nazorg 3 ?9/.test(table.textContent.replaceAll(/\s+/g, ' '))),
    );
    await picture(person, name);
    assert.deepEqual(person.problems, []);
  });
}

test('vue: a .vue file, set up and written as docs/recipes/vue.md says', async (t) => {
  const [config, tag] = blocksOf(textOfPage('docs/recipes/vue.md'));
  const place = join(folder, 'vue-file');
  const files = {
    'vite.config.js': config.code,
    'index.html': `<!doctype html><html lang="nl"><title>Vue</title><div id="app"></div><script type="module" src="/main.js"></script></html>`,
    'main.js': `import { createApp, h, Suspense } from 'vue';
      import App from './App.vue';
      createApp(() => h(Suspense, () => h(App))).mount('#app');`,
    'App.vue': `<script setup>
      import { ref } from 'vue';
      import { EMPTY_ANSWER, bundledInstrument } from 'meetlat';
      import 'meetlat/elements/item/define';
      const instrument = await bundledInstrument();
      const answers = ref({ nazorg: EMPTY_ANSWER });
      const given = ({ aspect, rating }) => {
        answers.value = { nazorg: { ...answers.value.nazorg, [aspect]: rating } };
      };
      </script>
      <template><p id="said">{{ answers.nazorg.current }}</p>${tag.code}</template>`,
  };
  mkdirSync(place);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(place, name), text);
  const server = await serveFolder(await buildRecipe(folder, 'vue-file', { own: true }), { headers: HEADERS });
  t.after(() => server.close());
  const person = await openPage(browser, server.url);
  await person.ready();
  await shows(person, 'nazorg');
  await person.score('nazorg', 'current', 7);
  await says(person, '7');
  assert.equal((await person.answer('nazorg')).current, '7');
  assert.deepEqual(person.problems, []);
});

test('a flow of our own: one question at a time, kept by an adapter of our own', async (t) => {
  const { person } = await open(t, 'custom-flow');
  await shows(person, 'schuldvraag');
  await person.score('schuldvraag', 'current', 7);
  await person.choose('Volgende');
  await shows(person, 'kosten-klant');
  await person.score('kosten-klant', 'current', 4);
  await person.see(() => document.querySelector('#save').textContent === 'Bewaard');
  await person.see(() => /"rating":4/.test(sessionStorage.getItem('scan')));
  await picture(person, 'custom-flow');
  await person.page.reload();
  await shows(person, 'schuldvraag');
  assert.equal((await person.answer('schuldvraag')).current, '7');
  await person.choose('Volgende');
  await shows(person, 'kosten-klant');
  await person.see(() => e2e.answers()['kosten-klant'].current === '4');
  assert.deepEqual(person.problems, []);
});

test('the own adapter passes the contract', async (t) => {
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'custom-flow/src/contract.js')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'recipe',
  });
  const server = await serveFolder(recipe('iframe'));
  t.after(() => server.close());
  const person = await openPage(browser, `${server.url}/host.html`);
  const { count, failed } = await person.ask(async (code) => {
    const script = document.createElement('script');
    script.textContent = code;
    document.head.append(script);
    const tests = [];
    globalThis.recipe.testAdapter({ describe: (name, body) => body(), it: (name, body) => tests.push({ name, body }) });
    const failed = [];
    for (const { name, body } of tests) await body().catch((error) => failed.push(`${name}: ${error.message}`));
    return { count: tests.length, failed };
  }, `${outputFiles[0].text};globalThis.recipe = recipe;`);
  assert.deepEqual(failed, []);
  assert.ok(count > 10, String(count));
});

test('the web part for SharePoint compiles', () => {
  const place = recipe('sharepoint');
  const { config } = ts.readConfigFile(join(place, 'tsconfig.json'), ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, place);
  assert.ok(fileNames.some((name) => name.endsWith('MeetlatWebPart.ts')));
  const found = ts.getPreEmitDiagnostics(ts.createProgram(fileNames, options));
  assert.deepEqual(
    found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    [],
  );
});
