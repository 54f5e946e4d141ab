import type { Parsed } from '../domain/problem.js';
import { anything } from './fields.js';
import { limitFinding } from './limits.js';
import { migrate } from './migrations.js';
import { failure } from './problem.js';
import { read } from './read.js';

/** Version of both file formats that this release reads and writes. No earlier one exists, so there are no steps yet. */
export const FILE_VERSION = 1;

/** Whether a value is a file of this format and of a version that we know, brought up to the current version. */
export function openFile(value: unknown, format: string): Parsed<unknown> {
  const header = read(anything, value);
  if (!header.ok || header.value['format'] !== format) return failure('', 'foreign', { expected: format });
  const migrated = migrate(header.value, {}, FILE_VERSION);
  if (migrated.ok) return migrated;
  return migrated.kind === 'version' ? failure('', 'newer') : failure('schemaVersion', 'not-whole');
}

/** The same for the text of a file. Its size, depth and number of values are bounded before it is parsed. */
export function openText(text: string, format: string): Parsed<unknown> {
  const excess = limitFinding(text);
  if (excess) return { ok: false, problems: [{ path: '', ...excess }] };
  try {
    return openFile(JSON.parse(text) as unknown, format);
  } catch {
    return failure('', 'not-json');
  }
}
