import type { Instrument } from '../../src/domain/instrument.js';
import '../../src/elements/item/define.js';
import { loadExtra } from '../../src/elements/item/extra.js';
import type { MeetlatItem } from '../../src/elements/item/meetlat-item.js';
import { threeLevels } from './instruments.js';

/** An item without a store, with the first item of the test instrument unless said otherwise. */
export async function showItem(
  properties: Partial<MeetlatItem> & { instrument?: Instrument } = {},
  attributes: Readonly<Record<string, string>> = {},
  parent: Element = document.body,
): Promise<MeetlatItem> {
  const item = document.createElement('meetlat-item');
  Object.assign(item, { instrument: threeLevels, item: 'item-1' }, properties);
  for (const [name, value] of Object.entries(attributes)) item.setAttribute(name, value);
  parent.append(item);
  await item.updateComplete;
  await loadExtra();
  return item;
}
