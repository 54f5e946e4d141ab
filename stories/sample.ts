// What the stories show: the bundled instrument and answers of an organisation that does not exist.
import type { Answer, Answers, Instrument, MeetlatReport, Rating, Records, StoreState } from 'meetlat';
import { actionEdits, applyEdits, AssessmentStore, EMPTY_ANSWER, emptyAssessment, priorityEdits } from 'meetlat';
import bundled from 'meetlat/data/sociale-incasso.nl';
import { parseInstrument } from 'meetlat/schema';
import own from '../demo/own-instrument.json';

export const instrument: Instrument = bundled;

const parsed = parseInstrument(own);
if (!parsed.ok) throw new Error('the demo instrument is broken');

/** Another field, four levels, a scale of 1 to 8. */
export const ownInstrument: Instrument = parsed.value;

export const details = { organisation: 'Waterbedrijf Voorbeeld', label: 'Duo klantenservice', heldOn: '2026-11-22' };

export const answer = (patch: Partial<Answer>): Answer => ({ ...EMPTY_ANSWER, ...patch });

const ids = (of: Instrument): readonly string[] => of.themes.flatMap(({ items }) => items.map(({ id }) => id));

const CURRENT: readonly Rating[] = [7, 5, 6, 6, 7, 5, 4, 6, 3, 5, 6, 5, 6.5, 7, 6, 7, 5, 6, 7, 6, 5, 4, 5, 6];
const AMBITION: readonly Rating[] = [9, 7, 8, 8, 8, 8, 7, 8, 8, 8, 8, 8, 8, 8, 8, 9, 9, 8, 8, 8, 7, 6, 7, 8];

/** Every item answered, with a few reasons. */
export const allAnswers: Answers = {
  ...Object.fromEntries(
    ids(instrument).map((id, i) => [id, answer({ current: CURRENT[i] ?? null, ambition: AMBITION[i] ?? null })]),
  ),
  'kosten-klant': answer({
    current: 6,
    currentNote: 'Wij rekenen de wettelijke kosten, maar stoppen de rente als iemand hulp krijgt.',
    ambition: 8,
  }),
  nazorg: answer({ current: 3, ambition: 8, ambitionNote: 'Een maand na de laatste betaling nog een keer bellen.' }),
};

/** A filling that is under way: some items answered, one "weet ik niet", the rest open. */
export const someAnswers: Answers = {
  schuldvraag: answer({ current: 7, ambition: 9 }),
  'brede-schuldenaanpak': answer({ current: 'unknown', ambition: 7 }),
  kpis: answer({ current: 6 }),
  'kosten-klant': answer({ current: 5.5, ambition: 8 }),
};

/** What the same organisation filled in before: on half of the items one point lower. */
export const earlier: MeetlatReport['earlier'] = {
  label: 'november 2025',
  answers: Object.fromEntries(
    ids(instrument).map((id, i) => [id, answer({ current: i % 2 ? (CURRENT[i] ?? null) : Number(CURRENT[i]) - 1 })]),
  ),
};

/** Two priorities; the first has an action that is done, and one to do. */
export const planRecords: Records = applyEdits(emptyAssessment('', '', ''), [
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
]).records;

interface Kept {
  readonly of?: Instrument;
  readonly records?: Records;
  /** `read-only` is what a newer version of the library has saved. */
  readonly phase?: StoreState['phase'];
}

/** A store without storage, as a page may make one itself. */
export function sampleStore(
  answers: Answers,
  { of = instrument, records = {}, phase = 'ready' }: Kept = {},
): AssessmentStore {
  const empty = emptyAssessment('sample', of.id, of.edition.version);
  return new AssessmentStore(of, { ...empty, details: { ...empty.details, ...details }, answers, records }, phase);
}
