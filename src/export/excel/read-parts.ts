import { fromCellText } from './cell-text.js';
import type { Cell, CellContext, RawCell, Row } from './cells.js';
import { toCell } from './cells.js';
import { columnIndex } from './columns.js';
import { RefusedError } from './problems.js';
import type { Pause } from '../work/slices.js';
import type { XmlToken } from './xml-scanner.js';
import { walkXml } from './xml-walk.js';

/** Most rows with something in them. */
const ROW_LIMIT = 20_000;

/** The built-in number formats that show a date or a time (ECMA-376 part 1, 18.8.30). */
const isBuiltInDate = (format: number): boolean => (format >= 14 && format <= 22) || (format >= 45 && format <= 47);

/** Whether a format's code shows a date or a time, leaving out texts, colours and escaped signs. */
const isDateCode = (code: string): boolean => /[dmyhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, ''));

/** By cell style: whether its numbers are dates. */
export async function readDateStyles(xml: string, pause: Pause): Promise<readonly boolean[]> {
  const custom = new Map<number, boolean>();
  const result: boolean[] = [];
  let inCellFormats = false;
  await walkXml(xml, pause, (token) => {
    if (token.kind === 'text') return;
    if (token.name === 'cellXfs') inCellFormats = token.kind === 'open';
    if (token.kind !== 'open') return;
    const format = Number(token.attributes.get('numFmtId'));
    if (token.name === 'numFmt') custom.set(format, isDateCode(token.attributes.get('formatCode') ?? ''));
    if (token.name === 'xf' && inCellFormats) result.push(custom.get(format) ?? isBuiltInDate(format));
  });
  return result;
}

/** Collects the texts (`t`) of a string, run after run; how a word is pronounced (`rPh`) is no part of it. */
class TextCollector {
  #text: string | null = null;
  #run = '';
  #inRun = false;
  #inPhonetic = false;

  visit(token: XmlToken): void {
    if (token.kind === 'text') {
      if (this.#inRun) this.#run += token.text;
    } else if (token.name === 'rPh') this.#inPhonetic = token.kind === 'open';
    else if (token.name === 't' && !this.#inPhonetic) this.#toggle(token.kind === 'open');
  }

  #toggle(opens: boolean): void {
    if (!opens) this.#text = (this.#text ?? '') + fromCellText(this.#run);
    this.#run = '';
    this.#inRun = opens;
  }

  /** The text so far, null without any; begins anew. */
  take(): string | null {
    const text = this.#text;
    this.#text = null;
    return text;
  }
}

/** The texts that cells refer to by number. */
export async function readStrings(xml: string, pause: Pause): Promise<readonly string[]> {
  const strings: string[] = [];
  const collector = new TextCollector();
  await walkXml(xml, pause, (token) => {
    collector.visit(token);
    if (token.kind === 'close' && token.name === 'si') strings.push(collector.take() ?? '');
  });
  return strings;
}

/** Puts the rows of a sheet together from its tokens. Cells and rows without a name follow the one before. */
class RowCollector {
  readonly rows: Row[] = [];
  readonly #context: CellContext;
  readonly #inline = new TextCollector();
  #row = 0;
  #column = -1;
  #cells = new Map<number, Cell>();
  #cell: { type: string; style: number } | null = null;
  #value: string | null = null;
  #inValue = false;
  #hasFormula = false;

  constructor(context: CellContext) {
    this.#context = context;
  }

  visit(token: XmlToken): void {
    if (token.kind === 'open') this.#open(token.name, token.attributes);
    else if (token.kind === 'close') this.#close(token.name);
    else if (this.#inValue) this.#value = (this.#value ?? '') + token.text;
    if (this.#cell) this.#inline.visit(token);
  }

  #open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'row') {
      this.#row = Number(attributes.get('r') ?? this.#row + 1);
      this.#column = -1;
      this.#cells = new Map();
    } else if (name === 'c') {
      const named = columnIndex(attributes.get('r') ?? '');
      this.#column = named < 0 ? this.#column + 1 : named;
      this.#cell = { type: attributes.get('t') ?? 'n', style: Number(attributes.get('s') ?? 0) };
      this.#value = null;
      this.#hasFormula = false;
    } else if (name === 'v') this.#inValue = true;
    else if (name === 'f') this.#hasFormula = true;
  }

  #close(name: string): void {
    if (name === 'v') this.#inValue = false;
    else if (name === 'c' && this.#cell) this.#closeCell({ ...this.#cell, value: this.#value });
    else if (name === 'row' && this.#cells.size > 0) {
      if (this.rows.push({ row: this.#row, cells: this.#cells }) > ROW_LIMIT) throw new RefusedError('too-many-rows');
    }
  }

  #closeCell({ type, style, value }: Pick<RawCell, 'type' | 'style' | 'value'>): void {
    const text = type === 'str' && value !== null ? fromCellText(value) : value;
    const inline = this.#inline.take();
    const cell = toCell({ type, style, value: text, inline, hasFormula: this.#hasFormula }, this.#context);
    if (cell) this.#cells.set(this.#column, cell);
    this.#cell = null;
  }
}

/** The rows of a sheet that hold something. Rejects with a `RefusedError` at more than 20 000. */
export async function readRows(xml: string, context: CellContext, pause: Pause): Promise<readonly Row[]> {
  const collector = new RowCollector(context);
  await walkXml(xml, pause, (token) => collector.visit(token));
  return collector.rows;
}
