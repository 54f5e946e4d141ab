// The packed file as the tools of others judge it, and what editors read of it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { root } from '../support/e2e.mjs';
import { dist } from './support/built.mjs';
import { pack } from './support/packed.mjs';

let folder, file;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'meetlat-tools-'));
  file = pack(folder);
});

after(() => rmSync(folder, { recursive: true, force: true }));

const json = (path) => JSON.parse(readFileSync(join(dist, path), 'utf8'));

test('publint has nothing to say', async () => {
  const data = readFileSync(file);
  const tarball = data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg, { color: false })),
    [],
  );
});

test('attw finds the types of every entry, for hosts with ES modules', () => {
  const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const options = [file, '--profile', 'esm-only', '--format', 'ascii', '--no-emoji', '--no-color'];
  try {
    execFileSync(process.execPath, [attw, ...options], { encoding: 'utf8', cwd: folder });
  } catch ({ stdout }) {
    assert.fail(stdout);
  }
});

test('packing leaves package.json as it was, and publishes no entry for sources', () => {
  const inside = execFileSync('tar', ['-xzOf', file, 'package/package.json'], { encoding: 'utf8' });
  assert.doesNotMatch(inside, /meetlat-source|\.\/src\//);
  const before = readFileSync(join(root, 'package.json'), 'utf8');
  assert.equal(readFileSync(join(folder, 'project/package.json'), 'utf8'), before);
  assert.match(before, /meetlat-source/);
});

test('editors read every element with its attributes, and events where it fires them', () => {
  const elements = json('custom-elements.json')
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName);
  assert.ok(elements.length > 7);
  const attributesOf = ({ attributes = [] }) => attributes.map(({ name }) => name).sort();
  const expected = Object.fromEntries(elements.map((element) => [element.tagName, attributesOf(element)]));

  const { tags } = json('vscode.html-custom-data.json');
  assert.deepEqual(Object.fromEntries(tags.map((tag) => [tag.name, attributesOf(tag)])), expected);

  const { html } = json('web-types.json').contributions;
  assert.deepEqual(Object.fromEntries(html.elements.map((one) => [one.name, attributesOf(one)])), expected);
  const item = html.elements.find(({ name }) => name === 'meetlat-item');
  assert.deepEqual(item.events?.map(({ name }) => name) ?? item.js.events.map(({ name }) => name), [
    'meetlat-score',
    'meetlat-note',
    'meetlat-suggest',
  ]);
});
