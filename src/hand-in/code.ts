import type { Answer, Answers, Assessment, Basis } from '../domain/assessment.js';
import type { Instrument } from '../domain/instrument.js';
import { placedItems } from '../domain/instrument.js';
import type { Problem } from '../domain/problem.js';
import type { Rating } from '../domain/rating.js';
import { textHash } from '../domain/text-hash.js';
import { parseAssessmentText } from '../schema/assessment.js';
import type { EnvelopeProblem } from './envelope.js';
import { seal, unseal } from './envelope.js';

/** An assessment as it was handed in. `madeAt` is when its code was made, in whole seconds since 1970. */
export interface HandIn {
  readonly assessment: Assessment;
  readonly madeAt: number;
}

/** `other-edition`: the items of that edition stand in another order, so that its positions say nothing here. */
export type HandInProblem = EnvelopeProblem | 'other-instrument' | 'other-edition' | 'rejected';

/** `details` says what was wrong with the content of a code that arrived whole. */
export type ReadCode =
  | { readonly ok: true; readonly value: HandIn }
  | { readonly ok: false; readonly problem: HandInProblem; readonly details: readonly Problem[] };

const FORMAT = 'meetlat-assessment';
const SHORT = { unknown: 'u', 'not-applicable': 'n' } as const;
const LONG: Readonly<Record<string, Rating>> = { u: 'unknown', n: 'not-applicable' };

const itemIds = (instrument: Instrument): readonly string[] => placedItems(instrument).map(({ item }) => item.id);

const short = (rating: Rating): unknown => (typeof rating === 'string' ? SHORT[rating] : rating);

const basis = (value: Basis | null): unknown => value && [value.version, value.lang, value.hash];

function row(place: number | string, answer: Answer): readonly unknown[] {
  const now = basis(answer.currentBasis);
  const goal = basis(answer.ambitionBasis);
  // Both aspects are nearly always given on the same text, which is then said once: 0 is "the same".
  const same = goal !== null && JSON.stringify(now) === JSON.stringify(goal);
  const cells = [short(answer.current), short(answer.ambition), now, same ? 0 : goal];
  const notes = [answer.currentNote, answer.ambitionNote];
  return [place, ...cells, ...(notes.some((note) => note !== '') ? notes : [])];
}

/** Position of an item in the instrument, or its id when the instrument does not have it. */
function rows(answers: Answers, ids: readonly string[]): readonly (readonly unknown[])[] {
  const places = new Map(ids.map((id, index) => [id, index]));
  return Object.entries(answers).map(([id, answer]) => row(places.get(id) ?? id, answer));
}

/** Positions mean the same in every edition that has the same items in the same order. */
const orderOf = (ids: readonly string[]): string => textHash(ids.join(' ')).slice(0, 8);

/** A whole assessment as a code of letters that pass through any mail or chat, and say when they arrive damaged. */
export function assessmentToCode(
  { id, details, answers, records }: Assessment,
  instrument: Instrument,
  madeAt: number,
) {
  const ids = itemIds(instrument);
  const head = [instrument.id, instrument.edition.version, orderOf(ids), madeAt];
  return seal(JSON.stringify([...head, id, details, rows(answers, ids), records]));
}

type Row = readonly unknown[];
const isRow = (value: unknown): value is Row => Array.isArray(value);

const longRating = (value: unknown): unknown =>
  typeof value === 'string' && Object.hasOwn(LONG, value) ? LONG[value] : value;

const longBasis = (value: unknown): unknown =>
  isRow(value) ? { version: value[0], lang: value[1], hash: value[2] } : value;

function longAnswer([, current, ambition, now, goal, currentNote = '', ambitionNote = '']: Row): unknown {
  const aspect = (rating: unknown, text: unknown) => ({ rating: longRating(rating), basis: longBasis(text) });
  return {
    current: aspect(current, now),
    ambition: aspect(ambition, goal === 0 ? now : goal),
    currentNote,
    ambitionNote,
  };
}

const refused = (problem: HandInProblem, details: readonly Problem[] = []): ReadCode => ({
  ok: false,
  problem,
  details,
});

/** The answers by item id; null when something else than rows with a place stands there. */
function longAnswers(value: unknown, ids: readonly string[]): Readonly<Record<string, unknown>> | null {
  if (!isRow(value) || !value.every(isRow)) return null;
  const entries = value.map((cells) => {
    const [place] = cells;
    return [typeof place === 'number' ? ids[place] : place, longAnswer(cells)] as const;
  });
  const named = entries.filter((entry): entry is readonly [string, unknown] => typeof entry[0] === 'string');
  return named.length === entries.length ? Object.fromEntries(named) : null;
}

function readContent(content: Row, instrument: Instrument): ReadCode {
  const [instrumentId, , order, madeAt, id, details, answers, records] = content;
  if (instrumentId !== instrument.id) return refused('other-instrument');
  const ids = itemIds(instrument);
  if (order !== orderOf(ids)) return refused('other-edition');
  const long = longAnswers(answers, ids);
  if (!long || !Number.isSafeInteger(madeAt)) return refused('rejected');
  const assessment = { id, details, answers: long, records };
  // One reader judges files and codes alike: what is refused in a file can't come in by code.
  const read = parseAssessmentText(JSON.stringify({ format: FORMAT, schemaVersion: 1, assessment }), instrument);
  return read.ok
    ? { ok: true, value: { assessment: read.value, madeAt: madeAt as number } }
    : refused('rejected', read.problems);
}

/** What `assessmentToCode` put in a code, or why it can't be used here. Never throws. */
export function codeToAssessment(code: string, instrument: Instrument): ReadCode {
  const opened = unseal(code);
  if (!opened.ok) return refused(opened.problem);
  try {
    const content: unknown = JSON.parse(opened.content);
    return isRow(content) ? readContent(content, instrument) : refused('rejected');
  } catch {
    // No JSON, or nested deeper than the engine goes.
    return refused('rejected');
  }
}
