import { delimitedLines, likelySeparators } from './delimited.js';
import { headAt } from './header.js';
import { htmlLines, isHtml } from './html-lines.js';
import type { Line } from './lines.js';
import type { ImportOptions, Imported, Remark } from './remark.js';
import { ImportError } from './remark.js';
import { toInstrument } from './to-instrument.js';

/** Whether a header is among these lines, or something that was meant as one. */
export const holdsHead = (lines: readonly Line[]): boolean =>
  lines.some((_, i) => {
    try {
      return headAt(lines, i) !== null;
    } catch (error) {
      if (error instanceof ImportError) return true;
      throw error;
    }
  });

/** The lines of a text by the first separator that gives a header; by the likeliest when none does. */
function linesOf(text: string): readonly Line[] {
  if (isHtml(text)) return htmlLines(text);
  const [first = '\t', ...others] = likelySeparators(text);
  const lines = delimitedLines(text, first);
  if (holdsHead(lines)) return lines;
  for (const separator of others) {
    const tried = delimitedLines(text, separator);
    if (holdsHead(tried)) return tried;
  }
  return lines;
}

/**
 * Reads a published or printed text into an instrument: tables with tabs, CSV, HTML, or columns that stand apart by
 * spaces, with lines of text around them. Pure: the known edition and the day come with the options. Never throws for what a text holds.
 */
export function importText(text: string, options: ImportOptions, remarks: readonly Remark[] = []): Imported {
  if (!/\S/.test(text)) return { ok: false, problems: [{ code: 'empty', line: null, params: {} }], remarks };
  return toInstrument(linesOf(text.replace(/^\ufeff/, '')), options, remarks);
}
