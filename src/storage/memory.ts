import { RowsAdapter } from './rows-adapter.js';

/** Keeps answers as long as the page is open: for hosts that want no storage, and when the browser refuses it. */
export class MemoryAdapter extends RowsAdapter {
  /** Two adapters on the same `rows` share their data, as two tabs do. */
  constructor(rows = new Map<string, unknown>()) {
    super({ durability: 'none', live: 'none', shared: false, atomic: true }, rows, new Map<string, unknown>());
  }
}
