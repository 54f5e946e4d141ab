import type { Instrument } from '../../src/domain/instrument.js';

/** What a link gives the right to. */
export type Scope = 'respond' | 'duo' | 'facilitate' | 'admin';

export const SCOPES: readonly Scope[] = ['respond', 'duo', 'facilitate', 'admin'];

export const isScope = (value: unknown): value is Scope => SCOPES.some((scope) => scope === value);

/** Who asks, as their token says. */
export interface Caller {
  readonly project: string;
  /** That of the project. */
  readonly instrument: Instrument;
  readonly scope: Scope;
  readonly respondent: string;
}

/** Whose an assessment is. `agreed`: the one that the group settles on, which the facilitator keeps. */
export interface Ownership {
  readonly owner: string;
  readonly agreed: boolean;
}

/** Whether this caller may read and write this assessment: their own, for a facilitator the agreed one, for admin all. */
export function mayOpen(caller: Caller, { owner, agreed }: Ownership): boolean {
  if (caller.scope === 'admin') return true;
  if (caller.scope === 'facilitate') return agreed;
  return owner === caller.respondent && !agreed;
}

/** Whether this caller leads the session and makes the agreed assessment. */
export const leads = (scope: Scope): boolean => scope === 'facilitate' || scope === 'admin';
