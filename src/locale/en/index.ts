import type { Dictionary } from '../dictionary.js';

/** English. */
export const en: Partial<Dictionary> = {};
