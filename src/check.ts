/**
 * For development: importing this warns in the console about tokens with too little contrast, and about values that
 * can't be read. Nothing of the library imports it, so that a page that doesn't has none of it.
 */
import { watchTokens } from './check/watch.js';

export type { BadToken, MeasuredPair, TokenCheck } from './check/check-tokens.js';
export { checkTokens } from './check/check-tokens.js';
export type { Pair } from './check/pairs.js';
export { contrastOf } from './check/colour.js';
export type { Colour } from './check/colour.js';

if (typeof document !== 'undefined') watchTokens();
