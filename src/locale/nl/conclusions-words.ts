import { formatScore } from '../format.js';
import type { Sentence } from '../sentence.js';

/** Up to this many items or themes are named; more are counted, so that a sentence stays short. */
const NAMED = 3;

export const items = (count: number): string => (count === 1 ? '1 onderdeel' : `${count} onderdelen`);
export const scores = (count: number): string => (count === 1 ? '1 cijfer' : `${count} cijfers`);

/** "1 punt", "2 punten", "0,5 punt". */
export const points = (size: number): string =>
  `${formatScore(size)} ${size > 1 && Number.isInteger(size) ? 'punten' : 'punt'}`;

interface Proportion {
  readonly of: number;
  readonly asked: number;
}

/**
 * "5 van de 24 onderdelen", "alle 24 onderdelen". `which` says what the ones counted have ("met een cijfer"), and is
 * left out when that is every item.
 */
export function share(count: number, { of, asked }: Proportion, which: string): string {
  const counted = of < asked && which ? `${items(of)} ${which}` : items(of);
  if (count < of) return `${count} van de ${counted}`;
  return of === 1 ? counted : `alle ${counted}`;
}

/** "a, b en c" in pieces, of which the first and every second are stressed: titles stay apart from words. */
export const listed = (parts: readonly string[]): Sentence =>
  parts.flatMap((part, i) => (i === 0 ? [part] : [i === parts.length - 1 ? ' en ' : ', ', part]));

interface Found extends Proportion {
  readonly items: readonly { readonly item: { readonly title: string } }[];
}

/** The items by name when they are few, else how many of how many. Begins and ends with a stressed piece. */
export const named = (found: Found, which: string): Sentence =>
  found.items.length > NAMED
    ? [share(found.items.length, found, which)]
    : listed(found.items.map(({ item }) => item.title));

/** The themes by name when they are few, else how many. */
export const namedThemes = (themes: readonly { readonly theme: { readonly title: string } }[]): Sentence =>
  themes.length > NAMED ? [`${themes.length} thema's`] : listed(themes.map(({ theme }) => theme.title));
