import type { Answers } from '../../src/domain/assessment.js';
import type { Conclusion, GroupConclusion } from '../../src/domain/conclusions.js';
import type { Rating } from '../../src/domain/rating.js';
import type { Kind } from '../../src/locale/conclusions-facts.js';
import { conclusions } from '../../src/locale/spoken/conclusions.js';
import { instrument } from './arbitrary-conclusions.js';
import { answersOf } from './instruments.js';

export type Found = readonly (Conclusion | GroupConclusion)[];
export type Ratings = readonly Rating[];

/** Name, what was concluded, and how its sentence and reason read in full. */
export type Told = readonly [string, Found, string, string];

/** Ratings in the order of the 24 items of the real instrument; what is left out stays unset. */
export const filled = (current: Ratings, ambition: Ratings = []): Answers => answersOf(instrument, current, ambition);

export const times = (count: number, rating: Rating): Ratings => Array.from({ length: count }, () => rating);

/** Sentence, with its stressed pieces between asterisks, and reason of the one conclusion of a kind. */
export function told(found: Found, kind: Kind): readonly [string, string] {
  const conclusion = found.find((one) => one.kind === kind);
  if (!conclusion) throw new Error(`no ${kind} among ${found.map((one) => one.kind).join()}`);
  const marked = conclusions.sentenceOf(conclusion).map((piece, i) => (i % 2 ? `*${piece}*` : piece));
  return [marked.join(''), conclusions.reasonOf(conclusion)];
}
