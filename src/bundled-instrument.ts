import type { Instrument } from './domain/instrument.js';

/**
 * The Dutch edition that comes with the library: a chunk of its own, fetched as a module, so that a page needs no
 * `connect-src`. Not parsed again: it is ours, and its tests parse it.
 */
export const bundledInstrument = async (): Promise<Instrument> =>
  (await import('../meetlat-data/sociale-incasso.nl.json', { with: { type: 'json' } })).default;
