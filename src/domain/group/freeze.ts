import type { Assessment } from '../assessment.js';
import type { Scale } from '../scale.js';
import type { Cell } from './columns.js';
import { countsOf, distributionOf } from './distribution.js';
import type { Enough, FrozenCell } from './types.js';
import { MINIMUM } from './types.js';

/** Fewest answers that come into a picture together, and that leave one. */
const FEWEST = MINIMUM.protected;

/** The part of the whole that is no segment of its own: everyone else. */
const REST = '';

/** People by segment, as places in the list of members. */
type Parts = ReadonlyMap<string, readonly number[]>;

/** Who answered and is not in the picture yet, by these segments and the rest; by every segment when there are none. */
function waitingParts(
  members: readonly Assessment[],
  bins: ArrayLike<number>,
  counted: ReadonlySet<string>,
  isPart: (segment: string) => boolean,
): Parts {
  const parts = new Map<string, number[]>();
  members.forEach(({ id, details }, at) => {
    if (bins[at] === 0 || counted.has(id)) return;
    const part = isPart(details.segment) ? details.segment : REST;
    const people = parts.get(part);
    if (people) people.push(at);
    else parts.set(part, [at]);
  });
  return parts;
}

/** The segments that the first picture may have: large enough, as is what any of them and all together leave over. */
function firstParts(found: Parts): Parts {
  const sizes = [...found].map(([name, people]) => ({ name, n: people.length }));
  const total = sizes.reduce((sum, { n }) => sum + n, 0);
  const kept = sizes
    .filter(({ name, n }) => name !== REST && n >= FEWEST && total - n >= FEWEST)
    .sort((a, b) => b.n - a.n);
  const rest = (): number => total - kept.reduce((sum, { n }) => sum + n, 0);
  while (kept.length > 0 && rest() > 0 && rest() < FEWEST) kept.pop(); // or those too few others would have to wait
  const own = new Set(kept.map(({ name }) => name));
  const others = [...found].flatMap(([name, people]) => (own.has(name) ? [] : people));
  return new Map([...[...found].filter(([name]) => own.has(name)), [REST, others]]);
}

/** What was told, with these people too. */
function withBlock(
  scale: Scale,
  told: Enough | undefined,
  bins: ArrayLike<number>,
  people: readonly number[],
): Enough | undefined {
  const counts = countsOf(scale, told);
  for (const at of people) {
    const bin = bins[at] ?? 0;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const next = distributionOf(scale, counts, FEWEST);
  return next.kind === 'enough' ? next : told;
}

/**
 * One item and aspect of these members, frozen. `bins` has the score of each member (`binOf`). Answers that are not in
 * the picture wait until there are 5 of their segment; those that are in stay as they were, also when somebody changes
 * theirs or leaves: what happens then depends on how many came, and never on what anybody scored. Null while there are
 * too few.
 */
export function freezeCell(
  scale: Scale,
  members: readonly Assessment[],
  bins: ArrayLike<number>,
  key: Cell & { readonly round: number | null },
  before: FrozenCell | undefined,
): FrozenCell | null {
  const shown = new Map(Object.entries(before?.segments ?? {}));
  const waiting = waitingParts(members, bins, new Set(before?.counted), (name) => !before || shown.has(name));
  const blocks = [...(before ? waiting : firstParts(waiting))].filter(([, people]) => people.length >= FEWEST);
  if (blocks.length === 0) return before ?? null;
  for (const [name, people] of blocks) {
    const told = name === REST ? undefined : withBlock(scale, shown.get(name), bins, people);
    if (told) shown.set(name, told);
  }
  const people = blocks.flatMap(([, one]) => one);
  const whole = withBlock(scale, before?.whole, bins, people);
  if (!whole) return before ?? null;
  const ids = people.flatMap((at) => members[at]?.id ?? []);
  const { round, itemId, aspect } = key;
  const segments = Object.fromEntries(shown);
  return { round, itemId, aspect, whole, segments, counted: [...(before?.counted ?? []), ...ids] };
}
