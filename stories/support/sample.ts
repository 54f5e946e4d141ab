// What the stories show: instruments, and answers of an organisation that does not exist. Stories pick them by name, so that
// the controls can list them.
import type { Answer, Answers, AssessmentDetails, Instrument, MeetlatReport, Rating, Records } from 'meetlat';
import {
  actionEdits,
  applyEdits,
  EMPTY_ANSWER,
  emptyAssessment,
  levelEnd,
  placedItems,
  priorityEdits,
  roundTenth,
} from 'meetlat';
import english from 'meetlat/data/sociale-incasso.en';
import bundled from 'meetlat/data/sociale-incasso.nl';
import { parseInstrument } from 'meetlat/schema';
import own from '../../demo/own-instrument.json';
import { withLevels } from './levels.js';
import { longInstrument, LONG_NOTE } from './long-texts.js';

const parsed = parseInstrument(own);
if (!parsed.ok) throw new Error('the demo instrument is broken');

/** `own` is of another field, with four levels and a scale of 1 to 8; `two` and `seven` have as many levels. */
export const INSTRUMENTS = {
  bundled,
  english,
  own: parsed.value,
  long: longInstrument(bundled),
  two: withLevels(parsed.value, { min: 0, max: 4, step: 1 }, [0, 2]),
  seven: withLevels(parsed.value, { min: 1, max: 100, step: 5 }, [1, 15, 30, 45, 60, 75, 90]),
} as const;
export type InstrumentName = keyof typeof INSTRUMENTS;

export const THREE_ITEMS: readonly string[] = ['schuldvraag', 'kosten-klant', 'communicatie-gesprek'];

export const details: Partial<AssessmentDetails> = {
  organisation: 'Waterbedrijf Voorbeeld',
  label: 'Duo klantenservice',
  heldOn: '2026-11-22',
};

const CURRENT = [7, 5, 6, 6, 7, 5, 4, 6, 3, 5, 6, 5, 6.5, 7, 6, 7, 5, 6, 7, 6, 5, 4, 5, 6];
const AMBITION = [9, 7, 8, 8, 8, 8, 7, 8, 8, 8, 8, 8, 8, 8, 8, 9, 9, 8, 8, 8, 7, 6, 7, 8];
const NOTES: Readonly<Record<string, Partial<Answer>>> = {
  'kosten-klant': { currentNote: 'Wij rekenen de wettelijke kosten, maar stoppen de rente als iemand hulp krijgt.' },
  nazorg: { ambitionNote: 'Een maand na de laatste betaling nog een keer bellen.' },
};

export const answer = (patch: Partial<Answer>): Answer => ({ ...EMPTY_ANSWER, ...patch });

/** The i-th of these scores of 1 to 10, at the same place of another scale. */
function placedAt({ scale }: Instrument, scores: readonly number[], i: number): number {
  const share = ((scores[i % scores.length] ?? 1) - 1) / 9;
  return roundTenth(scale.min + share * (levelEnd(scale, scale.levels.length - 1) - scale.min));
}

/** Answers to every item; `patch` may change one, or leave it out with null. */
const answersTo = (of: Instrument, patch: (i: number) => Partial<Answer> | null): Answers =>
  Object.fromEntries(
    placedItems(of).flatMap(({ item }, i) => {
      const changes = patch(i);
      const given = { current: placedAt(of, CURRENT, i), ambition: placedAt(of, AMBITION, i), ...NOTES[item.id] };
      return changes ? [[item.id, answer({ ...given, ...changes })]] : [];
    }),
  );

const words = (i: number): Partial<Answer> => {
  if (i % 6 === 5) return { current: 'not-applicable', ambition: 'not-applicable' };
  return i % 4 === 1 ? { current: 'unknown' } : {};
};

const FILLINGS = {
  none: () => ({}),
  /** Half of the items, the last of them without an ambition. */
  half: (of: Instrument) => {
    const half = Math.ceil(placedItems(of).length / 2);
    return answersTo(of, (i) => (i < half ? { ...(i === half - 1 && { ambition: null }) } : null));
  },
  all: (of: Instrument) => answersTo(of, () => ({})),
  /** Complete, with "weet ik niet" and "n.v.t." among the scores. */
  words: (of: Instrument) => answersTo(of, words),
  long: (of: Instrument) => answersTo(of, () => ({ currentNote: LONG_NOTE, ambitionNote: LONG_NOTE })),
} as const satisfies Readonly<Record<string, (of: Instrument) => Answers>>;

export type FillingName = keyof typeof FILLINGS;
export const FILLING_NAMES = Object.keys(FILLINGS) as readonly FillingName[];

export const answersOf = (filling: FillingName, instrument: InstrumentName = 'bundled'): Answers =>
  FILLINGS[filling](INSTRUMENTS[instrument]);

const ago = (rating: Rating, i: number): Rating => (i % 2 === 0 && typeof rating === 'number' ? rating - 1 : rating);

/** What the same organisation filled in before: on half of the items one point lower. */
export const earlier: NonNullable<MeetlatReport['earlier']> = {
  label: 'november 2025',
  answers: Object.fromEntries(
    Object.entries(answersOf('all')).map(([id, { current }], i) => [id, answer({ current: ago(current, i) })]),
  ),
};

const PLAN = [
  ...priorityEdits('nazorg', true),
  ...priorityEdits('kosten-klant', true),
  ...actionEdits('1', {
    itemId: 'nazorg',
    text: 'Vragen aan tien klanten hoe het na de regeling ging.',
    owner: 'Duo klantenservice',
    due: '2026-12-18',
    status: 'done',
  }),
  ...actionEdits('2', {
    itemId: 'nazorg',
    text: 'Een maand na de laatste betaling nog een keer bellen.',
    owner: 'Team debiteuren',
    due: '2027-02-01',
    status: 'todo',
  }),
];

const recordsOf = (edits: Parameters<typeof applyEdits>[1]): Records =>
  applyEdits(emptyAssessment('', '', ''), edits).records;

export const PLANS = {
  none: {},
  /** Two priorities: one with an action that is done and one to do, one without actions. */
  two: recordsOf(PLAN),
  /** For the instrument `own`. */
  own: recordsOf(priorityEdits('vinden', true)),
  long: recordsOf([
    ...PLAN,
    ...actionEdits('2', {
      itemId: 'nazorg',
      text: LONG_NOTE,
      owner: LONG_NOTE.slice(0, 180),
      due: '2027-02-01',
      status: 'todo',
    }),
  ]),
} as const satisfies Readonly<Record<string, Records>>;
export type PlanName = keyof typeof PLANS;
