/** Languages: which one is spoken, loading one before it is needed, and adding or completing one. */
import { fetchLanguage } from './fetch-language.js';

export type { Dictionary } from './dictionary.js';
export { language } from './language.js';
export type { Words } from './language.js';
export { addLanguage } from './languages.js';

/**
 * Resolves when the texts of a language (BCP 47) are there, so that what is drawn or made next is in that language. One
 * that nobody knows, or that can't be fetched, is spoken in Dutch, with a warning in the console.
 */
export const loadLanguage = async (tag: string): Promise<void> => fetchLanguage(tag);
