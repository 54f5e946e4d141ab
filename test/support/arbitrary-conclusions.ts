import * as fc from 'fast-check';
import edition from '../../meetlat-data/sociale-incasso.nl.json' with { type: 'json' };
import type { Answer, Answers } from '../../src/domain/assessment.js';
import type { Instrument, PlacedItem } from '../../src/domain/instrument.js';
import { placedItems } from '../../src/domain/instrument.js';
import type { Aspect, Rating } from '../../src/domain/rating.js';
import { ASPECTS } from '../../src/domain/rating.js';
import type { Scale } from '../../src/domain/scale.js';
import { ratings } from './arbitrary-assessment.js';
import { fourLevels } from './instruments.js';

export const instrument: Instrument = edition;

/** Everything that conclusions are drawn from. */
export interface Case {
  readonly scale: Scale;
  /** The selected items; answers may be on others too. */
  readonly items: readonly PlacedItem[];
  readonly aspects: readonly Aspect[];
  readonly answers: Answers;
  readonly earlier: Answers | null;
  readonly groups: readonly Answers[];
}

/** Any rating, or a few neighbouring scores, as people give them: that makes ties, levels and agreement. */
const ratingsOf = (scale: Scale): fc.Arbitrary<fc.Arbitrary<Rating>> => {
  const any = ratings(scale);
  const close = fc
    .integer({ min: scale.min, max: scale.max - 1 })
    .map((low) => fc.constantFrom<Rating>(low, low + 0.5, low + 1));
  const unlike = fc.oneof(any, fc.constantFrom<Rating>('unknown', null));
  const mostly = fc
    .tuple(close, fc.integer({ min: 1, max: 12 }))
    .map(([arbitrary, weight]) => fc.oneof({ weight, arbitrary }, { weight: 1, arbitrary: unlike }));
  return fc.oneof(fc.constant(any), close, { weight: 2, arbitrary: mostly });
};

const note = fc.constantFrom('', '', '', ' \n', 'Daarom.');
const basis = fc.option(
  fc.record({ version: fc.constantFrom(1, 1, 1, 2), lang: fc.constant('nl'), hash: fc.constant('') }),
);

/** Up to `most` fillings whose ratings are drawn alike. */
const fillings = (itemIds: readonly string[], scale: Scale, most: number): fc.Arbitrary<readonly Answers[]> =>
  fc.tuple(ratingsOf(scale), ratingsOf(scale)).chain(([current, ambition]) => {
    const answer: fc.Arbitrary<Answer> = fc.record({
      current,
      ambition,
      currentNote: note,
      ambitionNote: note,
      currentBasis: basis,
      ambitionBasis: basis,
    });
    const answers = fc.record(Object.fromEntries(itemIds.map((id) => [id, answer])));
    return fc.array(answers, { minLength: 1, maxLength: most });
  });

const aspects = fc.constantFrom<readonly Aspect[]>(ASPECTS, ASPECTS, ['current'], ['ambition'], []);

/** Fillings of the real instrument, on its own scale and on one of four levels, of all items or some. */
export const cases: fc.Arbitrary<Case> = fc
  .constantFrom(edition.scale, edition.scale, fourLevels.scale)
  .chain((scale) => {
    const all = placedItems(instrument);
    const itemIds = all.map(({ item }) => item.id);
    const one = fillings(itemIds, scale, 1).map(([answers]) => answers ?? {});
    return fc.record({
      scale: fc.constant(scale),
      items: fc.oneof(fc.constant(all), fc.subarray([...all])),
      aspects,
      answers: one,
      earlier: fc.option(one),
      groups: fillings(itemIds, scale, 7),
    });
  });
