import * as fc from 'fast-check';
import type { Answer, Assessment, AssessmentDetails, Basis } from '../../src/domain/assessment.js';
import type { Rating } from '../../src/domain/rating.js';
import type { Scale } from '../../src/domain/scale.js';

const text = fc.string({ unit: 'binary', maxLength: 60 });
const id = fc
  .stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/)
  .filter((word) => word !== 'constructor' && word !== 'prototype');
const day = fc.integer({ min: 0, max: 40_000 }).map((days) => new Date(days * 864e5).toISOString().slice(0, 10));

/** Any score on the scale with at most one decimal, the two words, and unset. */
export const ratings = (scale: Scale): fc.Arbitrary<Rating> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: scale.min * 10, max: scale.max * 10 }).map((tenths) => tenths / 10) },
    fc.constantFrom<Rating>('unknown', 'not-applicable', null),
  );

const basis: fc.Arbitrary<Basis | null> = fc.option(
  fc.record({
    version: fc.integer({ min: 1, max: 99 }),
    lang: fc.constantFrom('nl', 'en', 'ar'),
    hash: fc.stringMatching(/^[0-9a-f]{16}$/),
  }),
);

/** As the store makes them: without a rating there is no text that it was given on. */
const answers = (scale: Scale): fc.Arbitrary<Answer> =>
  fc
    .record({
      current: ratings(scale),
      ambition: ratings(scale),
      currentNote: text,
      ambitionNote: text,
      currentBasis: basis,
      ambitionBasis: basis,
    })
    .map((answer) => ({
      ...answer,
      currentBasis: answer.current === null ? null : answer.currentBasis,
      ambitionBasis: answer.ambition === null ? null : answer.ambitionBasis,
    }));

const details = (instrumentId: string): fc.Arbitrary<AssessmentDetails> =>
  fc.record({
    instrumentId: fc.constant(instrumentId),
    edition: text,
    project: text,
    round: fc.option(fc.integer({ min: 1, max: 1000 })),
    kind: fc.constantFrom('person', 'duo', 'group', 'agreed'),
    segment: text,
    label: text,
    organisation: text,
    heldOn: fc.oneof(fc.constant(''), day),
    from: fc.array(text, { maxLength: 4 }),
  });

const recordId = fc.tuple(fc.constantFrom('priority', 'action'), id).map((parts) => parts.join(':'));
// JSON has no minus zero.
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((value) => value + 0);
const scalar = fc.oneof(text, number, fc.boolean());

/** Any assessment of this instrument, with answers on items that it has and on items that it has not. */
export const assessments = (instrumentId: string, scale: Scale, itemIds: readonly string[]): fc.Arbitrary<Assessment> =>
  fc.record({
    id: text.filter((word) => /\S/.test(word)),
    details: details(instrumentId),
    answers: fc.dictionary(fc.oneof(fc.constantFrom(...itemIds), id), answers(scale), {
      maxKeys: 6,
      noNullPrototype: true,
    }),
    records: fc.dictionary(recordId, fc.dictionary(id, scalar, { minKeys: 1, maxKeys: 5, noNullPrototype: true }), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  });
