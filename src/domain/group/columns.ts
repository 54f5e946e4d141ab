import type { Assessment } from '../assessment.js';
import { answerOf } from '../assessment.js';
import type { Aspect } from '../rating.js';
import type { Scale } from '../scale.js';
import { binCount, binOf } from './bins.js';
import { distributionOf } from './distribution.js';
import type { Distribution } from './types.js';

/** What a column is about. */
export interface Cell {
  readonly itemId: string;
  readonly aspect: Aspect;
}

/** As small as the scale allows: reading them is what takes time. */
type Bins = Uint8Array | Uint16Array | Uint32Array;

/** Bins of the scores (`binOf`) of many respondents, one column after the other: that of respondent r in column c is at c × respondents + r. */
export interface Columns {
  readonly scale: Scale;
  readonly respondents: number;
  readonly columns: number;
  readonly bins: Bins;
}

/** Columns without a score yet, to be filled in place. */
export function emptyColumns(scale: Scale, respondents: number, columns: number): Columns {
  const count = binCount(scale);
  const size = respondents * columns;
  const bins = count <= 0x100 ? new Uint8Array(size) : count <= 0x10000 ? new Uint16Array(size) : new Uint32Array(size);
  return { scale, respondents, columns, bins };
}

/** What these people scored, a column for each cell. */
export function columnsOf(scale: Scale, members: readonly Assessment[], cells: readonly Cell[]): Columns {
  const columns = emptyColumns(scale, members.length, cells.length);
  let at = 0;
  for (const { itemId, aspect } of cells) {
    for (const { answers } of members) columns.bins[at++] = binOf(scale, answerOf(answers, itemId)[aspect]);
  }
  return columns;
}

/** The bins of one column. */
export const columnAt = ({ respondents, bins }: Columns, column: number): Bins =>
  bins.subarray(column * respondents, (column + 1) * respondents);

/**
 * Counts a stretch of bins into four histograms in turn, and adds them up in the first. In turn, because the same score
 * twice in a row would have to wait for its own count.
 */
function count(bins: Bins, from: number, until: number, four: Uint32Array, length: number): void {
  const [second, third, fourth] = [length, 2 * length, 3 * length];
  four.fill(0);
  let i = from;
  for (; i + 3 < until; i += 4) {
    /* eslint-disable @typescript-eslint/no-non-null-assertion -- within bounds, and this loop is what takes the time */
    four[bins[i]!]!++;
    four[second + bins[i + 1]!]!++;
    four[third + bins[i + 2]!]!++;
    four[fourth + bins[i + 3]!]!++;
  }
  for (; i < until; i++) four[bins[i]!]!++;
  for (let bin = 0; bin < length; bin++) four[bin]! += four[second + bin]! + four[third + bin]! + four[fourth + bin]!;
  /* eslint-enable @typescript-eslint/no-non-null-assertion */
}

/** The distribution of every column: one pass over the scores, and nothing allocated per answer. */
export function distributionsOf(
  { scale, respondents, columns, bins }: Columns,
  minimum: number,
): readonly Distribution[] {
  const length = binCount(scale);
  const four = new Uint32Array(4 * length);
  return Array.from({ length: columns }, (_, column) => {
    count(bins, column * respondents, (column + 1) * respondents, four, length);
    return distributionOf(scale, four.subarray(0, length), minimum);
  });
}
