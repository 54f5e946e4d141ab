import { DUTCH, primary } from './language.js';

/** The first time, what knows languages loads with it. Where it can't be loaded, all is Dutch. */
let fetchOther = (tag: string): Promise<void> | undefined =>
  import('./languages.js').then(
    ({ fetchWords }) => (fetchOther = fetchWords)(tag),
    () => {
      fetchOther = () => undefined;
    },
  );

/** Resolves when a language can be spoken; undefined when it can be already. What can't be loaded is spoken in Dutch. */
export const fetchLanguage = (tag: string): Promise<void> | undefined =>
  primary(tag) === DUTCH ? undefined : fetchOther(tag);
