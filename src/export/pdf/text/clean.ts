import { wellFormed } from '../../drawing/well-formed.js';

/**
 * Text as it can be set: line ends are "\n", half characters the sign for that, other controls a space. Soft hyphens and
 * spaces of no width, which only say where a word may break, go.
 */
export const cleanText = (text: string): string =>
  wellFormed(text, '\ufffd')
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/(?!\n)\p{Cc}/gu, ' ');

/** What has no shape of its own: joiners, selectors of a variant, marks of direction. */
const SHAPELESS = /\p{Default_Ignorable_Code_Point}/gu;

export const withoutShapeless = (text: string): string => text.replace(SHAPELESS, '');

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether a paragraph reads from right to left: by its first letter, as in a browser with dir="auto". */
export function readsFromRight(paragraph: string): boolean {
  const letter = /\p{L}/u.exec(paragraph)?.[0];
  return letter !== undefined && RTL.test(letter);
}

let segmenter: Intl.Segmenter | null | undefined;

/** What a reader takes for characters: a letter with its accents, a family of emoji. By code point in old browsers. */
export function clusters(text: string): readonly string[] {
  segmenter ??= 'Segmenter' in Intl ? new Intl.Segmenter() : null;
  return segmenter ? Array.from(segmenter.segment(text), ({ segment }) => segment) : [...text];
}

/**
 * Where a line may break: after spaces other than no-break ones, after a hyphen or slash inside a word, and between
 * Chinese and Japanese characters.
 */
const BREAKS =
  /(?<=[ \u2000-\u2006\u2008-\u200a\u3000])(?=[^ ])|(?<=[\p{L}\p{N}][-\u2010\u2013\u2014/])(?=\p{L})|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303f\uff00-\uffef])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;

/** A paragraph in pieces between which a line may end. Spaces stand at the end of a piece. */
export const breakable = (paragraph: string): readonly string[] => paragraph.split(BREAKS);
