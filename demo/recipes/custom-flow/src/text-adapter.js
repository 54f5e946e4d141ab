import { RowsAdapter } from 'meetlat/storage/rows-adapter';

const table = (rows) => ({
  get: (key) => rows.get(key),
  put: (row, key) => rows.set(key, row),
  delete: (key) => rows.delete(key),
  under: (prefix) => [...rows].filter(([key]) => key.startsWith(prefix)),
});

/** Keeps everything in one text, wherever `place` puts it: `read()` and `write(text)`, now or later. */
export class TextAdapter extends RowsAdapter {
  capabilities = { durability: 'device', live: 'none', shared: false, atomic: true };
  #place;

  constructor(place) {
    super();
    this.#place = place;
  }

  /** One at a time, so that nobody reads a text that is about to change. */
  transact(mode, work) {
    const place = this.#place;
    const turn = async () => {
      const [records, quarantine] = JSON.parse((await place.read()) || '[[],[]]').map((rows) => new Map(rows));
      const result = await work(table(records), table(quarantine));
      if (mode === 'readwrite') await place.write(JSON.stringify([[...records], [...quarantine]]));
      return result;
    };
    return (place.last = (place.last ?? Promise.resolve()).then(turn, turn));
  }

  async close() {}
}
