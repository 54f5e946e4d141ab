import type { PlacedItem } from '../../domain/instrument.js';
import type { NotCompared } from '../../domain/wording-changes.js';

/** Beside the number of an item that is not compared with the earlier filling: "2.2*". */
const MARK = '*';

export const marked = <T extends PlacedItem>(placed: T): T => ({ ...placed, number: `${placed.number}${MARK}` });

/**
 * These items, with a mark at the number of those that are not compared. In the number, because that is what every chart,
 * table and note shows of an item, on screen and on paper.
 */
export function withMarks(items: readonly PlacedItem[], left: readonly NotCompared[]): readonly PlacedItem[] {
  const ids = new Set(left.map(({ item }) => item.id));
  return items.map((placed) => (ids.has(placed.item.id) ? marked(placed) : placed));
}
