import type { Line } from './lines.js';
import { filledCells } from './lines.js';
import { ImportError } from './remark.js';
import { keyOf } from './words.js';

/** A level as a header names it. Without a name or a bound where the header has none. */
export interface HeadLevel {
  readonly name: string;
  readonly from: number | null;
}

export interface Head {
  readonly line: number;
  readonly levels: readonly HeadLevel[];
  /** The end of the scale, if the header says it. */
  readonly max: number | null;
  /** Columns of the cells of a row. */
  readonly title: number;
  readonly texts: readonly number[];
  readonly number: number;
  readonly theme: number;
  readonly id: number;
  /** Columns that are about something else: what is in them is not read. */
  readonly others: readonly { readonly column: number; readonly text: string }[];
  /** Lines it takes. */
  readonly size: 1 | 2;
}

const NUMBER = String.raw`\d{1,6}(?:[.,]\d)?`;
const NAME = String.raw`\p{L}[^\d]{0,60}?`;
const ONLY_NUMBER = new RegExp(`^${NUMBER}$`);
const NUMBER_NAME = new RegExp(`^(${NUMBER})[\\s.:)–-]*(${NAME})(?:\\s(${NUMBER}))?$`, 'u');
const NAME_NUMBER = new RegExp(`^(${NAME})[\\s:]*\\(?(${NUMBER})(?:\\s*[^\\d]{1,12}?\\s*(${NUMBER}))?\\)?$`, 'u');

/** Heads of columns besides the levels, as keys. */
const WORDS = {
  title: ['onderdeel', 'onderwerp', 'titel', 'criterium', 'aspect', 'item', 'title', 'subject', 'criterion', 'topic'],
  theme: ['thema', 'hoofdthema', 'theme', 'chapter'],
  number: ['nummer', 'nr', 'number', 'no'],
  id: ['id', 'idnietveranderen', 'iddonotchange'],
} as const;

type ColumnKind = keyof typeof WORDS;

const kindOf = (text: string): ColumnKind | null =>
  (Object.keys(WORDS) as ColumnKind[]).find((kind) => (WORDS[kind] as readonly string[]).includes(keyOf(text))) ?? null;

const toNumber = (text: string): number => Number(text.replace(',', '.'));

interface Part extends HeadLevel {
  readonly column: number;
  readonly to: number | null;
}

const level = (column: number, name = '', from = '', to = ''): Part => ({
  column,
  name: name.trim(),
  from: from === '' ? null : toNumber(from),
  to: to === '' ? null : toNumber(to),
});

/** A cell with both a number and a name; null for any other. */
function bothIn(column: number, text: string): Part | null {
  const first = NUMBER_NAME.exec(text);
  if (first) return level(column, first[2], first[1], first[3]);
  const last = NAME_NUMBER.exec(text);
  return last ? level(column, last[1]?.replace(/\s*\($/, ''), last[2], last[3]) : null;
}

/** Whether what stands before the levels leaves no doubt that this is a header: a row has a title there. */
const isHeadStart = (texts: readonly string[]): boolean => texts.every((text) => kindOf(text) !== null);

/** Puts a header together from its levels and the other cells of its line. */
function headFrom(line: Line, parts: readonly Part[], max: number | null, size: 1 | 2): Head {
  // Without a cell above the titles all columns stand one to the left.
  const shift = parts[0]?.column === 0 ? 1 : 0;
  const own = new Set(parts.map(({ column }) => column));
  const rest = filledCells(line).filter(({ column, text }) => !own.has(column) && !ONLY_NUMBER.test(text));
  const columnOf = (kind: ColumnKind): number => rest.find(({ text }) => kindOf(text) === kind)?.column ?? -1;
  const titled = columnOf('title');
  return {
    line: line.line,
    levels: parts.map(({ name, from }) => ({ name, from })),
    max: max ?? parts.at(-1)?.to ?? null,
    title: titled >= 0 ? titled : (parts[0]?.column ?? 0) + shift - 1,
    texts: parts.map(({ column }) => column + shift),
    number: columnOf('number'),
    theme: columnOf('theme'),
    id: columnOf('id'),
    others: rest.filter(({ text }) => kindOf(text) === null),
    size,
  };
}

const ascends = (parts: readonly Part[]): boolean =>
  parts.every(({ from }, i) => i === 0 || (from ?? 0) > (parts[i - 1]?.from ?? 0));

/** "1 BEGIN", "5,5 MIDDEN", "8 TOP", "10"; or "Begin (1 - 5)" and so on. */
function headInOne(line: Line): Head | null {
  const cells = filledCells(line);
  const parts = cells.flatMap(({ column, text }) => bothIn(column, text) ?? []);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.length < 2) return null;
  if (!isHeadStart(cells.filter(({ column }) => column < first.column).map(({ text }) => text))) return null;
  const between = cells.filter(({ column }) => column > first.column && column < last.column);
  if (!ascends(parts)) {
    if (first.column === 0) return null; // a row of a table whose titles hold numbers
    throw new ImportError('level-order', line.line);
  }
  const odd = between.find(({ column }) => !parts.some((part) => part.column === column));
  if (odd) throw new ImportError('level-without-bound', line.line, { found: odd.text });
  const after = cells.find(({ column, text }) => column > last.column && ONLY_NUMBER.test(text));
  return headFrom(line, parts, after ? toNumber(after.text) : null, 1);
}

const numbersOf = (line: Line): readonly number[] | null => {
  const texts = filledCells(line).map(({ text }) => text);
  return texts.length > 1 && texts.every((text) => ONLY_NUMBER.test(text)) ? texts.map(toNumber) : null;
};

/** The names of a header that has its numbers on another line. */
function namesOf(line: Line): readonly Part[] | null {
  const cells = filledCells(line);
  const names = cells.filter(({ text }) => kindOf(text) === null);
  const isName = (text: string): boolean => /^\p{L}\P{N}{0,60}$/u.test(text);
  const before = line.cells.slice(0, names[0]?.column ?? 0).filter((text) => text !== '');
  const alone = before.length > 0 || (names[0]?.column ?? 0) > 0 || names.every(({ text }) => text.length < 40);
  return names.length > 1 && alone && names.every(({ text }) => isName(text))
    ? names.map(({ column, text }) => level(column, text))
    : null;
}

/** The numbers on one line and the names on the other, in either order. */
function headInTwo(line: Line, next: Line): Head | null {
  const [upper, lower] = [numbersOf(line), numbersOf(next)];
  const numbers = upper ?? lower;
  const [numberLine, named] = upper ? [line, next] : [next, line];
  const names = numbers && !(upper && lower) ? namesOf(named) : null;
  if (!numbers || !names || (names[0]?.column === 0 && numberLine.cells[0] === '')) return null;
  const extra = numbers.length - names.length;
  if (extra !== 0 && extra !== 1) {
    throw new ImportError('header-count', line.line, { numbers: numbers.length, names: names.length });
  }
  const parts = names.map((part, i) => ({ ...part, from: numbers[i] ?? null }));
  if (!ascends(parts)) throw new ImportError('level-order', numberLine.line);
  return { ...headFrom(named, parts, extra === 1 ? (numbers.at(-1) ?? null) : null, 2), line: line.line };
}

/** Names alone under a head such as "Onderdeel": their bounds have to come from elsewhere. */
function headOfNames(line: Line): Head | null {
  const cells = filledCells(line);
  const first = cells.findIndex(({ text }) => kindOf(text) === null);
  if (first < 1 || !cells.slice(0, first).some(({ text }) => kindOf(text) === 'title')) return null;
  const names = namesOf(line);
  return names ? headFrom(line, names, null, 1) : null;
}

/** The header that starts at this line, if there is one. Throws an `ImportError` for one that can't be read. */
export function headAt(lines: readonly Line[], index: number): Head | null {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || filledCells(line).length < 2) return null;
  return headInOne(line) ?? (next ? headInTwo(line, next) : null) ?? headOfNames(line);
}
