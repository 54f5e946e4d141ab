import * as fc from 'fast-check';

/** From the message of a failed run: `{ seed: 1, path: '0:2' }` replays exactly that case. */
export interface Replay {
  readonly seed: number;
  readonly path: string;
}

/** Checks a property on random values. When it fails, the message gives seed, path and the smallest example. */
export function holds<T>(
  arbitrary: fc.Arbitrary<T>,
  numRuns: number,
  check: (value: T) => void,
  replay?: Replay,
): void {
  fc.assert(fc.property(arbitrary, check), { numRuns, ...replay });
}
