/** Texts from files in our sentences, for every language: cut, and without what could reorder or break the sentence. */
import { formatScore } from './format.js';

export type Params = Readonly<Record<string, string | number>>;

/** Longest piece of a file, and longest place in it, that a sentence repeats: in characters. */
const QUOTE_LIMIT = 40;
const PATH_LIMIT = 160;

/** Cuts a text, and puts `instead` in the place of control characters. */
export function clip(text: string | number | undefined, limit = QUOTE_LIMIT, instead = ''): string {
  const characters = Array.from(
    String(text ?? '')
      .slice(0, 4 * limit)
      .replace(/\p{C}/gu, instead),
  );
  return characters.length > limit ? `${characters.slice(0, limit).join('').trimEnd()}…` : characters.join('');
}

/** Text of a cell between quotation marks. */
export const quote = (text: string): string => `“${clip(text, QUOTE_LIMIT, ' ').trim()}”`;

/** A value from a file in a sentence: text between quotation marks, a number as it is read. */
export const show = (value: string | number | undefined): string =>
  typeof value === 'number' ? formatScore(value) : `“${clip(value)}”`;

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/**
 * What is wrong with a file, by sentences for each `ProblemCode`, after the place in the file:
 * "themes[1].items[3].levels: er ontbreekt een niveau (koploper). Schrijf er een tekst voor." Takes any code and any
 * params, repeats at most 40 characters of a file's own text, and never throws.
 */
export const describeBy =
  (sentences: Readonly<Record<string, (params: Params) => string>>) =>
  ({ path, code, params = {} }: { path: string; code: string; params?: Params }): string => {
    const sentence = (Object.hasOwn(sentences, code) ? sentences[code] : undefined) ?? sentences['unreadable'];
    const text = sentence?.(params) ?? '';
    return path === '' ? capital(text) : `${clip(path, PATH_LIMIT)}: ${text}`;
  };
