import { dictionaries, NONE, primary, wordsOf } from './language.js';

/** Resolves when a language can be spoken; undefined when it can be already. What can't be loaded is spoken in Dutch. */
export const fetchLanguage = (tag: string): Promise<void> | undefined =>
  wordsOf(tag)
    ? undefined
    : import('./languages.js').then(
        ({ fetchWords }) => fetchWords(tag),
        () => void dictionaries.set(primary(tag), NONE),
      );
