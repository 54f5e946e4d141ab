import type { Dictionary } from './dictionary.js';

/** What we write in first, and what is spoken where nobody knows a better language. */
export const DUTCH = 'nl';

/** What a language says, as far as it goes; the rest is said in Dutch. */
export type Words = Partial<Dictionary>;

const NONE: Words = {};

/** By language, without a region. A language that nobody knows has the words of Dutch: none of its own. */
export const dictionaries: Record<string, Words> = { [DUTCH]: NONE };

/** Each area of texts: the words in use, and the Dutch ones behind them. */
const areas = new Map<keyof Dictionary, readonly [inUse: object, dutch: object]>();
let now = DUTCH;

/** The language tag that texts are made in at this moment: "nl", "en-GB". */
export const language = (): string => now;

/** "en" of "en-GB". */
export const primary = (tag: string): string => tag.split('-', 1)[0] ?? '';

export const wordsOf = (tag: string): Words | undefined => dictionaries[primary(tag)];

/**
 * From now on texts are made in this language. Elements say this before they draw, each in the language of its place on
 * the page; whoever makes a file says it before that.
 */
export function speak(tag: string): void {
  if (tag === now) return;
  const words = wordsOf(tag) ?? NONE;
  now = words === NONE ? DUTCH : tag;
  for (const [name, [inUse, dutch]] of areas) Object.assign(inUse, dutch, words[name]);
}

/** An area of texts, in whatever language is spoken. Its words change in place, so never keep one of them. */
export function spoken<Name extends keyof Dictionary>(name: Name, dutch: Dictionary[Name]): Dictionary[Name] {
  const inUse = { ...dutch, ...wordsOf(now)?.[name] };
  areas.set(name, [inUse, dutch]);
  return inUse;
}
