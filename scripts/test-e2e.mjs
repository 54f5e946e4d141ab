// Runs test/e2e/*.test.mjs: tests that steer a browser from outside, close it, and open it again.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const FOLDER = 'test/e2e';
const files = (existsSync(FOLDER) ? readdirSync(FOLDER, { recursive: true }) : [])
  .filter((name) => name.endsWith('.test.mjs'))
  .map((name) => resolve(FOLDER, name))
  .filter((file) => process.argv.length < 3 || process.argv.slice(2).some((part) => file.includes(part)));

const counts = { suite: 'end to end', passed: 0, failed: 0, skipped: 0 };
/** A `describe` is reported too, but only its tests count. A file that crashes is reported as a test: that counts. */
const count = (result) => (data) => {
  if (data.details?.type === 'suite') return;
  counts[data.skip === undefined && data.todo === undefined ? result : 'skipped']++;
};

// One file at a time: each starts browsers, and some measure time.
run({ files, concurrency: 1, timeout: 300_000 })
  .on('test:pass', count('passed'))
  .on('test:fail', count('failed'))
  .on('end', () => {
    mkdirSync('.cache/results', { recursive: true });
    writeFileSync('.cache/results/e2e.json', JSON.stringify([counts], null, 2));
    process.exitCode = counts.failed > 0 ? 1 : 0;
  })
  .compose(new spec())
  .pipe(process.stdout);
