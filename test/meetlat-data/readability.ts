/**
 * Reading ease of Dutch text: sentences, words, syllables and the Flesch–Douma score.
 *
 * The counts follow how the text is read aloud. Syllables are counted by spelling: every vowel sound is one syllable.
 * English loan words don't follow Dutch spelling, so those that occur in our field are listed by hand.
 */

export interface ReadingFigures {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
  /** Mean number of words in a sentence. */
  readonly meanSentence: number;
  /** The sentence with the most words. */
  readonly longestSentence: string;
  /** Number of words in `longestSentence`. */
  readonly longest: number;
  /** Flesch–Douma: 206.84 − 0.93 × words per sentence − 77 × syllables per word. Higher is easier. */
  readonly fleschDouma: number;
}

/** Words that are not pronounced as Dutch spelling suggests, with their syllables. */
const LOAN_WORDS: ReadonlyMap<string, number> = new Map([
  ['board', 1],
  ['break', 1],
  ['business', 2],
  ['calls', 1],
  ['cure', 1],
  ['dashboard', 2],
  ['learning', 2],
  ['museum', 3],
  ['online', 2],
  ['pdf', 3],
  ['service', 2],
  ['team', 1],
  ['teams', 1],
  ['up-to-date', 3],
  ['update', 2],
  ['website', 2],
  ['websites', 2],
]);

/** Vowel sounds of two or more letters, longest first, so that "ieu" is one sound and not three. */
const VOWEL_SOUND =
  /aai|ooi|oei|eeu|ieu|eau(?=s?$)|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|ai|oi|ay|ey|oy|[aeiou]|y(?![aeiou])/g;

/** Spoken syllables of the numbers 0 to 19, and of the tens from 20 ("zeventig" has three). */
const SMALL_NUMBERS = [1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 2, 2, 2, 2, 3, 2, 3];
const TENS = [0, 1, 2, 2, 2, 2, 2, 3, 2, 3];

/**
 * Splits text into sentences. A sentence ends with ".", "!" or "?" before white space, or at the end of the text.
 * A colon or semicolon ends nothing, which makes the figures stricter. Abbreviations with a full stop are not
 * recognised: the edition has none, and a test sees to that.
 */
export function splitSentences(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?]["'”’)]*)\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => splitWords(sentence).length > 0);
}

/** Splits text into words: what stands between white space and holds a letter or digit. "up-to-date" is one word. */
export function splitWords(text: string): readonly string[] {
  return text
    .split(/\s+/u)
    .map((token) => token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
}

/** Spoken syllables of a whole number from 0 to 99; larger numbers are read digit by digit. */
function countNumberSyllables(digits: string): number {
  const value = Number(digits);
  if (value > 99) return [...digits].reduce((sum, digit) => sum + (SMALL_NUMBERS[Number(digit)] ?? 1), 0);
  const small = SMALL_NUMBERS[value];
  if (small !== undefined) return small;
  const tens = TENS[Math.floor(value / 10)] ?? 1;
  const unit = value % 10;
  return unit === 0 ? tens : tens + 1 + (SMALL_NUMBERS[unit] ?? 1);
}

/**
 * Counts the syllables of one Dutch word, at least one.
 *
 * - A diaeresis starts a new syllable ("geïnd", "beëindigen"); other accents only stress ("één").
 * - After q the u is a consonant.
 * - Words in capitals, with or without digits, are spelled out ("KTO", "B1"; "KPI's" too).
 * - Parts joined by a hyphen are counted apart.
 */
export function countSyllables(word: string): number {
  const known = LOAN_WORDS.get(word.toLowerCase());
  if (known !== undefined) return known;
  if (word.includes('-'))
    return word.split('-').reduce((sum, part) => sum + (part === '' ? 0 : countSyllables(part)), 0);
  if (/^\d+$/.test(word)) return countNumberSyllables(word);

  const initials = /^(\p{Lu}[\p{Lu}\d]+)(?:['’]?s)?$/u.exec(word)?.[1];
  if (initials !== undefined) {
    return [...initials].reduce((sum, sign) => sum + (SMALL_NUMBERS[Number(sign)] ?? 1), 0);
  }

  const spelling = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/([aeiou])\u0308/g, '|$1')
    .replace(/\p{M}/gu, '')
    .replaceAll('qu', 'q');
  return Math.max(1, spelling.match(VOWEL_SOUND)?.length ?? 0);
}

/**
 * Measures a list of texts as one whole. Each text ends its last sentence, so a heading can't merge with what follows.
 *
 * @throws RangeError if the texts hold no word: every figure would be a division by zero.
 */
export function measureReading(texts: readonly string[]): ReadingFigures {
  const sentences = texts.flatMap(splitSentences);
  const words = sentences.flatMap(splitWords);
  if (words.length === 0) throw new RangeError('No words to measure');

  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  const longestSentence = sentences.reduce((longest, sentence) =>
    splitWords(sentence).length > splitWords(longest).length ? sentence : longest,
  );
  const meanSentence = words.length / sentences.length;
  return {
    sentences: sentences.length,
    words: words.length,
    syllables,
    meanSentence,
    longestSentence,
    longest: splitWords(longestSentence).length,
    fleschDouma: 206.84 - 0.93 * meanSentence - 77 * (syllables / words.length),
  };
}

/** Length of a text in characters after folding white space: how every length of the source was measured, too. */
export function foldedLength(text: string): number {
  return text.replace(/\s+/gu, ' ').trim().length;
}
