import type { Instrument, PlacedItem, Theme } from '../domain/instrument.js';
import { placedItems } from '../domain/instrument.js';
import type { Level } from '../domain/scale.js';
import type { WordList } from './words.js';
import { keyOf, wordKeys, wordListOf } from './words.js';

/** A known item or theme, and whether its title was there or only something like it. */
export interface Match<T> {
  readonly found: T;
  readonly exact: boolean;
}

/** Where a row stands: its theme if that is a known one, and what is printed around it. */
export interface RowPlace {
  readonly themeId: string | null;
  readonly themeText: string;
  /** "4.3", empty when there is no number. */
  readonly number: string;
}

const withoutBrackets = (title: string): string => title.replace(/\s*\([^)]*\)\s*$/, '');

/** Whether all words of `part` stand beside each other in `whole`. */
const holds = (whole: readonly string[], part: readonly string[]): boolean =>
  whole.some((_, start) => part.every((word, i) => whole[start + i] === word));

/** What of a known edition is recognised in a text: titles, short titles, aliases and level names. */
export class Known {
  readonly words: WordList;
  readonly instrument: Instrument | undefined;
  readonly #items: readonly PlacedItem[];
  readonly #byKey = new Map<string, PlacedItem>();

  constructor(instrument: Instrument | undefined) {
    this.instrument = instrument;
    this.#items = instrument ? placedItems(instrument) : [];
    for (const placed of this.#items) this.#byKey.set(keyOf(placed.item.short), placed);
    for (const placed of this.#items) this.#byKey.set(keyOf(placed.item.title), placed);
    this.words = wordListOf([
      ...(instrument ? [instrument.title] : []),
      ...(instrument?.themes.map(({ title }) => title) ?? []),
      ...(instrument?.scale.levels.map(({ label }) => label) ?? []),
      ...this.#items.flatMap(({ item }) => [item.title, item.short, ...item.aliases.map(({ theme }) => theme)]),
    ]);
  }

  get items(): readonly PlacedItem[] {
    return this.#items;
  }

  level = (name: string): Level | undefined =>
    this.instrument?.scale.levels.find(({ label, id }) => [label, id].some((one) => keyOf(one) === keyOf(name)));

  theme(title: string): Match<Theme> | null {
    const themes = this.instrument?.themes ?? [];
    const of = (text: string) => themes.find((theme) => keyOf(theme.title) === keyOf(text));
    const exact = of(title);
    if (exact) return { found: exact, exact: true };
    const like = of(title.split(/\s[-–—:]\s/, 1)[0] ?? '');
    return like ? { found: like, exact: false } : null;
  }

  /** The known item of a row: by its title; else by a title that says more, or by its number in older material. */
  item(title: string, place: RowPlace): Match<PlacedItem> | null {
    const exact = this.#byKey.get(keyOf(title));
    if (exact) return { found: exact, exact: true };
    const near = this.#items.filter(({ theme }) => place.themeId === null || theme.id === place.themeId);
    const words = wordKeys(title);
    const like = near.filter(({ item }) => {
      if (keyOf(withoutBrackets(title)) === keyOf(item.title)) return true;
      const own = wordKeys(item.title);
      return own.length > 1 && holds(words, own);
    });
    const numbered = like.length > 0 ? like : near.filter((one) => this.#hasNumber(one, place));
    const [only, second] = numbered;
    return only && !second ? { found: only, exact: false } : null;
  }

  #hasNumber({ item }: PlacedItem, { number, themeText }: RowPlace): boolean {
    if (number === '') return false;
    const words = wordKeys(themeText);
    return item.aliases.some((alias) => alias.number === number && words.includes(keyOf(alias.theme)));
  }
}
