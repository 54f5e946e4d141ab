import type { Dictionary } from '../dictionary.js';
import { formatList } from '../format-list.js';

/** What an element says to the author of the page when an attribute can't work. Who visits the page reads it too. */
export const author: Dictionary['author'] = {
  tell: 'Please tell whoever looks after this page.',
  values: (attribute, values, known) =>
    `${attribute}="${values.join(' ')}" is not known here. Choose from ${formatList(known)}.`,
  items: (ids) =>
    `${ids.length === 1 ? 'This item does' : 'These items do'} not exist in this Meetlat: ${formatList(ids)}. Everything else works.`,
  nowhere: (id) => `There is no Meetlat with id="${id}" on this page, so there is nothing to show here.`,
  other: (id) => `Here id="${id}" belongs to something other than a Meetlat, so there is nothing to show.`,
  unregistered: (id) => `The Meetlat with id="${id}" has not been loaded, so there is nothing to show here.`,
};
