import type { Answer, Answers } from '../../src/domain/assessment.js';
import { EMPTY_ANSWER } from '../../src/domain/assessment.js';
import type { Instrument } from '../../src/domain/instrument.js';
import { placedItems } from '../../src/domain/instrument.js';
import type { Aspect } from '../../src/domain/rating.js';
import type { ReportContent } from '../../src/export/report/report-content.js';
import { contentOf } from './chart-content.js';
import { threeLevels } from './instruments.js';

interface Choice extends Partial<Pick<ReportContent, 'answers' | 'earlier' | 'details' | 'records'>> {
  readonly ids?: readonly string[];
  readonly aspects?: readonly Aspect[];
  readonly instrument?: Instrument;
}

/** What a report is made from, as the element makes it. */
export const reportContent = ({ instrument = threeLevels, details = {}, records = {}, ...chart }: Choice = {}) =>
  ({
    ...contentOf(instrument, chart),
    lang: instrument.lang,
    itemCount: placedItems(instrument).length,
    details,
    records,
  }) satisfies ReportContent;

/** Answers by item id; what an answer leaves out is empty. */
export const answersWith = (given: Readonly<Record<string, Partial<Answer>>>): Answers =>
  Object.fromEntries(Object.entries(given).map(([id, answer]) => [id, { ...EMPTY_ANSWER, ...answer }]));
