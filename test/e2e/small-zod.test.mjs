/* global structuredClone */
// scripts/build/small-zod.mjs against zod: the schemas of src/schema/ come to the same outcome with either, for files with
// every place in them changed in every way, and for files with several changes at once.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import { root } from '../support/e2e.mjs';

const RUNS = 3000;
const instrumentFile = JSON.parse(readFileSync(join(root, 'meetlat-data/sociale-incasso.nl.json'), 'utf8'));
// Two themes of two items: as many kinds of places as in the whole, and a hundredth of the work.
const small = {
  ...instrumentFile,
  terms: instrumentFile.terms.slice(0, 2),
  themes: instrumentFile.themes.slice(0, 2).map((theme) => ({ ...theme, items: theme.items.slice(0, 2) })),
};
const kept = { rating: 7, basis: { version: 1, lang: 'nl', hash: '0123456789abcdef' } };
const assessmentFile = {
  format: 'meetlat-assessment',
  schemaVersion: 1,
  assessment: {
    id: 'scan',
    details: { instrumentId: small.id, edition: 'x', round: 2, kind: 'duo', heldOn: '2026-11-22', from: ['a', 'b'] },
    answers: { 'kosten-klant': { current: kept, ambition: { rating: null }, currentNote: 'nu' } },
    records: { 'plan:kosten-klant': { goal: 'x', done: true, at: 3 } },
  },
};

let folder, withZod, withSmall, mutations;

/** Bundles something for Node; `alias` puts other modules in place of packages. */
async function load(name, contents, alias = {}) {
  const outfile = join(folder, `${name}.mjs`);
  const stdin = { contents, resolveDir: root, loader: 'ts' };
  await build({ stdin, outfile, alias, bundle: true, format: 'esm', platform: 'node', logLevel: 'silent' });
  return import(outfile);
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'meetlat-zod-'));
  const schemas = `export { parseInstrument } from './src/schema/instrument.ts'; export { parseAssessmentText } from './src/schema/assessment.ts';`;
  withZod = await load('zod', schemas);
  withSmall = await load('small', schemas, { 'zod/mini': join(root, 'scripts/build/small-zod.mjs') });
  mutations = await load(
    'mutations',
    `export * from './test/support/arbitrary-mutation.ts'; export * as fc from 'fast-check';`,
  );
});

after(() => rmSync(folder, { recursive: true, force: true }));

/** What both make of a file, side by side. Gives whether it was let in. */
function compare(file) {
  const instrument = withZod.parseInstrument(small).value;
  const text = JSON.stringify(file) ?? 'null';
  const [zod, ours] = [withZod, withSmall].map((schemas) =>
    file?.format === 'meetlat-assessment'
      ? schemas.parseAssessmentText(text, instrument)
      : schemas.parseInstrument(JSON.parse(text)),
  );
  assert.deepEqual(ours, zod, text.slice(0, 2000));
  return zod.ok;
}

for (const [name, file] of Object.entries({ instrument: small, assessment: assessmentFile })) {
  test(`the same outcome for every single change in an ${name}`, () => {
    assert.equal(compare(file), true);
    const outcomes = { true: 0, false: 0 };
    const count = mutations.places(file).length;
    for (let i = 0; i < count; i++) {
      for (const value of [...mutations.HOSTILE, undefined]) {
        const copy = structuredClone(file);
        const [holder, key] = mutations.places(copy)[i];
        if (value === undefined) delete holder[key];
        else holder[key] = value;
        outcomes[compare(copy)]++;
      }
    }
    assert.ok(outcomes.true > 20 && outcomes.false > 400, JSON.stringify(outcomes));
  });

  test(`the same outcome for several changes in an ${name}`, () => {
    const { fc } = mutations;
    fc.assert(
      fc.property(mutations.mutatedValues(file), (value) => void compare(value)),
      { numRuns: RUNS, seed: 22 },
    );
  });
}

test('the same outcome for what is no file at all', () => {
  for (const value of [...mutations.HOSTILE, Number.NaN]) compare(value);
});
