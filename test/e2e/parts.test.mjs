// Every part that an element's templates name is in its doc block, and the other way round.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { root } from '../support/e2e.mjs';

const folder = join(root, 'src/elements');
const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'define.ts')));
const classFile = (name) => join(folder, name, `meetlat-${name}.ts`);

/** What a placeholder in a part stands for. */
const SPOKEN = { aspect: ['current', 'ambition'], name: ['current', 'ambition'], look: [], state: ['now'] };
/** Looks of a button, which a doc block names in the line of `button`. */
const LOOKS = ['primary', 'link', 'danger'];
/** Whose views an element draws in its own shadow root, besides its own and those that are shared. */
const BORROWED = {
  duo: ['discussion'],
  report: ['plan', 'guide', 'group-charts'],
  plan: ['guide'],
  help: ['guide'],
  route: ['guide'],
};

/** Drawn by a file that an element imports for something else: the chart's table beside the heads of columns, or help beside tips. */
const UNDRAWN = { profile: ['details'], plan: ['help', 'summary', 'benefit', 'table', 'guide'] };

/** The sources that draw an element: what its class imports, at once or later, from the folders it may draw with. */
function sourcesOf(file, folders, found = new Map()) {
  if (found.has(file) || !existsSync(file)) return found;
  const code = readFileSync(file, 'utf8');
  found.set(file, code);
  for (const [, path] of code.matchAll(/(?:from|import\() ?'(\.[^']+)\.js'/g)) {
    const next = `${join(dirname(file), path)}.ts`;
    const allowed = folders.some((name) => dirname(next) === join(folder, name));
    if (allowed && !/\/(meetlat-[\w-]+|define)\.ts$/.test(next)) sourcesOf(next, folders, found);
  }
  return found;
}

/** The parts in templates, with what placeholders stand for. */
function partsOf(name) {
  const sources = sourcesOf(classFile(name), [name, 'base', 'views', ...(BORROWED[name] ?? [])]);
  const named = /\bpart=(?:"([^"]+)"|(\$\{\w+\}))|setAttribute\('part', '(\w+)'\)/g;
  const values = [...sources.values()].flatMap((code) =>
    [...code.matchAll(named)].map(([, quoted, bare, set]) => quoted ?? bare ?? set),
  );
  return new Set(
    values
      .flatMap((value) => value.replace(/\$\{(\w+)\}/g, (_, word) => SPOKEN[word].join(' ')).split(/\s+/))
      .filter((word) => /^[a-z]+(-[a-z]+)*$/.test(word) && !LOOKS.includes(word) && !UNDRAWN[name]?.includes(word)),
  );
}

const docOf = (name) => readFileSync(classFile(name), 'utf8');
const statedIn = (doc) => [...doc.matchAll(/@csspart ([\w-]+)/g)].map(([, part]) => part);

for (const name of names) {
  test(`meetlat-${name} has the parts that its doc block names, and no others`, () => {
    const doc = docOf(name);
    const stated = statedIn(doc);
    const used = partsOf(name);
    assert.ok(used.size > 0);
    assert.deepEqual(
      stated.filter((part) => !used.has(part)),
      [],
      'documented, but nowhere',
    );
    const also = [...doc.matchAll(/@csspart.*/g)].flatMap(([line]) =>
      [...line.matchAll(/`([\w-]+)`/g)].flatMap(([, word]) =>
        word.startsWith('meetlat-') ? statedIn(docOf(word.slice(8))) : word,
      ),
    );
    assert.deepEqual(
      [...used].filter((part) => !stated.includes(part) && !also.includes(part)),
      [],
      'there, but not documented',
    );
  });
}

test('every button is a part', () => {
  for (const name of names) {
    const buttons = [...sourcesOf(classFile(name), [name, 'base', 'views']).values()].flatMap((code) =>
      [...code.matchAll(/<button\b(?:=>|[^>])*>/g)].map(([tag]) => tag),
    );
    assert.deepEqual(
      buttons.filter((tag) => !tag.includes('part=')),
      [],
      name,
    );
  }
});
