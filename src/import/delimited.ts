import type { Line } from './lines.js';
import { fold } from './lines.js';

/** Between cells of a text: a tab, one of the two of CSV, or a stretch of spaces. */
export type Separator = '\t' | ';' | ',' | '  ';

const QUOTE = '"';

/** How a file says its separator to Excel. Its line end stays, so that lines keep their numbers. */
const SEPARATOR_LINE = /^sep=([;,\t])(?=\r?\n)/i;

/** Longest cell between quotes, in UTF-16 code units. What is longer began with a quote that nothing closes. */
const LONGEST_QUOTED = 10_000;

/** The place of the quote that closes the cell which starts at `start`, or -1 when it is no quoted cell. */
function closingQuote(text: string, start: number, separator: string): number {
  for (let at = text.indexOf(QUOTE, start + 1); at >= 0; at = text.indexOf(QUOTE, at + 1)) {
    if (at - start > LONGEST_QUOTED) return -1;
    const next = text[at + 1];
    if (next === QUOTE) at++;
    else return next === undefined || next === '\n' || text.startsWith(separator, at + 1) ? at : -1;
  }
  return -1;
}

/** The cell that starts at `start`, and where it ends. */
function readCell(text: string, start: number, separator: string): { readonly cell: string; readonly end: number } {
  const close = text[start] === QUOTE ? closingQuote(text, start, separator) : -1;
  if (close >= 0) return { cell: text.slice(start + 1, close).replaceAll('""', QUOTE), end: close + 1 };
  let end = start;
  while (end < text.length && text[end] !== '\n' && !text.startsWith(separator, end)) end++;
  return { cell: text.slice(start, end), end };
}

const lineBreaks = (text: string): number => text.split('\n').length - 1;

/** Text with one separator as lines; empty ones are left out. A quoted cell may hold separators, quotes and line ends. */
export function delimitedLines(source: string, separator: Separator): readonly Line[] {
  if (separator === '  ') return spacedLines(source);
  const text = source.replace(/\r\n?/g, '\n').replace(SEPARATOR_LINE, '');
  const lines: Line[] = [];
  for (let at = 0, line = 1; at < text.length; at++) {
    const cells: string[] = [];
    const start = at;
    for (let more = true; more;) {
      const { cell, end } = readCell(text, at, separator);
      cells.push(fold(cell));
      more = text.startsWith(separator, end);
      at = more ? end + separator.length : end;
    }
    if (cells.some((cell) => cell !== '')) lines.push({ line, cells });
    line += lineBreaks(text.slice(start, at)) + 1;
  }
  return lines;
}

/** Text whose columns stand apart by two spaces or more, as a printed table comes out of some programs. */
const spacedLines = (source: string): readonly Line[] =>
  source
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .flatMap((text, i) => {
      const cells = text.trimEnd().split(/ {2,}/).map(fold);
      return cells.some((cell) => cell !== '') ? [{ line: i + 1, cells }] : [];
    });

/** The separators to try, the likeliest first: whoever has tabs has no other. */
export function likelySeparators(text: string): readonly Separator[] {
  const said = SEPARATOR_LINE.exec(text)?.[1];
  if (said !== undefined) return [said as Separator];
  return text.includes('\t') ? ['\t', ';', ','] : [';', ',', '  '];
}
