import type { Words } from './language.js';
import { dictionaries, DUTCH, primary } from './language.js';

/** Languages of our own, which load when someone speaks them. Another one is a file like theirs, and a line here. */
const OURS: Readonly<Record<string, () => Promise<Words>>> = {
  en: async () => (await import('./en/index.js')).en,
};

/** Makes a language known, or completes it: `addLanguage('fr', { chart: … })`. What it lacks is said in Dutch. */
export function addLanguage(tag: string, words: Words): void {
  dictionaries[primary(tag)] = { ...dictionaries[primary(tag)], ...words };
}

/** Gets the words of a language. One that nobody knows, or that can't be fetched now, is spoken in Dutch. */
export async function fetchWords(tag: string): Promise<void> {
  const name = primary(tag);
  const words = Object.hasOwn(OURS, name) ? await OURS[name]?.().catch(() => null) : undefined;
  if (words) addLanguage(name, words);
  else if (!dictionaries[name]) {
    dictionaries[name] = dictionaries[DUTCH] ?? {};
    console.warn(
      words === null
        ? `meetlat: the texts for lang="${tag}" could not be loaded, so they are Dutch. Is en.js beside the script?`
        : `meetlat: lang="${tag}" is not among nl and en, so the texts are Dutch. Add it with addLanguage(), or set lang="nl".`,
    );
  }
}
