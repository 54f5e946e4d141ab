// Runs the tests and ends with a table of what passed where, and what failed. Without arguments: everything. `--engine chromium` runs the
// unit tests in one engine; any other argument goes to Web Test Runner, and then only the unit tests run:
//   npm run test:chromium -- --files test/domain/*.test.ts
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const RESULTS = '.cache/results';
/** How many failures of a suite the end of the output repeats. */
const MOST_TOLD = 20;

const rest = process.argv.slice(2);
const engine = rest[0] === '--engine' ? rest.splice(0, 2)[1] : null;

const filesIn = (folder, ending) =>
  existsSync(folder) ? readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(ending)) : [];

/** Runs one kind of tests. It leaves its counts in .cache/results; a crash that leaves none counts as one failure. */
function run(name, command, env = {}) {
  console.log(`\n── ${name} tests ──`);
  const { status } = spawnSync(process.execPath, command, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const file = join(RESULTS, `${name}.json`);
  const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  if (status !== 0 && !counts.some(({ failed }) => failed > 0)) {
    counts.push({ suite: `${name} (did not finish)`, passed: 0, failed: 1, skipped: 0, failures: [] });
  }
  return counts;
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const testRunner = ['node_modules/@web/test-runner/dist/bin.js', '--config', 'wtr.config.mjs', ...rest];
const counts = run('unit', testRunner, engine ? { ENGINES: engine } : {});
if (!engine && rest.length === 0) {
  // What follows tests the files that users get. CI has just built them.
  if (!process.env.MEETLAT_BUILT) spawnSync('npm', ['run', '-s', 'build'], { stdio: 'inherit' });
  if (filesIn('test/e2e', '.test.mjs').length > 0) counts.push(...run('e2e', ['scripts/test-e2e.mjs']));
  if (filesIn('stories', '.stories.ts').length > 0) counts.push(...run('stories', ['scripts/test-stories.mjs']));
}

console.log();
console.table(
  Object.fromEntries(counts.map(({ suite, passed, failed, skipped }) => [suite, { passed, failed, skipped }])),
);
for (const { suite, failures } of counts) {
  // A browser that never started fails every file in the same way.
  for (const { test, reason } of failures.slice(0, MOST_TOLD)) console.log(`✖ ${suite}: ${test}\n    ${reason}`);
  if (failures.length > MOST_TOLD) console.log(`✖ ${suite}: and ${failures.length - MOST_TOLD} more`);
}
writeFileSync('.cache/test-results.json', JSON.stringify(counts, null, 2));
process.exitCode = counts.some(({ failed }) => failed > 0) ? 1 : 0;
