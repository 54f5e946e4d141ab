import type { Assessment, Edit } from '../../src/domain/assessment.js';
import { applyEdits, emptyAssessment } from '../../src/domain/assessment.js';
import type { Instrument } from '../../src/domain/instrument.js';
import { recordParser } from '../../src/schema/record.js';
import type { Line, Tx } from './store/port.js';

/** Records that say who someone is in the group, and what they agreed to. */
const ABOUT = ['details', 'consent:notes'];

/**
 * The respondents of a project, the agreed assessment apart, with only these records (and details and consent). Records
 * that can't be read are passed over; removed and quarantined ones are not there. For use inside the server only.
 */
export async function membersIn(
  tx: Tx,
  project: string,
  instrument: Instrument,
  recordIds: readonly string[],
): Promise<readonly Assessment[]> {
  const ids = [...ABOUT, ...recordIds];
  const sql = `SELECT record.assessment, record.id, record.content FROM record
    JOIN assessment ON assessment.project = record.project AND assessment.id = record.assessment
    WHERE record.project = ? AND assessment.agreed = 0 AND record.aside = 0
      AND record.id IN (${ids.map(() => '?').join(', ')})`;
  const lines = await tx.all(sql, project, ...ids);
  const parse = recordParser(instrument.scale);
  const editsOf = (line: Line) => {
    const parsed = parse({ ...(JSON.parse(String(line['content'])) as object), recordId: line['id'] });
    return parsed.ok ? parsed.edits.map(({ edit }) => edit) : [];
  };
  const byAssessment = new Map<string, Edit[]>();
  for (const line of lines) {
    const id = String(line['assessment']);
    byAssessment.set(id, [...(byAssessment.get(id) ?? []), ...editsOf(line)]);
  }
  const empty = (id: string): Assessment => emptyAssessment(id, instrument.id, instrument.edition.version);
  return [...byAssessment].map(([id, edits]) => applyEdits(empty(id), edits));
}
