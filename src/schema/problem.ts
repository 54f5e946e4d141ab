import type { Finding, ProblemCode, ProblemParams } from '../domain/problem.js';

/** More problems than this help nobody: the first ones are mended first. */
export const MOST_PROBLEMS = 10;

/** What is wrong, as a value. */
export const finding = (code: ProblemCode, params?: ProblemParams): Finding => (params ? { code, params } : { code });

/** The outcome with this one problem. */
export const failure = (path: string, code: ProblemCode, params?: ProblemParams) =>
  ({ ok: false, problems: [{ path, ...finding(code, params) }] }) as const;

/** Longest piece of a key from a file that a path repeats. */
const KEY_LIMIT = 40;

/** `['themes', 1, 'items']` as `themes[1].items`. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${String(key).slice(0, KEY_LIMIT)}`))
    .join('')
    .replace(/^\./, '');
