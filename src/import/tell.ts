import type { Scale } from '../domain/scale.js';
import type { Front } from './front.js';
import type { Known } from './known.js';
import type { Line } from './lines.js';
import { filledCells } from './lines.js';
import type { ImportOptions, Remark } from './remark.js';

/** What the report tells about the whole, besides what each row and theme says. */

const PARTS = ['background', 'about', 'instruction'] as const;

/** The paragraphs above the tables, each through `mend`. */
export const partsOf = (front: Front, mend: (text: string) => string) =>
  Object.fromEntries(PARTS.map((part) => [part, front[part].map(mend)]));

export const scaleRead = ({ levels, max }: Scale, line: number): Remark => ({
  kind: 'recognised',
  code: 'levels',
  line,
  params: { levels: levels.map(({ label }) => label), bounds: levels.map(({ from }) => from), max },
});

export function titleRead(
  { title, lang }: { readonly title: string; readonly lang: string },
  front: Front,
  options: ImportOptions,
  isEdition: boolean,
): readonly Remark[] {
  const printed = front.title === title;
  const all: (Remark | false)[] = [
    options.title === undefined && {
      kind: printed ? 'recognised' : 'guessed',
      code: 'title',
      line: printed ? front.titleLine : null,
      params: { title },
    },
    options.lang === undefined && !isEdition && { kind: 'guessed', code: 'lang', line: null, params: { lang } },
    ...PARTS.map((part): Remark => {
      return { kind: front[part].length > 0 ? 'recognised' : 'missing', code: part, line: null, params: {} };
    }),
  ];
  return all.filter((one) => one !== false);
}

/** Items of the known edition that are not in the text. */
export const itemsMissing = ({ items }: Known, found: ReadonlySet<string>): readonly Remark[] =>
  items
    .filter(({ item }) => !found.has(item.id))
    .map(({ item: { id, title } }) => ({ kind: 'missing', code: 'item', line: null, params: { title, id } }));

const textOf = (line: Line): string =>
  filledCells(line)
    .map(({ text }) => text)
    .join(' · ');

/** Lines that nothing was made of: those that follow each other as one remark. */
export function unusedLines(lines: readonly Line[], unused: readonly Line[]): readonly Remark[] {
  const wanted = new Set(unused);
  const runs: Line[][] = [];
  let run: Line[] | null = null;
  for (const line of lines) {
    if (!wanted.has(line)) run = null;
    else if (run) run.push(line);
    else runs.push((run = [line]));
  }
  return runs.flatMap((lines): readonly Remark[] => {
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last) return [];
    const params = { text: textOf(first), count: lines.length, last: last.line };
    return [{ kind: 'unused', code: lines.length > 1 ? 'texts' : 'text', line: first.line, params }];
  });
}
