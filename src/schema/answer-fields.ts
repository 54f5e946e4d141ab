import * as z from 'zod/mini';
import type { AssessmentDetails, AssessmentKind, KeptRating } from '../domain/assessment.js';
import { NOTE_LIMIT } from '../domain/assessment.js';
import { isDay } from '../domain/day.js';
import type { Finding } from '../domain/problem.js';
import type { Rating } from '../domain/rating.js';
import { isRating, toScore } from '../domain/rating.js';
import type { Scale } from '../domain/scale.js';
import { filled, id, list, text, unless, whole } from './fields.js';
import { KINDS } from './guards.js';
import { finding } from './problem.js';
import { rule } from './read.js';

/** A note: at most 10 000 UTF-16 code units. Details are as roomy: what was saved here must come back. */
export const note = text(NOTE_LIMIT);

const line = z._default(note, '');

const kindRule = rule((value: string) => unless(KINDS.includes(value), 'choice', { allowed: KINDS.join(', ') }));
const kind = z.string().check(kindRule) as unknown as z.ZodMiniType<AssessmentKind>;

/**
 * Every detail of an assessment with what it may be. All but the instrument may be absent, so that a detail of a later
 * release needs no new version of the file.
 */
export const DETAIL_FIELDS = {
  instrumentId: id,
  edition: line,
  project: line,
  round: z._default(z.nullable(whole), null),
  kind: z._default(kind, 'person'),
  segment: line,
  label: line,
  organisation: line,
  heldOn: z._default(z.string().check(rule((value) => unless(value === '' || isDay(value), 'date'))), ''),
  from: z._default(list(note, 0, 1000), []),
} satisfies { [K in keyof AssessmentDetails]: z.ZodMiniType<AssessmentDetails[K]> };

function ratingFinding(scale: Scale, value: unknown): Finding | null {
  if (value === undefined) return finding('missing');
  if (isRating(scale, value)) return null;
  if (typeof value !== 'number') return finding('not-a-rating');
  const score = toScore(scale, value);
  if (score.ok || score.problem === 'too-precise') return finding('too-precise', { found: value });
  return finding('out-of-range', { found: value, min: scale.min, max: scale.max });
}

const basis = z.nullable(z.object({ version: whole, lang: filled(100), hash: filled(100) }));

/** A rating on this scale with the text that it was given on. */
export const keptRating = (scale: Scale): z.ZodMiniType<KeptRating> =>
  z.object({
    rating: z.unknown().check(rule((value) => ratingFinding(scale, value))) as unknown as z.ZodMiniType<Rating>,
    basis: z._default(basis, null),
  });
