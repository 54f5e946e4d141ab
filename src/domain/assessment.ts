import type { Aspect, Rating } from './rating.js';

/** The text a score was given on: item version, language and fingerprint of the wording. */
export interface Basis {
  readonly version: number;
  readonly lang: string;
  readonly hash: string;
}

/** What one respondent says about one item. */
export interface Answer {
  readonly current: Rating;
  readonly ambition: Rating;
  readonly currentNote: string;
  readonly ambitionNote: string;
  readonly currentBasis: Basis | null;
  readonly ambitionBasis: Basis | null;
}

export type NoteField = 'currentNote' | 'ambitionNote';

/** What of an answer is kept, saved and merged by itself. A rating brings its basis along. */
export type AnswerField = Aspect | NoteField;

const ANSWER_FIELDS: readonly AnswerField[] = ['current', 'ambition', 'currentNote', 'ambitionNote'];

/** Answers by item id. An item that was never touched is absent. */
export type Answers = Readonly<Record<string, Answer>>;

export type AssessmentKind = 'person' | 'duo' | 'group' | 'agreed';

/** Who filled in, for which organisation, when, and where it came from. Empty text and null mean "not said". */
export interface AssessmentDetails {
  readonly instrumentId: string;
  readonly edition: string;
  readonly project: string;
  readonly round: number | null;
  readonly kind: AssessmentKind;
  readonly segment: string;
  readonly label: string;
  readonly organisation: string;
  /** yyyy-mm-dd, or empty. */
  readonly heldOn: string;
  /** Ids of the assessments this one was made from. */
  readonly from: readonly string[];
}

/** What a field of a further record may hold. */
export type Scalar = string | number | boolean | null;

/**
 * Records beside details and answers, by record id (`kind:id`) and field: kept, saved and merged like the others, and
 * read by whoever knows the kind. `plan.ts` knows those of the plan. Null is what was emptied.
 */
export type Records = Readonly<Record<string, Readonly<Record<string, Scalar>>>>;

/** All answers of one respondent: a person, a duo or a group. */
export interface Assessment {
  readonly id: string;
  readonly details: AssessmentDetails;
  readonly answers: Answers;
  readonly records: Records;
}

/** A rating with the text it was given on, as it is kept: together, so that they can't come apart. */
export interface KeptRating {
  readonly rating: Rating;
  readonly basis: Basis | null;
}

export interface RatingEdit {
  readonly recordId: string;
  readonly field: Aspect;
  readonly value: KeptRating;
}

export interface NoteEdit {
  readonly recordId: string;
  readonly field: NoteField;
  readonly value: string;
}

/** The id of a further record, with the kinds that there are. */
export type RecordId = `${'priority' | 'action' | 'seen' | 'consent' | 'opening' | 'dissent' | 'group'}:${string}`;

/** A field of a further record. */
export interface RecordEdit {
  readonly recordId: RecordId;
  readonly field: string;
  readonly value: Scalar;
}

/** One field of one record that gets a new value: the unit of editing, saving and merging. */
export type Edit = RatingEdit | NoteEdit | DetailEdit | RecordEdit;

export type DetailEdit = {
  readonly [K in keyof AssessmentDetails]: {
    readonly recordId: 'details';
    readonly field: K;
    readonly value: AssessmentDetails[K];
  };
}[keyof AssessmentDetails];

export const DETAILS = 'details';
const ANSWER = 'answer:';

/** The record that holds the answer on an item: `answer:<item id>`. */
export const answerRecord = (itemId: string): string => ANSWER + itemId;

/** The item a record is about, or null for another kind of record. */
export const recordItem = (recordId: string): string | null =>
  recordId.startsWith(ANSWER) ? recordId.slice(ANSWER.length) : null;

export const noteField = (aspect: Aspect): NoteField => `${aspect}Note`;

export const isNoteField = (field: string): field is NoteField => field === 'currentNote' || field === 'ambitionNote';

/** Longest note, in UTF-16 code units. */
export const NOTE_LIMIT = 10_000;

export const EMPTY_ANSWER: Answer = {
  current: null,
  ambition: null,
  currentNote: '',
  ambitionNote: '',
  currentBasis: null,
  ambitionBasis: null,
};

export const answerOf = (answers: Answers, itemId: string): Answer =>
  (Object.hasOwn(answers, itemId) ? answers[itemId] : undefined) ?? EMPTY_ANSWER;

export function emptyAssessment(id: string, instrumentId: string, edition: string): Assessment {
  const details: AssessmentDetails = {
    instrumentId,
    edition,
    project: '',
    round: null,
    kind: 'person',
    segment: '',
    label: '',
    organisation: '',
    heldOn: '',
    from: [],
  };
  return { id, details, answers: {}, records: {} };
}

/**
 * What changes in an answer when an aspect gets a rating. "n.v.t." holds for the whole item: choosing it sets both
 * aspects, and choosing something else afterwards frees the other one.
 */
export function changedRatings(answer: Answer, aspect: Aspect, rating: Rating): Partial<Record<Aspect, Rating>> {
  const other: Aspect = aspect === 'current' ? 'ambition' : 'current';
  const whole = rating === 'not-applicable';
  const changed = { [aspect]: rating };
  if (whole !== (answer[other] === 'not-applicable')) changed[other] = whole ? rating : null;
  return changed;
}

/** The edits that give an aspect a rating, with the text it was given on. */
export const ratingEdits = (
  answer: Answer,
  itemId: string,
  aspect: Aspect,
  rating: Rating,
  basis: Basis,
): readonly RatingEdit[] =>
  Object.entries<Rating>(changedRatings(answer, aspect, rating)).map(([field, value]) => ({
    recordId: answerRecord(itemId),
    field: field as Aspect,
    value: { rating: value, basis: value === null ? null : basis },
  }));

/** The value of one field as it is kept; undefined for a record or field that does not exist. */
export function fieldValue(assessment: Assessment, recordId: string, field: string): Edit['value'] | undefined {
  if (recordId === DETAILS) {
    const { details } = assessment;
    return Object.hasOwn(details, field) ? details[field as keyof AssessmentDetails] : undefined;
  }
  const itemId = recordItem(recordId);
  if (itemId === null) return assessment.records[recordId]?.[field];
  const known = ANSWER_FIELDS.find((name) => name === field);
  return known && answerValue(answerOf(assessment.answers, itemId), known);
}

const answerValue = (answer: Answer, field: AnswerField): KeptRating | string =>
  isNoteField(field) ? answer[field] : { rating: answer[field], basis: answer[`${field}Basis`] };

function editAnswer(answer: Answer, { field, value }: RatingEdit | NoteEdit): Answer {
  if (typeof value === 'string') return { ...answer, [field]: value };
  return { ...answer, [field]: value.rating, [`${field}Basis`]: value.basis };
}

const isDetailEdit = (edit: Edit): edit is DetailEdit => edit.recordId === DETAILS;

const isAnswerEdit = (edit: Edit): edit is RatingEdit | NoteEdit => recordItem(edit.recordId) !== null;

/** A new assessment with the edits applied in order; the old one is left as it was. */
export function applyEdits(assessment: Assessment, edits: readonly Edit[]): Assessment {
  if (edits.length === 0) return assessment;
  let { details, records } = assessment;
  const answers: Record<string, Answer> = { ...assessment.answers };
  for (const edit of edits) {
    const { recordId, field, value } = edit;
    if (isDetailEdit(edit)) details = { ...details, [field]: value };
    else if (isAnswerEdit(edit)) {
      const itemId = recordItem(recordId) ?? '';
      answers[itemId] = editAnswer(answerOf(answers, itemId), edit);
    } else records = { ...records, [recordId]: { ...records[recordId], [field]: edit.value } };
  }
  return { ...assessment, details, answers, records };
}

/** All details as edits. */
export const detailEdits = (details: AssessmentDetails): readonly Edit[] =>
  Object.entries<unknown>({ ...details }).map(([field, value]) => ({ recordId: DETAILS, field, value }) as DetailEdit);

/** Every field of an assessment as edits: what a save of the whole writes. Untouched fields are left out. */
export function allEdits(assessment: Assessment): readonly Edit[] {
  const answers = Object.entries(assessment.answers).flatMap(([itemId, answer]): Edit[] => {
    const recordId = answerRecord(itemId);
    const said = ANSWER_FIELDS.filter((field) => answer[field] !== EMPTY_ANSWER[field]);
    return said.map((field) => ({ recordId, field, value: answerValue(answer, field) }) as Edit);
  });
  return [...detailEdits(assessment.details), ...answers, ...recordEdits(assessment.records)];
}

const recordEdits = (records: Records): readonly RecordEdit[] =>
  Object.entries(records).flatMap(([recordId, fields]) =>
    Object.entries(fields)
      .filter(([, value]) => value !== null)
      .map(([field, value]) => ({ recordId, field, value }) as RecordEdit),
  );

/** The edits that empty every answer and further record, details untouched ("Wis alles"). */
export function clearingEdits(assessment: Assessment): readonly Edit[] {
  return allEdits(assessment).flatMap((edit): Edit[] => {
    if (isDetailEdit(edit)) return [];
    return [{ ...edit, value: isAnswerEdit(edit) ? answerValue(EMPTY_ANSWER, edit.field) : null } as Edit];
  });
}
