import type { GroupMode } from './group/index.js';

/** Where a live session is: kept by the facilitator's page, seen by all. Plain JSON; says nothing about scores. */
export interface SessionState {
  /** Goes up by one with each state that was put. */
  readonly revision: number;
  readonly title: string;
  readonly mode: GroupMode;
  readonly phase: 'lobby' | 'opening' | 'collect' | 'revealed' | 'talk' | 'again' | 'closed';
  readonly itemIds: readonly string[];
  readonly item: string | null;
  readonly round: number;
  readonly steps: readonly { readonly title: string; readonly minutes: number }[];
  /** Index in `steps`. */
  readonly step: number;
  /** Milliseconds since 1970, by the clock of whoever started the step. */
  readonly stepStartedAt: number | null;
  readonly question: string;
  /** `<item id> <round>` of each reveal. */
  readonly revealed: readonly string[];
}

/** Shows what came in for the item of now; without an item that collects, nothing changes. */
export function revealItem(state: SessionState): SessionState {
  if (state.item === null || (state.phase !== 'collect' && state.phase !== 'again')) return state;
  const key = `${state.item} ${String(state.round)}`;
  const revealed = state.revealed.includes(key) ? state.revealed : [...state.revealed, key];
  return { ...state, phase: 'revealed', revealed };
}

/** Scores the same item once more, in the next round; only after a reveal. */
export function scoreAgain(state: SessionState): SessionState {
  if (state.phase !== 'revealed' && state.phase !== 'talk') return state;
  return { ...state, phase: 'again', round: state.round + 1 };
}
