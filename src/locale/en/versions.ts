import { formatList } from '../format-list.js';
import type { Dictionary } from '../dictionary.js';
import { items } from './words.js';

export const versions: Dictionary['versions'] = {
  title: 'Other texts than before',
  valid: 'What you filled in stays valid. Nothing has changed in your answers.',
  editions: (then, now) =>
    then === '' || then === now ? '' : `You filled in version ${then}. This is version ${now}.`,
  reworded: (count) => `The text of ${items(count)} has changed since you filled this in`,
  otherWording: (count) =>
    `For ${items(count)} you read other words with the same meaning, in another language for example`,
  added: (count) => `${items(count)} ${count === 1 ? 'is' : 'are'} new since you filled this in`,
  removed: (count) => `${items(count)} ${count === 1 ? 'is' : 'are'} no longer in the Meetlat. Your answer is kept`,
  version: (from, to) => (from === null ? `now version ${to}` : `version ${from}, now version ${to}`),
  replacedBy: (titles) => `now: ${formatList(titles)}`,

  notCompared: (count, label) => `We do not compare items with a * with “${label}”. There are ${count} of them`,
  why: {
    reworded: 'the text has changed',
    unsure: 'we do not know which text you read then',
    new: 'this item is new',
  },

  news: 'There is a new version of this Meetlat.',
  unchanged: 'The texts that you read have stayed the same.',
  look: 'Read the text of those items once more. Does your score still fit? Then there is nothing to do.',
  understood: 'Got it',

  earlier: (label) => `Now (${label})`,
  remark: 'About the text',
  notComparedCell: (why) => `Not compared: ${why}`,
  rewordedCell: (from, to) => `The text has changed since this answer (${versions.version(from, to)})`,
};
