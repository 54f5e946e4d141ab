import type { Instrument } from '../domain/instrument.js';
import type { Problem } from '../domain/problem.js';
import type { Scale } from '../domain/scale.js';
import { historyProblems } from './history.js';

const ITEM_LIMIT = 2000;
const CHOICE_LIMIT = 100;

function* scaleProblems({ min, max, step, levels }: Scale): Iterable<Problem> {
  for (const [i, level] of levels.entries()) {
    const path = `scale.levels[${String(i)}].from`;
    const previous = levels[i - 1];
    if (!previous && level.from !== min) yield { path, code: 'first-level', params: { min } };
    if (previous && level.from <= previous.from) yield { path, code: 'level-order' };
    if (i === levels.length - 1 && level.from >= max) yield { path, code: 'last-level', params: { max } };
  }
  if (step <= 0 || (max - min) / step > CHOICE_LIMIT) {
    yield { path: 'scale.step', code: 'step', params: { limit: CHOICE_LIMIT } };
  }
}

function* duplicates(places: Iterable<readonly [path: string, id: string]>): Iterable<Problem> {
  const seen = new Set<string>();
  for (const [path, id] of places) {
    if (seen.has(id)) yield { path: `${path}.id`, code: 'duplicate', params: { found: id } };
    seen.add(id);
  }
}

const placed = (path: string, list: readonly { readonly id: string }[]) =>
  list.map(({ id }, i) => [`${path}[${String(i)}]`, id] as const);

function* levelProblems(path: string, texts: Readonly<Record<string, string>>, scale: Scale): Iterable<Problem> {
  const known = new Set(scale.levels.map(({ id }) => id));
  for (const level of known) {
    if (!Object.hasOwn(texts, level)) yield { path, code: 'missing-level', params: { level } };
  }
  for (const level of Object.keys(texts)) {
    if (!known.has(level)) yield { path, code: 'unknown-level', params: { level } };
  }
}

/** What is wrong between the fields of an instrument whose fields by themselves are right, from top to bottom. */
export function instrumentProblems(instrument: Instrument): readonly Problem[] {
  const { scale, terms, themes } = instrument;
  const items = themes.flatMap((theme, t) =>
    theme.items.map((item, i) => ({ path: `themes[${String(t)}].items[${String(i)}]`, item })),
  );
  if (items.length > ITEM_LIMIT) return [{ path: 'themes', code: 'too-many', params: { limit: ITEM_LIMIT } }];
  return [
    ...scaleProblems(scale),
    ...duplicates(placed('scale.levels', scale.levels)),
    ...duplicates(placed('terms', terms)),
    ...duplicates(placed('themes', themes)),
    ...duplicates(items.map(({ path, item }) => [path, item.id])),
    ...items.flatMap(({ path, item }) => [...levelProblems(`${path}.levels`, item.levels, scale)]),
    ...historyProblems(instrument),
  ];
}
