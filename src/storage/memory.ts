import type { Capabilities } from './adapter.js';
import type { Table, Work } from './rows-adapter.js';
import { RowsAdapter } from './rows-adapter.js';

class MapTable extends Map<string, unknown> implements Table {
  put(row: unknown, key: string): void {
    this.set(key, row);
  }

  under(prefix: string) {
    return [...this].filter(([key]) => key.startsWith(prefix));
  }
}

/** What memory adapters keep their rows in. Two adapters on one of these share it, as two tabs do. */
export class MemoryTables {
  readonly records = new MapTable();
  readonly quarantine = new MapTable();
  /** The work that is under way: the next one waits for it. */
  turn: Promise<unknown> = Promise.resolve();
}

/** Keeps answers as long as the page is open: for hosts that want no storage, and when the browser refuses it. */
export class MemoryAdapter extends RowsAdapter {
  readonly capabilities: Capabilities = { durability: 'none', live: 'none', shared: false, atomic: true };
  #tables: MemoryTables;

  constructor(tables = new MemoryTables()) {
    super();
    this.#tables = tables;
  }

  async close(): Promise<void> {
    // There is nothing to let go of.
  }

  protected transact<T>(_mode: string, work: Work<T>): Promise<T> {
    const tables = this.#tables;
    const turn = tables.turn.then(() => work(tables.records, tables.quarantine));
    tables.turn = turn.catch(() => undefined);
    return turn;
  }
}
