/* global document, e2e, Event, self */
// meetlat/vue in a host with Vue 3: docs/frameworks/vue.md taken at its word, properties, events, and what is left.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { compileScript, parse } from 'vue/compiler-sfc';
import { bundle, openBundled } from './support/bundled.mjs';
import { docBlocks } from './support/doc-blocks.mjs';
import { installPacked } from './support/packed.mjs';

const PAGE = 'docs/frameworks/vue.md';

const MOUNT = `
  import { createApp } from 'vue';
  import App from './App.vue';
  self.app = createApp(App);
  self.vm = app.mount('#app');`;

const CONTROLLED = `
<script setup>
import 'meetlat/elements/item/define';
import { MeetlatScoreEvent } from 'meetlat';
import { ref, shallowRef, useTemplateRef } from 'vue';

const shown = ref(true);
const item = ref('kosten-klant');
const aspects = ref(null);
const readOnly = ref(false);
const answer = shallowRef(document.createElement('meetlat-item').answer);
const element = useTemplateRef('element');
const heard = [];
function onScore(event) {
  heard.push([event instanceof MeetlatScoreEvent, event.itemId, event.rating]);
  if (event.rating === 2) event.preventDefault();
}
Object.assign(self, { shown, item, aspects, readOnly, answer, element, heard });
</script>
<template>
  <meetlat-item v-if="shown" ref="element" :item :aspects :readOnly :answer :required.attr="'current'" @meetlat-score="onScore"></meetlat-item>
</template>`;

let folder, plugin;

/** What Vue's plugin for Vite does with a file, given the option that the docs name. */
const vueFiles = (isCustomElement) => ({
  name: 'vue-files',
  async transform(code, id) {
    if (!id.endsWith('.vue')) return null;
    const { descriptor } = parse(code, { templateParseOptions: { isCustomElement } });
    const templateOptions = { compilerOptions: { isCustomElement } };
    const { content } = compileScript(descriptor, { id: 'app', inlineTemplate: true, templateOptions });
    return { code: (await transform(content, { loader: 'ts' })).code, map: null, moduleType: 'js' };
  },
});

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'meetlat-vue-'));
  installPacked(folder, { beside: ['vue'] });
  const { isMeetlat } = await import(pathToFileURL(join(folder, 'node_modules/meetlat/dist/vue/index.js')));
  plugin = vueFiles(isMeetlat);
});

after(() => rmSync(folder, { recursive: true, force: true }));

async function open(t, component) {
  writeFileSync(join(folder, 'App.vue'), component);
  writeFileSync(join(folder, 'main.js'), MOUNT);
  return openBundled(t, await bundle(folder, 'main.js', { plugins: [plugin] }));
}

test('the page in the docs fills in, tells what was scored, and draws', async (t) => {
  const [config] = docBlocks(PAGE, 'ts');
  assert.match(config, /import \{ isMeetlat \} from 'meetlat\/vue';[\s\S]*isCustomElement: isMeetlat/);
  const person = await open(t, docBlocks(PAGE, 'vue')[0]);
  await person.choose('Begin met invullen');
  await person.ready();
  await person.score('schuldvraag', 'current', 7);
  await person.see(() => document.querySelector('[role=status]').textContent === 'schuldvraag: 7');
  assert.deepEqual(Object.keys(await person.answers()), ['schuldvraag']);
  await person.see(() => e2e.all('figure').length > 0);
  assert.deepEqual(person.problems, []);
});

test('without the option Vue looks for a component, and says so', async (t) => {
  const files = { 'App.vue': docBlocks(PAGE, 'vue')[0], 'main.js': MOUNT };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const person = await openBundled(t, await bundle(folder, 'main.js', { plugins: [vueFiles(() => false)] }));
  await person.see(() => document.querySelector('[role=status]'));
  assert.match(person.problems.join(), /Failed to resolve component: meetlat-assessment/);
});

test('events arrive and can be refused, changes reach the element, and nothing is left', async (t) => {
  const person = await open(t, CONTROLLED);
  await person.ready();
  await person.score('kosten-klant', 'current', 7);
  await person.score('kosten-klant', 'current', 2);
  assert.deepEqual(await person.ask(() => self.heard), [
    [true, 'kosten-klant', 7],
    [true, 'kosten-klant', 2],
  ]);
  assert.equal((await person.answer('kosten-klant')).current, '7');

  await person.ask(() => {
    self.item.value = 'nazorg';
    self.aspects.value = ['current'];
    self.readOnly.value = true;
    self.answer.value = { ...self.answer.value, current: 6 };
  });
  await person.see(() => e2e.item('nazorg')?.readOnly);
  const read = () => {
    const { aspects, answer, required } = self.element.value;
    return [[...aspects], answer.current, required];
  };
  assert.deepEqual(await person.ask(read), [['current'], 6, ['current']]);

  const left = await person.ask(async () => {
    const { value: element } = self.element;
    const before = self.heard.length;
    self.shown.value = false;
    await new Promise((resolve) => setTimeout(resolve));
    element.dispatchEvent(new Event('meetlat-score', { bubbles: true }));
    self.app.unmount();
    return [document.querySelectorAll('meetlat-item').length, self.element.value, self.heard.length - before];
  });
  assert.deepEqual(left, [0, null, 1]);
  assert.deepEqual(person.problems, []);
});
