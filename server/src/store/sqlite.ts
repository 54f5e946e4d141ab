import Database from 'libsql';
import { Gathered } from './news.js';
import type { Cell, Line, Listener, Store, Tx } from './port.js';
import { TABLES } from './tables.js';

/**
 * SQLite in one file. With WAL and `synchronous = FULL` a transaction is on disk before it is acknowledged. The file
 * grows to `mostBytes` at most (null: as far as the disk goes); then nothing more is saved.
 */
export function openSqlite(file: string, mostBytes: number | null = null): Store {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  if (mostBytes !== null) db.pragma(`max_page_count = ${String(Math.ceil(mostBytes / 4096))}`);
  for (const table of TABLES) db.exec(table);

  const tx: Tx = {
    all: (sql, ...values: readonly Cell[]) => Promise.resolve(db.prepare(sql).all(...values) as readonly Line[]),
    run: (sql, ...values: readonly Cell[]) => {
      db.prepare(sql).run(...values);
      return Promise.resolve();
    },
  };

  const once = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
    db.exec('BEGIN IMMEDIATE');
    try {
      const result = await work(tx);
      db.exec('COMMIT');
      return result;
    } catch (error) {
      if (db.inTransaction) db.exec('ROLLBACK');
      throw error;
    }
  };

  // One connection: a transaction that waits for something must not find another one's work inside it.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => null);
    return turn;
  };

  const listeners = new Set<Listener>();
  const gathered = new Gathered((all) => {
    for (const news of all) for (const listener of listeners) listener.heard(news);
  });

  return {
    transact: (_reach, work) => inTurn(() => once(work)),
    tell: (news) => gathered.add(news),
    listen: (listener) => void listeners.add(listener),
    close: () => {
      gathered.flush();
      return inTurn(() => Promise.resolve(void db.close()));
    },
  };
}
