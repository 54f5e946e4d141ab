import * as z from 'zod/mini';
import type { Guide, GuideSource, RouteStep, Tip } from '../domain/guide.js';
import { BENEFICIARIES, EVIDENCE } from '../domain/guide.js';
import type { Parsed, Problem } from '../domain/problem.js';
import { day, filled, id, lang, list, text, unless } from './fields.js';
import { openFile, openText } from './file.js';
import { MOST_PROBLEMS } from './problem.js';
import { read, rule } from './read.js';

const FORMAT = 'meetlat-guide';

/** Longest text, and longest title or name: in UTF-16 code units. */
const TEXT = 5000;
const LINE = 200;

/** Most of one kind in a guide. */
const MOST = 2000;

const line = filled(LINE);
const paragraphs = list(filled(TEXT), 1, 100);
const many = <T extends z.ZodMiniType>(element: T) => z._default(list(element, 0, MOST), []);

const oneOf = <Word extends string>(known: readonly Word[]) =>
  z
    .string()
    .check(
      rule((value) => unless((known as readonly string[]).includes(value), 'choice', { allowed: known.join(', ') })),
    ) as unknown as z.ZodMiniType<Word>;

/** What may be absent; null while it is read. */
const absent = <T extends z.ZodMiniType>(type: T) => z._default(z.nullable(type), null);

const Schema = z.object({
  instrumentId: id,
  lang,
  sources: many(z.object({ id, title: line, publisher: z._default(text(LINE), ''), date: absent(day) })),
  tips: many(z.object({ id, items: list(id, 1, MOST), level: absent(id), text: filled(TEXT), source: id })),
  help: many(z.object({ id, title: line, paragraphs, source: id })),
  benefits: many(z.object({ who: oneOf(BENEFICIARIES), title: line, points: paragraphs, source: id })),
  contrasts: many(z.object({ id, topic: line, classic: filled(TEXT), social: filled(TEXT), source: id })),
  routes: many(
    z.object({
      id,
      title: line,
      intro: z._default(text(TEXT), ''),
      steps: list(
        z.object({ id, title: line, text: z._default(text(TEXT), ''), shows: absent(oneOf(EVIDENCE)) }),
        1,
        100,
      ),
      source: id,
    }),
  ),
});

/** The same without the fields that are null. */
function without<T extends object, K extends keyof T>(
  value: T,
  field: K,
): Omit<T, K> & { [P in K]?: NonNullable<T[P]> } {
  const { [field]: found, ...others } = value;
  return (found === null ? others : value) as Omit<T, K> & { [P in K]?: NonNullable<T[P]> };
}

function* duplicates(path: string, all: readonly { readonly id: string }[]): Iterable<Problem> {
  const seen = new Set<string>();
  for (const [i, { id: found }] of all.entries()) {
    if (seen.has(found)) yield { path: `${path}[${String(i)}].id`, code: 'duplicate', params: { found } };
    seen.add(found);
  }
}

/** What is wrong between fields that by themselves are right. */
function* guideProblems(guide: Guide): Iterable<Problem> {
  const { sources, tips, help, benefits, contrasts, routes } = guide;
  const parts = { tips, help, benefits, contrasts, routes };
  yield* duplicates('sources', sources);
  for (const [path, all] of Object.entries({ tips, help, contrasts, routes })) yield* duplicates(path, all);
  for (const [i, { steps }] of routes.entries()) yield* duplicates(`routes[${String(i)}].steps`, steps);
  const known = new Set(sources.map((one) => one.id));
  const allowed = [...known].join(', ');
  for (const [path, all] of Object.entries(parts)) {
    for (const [i, { source }] of all.entries()) {
      if (!known.has(source)) yield { path: `${path}[${String(i)}].source`, code: 'choice', params: { allowed } };
    }
  }
}

function toGuide(file: Parsed<unknown>): Parsed<Guide> {
  if (!file.ok) return file;
  const shape = read(Schema, file.value);
  if (!shape.ok) return shape;
  const value: Guide = {
    ...shape.value,
    sources: shape.value.sources.map((source): GuideSource => without(source, 'date')),
    tips: shape.value.tips.map((tip): Tip => without(tip, 'level')),
    routes: shape.value.routes.map((route) => ({
      ...route,
      steps: route.steps.map((step): RouteStep => without(step, 'shows')),
    })),
  };
  const problems = [...guideProblems(value)].slice(0, MOST_PROBLEMS);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

/**
 * Reads a guide from its JSON value: `{ format: "meetlat-guide", schemaVersion: 1, … }` with the fields of `Guide`. May be
 * left out: every list, a source's `publisher` and `date`, a tip's `level`, a route's `intro`, and of a step `text` and
 * `shows`. Every `source` names one of `sources`. Whether items and levels exist is not asked: a guide may know more
 * editions than one. Fields that we don't know are dropped. Never throws.
 */
export const parseGuide = (input: unknown): Parsed<Guide> => toGuide(openFile(input, FORMAT));

/** The same for the text of a file: at most 5 MB, checked before it is parsed. */
export const parseGuideText = (json: string): Parsed<Guide> => toGuide(openText(json, FORMAT));
