import type { AnswerField } from '../../domain/assessment.js';
import { isNoteField } from '../../domain/assessment.js';
import type { Instrument } from '../../domain/instrument.js';
import { placedItems } from '../../domain/instrument.js';
import { ASPECTS } from '../../domain/rating.js';
import { inLanguage } from '../../locale/in-language.js';
import { workbookReading } from '../../locale/spoken/excel.js';
import type { Row } from './cells.js';
import { ANSWER_COLUMNS, columnName } from './columns.js';
import type { FoundColumns } from './find-columns.js';
import { comparable, missingColumns } from './find-columns.js';
import { readNote, readRating, shownText } from './read-cell.js';
import type { DuplicateRows, ReadAnswer, Remark, UnknownRow } from './reading.js';
import type { Pause } from '../work/slices.js';

/** Longest text of an unknown row that is shown, in characters. */
const ROW_TEXT_LIMIT = 80;

/** What a row is about: an item, nothing we know, or two things at once. */
type Subject =
  | { readonly kind: 'item'; readonly itemId: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'contradiction'; readonly title: string };

/** Tells which item a row is about: by its id; without an id by its title, if only one item has that. */
function subjectFinder(instrument: Instrument, { id, title }: FoundColumns): (row: Row) => Subject {
  const ids = new Set<string>();
  const byTitle = new Map<string, string[]>();
  for (const { item } of placedItems(instrument)) {
    ids.add(item.id);
    const key = comparable(item.title);
    byTitle.set(key, [...(byTitle.get(key) ?? []), item.id]);
  }
  const textAt = ({ cells }: Row, column: number): string => {
    const cell = cells.get(column);
    return cell ? shownText(cell).trim() : '';
  };
  return (row) => {
    const [itemId, titleText] = [textAt(row, id), textAt(row, title)];
    const titled = byTitle.get(comparable(titleText)) ?? [];
    if (ids.has(itemId)) {
      // Sorting only the columns in sight leaves the hidden ids behind: then nobody knows what the scores are about.
      const agrees = titled.length === 0 || titled.includes(itemId);
      return agrees ? { kind: 'item', itemId } : { kind: 'contradiction', title: titleText };
    }
    const [only] = titled;
    return itemId === '' && only !== undefined && titled.length === 1
      ? { kind: 'item', itemId: only }
      : { kind: 'unknown' };
  };
}

/** Collects what the rows say, and everything about them that a person should know. */
class AnswerCollector {
  readonly answers: Record<string, ReadAnswer> = {};
  readonly unknownRows: UnknownRow[] = [];
  readonly problems: Remark[];
  readonly #rowsOf = new Map<string, number[]>();
  /** The cell that each field of an item was read from. */
  readonly #cellOf = new Map<string, string>();
  readonly #instrument: Instrument;
  readonly #columns: FoundColumns;
  readonly #subject: (row: Row) => Subject;

  constructor(instrument: Instrument, columns: FoundColumns) {
    this.#instrument = instrument;
    this.#columns = columns;
    this.#subject = subjectFinder(instrument, columns);
    this.problems = [...missingColumns(columns)];
  }

  /** Items that have a row. */
  get itemCount(): number {
    return this.#rowsOf.size;
  }

  get duplicates(): readonly DuplicateRows[] {
    return [...this.#rowsOf].flatMap(([itemId, rows]) => (rows.length > 1 ? [{ itemId, rows }] : []));
  }

  visit(row: Row): void {
    const subject = this.#subject(row);
    if (subject.kind === 'item') this.#readRow(subject.itemId, row);
    else if (subject.kind === 'unknown') this.#noteUnknown(row);
    else
      this.#report(`${columnName(this.#columns.title)}${row.row}`, () =>
        workbookReading.cell.otherTitle(subject.title),
      );
  }

  #report(cell: string, say: () => string): void {
    this.problems.push({ cell, say });
  }

  #noteUnknown({ row, cells }: Row): void {
    const texts = [cells.get(this.#columns.title), ...cells.values()].map((cell) =>
      cell ? shownText(cell).trim() : '',
    );
    const text = texts.find((candidate) => candidate !== '');
    if (text !== undefined) this.unknownRows.push({ row, text: Array.from(text).slice(0, ROW_TEXT_LIMIT).join('') });
  }

  #readRow(itemId: string, row: Row): void {
    const rows = this.#rowsOf.get(itemId);
    if (rows) rows.push(row.row);
    else this.#rowsOf.set(itemId, [row.row]);
    const answer: ReadAnswer = { ...this.answers[itemId] };
    const added: Record<string, unknown> = {};
    for (const [field, value] of Object.entries(this.#saidIn(row)) as [AnswerField, unknown][]) {
      const cell = this.#cellName(field, row);
      const first = this.#cellOf.get(`${itemId} ${field}`);
      if (first === undefined) {
        added[field] = value;
        this.#cellOf.set(`${itemId} ${field}`, cell);
      } else if (answer[field] !== value) this.#report(cell, () => workbookReading.cell.again(first));
    }
    const merged = this.#withoutMixture({ ...answer, ...added }, itemId);
    if (Object.keys(merged).length > 0) this.answers[itemId] = merged;
  }

  #cellName = (field: AnswerField, { row }: Row): string => `${columnName(this.#columns.answers[field])}${row}`;

  /** The cells of a row that hold something that can be taken over; the others are reported. */
  #saidIn(row: Row): ReadAnswer {
    const said: Record<string, unknown> = {};
    for (const field of ANSWER_COLUMNS) {
      const cell = row.cells.get(this.#columns.answers[field]);
      if (!cell) continue;
      const read = isNoteField(field) ? readNote(cell) : readRating(cell, this.#instrument.scale);
      if (!read.ok) this.#report(this.#cellName(field, row), read.say);
      else if (read.value !== null && read.value !== '') said[field] = read.value;
    }
    return said;
  }

  /** "N.v.t." holds for the whole item: beside a score it can't be right, and the score says more. */
  #withoutMixture(said: ReadAnswer, itemId: string): ReadAnswer {
    if (said.current === undefined || said.ambition === undefined || said.current === said.ambition) return said;
    const aspect = ASPECTS.find((name) => said[name] === 'not-applicable');
    if (!aspect) return said;
    this.#report(this.#cellOf.get(`${itemId} ${aspect}`) ?? '', () => workbookReading.cell.mixed);
    return Object.fromEntries(Object.entries(said).filter(([field]) => field !== aspect));
  }
}

interface ReadRows {
  readonly answers: Readonly<Record<string, ReadAnswer>>;
  readonly unknownRows: readonly UnknownRow[];
  readonly problems: readonly Remark[];
  readonly duplicates: readonly DuplicateRows[];
}

/** Reads the rows under the heads. Null when none of them is about an item of this instrument. */
export async function readAnswers(
  rows: readonly Row[],
  columns: FoundColumns,
  instrument: Instrument,
  lang: string,
  pause: Pause,
): Promise<ReadRows | null> {
  const collector = new AnswerCollector(instrument, columns);
  for (const row of rows) {
    if (row.row > columns.headRow) {
      inLanguage(lang, () => {
        collector.visit(row);
      });
    }
    await pause();
  }
  const { answers, unknownRows, problems, duplicates, itemCount } = collector;
  return itemCount > 0 ? { answers, unknownRows, problems, duplicates } : null;
}
