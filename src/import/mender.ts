import type { Remark } from './remark.js';
import type { WordList } from './words.js';
import { mend } from './words.js';

/** Mends every text of one import and remembers what it did, for the report. */
export class Mender {
  readonly remarks: Remark[] = [];
  readonly #words: WordList;
  readonly #doubts: { readonly line: number; readonly found: string; readonly joined: string }[] = [];

  constructor(words: WordList) {
    this.#words = words;
  }

  readonly mend = (text: string, line: number): string => {
    const { text: mended, changes, doubts } = mend(text, this.#words);
    for (const [found, better] of changes) {
      this.remarks.push({ kind: 'guessed', code: 'mended', line, params: { found, mended: better } });
    }
    for (const [found, joined] of doubts) this.#doubts.push({ line, found, joined });
    return mended;
  };

  /**
   * Hyphens that were left and that the layout may have put there all the same: where a space follows, and where the same
   * texts have the word in one piece elsewhere.
   */
  doubts(texts: Iterable<string>): readonly Remark[] {
    if (this.#doubts.length === 0) return [];
    const words = new Set<string>();
    for (const text of texts) for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) words.add(word);
    return this.#doubts
      .filter(({ found, joined }) => /\s/.test(found) || words.has(joined.toLowerCase()))
      .map(({ line, found, joined }) => ({ kind: 'guessed', code: 'hyphen-left', line, params: { found, joined } }));
  }
}
