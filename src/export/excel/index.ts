/** An assessment as an Excel workbook to fill in, and back. A chunk of its own: import it with `import()`. */
export { mergeAnswers } from './merge.js';
export type { MergedAnswers, NoteChange, RatingChange, SheetChange } from './merge.js';
export { XLSX_LIMIT, readXlsx } from './read-xlsx.js';
export type { CellProblem, DuplicateRows, ReadAnswer, ReadSheet, SheetReading, UnknownRow } from './reading.js';
export type { OnProgress } from '../work/slices.js';
export { XLSX_TYPE, assessmentToXlsx } from './to-xlsx.js';
