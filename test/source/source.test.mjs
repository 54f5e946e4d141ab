// The published text of the Meetlat, from the folder MEETLAT_SOURCE. What is expected is worked out here from the file, in
// another way than the import does it, so that no sentence of it stands in the project.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../support/e2e.mjs';

const MOST_MS = 100;

let meetlat, folder;
const known = JSON.parse(readFileSync(join(root, 'meetlat-data/sociale-incasso.nl.json'), 'utf8'));
const options = { known, date: '2026-11-22' };

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'meetlat-source-'));
  const outExtension = { '.js': '.mjs' };
  const bundle = { bundle: true, platform: 'node', format: 'esm', splitting: true, outdir: folder, outExtension };
  await build({ entryPoints: [join(root, 'src/import/index.ts')], ...bundle });
  meetlat = await import(pathToFileURL(join(folder, 'index.mjs')).href);
});

after(() => rmSync(folder, { recursive: true, force: true }));

const read = (name) => readFileSync(join(process.env.MEETLAT_SOURCE, name), 'utf8');

/** The cells of every line that is a row: a title, and at least as many long cells as there are levels. */
const rowsOf = (text, levels) =>
  text
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim()))
    .filter(([title, ...cells]) => title && cells.filter((cell) => cell.length > 12).length === levels);

const spaces = (text) => text.replaceAll(/\s+/g, ' ');
/** A title without what the layout may have done to it. */
const letters = (text) => text.replaceAll(/[\s-]/g, '').toLowerCase();

const itemsOf = ({ themes }) => themes.flatMap(({ items }) => items);

function compare(name, instrument) {
  const rows = rowsOf(read(name), instrument.scale.levels.length);
  const items = itemsOf(instrument);
  assert.equal(items.length, rows.length);
  rows.forEach(([title, ...cells], i) => {
    assert.equal(letters(items[i].title), letters(title));
    assert.deepEqual(
      instrument.scale.levels.map(({ id }) => items[i].levels[id]),
      cells.slice(0, 3).map(spaces),
    );
  });
}

test('meetlat.txt gives 4 themes, 24 items and 72 definitions, to the letter and with the known ids', () => {
  const imported = meetlat.importText(read('meetlat.txt'), options);
  assert.ok(imported.ok, JSON.stringify(imported.problems));
  assert.deepEqual(imported.counts, { themes: 4, items: 24, definitions: 72, known: 24 });
  const { instrument } = imported;
  assert.deepEqual(
    itemsOf(instrument).map(({ id }) => id),
    itemsOf(known).map(({ id }) => id),
  );
  assert.deepEqual(
    instrument.themes.map(({ id, items }) => [id, items.length]),
    known.themes.map(({ id, items }) => [id, items.length]),
  );
  assert.deepEqual(instrument.scale, known.scale);
  compare('meetlat.txt', instrument);
  const meanings = read('meetlat.txt').split('\n').map(spaces);
  for (const { title, meaning } of instrument.themes) assert.ok(meanings.includes(`${title}: ${meaning}`), title);
});

test('titles that are known are spelt as the known edition spells them, hyphens and all', () => {
  const { instrument } = meetlat.importText(read('meetlat.txt'), options);
  const titles = new Map(itemsOf(known).map(({ title }) => [letters(title), title]));
  for (const { title } of itemsOf(instrument)) assert.equal(title, titles.get(letters(title)) ?? title);
  for (const { title } of itemsOf(instrument)) assert.doesNotMatch(title, /- /);
});

test('workshop.txt gives its three items', () => {
  const imported = meetlat.importText(read('workshop.txt'), options);
  assert.ok(imported.ok, JSON.stringify(imported.problems));
  assert.deepEqual(
    itemsOf(imported.instrument).map(({ id }) => id),
    ['schuldvraag', 'kosten-klant', 'communicatie-gesprek'],
  );
  compare('workshop.txt', imported.instrument);
});

test(`the published text is read in under ${MOST_MS} ms, as the median of five`, (t) => {
  const text = read('meetlat.txt');
  const times = Array.from({ length: 5 }, () => {
    const began = performance.now();
    meetlat.importText(text, options);
    return performance.now() - began;
  }).sort((a, b) => a - b);
  t.diagnostic(`median ${times[2].toFixed(1)} ms, from ${times[0].toFixed(1)} to ${times[4].toFixed(1)} ms`);
  assert.ok(times[2] < MOST_MS, times.join());
});
