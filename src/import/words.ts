/** What two texts have in common when only case, accents, spaces, hyphens and other signs differ. */
export const keyOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The words of a text as keys. Words with a hyphen count as one. */
export const wordKeys = (text: string): readonly string[] =>
  text
    .split(/[\s/()]+/)
    .map(keyOf)
    .filter((word) => word !== '');

const ID_LENGTH = 60;

/** A new id: a title as lower-case words with dashes. `fallback` when no letter or digit of it can be in an id. */
export function slug(title: string, fallback: string): string {
  const id = title
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, ID_LENGTH)
    .replace(/^-+|-+$/g, '');
  return id === '' || id === 'constructor' || id === 'prototype' ? fallback : id;
}

/** The same id, or with the first number behind it that is free. Takes it. */
export function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  taken.add(free);
  return free;
}

/** The words of known titles, in lower case: with their own hyphens, as far as they have them. */
export type WordList = ReadonlySet<string>;

export const wordListOf = (titles: Iterable<string>): WordList =>
  new Set([...titles].flatMap((title) => title.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []));

/** A word in two by a hyphen, with or without a space where the line ended. */
const BROKEN = /(?<![\p{L}\p{N}-])([\p{L}\p{N}]+)[-\u2010\u2011](\s?)([\p{L}\p{N}]+)/gu;

/** After a hyphen with a space these go on with a list: "voor- en nadelen". */
const LISTING = /^(en|of|and|or|und|et)$/i;

export interface Mended {
  readonly text: string;
  /** What became what. */
  readonly changes: readonly (readonly [found: string, mended: string])[];
  /** What may be broken by the layout as well, and was left as it is; joined it would be the second. */
  readonly doubts: readonly (readonly [found: string, joined: string])[];
}

/**
 * Takes out hyphens that only broke a word at the end of a line, if the word list knows the word without. A word that the
 * list knows with its hyphen keeps it, and only loses the space. All else stays to the letter.
 */
export function mend(text: string, known: WordList): Mended {
  const changes: (readonly [string, string])[] = [];
  const doubts: (readonly [string, string])[] = [];
  if (!/[-\u2010\u2011]/.test(text)) return { text, changes, doubts };
  const mended = text.replace(BROKEN, (found, first: string, space: string, rest: string) => {
    if (space !== '' && LISTING.test(rest)) return found;
    const [whole, joined] = [`${first}-${rest}`, first + rest];
    const better = known.has(whole.toLowerCase()) ? whole : known.has(joined.toLowerCase()) ? joined : found;
    if (better !== found) changes.push([found, better]);
    else if (!known.has(found.toLowerCase())) doubts.push([found, joined]);
    return better;
  });
  return { text: mended, changes, doubts };
}
