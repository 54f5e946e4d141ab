// The test of the docs can fail: what it says of blocks that are wrong, or that nobody tests.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { json, sh, vue } from './support/checks.mjs';
import { blocksOf } from './support/docs.mjs';
import { problemWithMark } from './support/marks.mjs';

const block = (mark, code = '', page = 'docs/x.md') => ({ page, code, mark });

test('a block is found with its mark, its language and its line, also in a list', () => {
  const text = '# X\n\n<!-- file: a.js -->\n\n```js\none();\n```\n\n- so:\n\n  ```\n  two\n  ```\n';
  assert.deepEqual(
    blocksOf(text, 'x.md').map(({ language, code, line, mark }) => [language, code, line, mark]),
    [
      ['js', 'one();\n', 5, { kind: 'file', value: 'a.js' }],
      ['', 'two\n', 11, null],
    ],
  );
});

test('a mark has to be true', () => {
  assert.match(problemWithMark(block({ kind: 'file', value: 'gone.js' })), /not there/);
  assert.match(problemWithMark(block({ kind: 'file', value: 'package.json' }, 'nonsense')), /word for word/);
  assert.equal(problemWithMark(block({ kind: 'file', value: 'package.json' }, '  "name": "meetlat",')), null);
  assert.match(problemWithMark(block({ kind: 'tested', value: 'test/e2e/gone.test.mjs' })), /not there/);
  assert.match(problemWithMark(block({ kind: 'tested', value: 'test/e2e/print.test.mjs' })), /does not name/);
  assert.match(problemWithMark(block({ kind: 'shown only', value: '' })), /without a reason/);
  assert.match(problemWithMark(block({ kind: 'example', value: 'page' })), /README/);
});

test('commands name what is there', () => {
  assert.equal(sh({ code: 'npm ci && npm run -s build # the files\nnode scripts/size.mjs\n.ci/run' }), null);
  assert.match(sh({ code: 'npm run nonsense' }), /no "nonsense"/);
  assert.match(sh({ code: 'node scripts/gone.mjs' }), /not there/);
  assert.match(sh({ code: 'cp demo/gone.html /tmp' }), /not there/);
  assert.match(sh({ code: 'frobnicate' }), /not known/);
});

test('JSON and Vue are parsed', () => {
  assert.match(json({ code: '{ "a": }' }), /no JSON/);
  assert.equal(vue({ code: '<template><meetlat-item item="kpis" /></template>' }), null);
  assert.match(vue({ code: '<template><p></template>' }), /missing end tag/i);
});
