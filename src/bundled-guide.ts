import type { Guide } from './domain/guide.js';

/**
 * The guide to the Meetlat Sociale Incasso that comes with the library, in Dutch or English: a chunk for each, fetched as
 * a module when someone needs it. Another language gets the Dutch one. Not parsed again: it is ours, and its tests parse it.
 */
export const bundledGuide = async (lang = 'nl'): Promise<Guide> =>
  (lang === 'en'
    ? await import('../meetlat-data/guide/sociale-incasso.en.json', { with: { type: 'json' } })
    : await import('../meetlat-data/guide/sociale-incasso.nl.json', { with: { type: 'json' } })
  ).default as Guide;
