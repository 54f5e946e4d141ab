// Runs test/e2e/*.test.mjs: tests that steer a browser from outside, close it, and open it again. They are about the built
// files, so it builds first when a source is newer. MEETLAT_PROJECT tests another folder with a package.json and a dist/.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runFiles, testFiles } from './node-tests.mjs';

const FOLDER = 'test/e2e';
const SOURCES = ['src', 'react', 'vue', 'meetlat-data', 'scripts/build', 'rollup.config.mjs', 'package.json'];
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

runFiles(testFiles(FOLDER, process.argv.slice(2)), { suite: 'end to end', name: 'e2e' });
