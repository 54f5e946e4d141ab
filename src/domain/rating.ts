import type { Scale } from './scale.js';

/** A number on the scale with at most one decimal. */
export type Score = number;

/** What a person can answer for one aspect; `null` is "not filled in". Only scores count in a mean. */
export type Rating = Score | 'unknown' | 'not-applicable' | null;

export type RatingWord = 'unknown' | 'not-applicable';

export const RATING_WORDS: readonly RatingWord[] = ['unknown', 'not-applicable'];

/** The two sides of an answer: where the organisation stands, and where it wants to be. */
export type Aspect = 'current' | 'ambition';

export const ASPECTS: readonly Aspect[] = ['current', 'ambition'];

export type ScoreProblem = 'empty' | 'not-a-number' | 'out-of-range' | 'too-precise';

export type ParsedScore =
  { readonly ok: true; readonly score: Score } | { readonly ok: false; readonly problem: ScoreProblem };

/** How far a number may be from a tenth and still be that tenth: room for the drift of added fractions only. */
const DRIFT = 1e-9;

export const isScore = (rating: Rating | undefined): rating is Score => typeof rating === 'number';

/** A number as a score: exact to one decimal and on the scale, or the reason why not. */
export function toScore(scale: Scale, value: number): ParsedScore {
  if (!Number.isFinite(value)) return { ok: false, problem: 'not-a-number' };
  const exact = Math.round(value * 10) / 10 + 0; // no minus zero: it would be shown as "-0"
  if (Math.abs(exact - value) > DRIFT) return { ok: false, problem: 'too-precise' };
  if (exact < scale.min || exact > scale.max) return { ok: false, problem: 'out-of-range' };
  return { ok: true, score: exact };
}

/** What a person typed, with comma or point ("5,5", "5.5"), as a score on this scale. */
export function parseScore(scale: Scale, text: string): ParsedScore {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: false, problem: 'empty' };
  if (!/^-?\d{1,6}([.,]\d{1,6})?$/.test(trimmed)) return { ok: false, problem: 'not-a-number' };
  const decimals = trimmed.split(/[.,]/)[1] ?? '';
  const value = toScore(scale, Number(trimmed.replace(',', '.')));
  if (value.ok && decimals.length > 1) return { ok: false, problem: 'too-precise' };
  return value;
}

/** Whether a value from outside is a rating on this scale. */
export function isRating(scale: Scale, value: unknown): value is Rating {
  if (value === null || value === 'unknown' || value === 'not-applicable') return true;
  if (typeof value !== 'number') return false;
  const parsed = toScore(scale, value);
  return parsed.ok && Object.is(parsed.score, value);
}
