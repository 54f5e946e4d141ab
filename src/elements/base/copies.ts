/** Imported by each `define.ts`, so that a second copy of the library on a page is noticed. */
import { VERSION } from './version.js';

/** What copies of this library on one page know of each other. */
interface Copy {
  readonly version: string;
  /** Whether it registers every element, now or later: then a script-tag file has nothing to add. */
  whole?: boolean;
}

// The script-tag file does the same before anything else of it runs: see scripts/build/once.mjs.
const page = globalThis as unknown as Record<symbol, Copy | undefined>;
const KEY = Symbol.for('meetlat');

const first = page[KEY];
if (first && typeof document === 'object')
  console.info(`meetlat ${first.version} came first and stays; this is ${VERSION}.`);
const copy = (page[KEY] ??= { version: VERSION });

/** Says that this copy brings all elements. */
export function markWhole(): void {
  copy.whole = true;
}
