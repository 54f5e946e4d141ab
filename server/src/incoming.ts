import type { Scale } from '../../src/domain/scale.js';
import { isGroup } from '../../src/schema/guards.js';
import { recordParser } from '../../src/schema/record.js';
import type { Change } from '../../src/storage/adapter.js';
import { rejected } from './fault.js';

/** Most changes in one request. */
const MOST = 500;

/** A text of 1 to 200 characters. PostgreSQL keeps no NUL, and half a character comes back as another one. */
export const isShort = (value: unknown): value is string =>
  typeof value === 'string' && /^[^\0\p{Surrogate}]{1,200}$/u.test(value);

/** A body that has to be an object. */
export function group(body: unknown): Readonly<Record<string, unknown>> {
  if (!isGroup(body)) throw rejected('The body has to be a JSON object.');
  return body;
}

/** A line of text in a body. */
export function line(body: unknown, name: string): string {
  const value = group(body)[name];
  if (!isShort(value)) throw rejected(`"${name}" has to be a text of 1 to 200 characters.`);
  return value;
}

function readChange(value: unknown, scale: Scale): Change {
  const { id, assessmentId, recordId, field, value: given, base, replaces = [] } = group(value);
  if (![id, assessmentId, recordId, field].every(isShort)) throw rejected('A change names itself and what it changes.');
  if (!Number.isSafeInteger(base) || (base as number) < 0) throw rejected('A base is a whole number from 0.');
  if (!Array.isArray(replaces) || replaces.length > 100 || !replaces.every(isShort))
    throw rejected('"replaces" is a list of ids.');
  const fields = { [field as string]: { value: given, revision: 0 } };
  const parsed = recordParser(scale)({ recordId, schemaVersion: 1, fields });
  const kept = parsed.ok ? parsed.edits[0] : undefined;
  if (!kept) throw rejected('A change has a field or a value that this meetlat does not have.');
  return { id, assessmentId, recordId, field, value: kept.edit.value, base, replaces } as Change;
}

/** The changes in a body, each on a field that exists with a value that it can have on this scale. */
export function readChanges(body: unknown, scale: Scale): readonly Change[] {
  const { changes } = group(body);
  if (!Array.isArray(changes) || changes.length > MOST) throw rejected(`Send a list of at most ${MOST} changes.`);
  return changes.map((change) => readChange(change, scale));
}
