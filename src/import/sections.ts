import type { Head } from './header.js';
import { headAt } from './header.js';
import type { Known } from './known.js';
import type { Line } from './lines.js';
import { onlyText } from './lines.js';
import type { ImportProblem, Remark } from './remark.js';
import { ImportError, MOST_PROBLEMS } from './remark.js';
import type { Row } from './rows.js';
import { readRow, rowTitle } from './rows.js';
import type { ThemeLine } from './theme-lines.js';
import { itemHeading, themeLine } from './theme-lines.js';
import { keyOf } from './words.js';

/** Rows under one theme, as they were printed. Without a theme when the text has none. */
export interface Section {
  readonly theme: ThemeLine | null;
  readonly rows: Row[];
}

export interface Tables {
  /** The first header; all others say the same. */
  readonly head: Head;
  readonly sections: readonly Section[];
  /** Lines of text that are no part of a table, above the first one and elsewhere. */
  readonly front: readonly Line[];
  readonly unused: readonly Line[];
  readonly problems: readonly ImportProblem[];
  readonly remarks: readonly Remark[];
}

const sameLevels = (a: Head, b: Head): boolean =>
  a.levels.length === b.levels.length &&
  a.levels.every(({ name, from }, i) => keyOf(name) === keyOf(b.levels[i]?.name ?? '') && from === b.levels[i]?.from);

/** Goes through the lines once and collects themes and rows. */
class TableReader {
  readonly sections: Section[] = [];
  readonly front: Line[] = [];
  readonly unused: Line[] = [];
  readonly problems: ImportProblem[] = [];
  readonly remarks: Remark[] = [];
  first: Head | null = null;
  readonly #lines: readonly Line[];
  readonly #known: Known;
  /** The header of the table that is being read; its rows may go on after a line of text. */
  #head: Head | null = null;
  #open = false;
  /** Lines of text since the last row. */
  #texts: Line[] = [];
  #heading: ReturnType<typeof itemHeading> = null;

  constructor(lines: readonly Line[], known: Known) {
    this.#lines = lines;
    this.#known = known;
  }

  read(): void {
    for (let i = 0; i < this.#lines.length && this.problems.length < MOST_PROBLEMS;) i += this.#readAt(i);
    this.#settleTexts(null);
  }

  #readAt(index: number): number {
    const line = this.#lines[index];
    if (!line) return 1;
    const head = this.#headAt(index, line);
    if (head) {
      this.#openTable(head, index);
      return head.size;
    }
    const text = onlyText(line);
    if (text !== null) this.#readText(line, text);
    else if (this.#head) this.#readRow(line, this.#head);
    else this.#texts.push(line);
    return 1;
  }

  #headAt(index: number, line: Line): Head | null {
    try {
      return headAt(this.#lines, index);
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      this.problems.push({ ...error.problem, line: error.problem.line ?? line.line });
      return null;
    }
  }

  #openTable(head: Head, index: number): void {
    this.first ??= head;
    if (!sameLevels(this.first, head)) {
      this.problems.push({ code: 'other-levels', line: head.line, params: { first: this.first.line } });
    }
    if (this.#head === null) {
      for (const { text } of head.others) {
        this.remarks.push({ kind: 'unused', code: 'column', line: head.line, params: { text } });
      }
    }
    const next = this.#lines[index + head.size];
    this.#settleTexts(next ? rowTitle(next, head) : '');
    this.#head = head;
    this.#open = true;
  }

  #readText(line: Line, text: string): void {
    const head = this.#head;
    // A cell of a table that stands alone: a theme, or a title whose texts are gone.
    const alone = this.#open && head !== null && line.cells.length > 1 && line.cells[head.title] === text;
    if (alone && !line.heading && !themeLine(line, text, this.#known)) {
      this.problems.push({ code: 'only-title', line: line.line, params: { title: text } });
      return;
    }
    this.#texts.push(line);
    if (!themeLine(line, text, this.#known)) this.#open = false;
  }

  #readRow(line: Line, head: Head): void {
    if (this.#texts.length > 0) this.#settleTexts(rowTitle(line, head));
    const read = readRow(line, head, this.#heading);
    this.#heading = null;
    if ('code' in read) {
      // After a line of text it may be of another table.
      if (this.#open) this.problems.push(read);
      else this.unused.push(line);
      return;
    }
    this.#open = true;
    const section = this.sections.at(-1);
    if (section) section.rows.push(read);
    else this.sections.push({ theme: null, rows: [read] });
  }

  /** Decides what the lines of text were, now that a table or the end has come. `title` is that of the next row. */
  #settleTexts(title: string | null): void {
    const texts = this.#texts;
    this.#texts = [];
    const isFront = this.#head === null;
    const used = new Set<Line>();
    if (title !== null) {
      const theme = this.#findTheme(texts, title, used);
      if (theme) this.sections.push({ theme, rows: [] });
    }
    for (const line of texts) if (!used.has(line)) (isFront ? this.front : this.unused).push(line);
  }

  #findTheme(texts: readonly Line[], title: string, used: Set<Line>): ThemeLine | null {
    const said = texts.flatMap((line) => {
      const text = onlyText(line);
      return text === null ? [] : [{ line, text }];
    });
    const isOfRow = (text: string): boolean => keyOf(text) === keyOf(title) && title !== '';
    for (const { line, text } of said) {
      const heading = itemHeading(text);
      if (heading) this.#heading = heading;
      if (heading ?? isOfRow(text)) used.add(line);
    }
    const left = said.filter(({ line }) => !used.has(line));
    const found = left.findLast(({ line, text }) => themeLine(line, text, this.#known));
    if (found) {
      used.add(found.line);
      return themeLine(found.line, found.text, this.#known);
    }
    // A bare word right above a table, where nothing else names the theme.
    const last = left.at(-1);
    if (
      !last ||
      last.line !== texts.findLast((line) => !used.has(line)) ||
      !/^\p{L}.{0,59}(?<![.!?…:;,])$/u.test(last.text)
    )
      return null;
    if (this.#heading ?? this.sections.some(({ theme }) => theme && !theme.bare)) return null;
    used.add(last.line);
    return { line: last.line.line, title: last.text, meaning: '', bare: true };
  }
}

/** Finds the tables in the lines of a text. Throws an `ImportError` when there is none. */
export function readTables(lines: readonly Line[], known: Known): Tables {
  const reader = new TableReader(lines, known);
  reader.read();
  const { first, front, unused, problems, remarks } = reader;
  if (!first) {
    const [problem] = problems;
    throw problem ? new ImportError(problem.code, problem.line, problem.params) : new ImportError('no-header');
  }
  const sections = reader.sections.filter(({ rows }) => rows.length > 0);
  if (sections.length === 0 && problems.length === 0) throw new ImportError('no-rows', first.line);
  return { head: first, sections, front, unused, problems, remarks };
}
