import { nothing } from 'lit';
import { language, primary } from '../../locale/language.js';

/** For `lang=${…}` on texts of an instrument: they keep their own language. Nothing where all around them is in it too. */
export const langOf = ({ lang }: { readonly lang: string }): string | typeof nothing =>
  primary(lang) === primary(language()) ? nothing : lang;
