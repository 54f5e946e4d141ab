// The Drupal recipe as far as it goes without a Drupal: PHP that parses, and YAML that names what is there.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../support/e2e.mjs';

const module = join(root, 'demo/recipes/drupal/meetlat');
const block = join(module, 'src/Plugin/Block/MeetlatBlock.php');

/** YAML as PyYAML reads it. */
const yaml = (name) =>
  JSON.parse(
    execFileSync('/usr/bin/python3', ['-c', 'import json, sys, yaml; print(json.dumps(yaml.safe_load(sys.stdin)))'], {
      input: readFileSync(join(module, name)),
      encoding: 'utf8',
    }),
  );

test('the block parses', () => {
  assert.match(execFileSync('php', ['-l', block], { encoding: 'utf8' }), /No syntax errors/);
});

test('the block attaches the library that is defined, as a module that Drupal leaves alone', () => {
  const { meetlat } = yaml('meetlat.libraries.yml');
  const [[path, options]] = Object.entries(meetlat.js);
  assert.equal(path, 'js/meetlat.all.min.js');
  assert.deepEqual(options, { minified: true, preprocess: false, attributes: { type: 'module' } });
  assert.ok(readFileSync(block, 'utf8').includes("'library' => ['meetlat/meetlat']"));
});

test('the module says what it is', () => {
  const { type, core_version_requirement: core } = yaml('meetlat.info.yml');
  assert.deepEqual([type, core], ['module', '^10.3 || ^11']);
  assert.ok(existsSync(join(root, 'docs/recipes/drupal.md')));
});
