import { nothing } from 'lit';
import { language, primary } from '../../locale/language.js';

/** For `lang=${…}` on texts of an instrument: they keep their own language. Nothing where all around them is in it too. */
export const langOf = ({ lang }: { readonly lang: string }): string =>
  primary(lang) === primary(language()) ? (nothing as unknown as string) : lang; // Lit knows `nothing`, lit-analyzer not
