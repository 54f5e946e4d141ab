import type { Answers, Assessment } from '../../domain/assessment.js';
import { answerOf } from '../../domain/assessment.js';
import type { Distribution, GroupPicture } from '../../domain/group/index.js';
import type { Rating } from '../../domain/rating.js';
import { isScore } from '../../domain/rating.js';

const meanOf = (told: Distribution): Rating => (told.kind === 'enough' ? told.mean : null);

/** What a poster plots of a group: what was agreed, else the mean; nothing where too few answered. */
export function groupAnswers(picture: GroupPicture | null, agreed: Assessment | null): Answers {
  const answers: Record<string, Answers[string]> = { ...agreed?.answers };
  for (const { itemId, current, ambition } of picture?.items ?? []) {
    const own = answerOf(answers, itemId);
    answers[itemId] = {
      ...own,
      current: isScore(own.current) ? own.current : meanOf(current),
      ambition: isScore(own.ambition) ? own.ambition : meanOf(ambition),
    };
  }
  return answers;
}
