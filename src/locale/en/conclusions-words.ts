import { formatScore } from '../format.js';
import type { Sentence } from '../sentence.js';
import { items, themes } from './words.js';

/** Up to this many items or themes are named; more are counted, so that a sentence stays short. */
const NAMED = 3;

/** "1 point", "2 points", "0.5 points". */
export const points = (size: number): string => `${formatScore(size)} ${size === 1 ? 'point' : 'points'}`;

interface Proportion {
  readonly of: number;
  readonly asked: number;
}

/**
 * "5 of the 24 items", "all 24 items". `which` says what the ones counted have ("with a score"), and is left out when
 * that is every item.
 */
export function share(count: number, { of, asked }: Proportion, which: string): string {
  const meant = of < asked && which ? `${items(of)} ${which}` : items(of);
  if (count < of) return `${count} of the ${meant}`;
  return of === 1 ? meant : `all ${meant}`;
}

/** "a, b and c" in pieces, of which the first and every second are stressed: titles stay apart from words. */
export const listed = (parts: readonly string[]): Sentence =>
  parts.flatMap((part, i) => (i === 0 ? [part] : [i === parts.length - 1 ? ' and ' : ', ', part]));

interface Found extends Proportion {
  readonly items: readonly { readonly item: { readonly title: string } }[];
}

/** The items by name when they are few, else how many of how many. Begins and ends with a stressed piece. */
export const named = (found: Found, which: string): Sentence =>
  found.items.length > NAMED
    ? [share(found.items.length, found, which)]
    : listed(found.items.map(({ item }) => item.title));

/** The themes by name when they are few, else how many. */
export const namedThemes = (found: readonly { readonly theme: { readonly title: string } }[]): Sentence =>
  found.length > NAMED ? [themes(found.length)] : listed(found.map(({ theme }) => theme.title));
