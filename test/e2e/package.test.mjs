/* global customElements, document, self */
// What is published: every entry of the exports map is there, has types that compile, and can be imported where it should.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import { openBrowser } from './support/browser.mjs';
import { installPacked, manifestOf, publicEntries } from './support/packed.mjs';
import { openPage } from './support/page.mjs';
import { serve } from './support/server.mjs';
import { typeErrors } from './support/typed.mjs';

const AT_ONCE = ['assessment', 'item', 'profile', 'radar', 'report', 'theme'];
/** Load when their tag is on the page. */
const LATER = ['discussion', 'duo', 'help', 'plan', 'poster', 'route', 'workshop'];
const ELEMENTS = [...AT_ONCE, ...LATER];

/** The entries that DESIGN.md and the README promise; others may be there too. */
const PROMISED = [
  'meetlat',
  'meetlat/define',
  'meetlat/domain',
  'meetlat/import',
  'meetlat/schema',
  'meetlat/schema/instrument.schema.json',
  'meetlat/react',
  'meetlat/jsx',
  'meetlat/vue',
  'meetlat/custom-elements.json',
  'meetlat/vscode.html-custom-data.json',
  'meetlat/web-types.json',
  'meetlat/package.json',
  ...ELEMENTS.flatMap((name) => [`meetlat/elements/${name}`, `meetlat/elements/${name}/define`]),
  ...['adapter', 'contract', 'indexed-db', 'local-storage', 'memory'].map((name) => `meetlat/storage/${name}`),
  ...['csv', 'drawing', 'excel', 'ics', 'json', 'pdf', 'png', 'svg'].map((name) => `meetlat/export/${name}`),
  'meetlat/group-charts',
  'meetlat/ssr',
  'meetlat/ssr/client',
  'meetlat/ssr/style-hashes.json',
  'meetlat/data/sociale-incasso.en',
  'meetlat/data/sociale-incasso.en.json',
  'meetlat/data/sociale-incasso.nl',
  'meetlat/data/sociale-incasso.nl.json',
  'meetlat/data/guide/sociale-incasso.nl',
  'meetlat/data/guide/sociale-incasso.nl.json',
];

/** Entries that export nothing to run: they register, or are types alone. */
const ONLY_EFFECT_OR_TYPES = /\/define$|^meetlat\/jsx$|^meetlat\/(storage\/room|group-charts)$/;

let folder, place, entries;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'meetlat-e2e-'));
  place = installPacked(folder, { beside: ['react', 'vue', '@types/react'] });
  entries = publicEntries(place);
});

after(() => rmSync(folder, { recursive: true, force: true }));

const node = (script) =>
  execFileSync(process.execPath, ['--input-type=module', '--no-warnings', '-e', script], {
    cwd: folder,
    encoding: 'utf8',
  });

describe('the packed package', () => {
  test('holds what is promised', () => {
    const names = new Set(entries.map(({ name }) => name));
    assert.deepEqual(
      PROMISED.filter((name) => !names.has(name)),
      [],
    );
  });

  test('holds no sources, tests or tools', () => {
    for (const name of ['src', 'test', 'scripts', 'stories', 'demo']) assert.ok(!existsSync(join(place, name)), name);
  });

  test('has a file behind every entry and every pointer', () => {
    const { customElements, 'web-types': webTypes, unpkg, jsdelivr } = manifestOf(place);
    const pointers = [customElements, webTypes, unpkg, jsdelivr];
    const paths = [...entries.flatMap(({ path, types }) => [path, types ?? path]), ...pointers];
    assert.deepEqual(
      paths.filter((path) => !existsSync(join(place, path))),
      [],
    );
  });

  test('resolves every entry as Node does', () => {
    const script = `for (const name of ${JSON.stringify(entries.map(({ name }) => name))}) console.log(import.meta.resolve(name));`;
    const resolved = node(script).trim().split('\n');
    entries.forEach(({ path }, i) => assert.ok(resolved[i].endsWith(path.slice(1)), `${resolved[i]} for ${path}`));
  });

  test('names in sideEffects what registers or starts something, and nothing that is not there', () => {
    const { sideEffects } = manifestOf(place);
    for (const path of sideEffects.filter((one) => one.startsWith('./dist/') && !one.includes('*'))) {
      assert.ok(existsSync(join(place, path)), path);
    }
  });
});

describe('without a page', () => {
  test('every entry can be imported, and says nothing', () => {
    const names = entries.map(({ name }) => name);
    assert.ok(names.length >= PROMISED.length, names.join());
    const script = `
      for (const name of ${JSON.stringify(names)}) {
        const module = await import(name, name.endsWith('.json') ? { with: { type: 'json' } } : undefined);
        console.log(name, Object.keys(module).length);
      }`;
    const lines = node(script).trim().split('\n');
    assert.deepEqual(
      lines.map((line) => line.split(' ')[0]),
      names,
    );
    const empty = lines.filter((line) => line.endsWith(' 0')).map((line) => line.split(' ')[0]);
    assert.deepEqual(
      empty.filter((name) => !ONLY_EFFECT_OR_TYPES.test(name)),
      [],
    );
  });

  test('an instrument can be parsed, and answers be kept', () => {
    const script = `
      import { readFile } from 'node:fs/promises';
      import { parseInstrument } from 'meetlat/schema';
      import { MemoryAdapter } from 'meetlat/storage/memory';
      import instrument from 'meetlat/data/sociale-incasso.nl';
      const json = JSON.parse(await readFile(new URL(import.meta.resolve('meetlat/data/sociale-incasso.nl.json')), 'utf8'));
      const adapter = new MemoryAdapter();
      const change = { id: '1', assessmentId: 'a', recordId: 'answer:kpis', field: 'currentNote', value: 'x', base: 0 };
      const { outcomes } = await adapter.save([change], { unloading: false });
      console.log(JSON.stringify([parseInstrument(json).ok, JSON.stringify(json) === JSON.stringify(instrument), outcomes]));`;
    assert.deepEqual(JSON.parse(node(script)), [true, true, [{ id: '1', kept: true, revision: 1 }]]);
  });
});

describe('the types', () => {
  for (const moduleResolution of ['nodenext', 'bundler']) {
    test(`compile for a host that resolves as ${moduleResolution}`, () => {
      const typed = entries.filter(({ types }) => types !== null);
      assert.ok(
        entries.every(({ types, path }) => types !== null || path.endsWith('.json')),
        'all code has types',
      );
      const source = [
        ...typed.map(({ name }, i) => `import * as entry${i} from '${name}';`),
        `export const all = [${typed.map((_, i) => `entry${i}`).join(', ')}];`,
        "import type { Instrument } from 'meetlat/domain';",
        "import data from 'meetlat/data/sociale-incasso.nl';",
        'export const title: string = (data satisfies Instrument).title;',
        "import { MeetlatItem } from 'meetlat';",
        'export const item = (one: MeetlatItem): string => one.item;',
        "document.querySelector('meetlat-assessment')?.addEventListener('meetlat-score', ({ rating }) => void rating);",
        '// @ts-expect-error A score is no text.',
        "document.querySelector('meetlat-item')?.addEventListener('meetlat-score', ({ previous }) => previous.trim());",
      ];
      writeFileSync(join(folder, 'host.ts'), source.join('\n'));
      assert.equal(typeErrors(folder, ['host.ts'], { moduleResolution }), '');
    });
  }
});

describe('in a browser, bundled by the host', () => {
  /** Loads a page whose script is this source, bundled with the packed package. */
  async function run(t, source) {
    const { outputFiles } = await build({
      stdin: { contents: source, resolveDir: folder },
      bundle: true,
      format: 'esm',
      write: false,
      logLevel: 'error',
    });
    const { url } = await serve(t, { extra: { '/bundle.js': outputFiles[0].text } });
    const person = await openPage(await openBrowser(t), `${url}/module.html`);
    await person.see(() => self.loaded);
    assert.deepEqual(person.problems, []);
    return person;
  }

  const registered = (person) =>
    person.ask((names) => names.filter((name) => customElements.get(`meetlat-${name}`)), ELEMENTS);

  test('the index registers nothing and touches nothing', async (t) => {
    const person = await run(
      t,
      `import * as meetlat from 'meetlat';
       self.loaded = Object.keys(meetlat);`,
    );
    assert.deepEqual(await registered(person), []);
    const names = await person.ask(() => self.loaded);
    for (const name of ['MeetlatItem', 'MeetlatAssessment', 'MeetlatRadar', 'MeetlatReport']) {
      assert.ok(names.includes(name), name);
    }
  });

  test('define registers all, and one define only what it needs', async (t) => {
    const everything = await run(t, "import 'meetlat/define'; self.loaded = true;");
    assert.deepEqual(await registered(everything), AT_ONCE);
    await everything.ask(
      (tags) => document.body.append(...tags.map((tag) => document.createElement(tag))),
      LATER.map((name) => `meetlat-${name}`),
    );
    await everything.see(
      (tags) => tags.every((tag) => !!customElements.get(tag)),
      LATER.map((name) => `meetlat-${name}`),
    );
    assert.deepEqual((await registered(everything)).toSorted(), ELEMENTS.toSorted());
    const item = await run(t, "import 'meetlat/elements/item/define'; self.loaded = true;");
    assert.deepEqual(await registered(item), ['item']);
    await item.ready();
  });
});
