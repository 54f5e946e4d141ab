/**
 * Reading ease of English text: the Flesch score, on the sentences and words that `readability.ts` counts for Dutch.
 *
 * Syllables are counted by spelling. English spelling breaks its own rules, so the words of our texts that do so are
 * listed by hand; every word of them was read once beside its count.
 */
import { splitSentences, splitWords } from './readability.js';

export interface EnglishFigures {
  readonly words: number;
  readonly syllables: number;
  /** Mean number of words in a sentence. */
  readonly meanSentence: number;
  /** The sentence with the most words. */
  readonly longestSentence: string;
  /** Number of words in `longestSentence`. */
  readonly longest: number;
  /** Flesch reading ease: 206.835 − 1.015 × words per sentence − 84.6 × syllables per word. Higher is easier. */
  readonly flesch: number;
}

/** Words that are not pronounced as the rules below say, and the names that stay Dutch, with their syllables. */
const KNOWN: ReadonlyMap<string, number> = new Map(
  Object.entries({
    2:
      'being business client clients create creates creating doing every geldfit going language largely people react ' +
      'someone something somewhere tackled tackles evening widely',
    3: 'actively beforehand behaviour everything idea ideas koploper languages management passively pdf shareholders',
    4: 'coalition experience hekkensluiter middenmoter society',
    5: 'cooperation experiences initiative initiatives',
    7: 'schuldeiserscoalitie',
  }).flatMap(([count, words]) => words.split(' ').map((word): [string, number] => [word, Number(count)])),
);

/**
 * Counts the syllables of one English word, at least one.
 *
 * - Every group of vowels is one sound; "ia", "io", "iu", "ua" and "eo" are two, but not after t, c, s or g ("action").
 * - A last "e" is silent, but not in "le" after a consonant ("table"); so is the "e" of "-ed", but not after t or d, and of
 *   "-es", but not after a hiss ("cases").
 * - Capitals, with or without digits, are spelled out ("KPI's", "B1"); parts joined by a hyphen are counted apart.
 */
export function countEnglishSyllables(word: string): number {
  const plain = word.toLowerCase().replace(/['’]s?$/u, '');
  const known = KNOWN.get(plain);
  if (known !== undefined) return known;
  if (word.includes('-')) return word.split('-').reduce((sum, part) => sum + countEnglishSyllables(part), 0);
  const initials = /^(\p{Lu}[\p{Lu}\d]+)(?:['’]?s)?$/u.exec(word)?.[1];
  if (initials !== undefined) return initials.length;

  const sounds = plain
    .replace(/(?<=[^aeiouylr])le(?=s?$)/, 'el')
    .replace(/(?<![td])ed$|e$|(?<!ch|sh|[csxzg])es$/, '')
    .replace(/(?<![tcsg])i([aou])/g, 'i|$1')
    .replace(/(?<!q)ua|eo/g, (pair) => pair.split('').join('|'));
  return Math.max(1, sounds.match(/[aeiouy]+/g)?.length ?? 0);
}

/**
 * Measures a list of English texts as one whole.
 *
 * @throws RangeError if the texts hold no word: every figure would be a division by zero.
 */
export function measureEnglish(texts: readonly string[]): EnglishFigures {
  const sentences = texts.flatMap(splitSentences);
  const words = sentences.flatMap(splitWords);
  if (words.length === 0) throw new RangeError('No words to measure');

  const syllables = words.reduce((sum, word) => sum + countEnglishSyllables(word), 0);
  const longestSentence = sentences.reduce((longest, sentence) =>
    splitWords(sentence).length > splitWords(longest).length ? sentence : longest,
  );
  const meanSentence = words.length / sentences.length;
  return {
    words: words.length,
    syllables,
    meanSentence,
    longestSentence,
    longest: splitWords(longestSentence).length,
    flesch: 206.835 - 1.015 * meanSentence - 84.6 * (syllables / words.length),
  };
}
