import type { AssessmentDetails, Records } from '../../domain/assessment.js';
import type { WordingChanges } from '../../domain/wording-changes.js';
import type { Guide } from '../../domain/guide.js';
import type { ChartContent } from '../drawing/chart-content.js';

/** What a report is made from: what the charts are drawn from, who filled it in, and the plan. */
export interface ReportContent extends ChartContent {
  /** BCP 47, of the report: all its words are in this language, as far as it is there. */
  readonly lang: string;
  /** How many items the whole instrument has. */
  readonly itemCount: number;
  readonly details: Partial<AssessmentDetails>;
  readonly records: Records;
  /** How the answers stand to the texts of the instrument: told when something changed. */
  readonly changes?: WordingChanges | null;
  /** Version of the instrument's edition. */
  readonly edition?: string;
  /** Tips for the plan; without it the report has none. */
  readonly guide?: Guide | null;
}
