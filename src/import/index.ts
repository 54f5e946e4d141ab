/** A published or printed text as an instrument. A chunk of its own: import it with `import()`. */
export { IMPORT_LIMIT } from './decode.js';
export { describeImport } from './describe.js';
export type { ImportReport, ReportPart } from './describe.js';
export { htmlToText } from './html-lines.js';
export { importFile } from './import-file.js';
export { importText } from './import-text.js';
export type { ImportCounts, Imported, ImportOptions, ImportProblem, Remark, RemarkKind } from './remark.js';
export { instrumentToJson } from './to-instrument.js';
