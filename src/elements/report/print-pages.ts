import type { ReportDocument } from '../../export/report/report-document.js';
import { printDocument } from '../views/print-frame.js';
import { printSheet } from './print-sheet.js';
import { printView } from './print-view.js';

/** Prints a report under this name, as a document of its own. Resolves when the dialog has closed. */
export function printPages(report: ReportDocument, name: string): Promise<void> {
  // The numbers themselves are counted by the browser.
  const [before = '', between = ''] = report.pageLabel(1, 2).split(/\d/);
  return printDocument(printSheet([before, between]), printView(report), name, report.lang);
}
