// How fast a group is counted: the distribution of 24 items × 2 aspects of many respondents, on typed arrays beside the
// way one writes it first (lists of ratings, sorted for the median). `npm run bench:group`. The numbers are for
// docs/group-statistics.md; test/e2e/group-statistics.test.mjs holds on to how much faster it is, in one run.
import { availableParallelism, cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { importSources } from '../test/support/bundled-source.mjs';

export const COLUMNS = 48;
const SCALE = { min: 1, max: 10, step: 1, levels: [{ id: 'all', label: 'All', from: 1 }] };
const MINIMUM = 5;

const { distributionsOf, emptyColumns } = await importSources('domain/group/index.ts');

/** Bins of answers in whole and half points; some gave none. The same every time. */
function filledColumns(respondents) {
  const columns = emptyColumns(SCALE, respondents, COLUMNS);
  let state = 1;
  for (let at = 0; at < columns.bins.length; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    const draw = (state >>> 8) % 20;
    columns.bins[at] = draw === 0 ? 0 : 1 + 5 * (draw - 1);
  }
  return columns;
}

/** One column as a list of ratings. */
const ratingsOf = ({ respondents, bins }, column) =>
  Array.from(bins.subarray(column * respondents, (column + 1) * respondents), (bin) =>
    bin === 0 ? 'unknown' : (bin + 9) / 10,
  );

function naive(ratings) {
  const scores = ratings.filter((rating) => typeof rating === 'number');
  const n = scores.length;
  const mean = scores.reduce((sum, score) => sum + score, 0) / n;
  const deviation = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / n);
  const sorted = [...scores].sort((a, b) => a - b);
  const median = (sorted[Math.floor((n - 1) / 2)] + sorted[Math.floor(n / 2)]) / 2;
  const histogram = new Map();
  for (const score of sorted) histogram.set(score, (histogram.get(score) ?? 0) + 1);
  return { n, mean, median, deviation, low: sorted[0], high: sorted.at(-1), histogram };
}

const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];

function timed(work) {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}

/** Milliseconds for all columns, each the median of so many runs; throws when the two ways differ. */
export function measure(respondents, { runs = 5, naiveRuns = runs } = {}) {
  const columns = filledColumns(respondents);
  for (let run = 0; run < 3; run++) distributionsOf(columns, MINIMUM); // the first times are for the compiler
  const told = distributionsOf(columns, MINIMUM);
  const fast = Array.from({ length: runs }, () => timed(() => distributionsOf(columns, MINIMUM)).ms);
  const slow = Array.from({ length: naiveRuns }, () => {
    let ms = 0;
    for (let column = 0; column < COLUMNS; column++) {
      const ratings = ratingsOf(columns, column);
      const found = timed(() => naive(ratings));
      ms += found.ms;
      const { n, mean, deviation } = told[column];
      const same = n === found.result.n && Math.abs(mean - found.result.mean) < 0.051;
      if (!same || Math.abs(deviation - found.result.deviation) > 0.051) throw new Error(`Column ${column} differs.`);
    }
    return ms;
  });
  return { typed: median(fast), naive: median(slow) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const row = ({ typed, naive }) => ({
    'typed arrays (ms)': Number(typed.toFixed(2)),
    'lists (ms)': Math.round(naive),
    times: Math.round(naive / typed),
  });
  console.log(
    `${availableParallelism()} × ${cpus()[0]?.model ?? '?'}, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}; × ${COLUMNS}`,
  );
  console.table({
    '10 000 respondents': row(measure(10_000)),
    '1 000 000 respondents': row(measure(1_000_000, { naiveRuns: 1 })),
  });
}
