import type { GroupMode } from './group/index.js';

/** A part of the programme. */
export interface SessionStep {
  readonly title: string;
  readonly minutes: number;
}

/** Where a live session is: kept by the facilitator's page, seen by all. Plain JSON; says nothing about scores. */
export interface SessionState {
  /** Goes up by one with each state that was put. 0: nobody prepared this session yet. */
  readonly revision: number;
  readonly title: string;
  readonly mode: GroupMode;
  readonly phase: 'lobby' | 'opening' | 'collect' | 'revealed' | 'talk' | 'again' | 'closed';
  readonly itemIds: readonly string[];
  readonly item: string | null;
  readonly round: number;
  readonly steps: readonly SessionStep[];
  /** Index in `steps`. */
  readonly step: number;
  /** Milliseconds since 1970, by the clock of whoever started the step. */
  readonly stepStartedAt: number | null;
  readonly question: string;
  /** `<item id> <round>` of each reveal, and `OPENINGS` once the answers to the question were shown. */
  readonly revealed: readonly string[];
}

/** What is chosen before a session starts. */
export type SessionPlan = Pick<SessionState, 'title' | 'mode' | 'itemIds' | 'steps' | 'question'>;

/** In `revealed`: the answers to the opening question are shown. No item id has a capital. */
export const OPENINGS = 'OPENING 1';

/** Minutes of the programme that we suggest; what happens in them is the locale's. */
export const RUN_SHEET_MINUTES: readonly number[] = [15, 15, 15, 15];

const NOTHING_PLANNED: SessionPlan = { title: '', mode: 'protected', itemIds: [], steps: [], question: '' };

/** A session that people can join: nothing is asked yet. */
export const newSession = (plan: SessionPlan = NOTHING_PLANNED): SessionState => ({
  revision: 0,
  ...plan,
  phase: 'lobby',
  item: null,
  round: 1,
  step: 0,
  stepStartedAt: null,
  revealed: [],
});

const isOpen = ({ phase }: SessionState): boolean => phase !== 'closed';

const collects = ({ phase }: SessionState): boolean => phase === 'collect' || phase === 'again';

const isShown = ({ phase }: SessionState): boolean => phase === 'revealed' || phase === 'talk';

/** How a reveal of an item in a round is noted. */
export const revealKey = (itemId: string, round: number): string => `${itemId} ${String(round)}`;

const withRevealed = (state: SessionState, key: string): readonly string[] =>
  state.revealed.includes(key) ? state.revealed : [...state.revealed, key];

/** The rounds in which this item was shown, in order. */
export const shownRounds = ({ revealed }: SessionState, itemId: string): readonly number[] =>
  revealed
    .map((key) => key.split(' '))
    .filter(([id]) => id === itemId)
    .map(([, round]) => Number(round))
    .sort((a, b) => a - b);

/** Asks the opening question; only from the lobby. */
export const askOpening = (state: SessionState): SessionState =>
  state.phase === 'lobby' && state.question.trim() !== '' ? { ...state, phase: 'opening' } : state;

/** Shows the answers to the opening question. */
export const revealOpenings = (state: SessionState): SessionState =>
  state.phase === 'opening' ? { ...state, revealed: withRevealed(state, OPENINGS) } : state;

/** Lets people score an item of this session, in the first round, or in the round after the last that was shown. */
export function collectItem(state: SessionState, itemId: string): SessionState {
  if (!isOpen(state) || !state.itemIds.includes(itemId)) return state;
  if (collects(state) && state.item === itemId) return state;
  const last = shownRounds(state, itemId).at(-1) ?? 0;
  return { ...state, phase: last === 0 ? 'collect' : 'again', item: itemId, round: last + 1 };
}

/** The first item after the present one that was never shown, round the corner if need be; null when all were. */
export function nextItem(state: SessionState): string | null {
  const at = state.item === null ? -1 : state.itemIds.indexOf(state.item);
  const order = [...state.itemIds.slice(at + 1), ...state.itemIds.slice(0, at + 1)];
  return order.find((id) => shownRounds(state, id).length === 0 && id !== state.item) ?? null;
}

/** Shows what came in for the item of now; without an item that collects, nothing changes. */
export function revealItem(state: SessionState): SessionState {
  if (state.item === null || !collects(state)) return state;
  return { ...state, phase: 'revealed', revealed: withRevealed(state, revealKey(state.item, state.round)) };
}

/** The group talks about what it sees; only after a reveal. */
export const startTalk = (state: SessionState): SessionState =>
  state.phase === 'revealed' ? { ...state, phase: 'talk' } : state;

/** Scores the same item once more, in the next round; only after a reveal. */
export const scoreAgain = (state: SessionState): SessionState =>
  isShown(state) ? { ...state, phase: 'again', round: state.round + 1 } : state;

/** Ends the session: nobody scores any more. */
export const closeSession = (state: SessionState): SessionState =>
  isOpen(state) ? { ...state, phase: 'closed', item: null, stepStartedAt: null } : state;

/** Starts the clock of a step of the programme at `now`; another step's clock stops. */
export const startStep = (state: SessionState, step: number, now: number): SessionState =>
  isOpen(state) && state.steps[step] ? { ...state, step, stepStartedAt: now } : state;

/** Stops the clock. */
export const stopStep = (state: SessionState): SessionState =>
  state.stepStartedAt === null ? state : { ...state, stepStartedAt: null };

/** Replaces the programme. The step of now stays what it was, as far as there is one. */
export const planSteps = (state: SessionState, steps: readonly SessionStep[]): SessionState => ({
  ...state,
  steps,
  step: Math.max(0, Math.min(state.step, steps.length - 1)),
});

/** Milliseconds left of the step of now, below zero when it takes too long; null while no clock runs. */
export function timeLeft({ steps, step, stepStartedAt }: SessionState, now: number): number | null {
  const minutes = steps[step]?.minutes;
  return minutes === undefined || stepStartedAt === null ? null : stepStartedAt + minutes * 60_000 - now;
}
