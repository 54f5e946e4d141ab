// Checking and loading an instrument of 200 items takes under 50 ms. What is asserted is a ratio that holds on any machine:
// against `JSON.parse` of the same text, and against an instrument of a tenth of its size. The times are told.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { performance } from 'node:perf_hooks';
import { root } from '../support/e2e.mjs';
import { dist } from './support/built.mjs';

/** Reading may cost so many times what `JSON.parse` costs: about 8 as measured. */
const MOST = 40;

const { parseInstrumentText } = await import(pathToFileURL(join(dist, 'schema/index.js')).href);
const dutch = JSON.parse(readFileSync(join(root, 'meetlat-data/sociale-incasso.nl.json'), 'utf8'));
const items = dutch.themes.flatMap((theme) => theme.items);

/** The text of an instrument with so many items, in themes of ten, with the texts of the Dutch edition. */
function textOf(count) {
  const copies = Array.from({ length: count }, (_, i) => ({ ...items[i % items.length], id: `item-${i}` }));
  const themes = Array.from({ length: count / 10 }, (_, t) => ({
    ...dutch.themes[0],
    id: `theme-${t}`,
    items: copies.slice(t * 10, t * 10 + 10),
  }));
  return JSON.stringify({ ...dutch, themes });
}

/** Five times in ms, the shortest first, after one that is not counted. Other work on the machine only ever adds. */
function timesOf(run) {
  run();
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b);
}

test('an instrument of 200 items is read in time', (t) => {
  const [small, large] = [textOf(20), textOf(200)];
  const parsed = parseInstrumentText(large);
  assert.equal(parsed.ok && parsed.value.themes.flatMap((theme) => theme.items).length, 200);
  const times = {
    read: timesOf(() => parseInstrumentText(large)),
    json: timesOf(() => JSON.parse(large)),
    tenth: timesOf(() => parseInstrumentText(small)),
  };
  t.diagnostic(
    `200 items, ${(large.length / 1000).toFixed(0)} kB: ${times.read[2].toFixed(1)} ms, median of five (goal: 50 ms)`,
  );
  t.diagnostic(`JSON.parse alone: ${times.json[2].toFixed(1)} ms; 20 items: ${times.tenth[2].toFixed(1)} ms`);
  const [read, json, tenth] = [times.read[0], times.json[0], times.tenth[0]];
  assert.ok(read < MOST * json, `${read} ms against ${json} ms`);
  assert.ok(read < 30 * tenth, `${read} ms against ${tenth} ms for a tenth`);
});
