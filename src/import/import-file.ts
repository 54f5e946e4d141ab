import { decodeText, IMPORT_LIMIT, isZip } from './decode.js';
import { importText } from './import-text.js';
import type { Imported, ImportOptions, Remark } from './remark.js';
import { ImportError } from './remark.js';
import { toInstrument } from './to-instrument.js';

async function read(file: Blob, options: ImportOptions): Promise<Imported> {
  if (file.size > IMPORT_LIMIT) throw new ImportError('too-large', null, { limit: IMPORT_LIMIT / 1e6 });
  const bytes = new Uint8Array(
    await file.arrayBuffer().catch(() => {
      throw new ImportError('unreadable');
    }),
  );
  if (bytes.length === 0) throw new ImportError('empty');
  if (isZip(bytes)) {
    const { workbookLines } = await import('./workbook.js');
    return toInstrument(await workbookLines(bytes), options);
  }
  const { text, encoding } = decodeText(bytes);
  const remark: Remark = { kind: 'guessed', code: 'encoding', line: null, params: { encoding } };
  return importText(text, options, encoding === 'windows-1252' ? [remark] : []);
}

/**
 * Reads a file into an instrument, by what it holds and not by its name: text with tabs, CSV, HTML, or an Excel workbook. At most
 * 5 MB. Never rejects for what a file holds: what can't be read comes back as problems.
 */
export async function importFile(file: Blob, options: ImportOptions): Promise<Imported> {
  try {
    return await read(file, options);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { ok: false, problems: [error.problem], remarks: [] };
  }
}
