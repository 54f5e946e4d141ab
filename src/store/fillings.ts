import type { Assessment, AssessmentDetails, Edit } from '../domain/assessment.js';
import { applyEdits } from '../domain/assessment.js';
import { selectItems } from '../domain/instrument.js';
import type { Aspect } from '../domain/rating.js';
import type { Progress } from '../domain/statistics.js';
import { progress } from '../domain/statistics.js';
import type { StoredAssessment } from '../storage/adapter.js';
import type { Workspace } from './workspace.js';

/** One line in the list of what is kept. */
export interface Filling {
  readonly id: string;
  readonly details: AssessmentDetails;
  readonly progress: Progress;
  /** For sorting and showing only, in ms since 1970. */
  readonly savedAt: number | null;
}

/** What is kept for the workspace's instrument, last saved first. Rejects with a `StorageFault`. */
export async function listFillings(
  workspace: Workspace,
  itemIds: readonly string[] | null,
  aspects: readonly Aspect[],
): Promise<readonly Filling[]> {
  const { instrument, adapter, parsers } = workspace;
  await workspace.closing;
  const { items } = selectItems(instrument, itemIds);
  const { details: none } = workspace.empty('');
  const fillings = await Promise.all(
    (await adapter.list()).map(async ({ assessmentId: id, details, savedAt }): Promise<Filling> => {
      const { answers } = await readFilling(workspace, id);
      const known = { ...none, instrumentId: '', ...parsers.details(details) };
      return { id, details: known, progress: progress(items, answers, aspects), savedAt };
    }),
  );
  return fillings
    .filter(({ details }) => details.instrumentId === instrument.id)
    .sort((a, b) => (b.savedAt ?? 0) - (a.savedAt ?? 0));
}

/** What is kept of an assessment, without opening it; what can't be read is left out. Rejects with a `StorageFault`. */
export async function readFilling(workspace: Workspace, assessmentId: string): Promise<Assessment> {
  const stored = (await workspace.adapter.load(assessmentId)) as StoredAssessment | null;
  const edits = (stored?.records ?? []).flatMap((record): readonly Edit[] => {
    const parsed = workspace.parsers.record(record);
    return parsed.ok ? parsed.edits.map(({ edit }) => edit) : [];
  });
  return applyEdits(workspace.empty(assessmentId), edits);
}
