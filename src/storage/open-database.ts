import { StorageFault } from './adapter.js';
import { answer } from './requests.js';

/** Opens a database and makes its tables the first time; without a version it takes them as they are. */
export type OpenDatabase = (name: string, version?: number) => Promise<IDBDatabase>;

/** Version of the tables. What lies in them has a version of its own. */
const VERSION = 1;

/** Opens with the browser's own `indexedDB`. All tables hold rows under the keys of `keys.ts`. */
export const openTables: OpenDatabase = (name, version) => {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('records');
    request.result.createObjectStore('quarantine');
  };
  return answer(request);
};

/**
 * Opens the database, and makes its tables the first time. Rejects after `timeoutMs`: some browsers never answer.
 * `onClose` is called when the browser closes the connection, or someone wants to delete or upgrade the database.
 */
export async function openDatabase(
  name: string,
  timeoutMs: number,
  onClose: () => void,
  open: OpenDatabase = openTables,
): Promise<IDBDatabase> {
  // A newer release has other tables: take them as they are. Its rows say themselves that they are newer.
  const opening = open(name, VERSION).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'VersionError') return open(name);
    throw error;
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new StorageFault('server', `no database in ${timeoutMs} ms`));
    }, timeoutMs);
  });
  try {
    const database = await Promise.race([opening, late]);
    database.onversionchange = database.onclose = onClose;
    return database;
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
