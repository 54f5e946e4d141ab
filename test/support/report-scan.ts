import type { Answers } from '../../src/domain/assessment.js';
import { answerRecord } from '../../src/domain/assessment.js';
import type { MeetlatAssessment } from '../../src/elements/assessment/meetlat-assessment.js';
import '../../src/elements/report/define.js';
import type { MeetlatReport } from '../../src/elements/report/meetlat-report.js';
import type { AssessmentStore } from '../../src/store/assessment-store.js';
import { isSaved, showOpen } from './element-assessment.js';
import { deepAll, the, until } from './element-page.js';
import { threeLevels } from './instruments.js';
import { isWhole } from './report-page.js';

const BASIS = { version: 1, lang: 'nl', hash: '0123456789abcdef' };

/** An assessment with a report beside it, tied together as on a page. */
export interface Scan {
  readonly assessment: MeetlatAssessment;
  readonly report: MeetlatReport;
  readonly store: AssessmentStore;
}

export const storeOf = ({ provider }: MeetlatAssessment): AssessmentStore => {
  const { store } = provider.value;
  if (!store) throw new Error('no filling is open');
  return store;
};

/** Writes answers as they are, as from storage. */
export function fill(store: AssessmentStore, answers: Answers): void {
  const edits = Object.entries(answers).flatMap(([itemId, answer]) => {
    const recordId = answerRecord(itemId);
    return [
      { recordId, field: 'current', value: { rating: answer.current, basis: BASIS } } as const,
      { recordId, field: 'ambition', value: { rating: answer.ambition, basis: BASIS } } as const,
      { recordId, field: 'currentNote', value: answer.currentNote } as const,
      { recordId, field: 'ambitionNote', value: answer.ambitionNote } as const,
    ];
  });
  store.dispatch({ type: 'write', edits });
}

/** Opens a filling with these answers, and a report on it. */
export async function showScan(answers: Answers, properties: Partial<MeetlatAssessment> = {}): Promise<Scan> {
  const assessment = await showOpen({ instrument: threeLevels, ...properties }, { id: 'scan' });
  const report = document.createElement('meetlat-report');
  report.setAttribute('for', 'scan');
  document.body.append(report);
  const store = storeOf(assessment);
  fill(store, answers);
  await isWhole(report);
  return { assessment, report, store };
}

/** Keeps a filling, and leaves it. */
export async function keepFilling(
  answers: Answers,
  label: string,
  properties: Partial<MeetlatAssessment>,
): Promise<void> {
  const assessment = await showOpen({ instrument: threeLevels, ...properties });
  const store = storeOf(assessment);
  store.dispatch({ type: 'describe', details: { label } });
  fill(store, answers);
  await isSaved(assessment);
  assessment.remove();
}

/** Opens every part of a report that is closed. */
export async function openAll(report: MeetlatReport): Promise<void> {
  for (const details of deepAll<HTMLDetailsElement>(report, 'details')) details.open = true;
  await report.updateComplete;
}

/** Gives a report a file, as a person does in the browser's own window. */
export function giveFile(report: MeetlatReport, file: File): void {
  const input = the<HTMLInputElement>(report, 'input[type=file]');
  const transfer = new DataTransfer();
  transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Every file that the page saves while `act` runs. */
export async function savedFiles(act: () => Promise<void>): Promise<readonly Blob[]> {
  const real = URL.createObjectURL.bind(URL);
  const click = HTMLAnchorElement.prototype.click;
  const saved: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => {
    saved.push(blob);
    return real(blob);
  };
  HTMLAnchorElement.prototype.click = () => undefined;
  try {
    await act();
    return saved;
  } finally {
    URL.createObjectURL = real;
    HTMLAnchorElement.prototype.click = click;
  }
}

export const appears = (report: MeetlatReport, part: string): Promise<void> =>
  until(() => deepAll(report, `[part~=${part}]`).length > 0, part, 15_000);

export const goes = (report: MeetlatReport, part: string): Promise<void> =>
  until(() => deepAll(report, `[part~=${part}]`).length === 0, `no ${part}`, 15_000);
