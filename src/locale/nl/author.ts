import { formatList } from '../format-list.js';

/** What an element says to the author of the page when an attribute can't work. Who visits the page reads it too. */
export const author = {
  /** After each of the sentences below. */
  tell: 'Meld dit aan de beheerder van deze pagina.',
  values: (attribute: string, values: readonly string[], known: readonly string[]): string =>
    `${attribute}="${values.join(' ')}" is hier niet bekend. Kies uit ${formatList(known)}.`,
  items: (ids: readonly string[]): string =>
    `${ids.length === 1 ? 'Dit onderdeel bestaat' : 'Deze onderdelen bestaan'} niet in deze meetlat: ${formatList(ids)}. De rest werkt gewoon.`,
  nowhere: (id: string): string => `Op deze pagina staat geen meetlat met id="${id}". Daarom is hier niets te zien.`,
  other: (id: string): string => `id="${id}" hoort hier bij iets anders dan een meetlat. Daarom is hier niets te zien.`,
  unregistered: (id: string): string => `De meetlat met id="${id}" is niet geladen. Daarom is hier niets te zien.`,
};
