import type { Answer, Answers, Basis, Edit, NoteField } from '../../domain/assessment.js';
import {
  answerOf,
  answerRecord,
  applyEdits,
  changedRatings,
  emptyAssessment,
  isNoteField,
  noteField,
} from '../../domain/assessment.js';
import type { Instrument } from '../../domain/instrument.js';
import { placedItems } from '../../domain/instrument.js';
import type { Aspect, Rating } from '../../domain/rating.js';
import { ASPECTS } from '../../domain/rating.js';
import { itemHash } from '../../domain/text-hash.js';
import type { ReadAnswer, ReadSheet } from './reading.js';

/** A score or word that a workbook would change. */
export interface RatingChange {
  readonly itemId: string;
  readonly field: Aspect;
  readonly before: Rating;
  readonly after: Rating;
}

/** A note that a workbook would change. */
export interface NoteChange {
  readonly itemId: string;
  readonly field: NoteField;
  readonly before: string;
  readonly after: string;
}

export type SheetChange = RatingChange | NoteChange;

export interface MergedAnswers {
  /** In the instrument's order; empty when the workbook says nothing new. */
  readonly changes: readonly SheetChange[];
  /** The same as edits for a store. */
  readonly edits: readonly Edit[];
  /** The answers with every change made. */
  readonly answers: Answers;
}

/** "N.v.t." in one cell sets the other aspect too, and a score frees it, as on the page. */
function mergedRatings(answer: Answer, read: ReadAnswer): Record<Aspect, Rating> {
  let merged = answer;
  for (const aspect of ASPECTS) {
    const rating = read[aspect];
    if (rating !== undefined && rating !== merged[aspect]) {
      merged = { ...merged, ...changedRatings(merged, aspect, rating) };
    }
  }
  return { current: merged.current, ambition: merged.ambition };
}

function itemChanges(itemId: string, answer: Answer, read: ReadAnswer): readonly SheetChange[] {
  const ratings = mergedRatings(answer, read);
  return [
    ...ASPECTS.map((field) => ({ itemId, field, before: answer[field], after: ratings[field] })),
    ...ASPECTS.map(noteField).map((field) => ({
      itemId,
      field,
      before: answer[field],
      after: read[field] ?? answer[field],
    })),
  ].filter(({ before, after }) => before !== after);
}

const isNoteChange = (change: SheetChange): change is NoteChange => isNoteField(change.field);

function toEdit(change: SheetChange, basis: Basis | null): Edit {
  const recordId = answerRecord(change.itemId);
  if (isNoteChange(change)) return { recordId, field: change.field, value: change.after };
  const { field, after } = change;
  return { recordId, field, value: { rating: after, basis: after === null ? null : basis } };
}

/**
 * What a workbook would change in these answers, so that a person can be asked first. Empty cells change nothing, and what
 * is the same stays as it was, with the text it was given on. New scores get the text of this instrument as their basis
 * when the workbook showed that very text; otherwise it is not known what people read, and the basis is null.
 */
export function mergeAnswers(existing: Answers, reading: ReadSheet, instrument: Instrument): MergedAnswers {
  const changes: SheetChange[] = [];
  const edits: Edit[] = [];
  for (const { item } of placedItems(instrument)) {
    const read = Object.hasOwn(reading.answers, item.id) ? reading.answers[item.id] : undefined;
    if (!read) continue;
    const basis = reading.sameText
      ? { version: item.version, lang: instrument.lang, hash: itemHash(instrument, item) }
      : null;
    const changed = itemChanges(item.id, answerOf(existing, item.id), read);
    changes.push(...changed);
    edits.push(...changed.map((change) => toEdit(change, basis)));
  }
  const { answers } = applyEdits({ ...emptyAssessment('', instrument.id, ''), answers: existing }, edits);
  return { changes, edits, answers };
}
