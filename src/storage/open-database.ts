import type { DBSchema, IDBPDatabase, OpenDBCallbacks } from 'idb';
import { openDB } from 'idb';
import { StorageFault } from './adapter.js';

export interface Tables extends DBSchema {
  /** Rows under the keys of `keys.ts`. */
  records: { key: string; value: unknown };
  quarantine: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Tables>;

/** `openDB` of idb, or what stands in for it. */
export type OpenDatabase = (name: string, version?: number, callbacks?: OpenDBCallbacks<Tables>) => Promise<Database>;

/** Version of the tables. What lies in them has a version of its own. */
const VERSION = 1;

/**
 * Opens the database, and makes its tables the first time. Rejects after `timeoutMs`: some browsers never answer.
 * `onClose` is called when the browser closes the connection, or someone wants to delete or upgrade the database.
 */
export async function openDatabase(
  name: string,
  timeoutMs: number,
  onClose: () => void,
  open: OpenDatabase = openDB,
): Promise<Database> {
  const callbacks: OpenDBCallbacks<Tables> = {
    upgrade: (database, _from, _to, tx) => {
      // The opening itself says that it failed; without this the browser says so too, as unhandled.
      tx.done.catch(() => undefined);
      database.createObjectStore('records');
      database.createObjectStore('quarantine');
    },
    blocking: onClose,
    terminated: onClose,
  };
  // A newer release has other tables: take them as they are. Its rows say themselves that they are newer.
  const opening = open(name, VERSION, callbacks).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'VersionError') return open(name, undefined, callbacks);
    throw error;
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new StorageFault('server', `database "${name}" did not open within ${String(timeoutMs)} ms`));
    }, timeoutMs);
  });
  try {
    return await Promise.race([opening, late]);
  } catch (error) {
    // An answer that comes after all would keep a connection that nobody uses.
    opening.then(
      (database) => {
        database.close();
      },
      () => undefined,
    );
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
