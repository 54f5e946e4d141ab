import type { EarlierEdition } from './history.js';
import type { Scale } from './scale.js';

/** Which text this is: every edition of an instrument has an id, a version (semver) and a date (yyyy-mm-dd). */
export interface Edition {
  readonly id: string;
  readonly version: string;
  readonly date: string;
  readonly label: string;
}

/** Jargon explained apart from the definitions. */
export interface Term {
  readonly id: string;
  readonly term: string;
  readonly explanation: string;
}

/** The number an item carried in older material. */
export interface Alias {
  readonly scheme: string;
  readonly theme: string;
  readonly number: string;
}

/** One row of the instrument: what is scored, described once per level (keyed by level id). */
export interface Item {
  readonly id: string;
  /** Rises when the meaning of the item changes, so that answers stay comparable. */
  readonly version: number;
  readonly title: string;
  /** Title of at most 18 characters, for a chart axis. */
  readonly short: string;
  readonly aliases: readonly Alias[];
  /** Ids of the terms a reader of this item may want explained. */
  readonly terms: readonly string[];
  readonly levels: Readonly<Record<string, string>>;
}

export interface Theme {
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
  readonly items: readonly Item[];
}

/** A self-assessment as data: scale, themes and items. */
export interface Instrument {
  readonly id: string;
  readonly edition: Edition;
  readonly lang: string;
  readonly title: string;
  readonly background: readonly string[];
  readonly about: readonly string[];
  readonly instruction: readonly string[];
  readonly scale: Scale;
  readonly terms: readonly Term[];
  readonly themes: readonly Theme[];
  /** Earlier editions, newest first. */
  readonly history?: readonly EarlierEdition[] | undefined;
}

/** An item with its place in the instrument. */
export interface PlacedItem {
  readonly item: Item;
  readonly theme: Theme;
  /** "2.2": theme and item counted from 1 in the whole instrument, whatever subset is shown. */
  readonly number: string;
}

const placed = new WeakMap<Instrument, readonly PlacedItem[]>();

/** Every item in order with its theme and number. Computed once per instrument. */
export function placedItems(instrument: Instrument): readonly PlacedItem[] {
  let result = placed.get(instrument);
  if (!result) {
    result = instrument.themes.flatMap((theme, t) =>
      theme.items.map((item, i) => ({ item, theme, number: `${t + 1}.${i + 1}` })),
    );
    placed.set(instrument, result);
  }
  return result;
}

export function findItem(instrument: Instrument, itemId: string): PlacedItem | undefined {
  return placedItems(instrument).find(({ item }) => item.id === itemId);
}

export interface ItemSelection {
  readonly items: readonly PlacedItem[];
  /** Ids that were asked for and don't exist. */
  readonly unknown: readonly string[];
}

/** A subset by id, in the instrument's order; all items when `ids` is null or names nothing. */
export function selectItems(instrument: Instrument, ids: readonly string[] | null): ItemSelection {
  const all = placedItems(instrument);
  if (!ids || ids.length === 0) return { items: all, unknown: [] };
  const wanted = new Set(ids);
  const items = all.filter(({ item }) => wanted.has(item.id));
  const known = new Set(all.map(({ item }) => item.id));
  return { items, unknown: [...wanted].filter((id) => !known.has(id)) };
}
