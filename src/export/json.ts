import type { Answer, Assessment, Basis } from '../domain/assessment.js';
import { emptyAssessment } from '../domain/assessment.js';
import type { Rating } from '../domain/rating.js';

/** JSON leaves out what is undefined: an unset rating and an empty note take no line in the file. */
const fileRating = (rating: Rating, basis: Basis | null) => (rating === null ? undefined : { rating, basis });

const fileAnswer = (answer: Answer) => ({
  current: fileRating(answer.current, answer.currentBasis),
  ambition: fileRating(answer.ambition, answer.ambitionBasis),
  currentNote: answer.currentNote || undefined,
  ambitionNote: answer.ambitionNote || undefined,
});

/** Without what was emptied. */
const filled = (value: unknown): unknown => value ?? undefined;

/** A group in the order of its names, each value as it stands in a file; left out when there is nothing in it. */
function sorted<T>(group: Readonly<Record<string, T>>, toFile: (value: T) => unknown): unknown {
  const names = Object.keys(group).sort();
  return Object.fromEntries(names.map((name) => [name, toFile(group[name] as T)]));
}

/**
 * An assessment as the text of a JSON file, which `parseAssessmentText` reads back. The same assessment always gives
 * the same text: fields in a fixed order, items by id, so that two files can be compared line by line.
 */
export function assessmentToJson({ id, details, answers, records }: Assessment): string {
  const file = {
    format: 'meetlat-assessment',
    schemaVersion: 1,
    // Over those of an empty one, for their order.
    assessment: {
      id,
      details: { ...emptyAssessment('', '', '').details, ...details },
      answers: sorted(answers, fileAnswer),
      records: Object.keys(records).length > 0 ? sorted(records, (fields) => sorted(fields, filled)) : undefined,
    },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
