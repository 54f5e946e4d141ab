/*
 * IndexedDB answers with events; these are its two kinds of answer as promises. A library for it costs three times
 * what we use of it.
 */

/** The result of a request. Rejects with the browser's own error. */
export const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new DOMException('no reason given', 'UnknownError'));
    };
  });

/** That a transaction is on disk. Rejects when it was broken off, by us or by the browser. */
export const completion = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(transaction.error ?? new DOMException('broken off', 'AbortError'));
    };
  });
