import type { Finding } from '../domain/problem.js';
import { finding } from './problem.js';

/** Largest file that is read, in bytes: 5 MB. */
export const FILE_LIMIT = 5_000_000;

/** Deepest nesting of lists and groups. Our own files need 8. */
const DEPTH_LIMIT = 32;

/** Most values in a file. The largest instrument that is allowed (2 000 items) has about half of it. */
const VALUE_LIMIT = 60_000;

const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;

const opens = (unit: number): boolean => unit === 91 || unit === 123;
const closes = (unit: number): boolean => unit === 93 || unit === 125;

/** Index of the quote that ends the string that starts at `start`; the length of the text when nothing ends it. */
function stringEnd(json: string, start: number): number {
  for (let i = start + 1; i < json.length; i++) {
    const unit = json.charCodeAt(i);
    if (unit === QUOTE) return i;
    if (unit === BACKSLASH) i++;
  }
  return json.length;
}

/** Whether a file of this size is read at all: ask before reading it into memory. */
export const sizeFinding = (bytes: number): Finding | null =>
  bytes > FILE_LIMIT ? finding('too-large', { limit: FILE_LIMIT / 1e6 }) : null;

/**
 * What makes a text too big to parse: its length, its depth or its number of values. One pass without recursion that
 * stops at the first excess, because `JSON.parse` itself can be made to use much memory and time. Text that is no
 * JSON passes: finding that out is for the parser.
 */
export function limitFinding(json: string): Finding | null {
  const tooLarge = sizeFinding(json.length); // UTF-8 never takes fewer bytes than UTF-16 takes units
  if (tooLarge) return tooLarge;
  let depth = 0;
  let values = 1;
  for (let i = 0; i < json.length; i++) {
    const unit = json.charCodeAt(i);
    if (unit === QUOTE) i = stringEnd(json, i);
    else if (opens(unit)) depth++;
    else if (closes(unit)) depth--;
    else if (unit === COMMA) values++;
    if (depth > DEPTH_LIMIT) return finding('too-deep', { limit: DEPTH_LIMIT });
    if (values > VALUE_LIMIT) return finding('too-many', { limit: VALUE_LIMIT });
  }
  return null;
}
