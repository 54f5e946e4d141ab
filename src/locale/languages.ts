import type { Words } from './language.js';
import { dictionaries, language, NONE, primary, speak, wordsOf } from './language.js';

/** Languages of our own, which load when someone speaks them. Another one is a folder like theirs, and a line here. */
const OURS: Readonly<Record<string, () => Promise<Words>>> = {
  en: async () => (await import('./en/index.js')).en,
};

/**
 * Makes a language known, or completes it: `addLanguage('fr', { chart: … })`. What it lacks is said in Dutch. Elements that
 * are there already speak it from the next time they draw. To change a language of ours, load it first.
 */
export function addLanguage(tag: string, words: Words): void {
  dictionaries.set(primary(tag), { ...wordsOf(tag), ...words });
  speak(language());
}

/** Gets the words of a language. One that nobody knows, or that can't be fetched now, is spoken in Dutch. */
export async function fetchWords(tag: string): Promise<void> {
  const name = primary(tag);
  const words = Object.hasOwn(OURS, name) ? await OURS[name]?.().catch(() => null) : undefined;
  if (words) addLanguage(name, { ...words, ...wordsOf(name) });
  else if (!wordsOf(name)) {
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
  await Promise.all(Object.keys(OURS).map(fetchWords));
};
