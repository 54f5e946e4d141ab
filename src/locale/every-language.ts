import type { Dictionary } from './dictionary.js';
import { dictionaries } from './languages.js';

/** An area of texts in every language that is there, to recognise what was written in any of them. Dutch comes first. */
export const inEveryLanguage = <Name extends keyof Dictionary>(
  name: Name,
  dutch: Dictionary[Name],
): readonly Dictionary[Name][] => [...dictionaries.values()].map((words) => ({ ...dutch, ...words[name] }));

/** Gets the languages of our own that are not there yet. Goes on without those that can't be fetched. */
export const fetchEveryLanguage = (): Promise<void> =>
  import('./languages.js').then(
    ({ fetchOurs }) => fetchOurs(),
    () => undefined,
  );
