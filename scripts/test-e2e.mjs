// Runs test/e2e/*.test.mjs: tests that steer a browser from outside, close it, and open it again. They are about the built
// files, so it builds first when a source is newer. MEETLAT_PROJECT tests another folder with a package.json and a dist/.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const FOLDER = 'test/e2e';
const SOURCES = ['src', 'meetlat-data', 'scripts/build', 'rollup.config.mjs', 'package.json'];
const LAST_BUILT = 'dist/custom-elements.json';

/** When a file, or the newest file in a folder, was last written, in ms; 0 if it is not there. */
function writtenAt(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  return Math.max(...readdirSync(path).map((name) => writtenAt(join(path, name))));
}

if (!process.env.MEETLAT_PROJECT && Math.max(...SOURCES.map(writtenAt)) > writtenAt(LAST_BUILT)) {
  console.log('Building …');
  const { status } = spawnSync('npm', ['run', '-s', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
}

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
