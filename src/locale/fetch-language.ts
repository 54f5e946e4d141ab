import { wordsOf } from './language.js';

/** Resolves when a language can be spoken; undefined when it can be already. */
export const fetchLanguage = (tag: string): Promise<void> | undefined =>
  wordsOf(tag) ? undefined : import('./languages.js').then(({ fetchWords }) => fetchWords(tag));
