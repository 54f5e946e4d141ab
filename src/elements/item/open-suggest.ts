import type * as Suggest from './suggest.js';

/**
 * The field for a better text: a chunk that loads with an item that asks for it. The script-tag edition in one file has
 * null here: see `scripts/build/one-file.mjs`.
 */
export const openSuggest: (() => Promise<typeof Suggest>) | null = () => import('./suggest.js');
