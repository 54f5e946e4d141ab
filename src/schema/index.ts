/** What may come in from outside, and the only place that uses zod. Nothing here throws: problems are values. */
export type { Finding, Parsed, Problem, ProblemCode, ProblemParams } from '../domain/problem.js';
export { parseAssessmentText } from './assessment.js';
export { parseGuide, parseGuideText } from './guide.js';
export { parseInstrument, parseInstrumentText } from './instrument.js';
export { FILE_LIMIT, sizeFinding } from './limits.js';
export type { Envelope, Migrated, Migration } from './migrations.js';
export { migrate } from './migrations.js';
export type { KeptEdit, ParsedRecord } from './record.js';
export { parsePicture, parseSnapshot } from './picture.js';
export { recordParser } from './record.js';
export { parseSession } from './session.js';
export { summaryDetails } from './summary.js';
