import type { Words } from './language.js';
import { areas, DUTCH, interpretWith, language, primary, speak } from './language.js';

/** Languages of our own, which load when someone speaks them. Another one is a folder like theirs, and a line here. */
const OURS: Readonly<Record<string, () => Promise<Words>>> = {
  en: async () => (await import('./en/index.js')).en,
};

/** Of Dutch, and of a language that nobody knows: none of its own. */
const NONE: Words = {};

/** By language, without a region. */
export const dictionaries = new Map<string, Words>([[DUTCH, NONE]]);

let saying = NONE;

/** A tag that numbers can be written by: without its region when that is no region. */
function spelt(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? DUTCH;
  } catch {
    return primary(tag);
  }
}

interpretWith((tag, fresh) => {
  const words = dictionaries.get(primary(tag)) ?? NONE;
  for (const [name, [inUse, dutch]] of areas)
    if (words !== saying || name === fresh) Object.assign(inUse, dutch, words[name]);
  saying = words;
  return words === NONE ? DUTCH : spelt(tag);
});

/**
 * Makes a language known, or completes it: `addLanguage('fr', { chart: … })`. What it lacks is said in Dutch. Elements that
 * are there already speak it from the next time they draw. To change a language of ours, load it first.
 */
export function addLanguage(tag: string, words: Words): void {
  const name = primary(tag);
  dictionaries.set(name, { ...dictionaries.get(name), ...words });
  speak(language());
}

/**
 * Gets the words of a language; undefined when they are there. One that nobody knows, or that can't be fetched now, is
 * spoken in Dutch.
 */
export function fetchWords(tag: string): Promise<void> | undefined {
  return dictionaries.has(primary(tag)) ? undefined : fetchNew(tag);
}

async function fetchNew(tag: string): Promise<void> {
  const name = primary(tag);
  const words = Object.hasOwn(OURS, name) ? await OURS[name]?.().catch(() => null) : undefined;
  if (words) addLanguage(name, { ...words, ...dictionaries.get(name) });
  else if (!dictionaries.has(name)) {
    dictionaries.set(name, NONE);
    console.warn(
      words === null
        ? `meetlat: the texts for lang="${tag}" could not be loaded, so they are Dutch. Is en.js beside the script?`
        : `meetlat: lang="${tag}" is not among nl and en, so the texts are Dutch. Add it with addLanguage(), or set lang="nl".`,
    );
  }
}

/** Gets all languages of our own: to recognise what was written in one that is not spoken here. */
export const fetchOurs = async (): Promise<void> => {
  for (const name of Object.keys(OURS)) await fetchWords(name);
};
