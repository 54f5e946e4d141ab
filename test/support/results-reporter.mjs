// Counts what passed, failed and was skipped per engine, and leaves the counts for scripts/test.mjs to add up.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const countSuite = (suite, counts) => {
  for (const test of suite?.tests ?? []) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  for (const inner of suite?.suites ?? []) countSuite(inner, counts);
  return counts;
};

/** A file that broke outside its tests (an import that fails, a crash) has no failing test, but did fail. */
function countSession(session, counts) {
  const before = counts.failed;
  countSuite(session.testResults, counts);
  if (!session.passed && counts.failed === before) counts.failed++;
}

/** A WTR reporter that writes `[{ suite, passed, failed, skipped }]` as JSON, one entry an engine. */
export function resultsReporter({ file }) {
  return {
    onTestRunFinished({ sessions }) {
      const suites = new Map();
      for (const session of sessions) {
        const suite = session.browser.name;
        if (!suites.has(suite)) suites.set(suite, { suite, passed: 0, failed: 0, skipped: 0 });
        countSession(session, suites.get(suite));
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify([...suites.values()], null, 2));
    },
  };
}
