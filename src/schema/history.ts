import * as z from 'zod/mini';
import type { ChangeKind, EarlierEdition } from '../domain/history.js';
import type { Instrument } from '../domain/instrument.js';
import type { Problem } from '../domain/problem.js';
import { filled, id, list, text, unless, whole } from './fields.js';
import { rule } from './read.js';

const TEXT = 5000;
const LINE = 200;

const KINDS: readonly string[] = ['reworded', 'new', 'removed', 'replaced'] satisfies readonly ChangeKind[];

const kindRule = rule((value: string) => unless(KINDS.includes(value), 'choice', { allowed: KINDS.join(', ') }));
const kind = z.string().check(kindRule) as unknown as z.ZodMiniType<ChangeKind>;

/** yyyy, yyyy-mm or yyyy-mm-dd: of an older edition often no more is known. */
export const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const partialDate = z.string().check(rule((value) => unless(PARTIAL_DATE.test(value), 'partial-date')));

const Change = z.object({
  item: id,
  kind,
  title: z.optional(text(LINE)),
  by: z.optional(list(id, 0, 100)),
  note: z.optional(text(TEXT)),
});

/** The field `history` of an instrument: earlier editions, newest first. */
export const history: z.ZodMiniType<readonly EarlierEdition[] | undefined> = z.optional(
  list(
    z.object({
      version: filled(LINE),
      date: z.optional(partialDate),
      label: z.optional(text(LINE)),
      items: z.optional(whole),
      changes: z.optional(list(Change, 0, 2000)),
      note: z.optional(text(TEXT)),
    }),
    0,
    100,
  ),
);

/** One change against the items that the edition after it has; it turns those into the items from before. */
function* changeProblems(
  path: string,
  { item, kind, by = [] }: NonNullable<EarlierEdition['changes']>[number],
  after: Set<string>,
  before: Set<string>,
): Iterable<Problem> {
  const gone = kind === 'removed' || kind === 'replaced';
  if (gone === after.has(item)) {
    yield { path: `${path}.item`, code: gone ? 'still-there' : 'unknown-item', params: { found: item } };
  }
  if (kind === 'replaced' && by.length === 0) yield { path: `${path}.by`, code: 'too-few', params: { limit: 1 } };
  for (const [i, found] of by.entries()) {
    if (!after.has(found)) yield { path: `${path}.by[${String(i)}]`, code: 'unknown-item', params: { found } };
  }
  if (gone) before.add(item);
  if (kind === 'new') before.delete(item);
}

/** What is wrong in the history of an instrument, from newest to oldest. */
export function* historyProblems({ edition, themes, history: editions = [] }: Instrument): Iterable<Problem> {
  const items = themes.flatMap((theme) => theme.items);
  const versions = new Set([edition.version]);
  const reworded = new Map<string, number>();
  let after = new Set(items.map((item) => item.id));
  for (const [e, { version, changes = [] }] of editions.entries()) {
    const path = `history[${String(e)}]`;
    if (versions.has(version)) yield { path: `${path}.version`, code: 'version-twice', params: { found: version } };
    versions.add(version);
    const before = new Set(after);
    const named = new Set<string>();
    for (const [c, change] of changes.entries()) {
      const place = `${path}.changes[${String(c)}]`;
      const { item: found, kind: what } = change;
      if (named.has(found)) yield { path: `${place}.item`, code: 'named-twice', params: { found } };
      named.add(found);
      yield* changeProblems(place, change, after, before);
      if (what !== 'reworded') continue;
      const least = (reworded.get(found) ?? 1) + 1;
      reworded.set(found, least);
      const now = items.find((item) => item.id === found);
      if (now && now.version < least) yield { path: place, code: 'version-behind', params: { found, limit: least } };
    }
    after = before;
  }
}
