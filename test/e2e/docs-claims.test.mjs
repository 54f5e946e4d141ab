// What pages of the docs claim beside their examples: docs/csp.md its policy, all of them that the files they name are there.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { root } from '../support/e2e.mjs';
import { publicEntries } from './support/packed.mjs';
import { project } from './support/built.mjs';
import { blocksOf, pages, textOfPage } from './support/docs.mjs';
import { STRICT_POLICY } from './support/server.mjs';

test('docs/csp.md names the policy under which everything is tested', () => {
  const [policy] = blocksOf(textOfPage('docs/csp.md'));
  assert.equal(policy.code.trim(), STRICT_POLICY['Content-Security-Policy']);
});

for (const page of pages()) {
  const text = textOfPage(page);

  test(`${page}: the files it links to or names are there`, () => {
    const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, path]) => join(dirname(page), path));
    const named = [...text.matchAll(/`((?:\.ci|demo|docs|meetlat-data|scripts|src|stories|test)\/[^`\s]*)`/g)]
      .map(([, path]) => path)
      .filter((path) => !/[<>*]/.test(path));
    assert.deepEqual(
      [...links, ...named].filter((path) => !existsSync(join(root, path))),
      [],
    );
  });

  test(`${page}: what it imports from us is exported`, () => {
    const names = new Set(publicEntries(project).map(({ name }) => name));
    const imported = [...text.matchAll(/(?:from |import |import\()'(meetlat(?:\/[^']+)?)'/g)].map(([, name]) => name);
    assert.deepEqual(
      imported.filter((name) => !names.has(name)),
      [],
    );
  });
}
