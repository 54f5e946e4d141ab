import type { Answer, Assessment, Basis } from '../domain/assessment.js';
import { answerOf, emptyAssessment } from '../domain/assessment.js';
import type { Rating } from '../domain/rating.js';

/** JSON leaves out what is undefined: an unset rating and an empty note take no line in the file. */
const fileRating = (rating: Rating, basis: Basis | null) => (rating === null ? undefined : { rating, basis });

const fileAnswer = (answer: Answer) => ({
  current: fileRating(answer.current, answer.currentBasis),
  ambition: fileRating(answer.ambition, answer.ambitionBasis),
  currentNote: answer.currentNote || undefined,
  ambitionNote: answer.ambitionNote || undefined,
});

/**
 * An assessment as the text of a JSON file, which `parseAssessmentText` reads back. The same assessment always gives
 * the same text: fields in a fixed order, items by id, so that two files can be compared line by line.
 */
export function assessmentToJson({ id, details, answers }: Assessment): string {
  const entries = Object.keys(answers)
    .sort()
    .map((itemId) => [itemId, fileAnswer(answerOf(answers, itemId))]);
  const file = {
    format: 'meetlat-assessment',
    schemaVersion: 1,
    // Over those of an empty one, for their order.
    assessment: {
      id,
      details: { ...emptyAssessment('', '', '').details, ...details },
      answers: Object.fromEntries(entries) as unknown,
    },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
