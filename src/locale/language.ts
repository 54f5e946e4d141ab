import type { Dictionary } from './dictionary.js';

/** What we write in first, and what is spoken where nobody knows a better language. */
export const DUTCH = 'nl';

/** What a language says, as far as it goes; the rest is said in Dutch. */
export type Words = Partial<Dictionary>;

/** Of Dutch, and of a language that nobody knows: none of its own. */
export const NONE: Words = {};

/** By language, without a region. */
export const dictionaries = new Map<string, Words>([[DUTCH, NONE]]);

/** Each area of texts: the words in use, and the Dutch ones behind them. */
const areas = new Map<keyof Dictionary, readonly [inUse: object, dutch: object]>();
let now = DUTCH;
let saying = NONE;

/** The language tag that texts are made in at this moment: "nl", "en-GB". */
export const language = (): string => now;

/** "en" of "en-GB". */
export const primary = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? '';

export const wordsOf = (tag: string): Words | undefined => dictionaries.get(primary(tag));

/** A tag that numbers can be written by: without its region when that is no region. */
function spelt(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? DUTCH;
  } catch {
    return primary(tag);
  }
}

/**
 * From now on texts are made in this language. Elements say this before they draw, each in the language of its place on
 * the page; whoever makes a file says it before that.
 */
export function speak(tag: string): void {
  const words = wordsOf(tag) ?? NONE;
  if (words !== saying) for (const [name, [inUse, dutch]] of areas) Object.assign(inUse, dutch, words[name]);
  saying = words;
  now = words === NONE ? DUTCH : spelt(tag);
}

/** An area of texts, in whatever language is spoken. Its words change in place, so never keep one of them. */
export function spoken<Name extends keyof Dictionary>(name: Name, dutch: Dictionary[Name]): Dictionary[Name] {
  const inUse = { ...dutch, ...saying[name] };
  areas.set(name, [inUse, dutch]);
  return inUse;
}
