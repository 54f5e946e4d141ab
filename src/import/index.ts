/** A published or printed text as an instrument. A chunk of its own: import it with `import()`. */
export { importText } from './import-text.js';
export type { ImportCounts, Imported, ImportOptions, ImportProblem, Remark, RemarkKind } from './remark.js';
export { instrumentToJson } from './to-instrument.js';
