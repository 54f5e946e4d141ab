/** Groups for tests: respondents with the scores given, and what may be shown of them. */
import type { Assessment } from '../../src/domain/assessment.js';
import { EMPTY_ANSWER, emptyAssessment } from '../../src/domain/assessment.js';
import type { GroupMode, GroupPicture } from '../../src/domain/group/index.js';
import { reveal } from '../../src/domain/group/index.js';
import { threeLevels } from './instruments.js';

/** Scores for now and for the ambition of one item, a pair a respondent. */
export type Scored = Readonly<Record<string, readonly (readonly [number, number])[]>>;

/** Item 1 lies apart and far, item 2 is far, about item 3 all agree, item 4 has one answer. */
export const EIGHT: Scored = {
  'item-1': [3, 5, 5, 5, 6, 6, 6, 9].map((score, i) => [score, [7, 8, 8, 8, 8, 8, 9, 9][i] ?? 8] as const),
  'item-2': Array.from({ length: 8 }, () => [5, 8] as const),
  'item-3': Array.from({ length: 8 }, () => [8, 8] as const),
  'item-4': [[2, 9]],
};

export function groupPicture(
  mode: GroupMode = 'open',
  scored: Scored = EIGHT,
  notes: readonly string[] = [],
): GroupPicture {
  const count = Math.max(...Object.values(scored).map(({ length }) => length));
  const members = Array.from({ length: count }, (_, i): Assessment => {
    const answers = Object.entries(scored).flatMap(([itemId, pairs], at) => {
      const pair = pairs[i];
      const note = at === 0 ? (notes[i] ?? '') : '';
      return pair
        ? [[itemId, { ...EMPTY_ANSWER, current: pair[0], ambition: pair[1], currentNote: note }] as const]
        : [];
    });
    const empty = emptyAssessment(`r${String(i)}`, threeLevels.id, '1.0.0');
    return { ...empty, answers: Object.fromEntries(answers), records: { 'consent:notes': { given: true } } };
  });
  return reveal(threeLevels, { mode, members, agreed: null }, { itemIds: Object.keys(scored) }).picture;
}
