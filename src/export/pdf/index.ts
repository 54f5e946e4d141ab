/** A report as a tagged PDF. A chunk of its own: import it with `import()`. */
export { buildReport } from '../report/build-report.js';
export type { ReportContent } from '../report/report-content.js';
export type { Block, Figure, ReportDocument, RichText, TableRow } from '../report/report-document.js';
export { reportToPdf } from './report-to-pdf.js';
