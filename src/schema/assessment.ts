import * as z from 'zod/mini';
import type { Answer, Assessment, KeptRating, Scalar } from '../domain/assessment.js';
import { NOTE_LIMIT } from '../domain/assessment.js';
import type { Instrument } from '../domain/instrument.js';
import type { Parsed } from '../domain/problem.js';
import type { Scale } from '../domain/scale.js';
import { DETAIL_FIELDS, keptRating, note } from './answer-fields.js';
import { dictionary, filled, unless } from './fields.js';
import { openText } from './file.js';
import { isId, isRecordId, isScalar } from './guards.js';
import { failure, finding } from './problem.js';
import { read, rule } from './read.js';

const FORMAT = 'meetlat-assessment';
const UNSET: KeptRating = { rating: null, basis: null };

/** Only to see which instrument it is: nothing else can be judged before that is known. */
const Kinship = z.object({ assessment: z.object({ details: z.object({ instrumentId: DETAIL_FIELDS.instrumentId }) }) });

const scalar = z
  .unknown()
  .check(rule((value) => unless(isScalar(value), 'not-scalar'))) as unknown as z.ZodMiniType<Scalar>;
const keys = (well: (key: string) => boolean) =>
  rule((group: object) => {
    const found = Object.keys(group).find((key) => !well(key));
    return found === undefined ? null : finding('id', { found });
  });
const records = z._default(dictionary(dictionary(scalar).check(keys(isId))).check(keys(isRecordId)), {});

function schema(scale: Scale) {
  const aspect = z._default(keptRating(scale), UNSET);
  const words = z._default(note, '');
  const answer = z.object({ current: aspect, ambition: aspect, currentNote: words, ambitionNote: words });
  const answers = dictionary(answer).check(keys(isId));
  const assessment = z.object({ id: filled(NOTE_LIMIT), details: z.object(DETAIL_FIELDS), answers, records });
  return z.object({ assessment });
}

type FileAnswer = Readonly<Record<'current' | 'ambition', KeptRating> & Record<'currentNote' | 'ambitionNote', string>>;

const toAnswer = ({ current, ambition, currentNote, ambitionNote }: FileAnswer): Answer => ({
  current: current.rating,
  ambition: ambition.rating,
  currentNote,
  ambitionNote,
  currentBasis: current.basis,
  ambitionBasis: ambition.basis,
});

/**
 * Reads the file that `assessmentToJson` writes: `{ format: "meetlat-assessment", schemaVersion: 1, assessment: { id,
 * details, answers: { [itemId]: { current?: { rating, basis? }, ambition?, currentNote?, ambitionNote? } },
 * records?: { [kind:id]: { [field]: text, number, true, false or null } } } }`.
 * Answers on items that this instrument does not have are kept. A file of another instrument is refused; another
 * edition of this one is not. At most 5 MB, checked before it is parsed. Never throws.
 */
export function parseAssessmentText(json: string, instrument: Instrument): Parsed<Assessment> {
  const file = openText(json, FORMAT);
  if (!file.ok) return file;
  const kinship = read(Kinship, file.value);
  if (!kinship.ok) return kinship;
  const found = kinship.value.assessment.details.instrumentId;
  if (found !== instrument.id) return failure('', 'other-instrument', { found, expected: instrument.id });
  const shape = read(schema(instrument.scale), file.value);
  if (!shape.ok) return shape;
  const { id, details, answers, records } = shape.value.assessment;
  const entries = Object.entries(answers).map(([itemId, answer]) => [itemId, toAnswer(answer)] as const);
  return { ok: true, value: { id, details, answers: Object.fromEntries(entries), records } };
}
