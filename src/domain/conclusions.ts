import type { Answers } from './assessment.js';
import { answerOf } from './assessment.js';
import type { ItemsConclusion } from './conclusions-items.js';
import { lowered, openEnds, strengths } from './conclusions-items.js';
import type { LevelRange } from './conclusions-rules.js';
import { rangeOf } from './conclusions-rules.js';
import type { SinceConclusion } from './conclusions-since.js';
import { sinceEarlier } from './conclusions-since.js';
import type { ThemesApart } from './conclusions-themes.js';
import { themesApart } from './conclusions-themes.js';
import type { PlacedItem } from './instrument.js';
import type { Aspect } from './rating.js';
import type { Scale } from './scale.js';
import { gap } from './statistics.js';
import type { Fact } from './facts.js';
import { ENOUGH, factsOf } from './facts.js';

export * from './conclusions-group.js';
export * from './conclusions-items.js';
export * from './conclusions-rules.js';
export * from './conclusions-since.js';
export * from './conclusions-themes.js';

type FactOf<Kind extends Fact['kind']> = Extract<Fact, { readonly kind: Kind }>;

/** How many items have both scores, and the fewest from which something is said. */
interface Pairs {
  readonly of: number;
  readonly asked: number;
  readonly enough: number;
}

/** A fact of the summary with what its rule went by. */
export type WholeConclusion =
  | (FactOf<'position'> & { readonly range: LevelRange; readonly enough: number })
  | (FactOf<'ambition'> & { readonly range: LevelRange; readonly enough: number })
  /** `gap` is the biggest. When `items` counts as many as `of`, all are equal and none is the biggest. */
  | (FactOf<'gap'> & Pairs & { readonly gap: number })
  | (FactOf<'reached'> & Pairs);

/**
 * Something that the answers show, by a fixed rule. It carries the numbers and the bounds that its rule went by, so that
 * a page can tell why it says so. The words are the locale's.
 */
export type Conclusion = WholeConclusion | ItemsConclusion | ThemesApart | SinceConclusion;

/**
 * What the answers on these items show, in the order in which it is told: the whole, what goes well, themes, ambitions,
 * what changed since `earlier`, and what is still open. On fewer than `ENOUGH` scores it only names items: those that are
 * open or reworded, or that have a lower ambition. Nothing is graded.
 */
export function conclude(
  scale: Scale,
  items: readonly PlacedItem[],
  answers: Answers,
  aspects: readonly Aspect[],
  earlier: Answers | null,
): readonly Conclusion[] {
  const current = aspects.includes('current');
  const both = current && aspects.includes('ambition');
  return [
    ...theWhole(scale, items, answers, aspects),
    ...(current ? strengths(scale, items, answers) : []),
    ...(current ? themesApart(scale, items, answers) : []),
    ...(both ? lowered(items, answers) : []),
    ...(earlier ? sinceEarlier(items, earlier, answers, aspects) : []),
    ...openEnds(items, answers, aspects),
  ];
}

function theWhole(
  scale: Scale,
  items: readonly PlacedItem[],
  answers: Answers,
  aspects: readonly Aspect[],
): readonly WholeConclusion[] {
  const of = items.filter(({ item }) => {
    const { current, ambition } = answerOf(answers, item.id);
    return gap(current, ambition) !== null;
  }).length;
  const pairs: Pairs = { of, asked: items.length, enough: ENOUGH };
  return factsOf(scale, items, answers, aspects).flatMap((fact): WholeConclusion[] => {
    switch (fact.kind) {
      case 'position':
        return [{ ...fact, range: rangeOf(scale, fact.band.level), enough: ENOUGH }];
      case 'ambition':
        return [{ ...fact, range: rangeOf(scale, fact.level), enough: ENOUGH }];
      case 'gap':
        return of < ENOUGH ? [] : fact.items.slice(0, 1).map(({ gap }) => ({ ...fact, ...pairs, gap }));
      case 'reached':
        return [{ ...fact, ...pairs }];
    }
  });
}
