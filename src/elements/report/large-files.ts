type Pdf = typeof import('../../export/pdf/report-to-pdf.js');
type Excel = typeof import('../../export/excel/index.js');

/**
 * What makes PDF and Excel files: chunks that load when someone asks for a file. The script-tag edition in one file has
 * neither: `scripts/build/one-file.mjs` puts null in their place, and the report offers what is left.
 */
export const openPdf: (() => Promise<Pdf>) | null = () => import('../../export/pdf/report-to-pdf.js');
export const openExcel: (() => Promise<Excel>) | null = () => import('../../export/excel/index.js');
