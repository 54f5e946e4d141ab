export { assessmentToCode, codeToAssessment } from './code.js';
export type { HandIn, HandInProblem, ReadCode } from './code.js';
export { codeLink, findCodes, fragmentCode } from './find.js';
export { groupToJson } from './group-file.js';
export type { ReadOne, ReadProblem } from './read-all.js';
export { readAll } from './read-all.js';
