import * as z from 'zod/mini';
import { isDay } from '../domain/day.js';
import type { Finding, ProblemCode, ProblemParams } from '../domain/problem.js';
import { roundTenth } from '../domain/scale.js';
import { isId, isWhole } from './guards.js';
import { finding } from './problem.js';
import { rule } from './read.js';

/** A finding unless all is well. */
export const unless = (well: boolean, code: ProblemCode, params?: ProblemParams): Finding | null =>
  well ? null : finding(code, params);

/** A string that has to meet one condition. */
const string = (code: ProblemCode, well: (value: string) => boolean) =>
  z.string().check(rule((value) => unless(well(value), code)));

/** Text of at most `limit` UTF-16 code units; may be empty. */
export const text = (limit: number) =>
  z.string().check(rule((value) => unless(value.length <= limit, 'too-long', { limit })));

/** Text that says something. */
export const filled = (limit: number) => text(limit).check(rule((value) => unless(/\S/.test(value), 'empty')));

/** Between `least` and `most` of the same. */
export const list = <T extends z.ZodMiniType>(element: T, least: number, most: number) =>
  z
    .array(element)
    .check(
      rule<readonly unknown[]>(
        ({ length }) =>
          unless(length >= least, 'too-few', { limit: least }) ?? unless(length <= most, 'too-many', { limit: most }),
      ),
    );

/** A group whose keys are not known beforehand. zod passes over `__proto__`, so that it never becomes a key. */
export const dictionary = <T extends z.ZodMiniType>(element: T) => z.catchall(z.object({}), element);

/** A group of which the fields are read one by one, later. */
export const anything = dictionary(z.unknown());

export const id = string('id', isId);

export const day = string('date', isDay);

/** A language tag that `Intl` takes: with another one every number on the page would throw. */
export const lang = string('lang', (value) => {
  try {
    return Intl.getCanonicalLocales(value).length > 0;
  } catch {
    return false;
  }
});

/** A whole number from 1. */
export const whole = z.number().check(rule((value) => unless(isWhole(value), 'not-whole')));

/** Exact to one decimal, and short enough to be typed. Minus zero is refused: it would be written as "-0". */
export const tenth = z
  .number()
  .check(rule((value) => unless(Math.abs(value) < 1e6 && Object.is(roundTenth(value) + 0, value), 'not-tenth')));
