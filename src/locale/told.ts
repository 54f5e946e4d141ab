import { formatList } from './format-list.js';
import { formatScore } from './format.js';
import { clip, quote } from './quote.js';

/** What a sentence about an import is made with. May hold text of the file. */
export type Told = Readonly<Record<string, string | number | readonly string[] | readonly number[] | undefined>>;

type Value = Told[string];

const one = (value: string | number): string => (typeof value === 'number' ? formatScore(value) : clip(value));

const isList = (value: Value): value is readonly string[] | readonly number[] => Array.isArray(value);

/** A word or a number of the file, cut when it is long. A list is written as one. */
export const said = (value: Value): string => (isList(value) ? formatList(value.map(one)) : one(value ?? ''));

/** Text of the file between quotation marks. */
export const quoted = (value: Value): string => quote(isList(value) ? said(value) : String(value ?? ''));

/** "Begin 1 · Midden 5,5". */
export const bounded = (names: Value, bounds: Value): string => {
  const numbers = isList(bounds) ? bounds.map(one) : [];
  return isList(names) ? names.map((name, i) => `${one(name)} ${numbers[i] ?? ''}`.trim()).join(' · ') : '';
};

export type Sentences = Readonly<Record<string, (told: Told) => string>>;

/** The sentence of a code; that of "other" for a code that has none. */
export const tellBy =
  (sentences: Sentences) =>
  (code: string, told: Told): string =>
    ((Object.hasOwn(sentences, code) ? sentences[code] : undefined) ?? sentences['other'])?.(told) ?? '';
