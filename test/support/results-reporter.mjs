// Counts what passed, failed and was skipped per engine, and leaves the counts and the failures for scripts/test.mjs.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

function countSuite(suite, counts, path) {
  for (const test of suite?.tests ?? []) {
    const result = test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed';
    counts[result]++;
    if (result === 'failed') {
      counts.failures.push({ test: [...path, test.name].join(' › '), reason: reasonOf(test.error) });
    }
  }
  for (const inner of suite?.suites ?? []) countSuite(inner, counts, [...path, inner.name]);
}

const reasonOf = (error) => String(error?.message ?? 'it did not say why').split('\n')[0];

/** A file that broke outside its tests (an import that fails, a crash) has no failing test, but did fail. */
function countSession(session, counts) {
  const file = relative(process.cwd(), session.testFile);
  const before = counts.failed;
  countSuite(session.testResults, counts, [file]);
  if (!session.passed && counts.failed === before) {
    counts.failed++;
    counts.failures.push({ test: file, reason: reasonOf(session.errors[0]) });
  }
}

/** A WTR reporter that writes `[{ suite, passed, failed, skipped, failures }]` as JSON, one entry an engine. */
export function resultsReporter({ file }) {
  return {
    onTestRunFinished({ sessions }) {
      const suites = new Map();
      for (const session of sessions) {
        const suite = session.browser.name;
        if (!suites.has(suite)) suites.set(suite, { suite, passed: 0, failed: 0, skipped: 0, failures: [] });
        countSession(session, suites.get(suite));
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify([...suites.values()], null, 2));
    },
  };
}
