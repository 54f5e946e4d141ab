// Runs files of Node's own test runner, one at a time: each starts browsers or other programs, and some measure time.
// Leaves the counts, and what failed and why, for scripts/test.mjs and .ci/run.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const FOLDER = '.cache/results';
/** For one file, in ms. A test that hangs is to be ended by a timeout of its own, which says which test it was. */
const PATIENCE_MS = 600_000;

/** What went wrong, in one line. A file that could not be run says so in place of a cause. */
const reasonOf = ({ error }) => String(error?.cause?.message ?? error?.cause ?? error?.message ?? error).split('\n')[0];

/** Files in a folder that end in `.test.mjs`, and of which the name holds one of these parts if there are any. */
export const testFiles = (folder, parts = []) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.test.mjs') && (parts.length === 0 || parts.some((part) => name.includes(part))))
    .map((name) => resolve(folder, name));

/** Runs the files, until the last has ended; `suite` names them in the table, `name` is the file that gets the counts. */
export function runFiles(files, { suite, name }) {
  const counts = { suite, passed: 0, failed: 0, skipped: 0, failures: [] };
  /** A `describe` is reported too, but only its tests count. A file that crashes is reported as a test: that counts. */
  const isTest = ({ details }) => details?.type !== 'suite';
  const isRun = ({ skip, todo }) => skip === undefined && todo === undefined;

  const running = run({ files, concurrency: 1, timeout: PATIENCE_MS })
    .on('test:pass', (data) => {
      if (isTest(data)) counts[isRun(data) ? 'passed' : 'skipped']++;
    })
    .on('test:fail', (data) => {
      if (!isTest(data)) return;
      counts.failed++;
      counts.failures.push({ test: data.name, reason: reasonOf(data.details) });
    })
    .on('end', () => {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(`${FOLDER}/${name}.json`, JSON.stringify([counts], null, 2));
      process.exitCode = counts.failed > 0 ? 1 : 0;
    });
  running.compose(new spec()).pipe(process.stdout);
  return new Promise((resolve) => running.once('end', resolve));
}
