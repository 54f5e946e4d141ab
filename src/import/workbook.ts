import { openWorkbook } from '../export/excel/open-workbook.js';
import type { Cell } from '../export/excel/cells.js';
import { RefusedError } from '../export/excel/problems.js';
import { shownText } from '../export/excel/read-cell.js';
import { openZip } from '../export/excel/zip-read.js';
import { createPause } from '../export/work/slices.js';
import { holdsHead } from './import-text.js';
import type { Line } from './lines.js';
import { fold } from './lines.js';
import { ImportError } from './remark.js';

/** As wide as a sheet is read. What stands further to the right is no meetlat. */
const MOST_COLUMNS = 100;

/** As many rows as the reader of workbooks takes. */
const MOST_ROWS = 20_000;

function cellsOf(cells: ReadonlyMap<number, Cell>): readonly string[] {
  const width = Math.min(Math.max(...cells.keys()) + 1, MOST_COLUMNS);
  return Array.from({ length: width }, (_, column) => {
    const cell = cells.get(column);
    return cell ? fold(shownText(cell)) : '';
  });
}

/** The lines of the first sheet with a header, else of the first sheet. Rejects with an `ImportError`. */
export async function workbookLines(bytes: Uint8Array<ArrayBuffer>): Promise<readonly Line[]> {
  const pause = createPause();
  let first: readonly Line[] | null = null;
  try {
    for (const sheet of await openWorkbook(await openZip(bytes, pause), pause)) {
      const rows = await sheet.rows();
      const lines = rows.map(({ row, cells }): Line => ({ line: row, cells: cellsOf(cells) }));
      if (holdsHead(lines)) return lines;
      first ??= lines;
    }
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    if (error.refusal === 'too-many-rows') throw new ImportError('too-many-lines', null, { limit: MOST_ROWS });
    throw new ImportError(error.refusal);
  }
  if (!first || first.length === 0) throw new ImportError('empty');
  return first;
}
