import type * as Views from './guide-views.js';

/**
 * What draws tips and help texts: a chunk that loads after the report or plan is on screen. The script-tag edition in one
 * file has null here, and no guides: see `scripts/build/one-file.mjs`.
 */
export const openGuide: (() => Promise<typeof Views>) | null = () => import('./guide-views.js');
