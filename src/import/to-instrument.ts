import type { Instrument } from '../domain/instrument.js';
import type { Scale } from '../domain/scale.js';
import { parseInstrument } from '../schema/instrument.js';
import type { Front } from './front.js';
import { readFront } from './front.js';
import type { RawItem } from './items.js';
import { ItemMaker } from './items.js';
import { Known } from './known.js';
import type { Line } from './lines.js';
import { Mender } from './mender.js';
import type { Imported, ImportOptions, ImportProblem, Remark } from './remark.js';
import { ImportError, MOST_PROBLEMS } from './remark.js';
import { scaleOf } from './scale.js';
import { readTables } from './sections.js';
import { itemsMissing, partsOf, scaleRead, titleRead, unusedLines } from './tell.js';
import type { ThemeRows } from './themes.js';
import { themesOf } from './themes.js';
import { slug } from './words.js';

/** As many items as an instrument may have. */
const MOST_ITEMS = 2000;

const FORMAT = { format: 'meetlat-instrument', schemaVersion: 1 } as const;

/** An instrument as the text of a file that `parseInstrumentText` reads. */
export const instrumentToJson = (instrument: Instrument): string =>
  `${JSON.stringify({ ...FORMAT, ...instrument }, null, 2)}\n`;

interface Theme extends ThemeRows {
  readonly items: readonly RawItem[];
}

/** By the path of a problem (`themes[1].items[3]…`) the line it came from. */
function lineOf(path: string, themes: readonly Theme[]): number | null {
  const [, theme, item] = /^themes\[(\d+)\](?:\.items\[(\d+)\])?/.exec(path) ?? [];
  const found = theme === undefined ? undefined : themes[Number(theme)];
  return (item === undefined ? found?.line : found?.items[Number(item)]?.line) ?? null;
}

const byLine = (a: { readonly line: number | null }, b: { readonly line: number | null }): number =>
  (a.line ?? 0) - (b.line ?? 0);

const refused = (problems: readonly ImportProblem[], remarks: readonly Remark[]): Imported => ({
  ok: false,
  problems: [...problems].sort(byLine).slice(0, MOST_PROBLEMS),
  remarks,
});

/** What the file to be made says about itself. */
function details(options: ImportOptions, known: Instrument | null, front: Front) {
  const title = options.title ?? known?.title ?? front.title ?? 'Meetlat';
  return {
    ...FORMAT,
    id: options.id ?? known?.id ?? slug(title, 'meetlat'),
    edition: { id: 'import', version: '1.0.0', date: options.date, label: '', ...options.edition },
    lang: options.lang ?? known?.lang ?? 'nl',
    title,
  };
}

function build(lines: readonly Line[], options: ImportOptions, remarks: Remark[]): Imported {
  const known = new Known(options.known);
  const tables = readTables(lines, known);
  const scale: Scale = scaleOf(tables.head, known, remarks);
  const rows = tables.sections.flatMap((section) => section.rows);
  const excess = rows[MOST_ITEMS];
  if (excess) throw new ImportError('too-many-rows', excess.line, { found: rows.length, limit: MOST_ITEMS });

  const mender = new Mender(known.words);
  const front = readFront(tables.front, known);
  const maker = new ItemMaker(known, scale, mender.mend);
  const fallback = options.title ?? front.title ?? known.instrument?.title ?? 'Meetlat';
  const themes = themesOf(tables.sections, known, fallback, mender.mend, remarks)
    .map((theme): Theme => ({ ...theme, items: theme.rows.flatMap((row) => maker.make(row, theme) ?? []) }))
    .filter(({ items }) => items.length > 0);
  const problems = [...tables.problems, ...maker.problems];
  if (problems.length > 0) return refused(problems, remarks);

  const count = themes.reduce((sum, { items }) => sum + items.length, 0);
  // A text of which at least half is known is an edition of that instrument: its answers belong together.
  const edition = known.instrument && maker.knownCount * 2 >= count ? known.instrument : null;
  const file = details(options, edition, front);
  const parsed = parseInstrument({
    ...file,
    ...partsOf(front, (text) => mender.mend(text, front.titleLine)),
    scale,
    themes,
  });
  if (!parsed.ok) {
    const toProblem = (problem: (typeof parsed.problems)[number]): ImportProblem => {
      return { code: 'instrument', line: lineOf(problem.path, themes), params: {}, problem };
    };
    return refused(parsed.problems.map(toProblem), remarks);
  }
  const said: readonly Remark[] = [
    ...remarks,
    ...tables.remarks,
    scaleRead(scale, tables.head.line),
    ...titleRead(file, front, options, edition !== null),
    ...maker.remarks,
    ...mender.remarks,
    ...mender.doubts(lines.flatMap(({ cells }) => cells)),
    ...(edition ? itemsMissing(known, maker.foundIds) : []),
    ...unusedLines(lines, [...front.unused, ...tables.unused]),
  ];
  const counts = {
    themes: themes.length,
    items: count,
    definitions: count * scale.levels.length,
    known: maker.knownCount,
  };
  return { ok: true, instrument: parsed.value, counts, remarks: [...said].sort(byLine) };
}

/** Makes an instrument of lines with cells. Never throws for what they hold. */
export function toInstrument(
  lines: readonly Line[],
  options: ImportOptions,
  remarks: readonly Remark[] = [],
): Imported {
  const all = [...remarks];
  try {
    return build(lines, options, all);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return refused([error.problem], all);
  }
}
