export { assessmentToCode, codeToAssessment } from './code.js';
export type { HandIn, HandInProblem, ReadCode } from './code.js';
export { codeLink, findCodes, fragmentCode } from './find.js';
