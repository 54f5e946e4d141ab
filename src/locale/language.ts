import type { Dictionary } from './dictionary.js';

/** What we write in first, and what is spoken where nobody knows a better language. */
export const DUTCH = 'nl';

/** What a language says, as far as it goes; the rest is said in Dutch. */
export type Words = Partial<Dictionary>;

type Area = keyof Dictionary;

/** Each area of texts: the words in use, and the Dutch ones behind them. */
export const areas = new Map<Area, readonly [inUse: object, dutch: object]>();

/** Changes the words in use, in all areas or in one that is new; gives the tag of the language they are in then. */
type Interpreter = (tag: string, fresh?: Area) => string;

let now = DUTCH;
let interpreter: Interpreter | undefined;

/** The language tag that texts are made in at this moment: "nl", "en-GB". */
export const language = (): string => now;

/** "en" of "en-GB". */
export const primary = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? '';

/** Only Dutch is spoken until someone brings another language, and with it what can speak it: `languages.ts`. */
export function interpretWith(other: Interpreter): void {
  interpreter = other;
}

/**
 * From now on texts are made in this language. Elements say this before they draw, each in the language of its place on
 * the page; whoever makes a file says it before that.
 */
export function speak(tag: string): void {
  now = interpreter?.(tag) ?? DUTCH;
}

/** An area of texts, in whatever language is spoken. Its words change in place, so never keep one of them. */
export function spoken<Name extends Area>(name: Name, dutch: Dictionary[Name]): Dictionary[Name] {
  const inUse = { ...dutch };
  areas.set(name, [inUse, dutch]);
  interpreter?.(now, name);
  return inUse;
}
