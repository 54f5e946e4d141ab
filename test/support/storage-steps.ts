import * as fc from 'fast-check';

export const PEOPLE = ['Ann', 'Ben', 'Cor'] as const;
export type Person = (typeof PEOPLE)[number];

export const FIELDS = ['answer:x/current', 'answer:x/currentNote', 'answer:y/ambitionNote'] as const;
type FieldKey = (typeof FIELDS)[number];

/** What a person or a page can do in a simulation. */
export type Step =
  | { readonly does: 'edit' | 'hold' | 'release'; readonly who: Person; readonly field: FieldKey }
  | { readonly does: 'choose'; readonly who: Person; readonly choice: 'mine' | 'theirs' }
  | { readonly does: 'flush' | 'refresh' | 'retry' | 'reload'; readonly who: Person }
  | { readonly does: 'wait'; readonly ms: number };

const who = fc.constantFrom(...PEOPLE);
const field = fc.constantFrom(...FIELDS);

export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ does: fc.constant('edit' as const), who, field }) },
    { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('hold' as const, 'release' as const), who, field }) },
    {
      weight: 2,
      arbitrary: fc.record({ does: fc.constant('choose' as const), who, choice: fc.constantFrom('mine', 'theirs') }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        does: fc.constantFrom('flush' as const, 'refresh' as const, 'retry' as const, 'reload' as const),
        who,
      }),
    },
    { weight: 6, arbitrary: fc.record({ does: fc.constant('wait' as const), ms: fc.nat(700) }) },
  ),
  { minLength: 5, maxLength: 50 },
);
