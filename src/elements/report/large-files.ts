import type * as Excel from '../../export/excel/index.js';
import type * as Pdf from '../../export/pdf/report-to-pdf.js';

/**
 * What makes PDF and Excel files: chunks that load when someone asks for a file. The script-tag edition in one file has
 * neither: `scripts/build/one-file.mjs` puts null in their place, and the report offers what is left.
 */
export const openPdf: (() => Promise<typeof Pdf>) | null = () => import('../../export/pdf/report-to-pdf.js');
export const openExcel: (() => Promise<typeof Excel>) | null = () => import('../../export/excel/index.js');
