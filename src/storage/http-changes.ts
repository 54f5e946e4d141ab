import type { Change, Outcome, SaveResult } from './adapter.js';
import { StorageFault } from './adapter.js';
import { isObject } from './field-revisions.js';
import type { HttpSession } from './http-session.js';

/** What goes in one request at most: a server takes 500 changes and 1 MB. */
const MOST = 200;
const LARGEST = 400_000;

/** What browsers still send for a page that is gone: 64 kB of bodies in all, less something for the rest around it. */
const KEEPALIVE = 60_000;

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** Changes in their order, in parts that fit in a request. One that is too large goes alone: the server says so. */
export function parts(changes: readonly Change[], largest: number): readonly (readonly Change[])[] {
  const all: Change[][] = [];
  let room = 0;
  for (const change of changes) {
    const bytes = bytesOf(change) + 1;
    const last = all.at(-1);
    if (last && last.length < MOST && bytes <= room) {
      last.push(change);
      room -= bytes;
    } else {
      all.push([change]);
      room = largest - bytes;
    }
  }
  return all;
}

const isOutcome = (value: unknown): value is Outcome =>
  isObject(value) &&
  typeof value['id'] === 'string' &&
  typeof value['kept'] === 'boolean' &&
  Number.isSafeInteger(value['revision']);

async function send(session: HttpSession, changes: readonly Change[], keepalive: boolean): Promise<SaveResult> {
  try {
    const { body } = await session.ask('/changes', { method: 'POST', body: { changes }, keepalive });
    if (!isObject(body) || !Array.isArray(body['outcomes']))
      throw new StorageFault('server', 'The answer has no outcomes.');
    const ids = new Set(changes.map(({ id }) => id));
    const outcomes = body['outcomes'].filter(isOutcome).filter(({ id }) => ids.has(id));
    return { outcomes, fault: null, fresh: body['fresh'] === true };
  } catch (error) {
    return { outcomes: [], fault: error as StorageFault, fresh: false };
  }
}

const together = (results: readonly SaveResult[]): SaveResult => ({
  outcomes: results.flatMap(({ outcomes }) => outcomes),
  fault: results.find(({ fault }) => fault)?.fault ?? null,
  fresh: results[0]?.fresh ?? false,
});

/** Sends changes part by part, up to the first fault. */
export async function sendChanges(session: HttpSession, changes: readonly Change[]): Promise<SaveResult> {
  const results: SaveResult[] = [];
  for (const part of parts(changes, LARGEST)) {
    const result = await send(session, part, false);
    results.push(result);
    if (result.fault) break;
  }
  return together(results);
}

/**
 * Sends changes of a page that goes: all parts at once, for nothing runs afterwards. What fits within the browser's
 * limit is sent for certain; the rest as an ordinary request, which the browser may call off.
 */
export async function sendLast(session: HttpSession, changes: readonly Change[]): Promise<SaveResult> {
  let room = KEEPALIVE;
  const requests = parts(changes, KEEPALIVE / 2).map((part) => {
    const bytes = bytesOf({ changes: part });
    const fits = bytes <= room;
    if (fits) room -= bytes;
    return send(session, part, fits);
  });
  return together(await Promise.all(requests));
}
