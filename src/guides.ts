/** Which guide goes with an instrument: those of pages first, then those that come with the library. */
import { bundledGuide } from './bundled-guide.js';
import type { Guide } from './domain/guide.js';
import { primary } from './locale/language.js';

/** The instrument that an element is about when nothing around it says so, and the languages of its guide. */
export const DEFAULT_INSTRUMENT = 'sociale-incasso';
const BUNDLED = ['nl', 'en'];

/** By instrument and language; null for one that could not be fetched. */
const guides = new Map<string, Guide | null>();
const coming = new Map<string, Promise<void>>();

const key = (instrumentId: string, lang: string): string => `${instrumentId} ${lang}`;

/** Makes a guide known for its instrument and language, in place of ours. Elements show it from the next time they draw. */
export function addGuide(guide: Guide): void {
  guides.set(key(guide.instrumentId, primary(guide.lang)), guide);
}

/**
 * The guide to an instrument in a language (BCP 47), else in another; null where there is none. `later` is called when
 * one is fetched first: ask again then.
 */
export function guideFor(instrumentId: string, tag: string, later: () => void): Guide | null {
  const lang = primary(tag);
  const known = guides.get(key(instrumentId, lang));
  if (known) return known;
  if (instrumentId === DEFAULT_INSTRUMENT && known !== null) {
    const bundled = BUNDLED.includes(lang) ? lang : 'nl';
    const fetched = guides.get(key(instrumentId, bundled));
    if (fetched === undefined) fetchBundled(bundled, later);
    return fetched ?? null;
  }
  return [...guides.values()].find((guide) => guide?.instrumentId === instrumentId) ?? null;
}

function fetchBundled(lang: string, later: () => void): void {
  const name = key(DEFAULT_INSTRUMENT, lang);
  const fetching =
    coming.get(name) ??
    bundledGuide(lang).then(
      (guide) => void guides.set(name, guides.get(name) ?? guide),
      () => void guides.set(name, null), // a lost connection: the page goes on without
    );
  coming.set(name, fetching);
  void fetching.then(later);
}
