import type { HtmlToken } from './html-scanner.js';
import { attributeOf, htmlTokens } from './html-scanner.js';
import type { Line } from './lines.js';
import { fold } from './lines.js';

/** Most columns a cell may take, so that a page can't ask for millions. */
const MOST_COLUMNS = 50;
const MOST_ROWS = 2000;

const HEADING = /^h[1-6]$/;
/** Begin or end a line of text. Inside a cell they are white space. */
const BLOCK =
  /^(p|div|h[1-6]|li|ul|ol|dl|dt|dd|br|hr|pre|blockquote|section|article|header|footer|main|nav|aside|body|head|html|form|figure|figcaption|address|caption|center)$/;
const ROW_GROUP = /^(thead|tbody|tfoot)$/;
const CELL = /^t[dh]$/;

/** A table that is being read. A table in a cell is read by itself; the text around it stays with its cell. */
interface OpenTable {
  cells: string[] | null;
  line: number;
  /** By column: a cell from above that still takes this row. */
  held: Map<number, number>;
  inCell: boolean;
  text: string;
  rowSpan: number;
  columnSpan: number;
}

const newTable = (): OpenTable => ({
  cells: null,
  line: 1,
  held: new Map(),
  inCell: false,
  text: '',
  rowSpan: 1,
  columnSpan: 1,
});

const span = (tag: string, name: string, most: number): number => {
  const value = Math.trunc(Number(attributeOf(tag, name)));
  return value >= 1 ? Math.min(value, most) : 1;
};

class HtmlReader {
  readonly lines: Line[] = [];
  readonly #tables: OpenTable[] = [];
  #text = '';
  #textLine = 1;
  /** Whether the text so far is white space. */
  #isBlank = true;
  #heading = false;

  visit(token: HtmlToken): void {
    if (token.kind === 'text') this.#addText(token.text, token.line);
    else if (token.name === 'table') this.#table(token.kind === 'open');
    else if (token.name === 'tr') this.#row(token.kind === 'open', token.line);
    else if (CELL.test(token.name)) this.#cell(token.kind === 'open', token.tag, token.line);
    else if (ROW_GROUP.test(token.name)) this.#endRow();
    else if (BLOCK.test(token.name)) this.#block(token.kind === 'open' && HEADING.test(token.name));
  }

  finish(): readonly Line[] {
    while (this.#tables.length > 0) this.#table(false);
    this.#endText();
    return this.lines;
  }

  get #open(): OpenTable | undefined {
    return this.#tables.at(-1);
  }

  #addText(text: string, line: number): void {
    const table = this.#open;
    if (table?.inCell) table.text += text;
    else {
      if (this.#isBlank && /\S/.test(text)) [this.#isBlank, this.#textLine] = [false, line];
      this.#text += text;
    }
  }

  #block(heading: boolean): void {
    const table = this.#open;
    if (table?.inCell) table.text += ' ';
    else this.#endText();
    this.#heading = heading;
  }

  #endText(): void {
    const text = fold(this.#text);
    this.#text = '';
    this.#isBlank = true;
    if (text !== '')
      this.lines.push({ line: this.#textLine, cells: [text], ...(this.#heading ? { heading: true } : {}) });
  }

  #table(opens: boolean): void {
    if (opens) {
      this.#endText();
      this.#tables.push(newTable());
    } else if (this.#open) {
      this.#endRow();
      this.#endText();
      this.#tables.pop();
    }
  }

  #row(opens: boolean, line: number): void {
    this.#endRow();
    const table = this.#open;
    if (!table || !opens) return;
    this.#endText();
    table.cells = [];
    table.line = line;
  }

  #cell(opens: boolean, tag: string, line: number): void {
    const table = this.#open;
    if (!table) return;
    this.#endCell(table);
    if (!opens) return;
    if (!table.cells) this.#row(true, line);
    table.inCell = true;
    table.rowSpan = span(tag, 'rowspan', MOST_ROWS);
    table.columnSpan = span(tag, 'colspan', MOST_COLUMNS);
  }

  #endCell(table: OpenTable): void {
    if (!table.inCell || !table.cells) return;
    while (this.#isHeld(table, table.cells.length)) table.cells.push('');
    const from = table.cells.length;
    const filler = Array.from({ length: table.columnSpan - 1 }, () => '');
    table.cells.push(fold(table.text), ...filler);
    if (table.rowSpan > 1) {
      for (let column = from; column < table.cells.length; column++) table.held.set(column, table.rowSpan);
    }
    table.inCell = false;
    table.text = '';
  }

  #isHeld = ({ held }: OpenTable, column: number): boolean => (held.get(column) ?? 0) > 0;

  #endRow(): void {
    const table = this.#open;
    if (!table?.cells) return;
    this.#endCell(table);
    if (table.cells.some((cell) => cell !== '')) this.lines.push({ line: table.line, cells: table.cells });
    for (const [column, rows] of table.held) {
      if (rows > 1) table.held.set(column, rows - 1);
      else table.held.delete(column);
    }
    table.cells = null;
  }
}

/** Whether a text is HTML that can hold a table. */
export const isHtml = (text: string): boolean => /^\s*(?:<!doctype html|<html\b|<\?xml\b)|<table\b/i.test(text);

/** The tables and lines of text of a page, or of what was copied from Word. Scripts and styles are passed over. */
export function htmlLines(html: string): readonly Line[] {
  const reader = new HtmlReader();
  for (const token of htmlTokens(html)) reader.visit(token);
  return reader.finish();
}

/** The same as text with tabs, to show and mend by hand. */
export const htmlToText = (html: string): string =>
  htmlLines(html)
    .map(({ cells }) => cells.join('\t'))
    .join('\n');
