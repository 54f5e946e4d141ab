import { language } from './language.js';

/** "a, b en c". */
export const formatList = (parts: readonly string[], lang = language()): string =>
  new Intl.ListFormat(lang, { type: 'conjunction' }).format(parts);
