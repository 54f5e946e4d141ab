import type { Answers } from '../../domain/assessment.js';
import { answerOf } from '../../domain/assessment.js';
import type { Instrument } from '../../domain/instrument.js';
import { placedItems } from '../../domain/instrument.js';
import { isScore } from '../../domain/rating.js';
import { comparableAnswers, notCompared, wordingChanges } from '../../domain/wording-changes.js';
import { chart } from '../../locale/spoken/chart.js';
import { versions as t } from '../../locale/spoken/versions.js';
import type { EarlierFilling } from '../drawing/chart-content.js';
import { obstacleText } from './changes-text.js';

/** Columns that are there when there is something to tell: what an earlier filling scored, and what to say of a text. */
export interface Beside {
  readonly label: string | null;
  readonly answers: Answers;
  /** By item id. */
  readonly remarks: ReadonlyMap<string, string>;
}

export function besideOf(
  instrument: Instrument,
  assessment: Parameters<typeof wordingChanges>[2],
  earlier: EarlierFilling | null,
): Beside {
  const items = placedItems(instrument);
  const left = earlier ? notCompared(instrument, items, earlier, assessment.answers) : [];
  const { reworded } = wordingChanges(instrument, items, assessment);
  const remarks = new Map(reworded.map(({ item, from, to }) => [item.id, t.rewordedCell(from, to)]));
  for (const one of left) {
    const said = remarks.get(one.item.id);
    const why = t.notComparedCell(obstacleText(one));
    remarks.set(one.item.id, said ? `${why}. ${said}` : why);
  }
  return { label: earlier?.label ?? null, answers: comparableAnswers(earlier?.answers ?? {}, left), remarks };
}

export const besideHeads = ({ label, remarks }: Beside): readonly string[] => [
  ...(label === null ? [] : [t.earlier(label)]),
  ...(remarks.size > 0 ? [t.remark] : []),
];

/** The cells of an item under those heads. */
export function besideCells({ label, answers, remarks }: Beside, itemId: string): readonly (string | number | null)[] {
  const { current } = answerOf(answers, itemId);
  const score = current === null || isScore(current) ? current : chart.words[current];
  return [...(label === null ? [] : [score]), ...(remarks.size > 0 ? [remarks.get(itemId) ?? null] : [])];
}
