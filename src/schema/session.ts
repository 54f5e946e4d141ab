import * as z from 'zod/mini';
import type { Parsed } from '../domain/problem.js';
import type { SessionState } from '../domain/session.js';
import { NOTE_LIMIT } from '../domain/assessment.js';
import { id, list, text, unless, whole } from './fields.js';
import { read, rule } from './read.js';

/** Longest title of a session or a step, in UTF-16 code units. */
const TITLE_LIMIT = 200;

/** Longest step of a programme, in minutes: a day. */
const MOST_MINUTES = 1440;

const count = z.number().check(rule((value) => unless(Number.isSafeInteger(value) && value >= 0, 'not-whole')));

const minutes = z
  .number()
  .check(rule((value) => unless(value >= 0 && value <= MOST_MINUTES, 'type', { expected: 'number' })));

const session = z.object({
  revision: count,
  title: text(TITLE_LIMIT),
  mode: z.enum(['open', 'protected']),
  phase: z.enum(['lobby', 'opening', 'collect', 'revealed', 'talk', 'again', 'closed']),
  itemIds: list(id, 0, 1000),
  item: z.nullable(id),
  round: whole,
  steps: list(z.object({ title: text(TITLE_LIMIT), minutes }), 0, 100),
  step: count,
  stepStartedAt: z.nullable(count),
  question: text(NOTE_LIMIT),
  revealed: list(text(TITLE_LIMIT), 0, 5000),
});

/** Reads the state of a live session that came from storage or a server. Never throws. */
export const parseSession = (value: unknown): Parsed<SessionState> => read<SessionState>(session, value);
