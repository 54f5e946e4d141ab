/* global document, customElements */
// The tables of README.md beside the built code, so that neither changes without the other.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch, root } from '../support/e2e.mjs';
import { dist, project } from './support/built.mjs';
import { load, serveExamples } from './support/examples.mjs';
import { openPage } from './support/page.mjs';
import { example, readme, table } from './support/readme.mjs';

let server, browser;

before(async () => {
  server = await serveExamples();
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

const open = (path) => openPage(browser, `${server.url}${path}`);

test('every import of the table exists', async () => {
  const person = await open('/blank.html');
  await load(person, '/imports.js');
  assert.deepEqual(person.problems, []);
  await person.page.close();
});

test('the tables of elements and events say what the code says', async () => {
  const person = await open('/blank.html');
  await load(person, '/meetlat.js');
  const elements = await person.ask(async () => {
    const names = ['assessment', 'theme', 'item', 'radar', 'profile', 'report'];
    // These load when their tag is there.
    const later = ['plan', 'poster', 'route', 'help', 'discussion', 'duo', 'hand-in', 'group', 'workshop'];
    for (const name of later) {
      const tag = `meetlat-${name}`;
      document.body.append(document.createElement(tag));
      await customElements.whenDefined(tag);
      document.querySelector(tag).remove();
    }
    const tags = [...names, ...later].map((name) => `meetlat-${name}`);
    return Object.fromEntries(tags.map((tag) => [tag, [...customElements.get(tag).observedAttributes].sort()]));
  });
  assert.deepEqual(Object.fromEntries(table('tag').map(([[tag], , words]) => [tag, [...words].sort()])), elements);
  for (const [[tag], , , properties] of table('tag')) {
    const missing = await person.ask(
      (name, wanted) => wanted.filter((property) => !(property in document.createElement(name))),
      tag,
      properties,
    );
    assert.deepEqual(missing, [], tag);
  }

  const events = await person.ask(async () => {
    const all = await import('/meetlat.js');
    const fields = (event) => [
      event.type,
      Object.keys(event)
        .filter((key) => key !== 'isTrusted')
        .sort(),
    ];
    const target = { assessmentId: '', instrumentId: '', itemId: '', aspect: 'current' };
    const suggested = { instrumentId: '', itemId: '' };
    const save = { phase: 'idle', pending: 0, durability: 'none', shared: false, fault: null };
    return Object.fromEntries([
      fields(new all.MeetlatScoreEvent(target, 7, null, 'middenmoter')),
      fields(new all.MeetlatNoteEvent(target, 'b', 'a')),
      fields(new all.MeetlatCompleteEvent('', '')),
      fields(new all.MeetlatSaveEvent('', save)),
      fields(new all.MeetlatGroupEvent(null, null)),
      fields(new all.MeetlatSuggestEvent({ ...suggested, version: 1, level: null, lang: 'nl' }, '')),
    ]);
  });
  assert.deepEqual(Object.fromEntries(table('event').map(([[name], , words]) => [name, [...words].sort()])), events);
  await person.page.close();
});

test('the functions that make files are there', async () => {
  const { resolve } = createRequire(join(project, 'package.json'));
  for (const [[from], names] of table('from')) {
    const found = await import(pathToFileURL(resolve(from)));
    const functions = Object.keys(found).filter((name) => typeof found[name] === 'function');
    assert.deepEqual(
      names.filter((name) => !functions.includes(name)),
      [],
      from,
    );
  }
});

test('the table of parts says what the doc blocks say', () => {
  const { modules } = JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8'));
  const declared = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, cssParts = [] }) => [tagName, cssParts.map(({ name }) => name).sort()]);
  const stated = readme.slice(readme.indexOf('| parts'));
  const rows = [...stated.matchAll(/^\| `(meetlat-[\w-]+)` +\|(.*)\|$/gm)].map(([, tag, words]) => [
    tag,
    [...words.matchAll(/`([^`]+)`/g)].map(([, word]) => word).sort(),
  ]);
  assert.deepEqual(Object.fromEntries(rows), Object.fromEntries(declared));
});

test('the tokens are those of the code and of the doc blocks', async () => {
  const person = await open('/blank.html');
  await load(person, '/meetlat.js');
  const sheets = await person.ask(async () => {
    const names = ['assessment', 'theme', 'item', 'radar', 'profile', 'report', 'plan', 'poster', 'route', 'help'];
    for (const name of names) document.body.append(document.createElement(`meetlat-${name}`));
    const classes = await Promise.all(names.map((name) => customElements.whenDefined(`meetlat-${name}`)));
    return classes.flatMap(({ elementStyles }) => elementStyles.map(({ cssText }) => cssText)).join('\n');
  });
  await person.page.close();
  const declared = new Set([...sheets.matchAll(/var\(\s*(--meetlat-[\w-]+)/g)].map(([, name]) => name));
  const inRange = (name) => name.replace(/\d$/, '1');
  const stated = new Set(table('tokens').flatMap(([words]) => words.map(inRange)));
  assert.ok(declared.size > 30);
  assert.deepEqual([...stated].sort(), [...new Set([...declared].map(inRange))].sort());
  for (const [name] of example('tokens').matchAll(/--meetlat-[\w-]+/g)) assert.ok(declared.has(name), name);

  const { modules } = JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8'));
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  for (const { tagName, cssProperties = [] } of elements) {
    const documented = cssProperties.map(({ name }) => name).filter((name) => name !== '--meetlat-poster-font');
    const general = [...declared].filter((name) => name !== '--meetlat-poster-font');
    assert.deepEqual(documented.sort(), general.sort(), tagName);
  }
});

test('files that the READMEs point to are there', () => {
  for (const file of ['README.md', 'src/README.md']) {
    const text = readFileSync(join(root, file), 'utf8');
    const targets = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)|(?:src|srcset)="(docs[^"]+)"/g)];
    for (const [, link, image] of targets) {
      const path = join(root, dirname(file), link ?? image);
      assert.ok(existsSync(path), `${file} points to ${link ?? image}`);
    }
  }
});
