import type * as z from 'zod/mini';
import type { Finding, Parsed, Problem } from '../domain/problem.js';
import { failure, finding, MOST_PROBLEMS, pathText } from './problem.js';

/** A check of our own inside a zod schema: what it finds comes out of `read` as a `Problem`. */
export const rule =
  <T>(judge: (value: T) => Finding | null) =>
  ({ value, issues }: z.core.ParsePayload<T>): void => {
    const params = judge(value);
    if (params) issues.push({ code: 'custom', input: value, params: { ...params }, continue: true });
  };

/** zod's words for a type that did not come, and our own for what a rule found. zod's messages are not used. */
function toFinding(issue: z.core.$ZodIssue): Finding {
  if (issue.code === 'custom') return issue.params as unknown as Finding;
  if (issue.input === undefined) return finding('missing');
  return finding('type', issue.code === 'invalid_type' ? { expected: issue.expected } : undefined);
}

const toProblem = (issue: z.core.$ZodIssue): Problem => ({ path: pathText(issue.path), ...toFinding(issue) });

/** Reads a value from outside with a schema. Never throws; reports the first ten problems, in order of place. */
export function read<T>(schema: z.ZodMiniType<T>, value: unknown): Parsed<T> {
  try {
    const result = schema.safeParse(value, { reportInput: true });
    if (result.success) return { ok: true, value: result.data };
    return { ok: false, problems: result.error.issues.slice(0, MOST_PROBLEMS).map(toProblem) };
  } catch {
    // zod hands issues on as arguments of a call, and engines bound those: tens of thousands of faults end up
    // here, as do objects of a page's own with a getter that throws.
    return failure('', 'unreadable');
  }
}
