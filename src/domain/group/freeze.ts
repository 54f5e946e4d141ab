import type { Assessment } from '../assessment.js';
import { answerOf } from '../assessment.js';
import type { Aspect } from '../rating.js';
import { isScore } from '../rating.js';
import type { Scale } from '../scale.js';
import { columnOf, distributionOf } from './columns.js';
import type { Enough, FrozenCell } from './types.js';
import { MINIMUM } from './types.js';

/** Fewest new answers after which something is shown anew, and fewest answers behind anything that is shown. */
const FEWEST = MINIMUM.protected;

type Segments = Readonly<Record<string, Enough>>;

const segmentOf = (segments: Segments, name: string): Enough | undefined =>
  Object.hasOwn(segments, name) ? segments[name] : undefined;

/** Segments that may stand beside the whole: what they leave over is nobody, or at least the minimum. */
function shownSegments(
  found: readonly (readonly [string, Enough])[],
  total: number,
): readonly (readonly [string, Enough])[] {
  const kept = found.filter(([, { n }]) => total - n >= FEWEST).sort((a, b) => b[1].n - a[1].n);
  const rest = (): number => total - kept.reduce((sum, [, { n }]) => sum + n, 0);
  while (kept.length > 0 && rest() > 0 && rest() < FEWEST) kept.pop(); // the smallest hides the too few others
  return kept;
}

/** Whether every part, old or new, has gained enough: else one part's news is the difference of the others. */
function partsGrew(before: FrozenCell, segments: Segments, rest: number): boolean {
  const names = new Set([...Object.keys(before.segments), ...Object.keys(segments)]);
  const sameNames = [...names].every((name) => segmentOf(before.segments, name) && segmentOf(segments, name));
  const grew = [...names].every(
    (name) => (segmentOf(segments, name)?.n ?? 0) - (segmentOf(before.segments, name)?.n ?? 0) >= FEWEST,
  );
  return sameNames && grew && ((rest === 0 && before.rest === 0) || rest - before.rest >= FEWEST);
}

/**
 * One item and aspect of these members, frozen: as before until the whole has 5 answers more, and its segments only
 * together, when each of them and what they leave over has 5 more. Null while there are too few.
 */
export function freezeCell(
  scale: Scale,
  members: readonly Assessment[],
  key: { readonly round: number | null; readonly itemId: string; readonly aspect: Aspect },
  before: FrozenCell | undefined,
): FrozenCell | null {
  const { itemId, aspect } = key;
  const answered = members.filter(({ answers }) => isScore(answerOf(answers, itemId)[aspect]));
  const told = (list: readonly Assessment[]) =>
    distributionOf(scale, columnOf(list.map(({ answers }) => answerOf(answers, itemId)[aspect])), FEWEST);
  const whole = told(answered);
  if (whole.kind === 'too-few') return before ?? null;
  if (before && whole.n - before.whole.n < FEWEST) return before;
  const names = [...new Set(answered.map(({ details }) => details.segment))].filter((name) => name !== '');
  const found = names.flatMap((name) => {
    const part = told(answered.filter(({ details }) => details.segment === name));
    return part.kind === 'enough' ? [[name, part] as const] : [];
  });
  const shown = shownSegments(found, whole.n);
  const segments: Segments = Object.fromEntries(shown);
  const rest = whole.n - shown.reduce((sum, [, { n }]) => sum + n, 0);
  // Segments show from the first picture of the whole or never: one that came later could be taken from the whole of then.
  if (!before || partsGrew(before, segments, rest)) return { ...key, whole, segments, rest };
  return { ...key, whole, segments: before.segments, rest: before.rest };
}
