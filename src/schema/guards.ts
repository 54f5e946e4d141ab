import type { AssessmentDetails, AssessmentKind, Basis, KeptRating, Scalar } from '../domain/assessment.js';
import { NOTE_LIMIT } from '../domain/assessment.js';
import { isDay } from '../domain/day.js';
import { isRating } from '../domain/rating.js';
import type { Scale } from '../domain/scale.js';

/*
 * What a value in our own storage has to be. Written by hand, because these run at every start and a schema library
 * would be a tenth of what a page loads; files from outside are read with schemas, which also say what is wrong.
 */

export type Guard<T> = (value: unknown) => value is T;

export const KINDS: readonly string[] = ['person', 'duo', 'group', 'agreed'] satisfies readonly AssessmentKind[];

export const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Words that every object of JavaScript knows already are no ids: as a key they could reach its prototype. */
export const ID = /^(?!constructor$|prototype$)[a-z0-9][a-z0-9-]{0,63}$/;

export const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value);

/** A note: at most 10 000 UTF-16 code units. Details are as roomy: what was saved here must come back. */
export const isNote = (value: unknown): value is string => typeof value === 'string' && value.length <= NOTE_LIMIT;

/** `kind:id`: a further record, of a kind that this release may not know. */
export const isRecordId = (value: string): boolean => /^[a-z]+:[a-z0-9-]{1,64}$/.test(value);

/** What a field of a further record may hold. */
export const isScalar = (value: unknown): value is Scalar =>
  value === null || typeof value === 'boolean' || Number.isFinite(value) || isNote(value);

/** A whole number from 1. */
export const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;

const isShort = (value: unknown): boolean => isNote(value) && /\S/.test(value) && value.length <= 100;

const isBasis = (value: unknown): value is Basis =>
  isGroup(value) && isWhole(value['version']) && isShort(value['lang']) && isShort(value['hash']);

/** A rating on this scale with the text that it was given on, and nothing that came along with it; else undefined. */
export function readKeptRating(scale: Scale, value: unknown): KeptRating | undefined {
  if (!isGroup(value)) return undefined;
  const { rating, basis = null } = value;
  if (!isRating(scale, rating) || !(basis === null || isBasis(basis))) return undefined;
  return { rating, basis: basis && { version: basis.version, lang: basis.lang, hash: basis.hash } };
}

/** Every detail of an assessment with what it may be. */
export const DETAIL_GUARDS: { readonly [K in keyof AssessmentDetails]: Guard<AssessmentDetails[K]> } = {
  instrumentId: isId,
  edition: isNote,
  project: isNote,
  round: (value) => value === null || isWhole(value),
  kind: (value): value is AssessmentKind => typeof value === 'string' && KINDS.includes(value),
  segment: isNote,
  label: isNote,
  organisation: isNote,
  heldOn: (value): value is string => value === '' || isDay(value),
  from: (value): value is readonly string[] => Array.isArray(value) && value.length <= 1000 && value.every(isNote),
};
