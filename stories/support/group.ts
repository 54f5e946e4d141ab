import type { GroupMode, GroupPicture } from 'meetlat';
import { EMPTY_ANSWER, emptyAssessment, reveal } from 'meetlat';
import { INSTRUMENTS } from './sample.js';

const SCORES: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  schuldvraag: [6, 6, 7, 7, 7, 7, 7, 8].map((score) => [score, 8] as const),
  'kosten-klant': [3, 5, 5, 5, 6, 6, 6, 9].map((score, i) => [score, [7, 8, 8, 8, 8, 8, 9, 9][i] ?? 8] as const),
  'communicatie-gesprek': [2, 3, 3.5, 4, 7, 8, 8, 9].map(
    (score, i) => [score, [5, 6, 8, 8, 9, 9, 10, 10][i] ?? 8] as const,
  ),
  nazorg: [[4, 9]],
};
const NOTES = ['Wij stoppen de rente als iemand hulp krijgt.', 'Na de overdracht lopen de kosten toch weer op.'];

/** Eight people: about one item they agree, about two they differ, and to one only one of them answered. */
export function samplePicture(mode: GroupMode): GroupPicture {
  const { bundled } = INSTRUMENTS;
  const members = Array.from({ length: 8 }, (_, i) => {
    const answers = Object.entries(SCORES).flatMap(([id, pairs]) => {
      const pair = pairs[i];
      const currentNote = id === 'kosten-klant' ? (NOTES[i] ?? '') : '';
      return pair ? [[id, { ...EMPTY_ANSWER, current: pair[0], ambition: pair[1], currentNote }] as const] : [];
    });
    const empty = emptyAssessment(`r${String(i)}`, bundled.id, bundled.edition.version);
    return { ...empty, answers: Object.fromEntries(answers), records: { 'consent:notes': { given: true } } };
  });
  return reveal(bundled, { mode, members, agreed: null }, { itemIds: Object.keys(SCORES) }).picture;
}
