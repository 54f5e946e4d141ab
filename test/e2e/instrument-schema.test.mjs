/* global structuredClone */
// The published JSON Schema of an instrument file against `parseInstrument`: for files with every place in them changed in
// every way, and for files with several changes at once, both let in the same, wherever JSON Schema can say it.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { build } from 'esbuild';
import { DESCRIPTIONS } from '../../scripts/build/instrument-descriptions.mjs';
import { root } from '../support/e2e.mjs';
import { dist } from './support/built.mjs';

const RUNS = 3000;

/** What JSON Schema cannot say. docs/own-instrument.md lists the same for authors. */
const BEYOND = [
  'duplicate',
  'missing-level',
  'unknown-level',
  'level-order',
  'first-level',
  'last-level',
  'step',
  'not-tenth',
  'still-there',
  'unknown-item',
  'named-twice',
  'version-twice',
  'version-behind',
];

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const schema = read(join(dist, 'schema/instrument.schema.json'));
const dutch = read(join(root, 'meetlat-data/sociale-incasso.nl.json'));
// Two themes of two items: as many kinds of places as in the whole, and a hundredth of the work.
const small = {
  ...dutch,
  $schema: './instrument.schema.json',
  terms: dutch.terms.slice(0, 2),
  themes: dutch.themes.slice(0, 2).map((theme) => ({ ...theme, items: theme.items.slice(0, 2) })),
};

let folder, parseInstrument, isValid, mutations;

before(async () => {
  ({ parseInstrument } = await import(pathToFileURL(join(dist, 'schema/index.js')).href));
  isValid = new Ajv2020({ strict: true, formats: { date: true } }).compile(schema);
  folder = mkdtempSync(join(tmpdir(), 'meetlat-schema-'));
  const outfile = join(folder, 'mutations.mjs');
  const contents = `export * from './test/support/arbitrary-mutation.ts'; export * as fc from 'fast-check';`;
  const stdin = { contents, resolveDir: root, loader: 'ts' };
  await build({ stdin, outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'silent' });
  mutations = await import(pathToFileURL(outfile).href);
});

after(() => rmSync(folder, { recursive: true, force: true }));

/** Counts what both say of a file, and fails where they differ. */
function compare(file, seen) {
  const parsed = parseInstrument(file);
  const valid = isValid(file);
  const told = () => JSON.stringify([parsed.problems, isValid.errors]).slice(0, 1000);
  if (parsed.ok) assert.ok(valid, `only the schema refuses: ${told()}`);
  else if (valid) {
    const others = parsed.problems.filter(({ code }) => !BEYOND.includes(code));
    assert.deepEqual(others, [], 'only parseInstrument refuses');
  }
  seen[parsed.ok ? 'right' : valid ? 'beyond' : 'wrong']++;
}

describe('the JSON Schema of an instrument', () => {
  test('agrees with parseInstrument on every single change', () => {
    const seen = { right: 0, beyond: 0, wrong: 0 };
    compare(small, seen);
    assert.equal(seen.right, 1);
    const count = mutations.places(small).length;
    for (let i = 0; i < count; i++) {
      for (const value of [...mutations.HOSTILE, undefined]) {
        const copy = structuredClone(small);
        const [holder, key] = mutations.places(copy)[i];
        if (value === undefined) delete holder[key];
        else holder[key] = value;
        compare(copy, seen);
      }
    }
    assert.ok(seen.right > 50 && seen.beyond > 20 && seen.wrong > 400, JSON.stringify(seen));
  });

  test('agrees with parseInstrument on several changes at once', () => {
    const { fc } = mutations;
    const seen = { right: 0, beyond: 0, wrong: 0 };
    fc.assert(
      fc.property(mutations.mutatedValues(small), (value) => compare(value, seen)),
      { numRuns: RUNS },
    );
    assert.ok(seen.right > 50 && seen.wrong > 400, JSON.stringify(seen));
  });

  test('agrees on what is no file at all', () => {
    const seen = { right: 0, beyond: 0, wrong: 0 };
    for (const value of mutations.HOSTILE) compare(value, seen);
    assert.equal(seen.wrong, mutations.HOSTILE.length);
  });

  test('agrees on languages, days and ids at their bounds', () => {
    const seen = { right: 0, beyond: 0, wrong: 0 };
    const tags = ['nl', 'nl-BE', 'zh-Hant-TW', 'sr-Latn', 'de-1996', 'es-419', 'nl-x-simpel', 'en-u-ca-gregory'];
    const noTags = ['', 'n', 'nederlands', 'nl_NL', 'nl-', '12', 'root', 'nl-x'];
    for (const lang of [...tags, ...noTags]) compare({ ...small, lang }, seen);
    assert.deepEqual(seen, { right: tags.length, beyond: 0, wrong: noTags.length });
    for (const date of ['2026-02-29', '2026-13-01', '2026-1-1', '0000-01-01', '2026-11-22T10:00']) {
      compare({ ...small, edition: { ...small.edition, date } }, seen);
    }
    for (const id of ['a'.repeat(64), 'a'.repeat(65), '-a', 'A', 'a-', '1', 'é']) compare({ ...small, id }, seen);
    for (const title of ['x'.repeat(200), 'x'.repeat(201), ' ', '\u00a0', 'x\n']) compare({ ...small, title }, seen);
    for (const count of [0, 1, 2, 7, 8]) {
      const levels = Array.from({ length: count }, (_, i) => ({ id: `n${i}`, label: 'x', from: i }));
      compare({ ...small, scale: { min: 0, max: 10, step: 1, levels } }, seen);
    }
  });

  test('lets in every instrument that is here, and the template', () => {
    const folders = ['meetlat-data', 'demo', 'docs'].map((name) => join(root, name));
    const files = folders.flatMap((path) => readdirSync(path).map((name) => join(path, name)));
    const instruments = files
      .filter((path) => path.endsWith('.json') && !path.endsWith('broken-instrument.json'))
      .filter((path) => read(path).format === 'meetlat-instrument');
    assert.ok(instruments.length >= 3, instruments.join());
    for (const path of instruments) {
      assert.deepEqual([isValid(read(path)), isValid.errors, parseInstrument(read(path)).ok], [true, null, true], path);
    }
  });

  test('describes every field, and no field that is not there', () => {
    const described = [];
    const walk = ({ properties = {}, items }, place = '') => {
      for (const [name, field] of Object.entries(properties)) {
        const path = place ? `${place}.${name}` : name;
        assert.match(field.description ?? '', /^[A-Z].*\.$/s, path);
        described.push(path);
        walk(field, path);
      }
      if (items) walk(items, `${place}[]`);
    };
    walk(schema);
    assert.deepEqual(described.sort(), Object.keys(DESCRIPTIONS).sort());
  });

  test('has the address that the package gives it', () => {
    const { exports } = read(join(root, 'package.json'));
    assert.equal(exports['./schema/instrument.schema.json'], './dist/schema/instrument.schema.json');
  });

  test('leaves to others what the docs say it leaves to them', () => {
    const page = readFileSync(join(root, 'docs/own-instrument.md'), 'utf8');
    const [, list = ''] = /<!-- beyond: (.*) -->/.exec(page) ?? [];
    assert.deepEqual(list.split(' ').sort(), [...BEYOND].sort());
  });
});
