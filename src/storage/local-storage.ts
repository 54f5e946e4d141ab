import type { Capabilities, StoredChange } from './adapter.js';
import type { Migrate } from './field-revisions.js';
import { isObject } from './field-revisions.js';
import { keyParts } from './keys.js';
import type { Rows } from './rows-adapter.js';
import { RowsAdapter } from './rows-adapter.js';
import { toFault } from './to-fault.js';

const CAPABILITIES: Capabilities = { durability: 'device', live: 'tabs', shared: false, atomic: false };

/**
 * Keeps answers in localStorage, one key per record, for hosts that can't use IndexedDB. **Weaker, on purpose not the
 * default:** measured, a killed browser lost tens of writes that were acknowledged, and two tabs that write at the same
 * time can overwrite each other (`atomic: false`). It holds about 5 MB for the whole origin.
 */
export class LocalStorageAdapter extends RowsAdapter {
  #records: string;

  private constructor(area: Storage, namespace: string, migrate?: Migrate) {
    const records = `${namespace}/records/`;
    super(CAPABILITIES, new StorageRows(area, records), new StorageRows(area, `${namespace}/quarantine/`), migrate);
    this.#records = records;
  }

  /** Throws a `StorageFault` when the browser refuses access (a frame of a third party does so on first touch). */
  static open(namespace: string, migrate?: Migrate): LocalStorageAdapter {
    try {
      const area = globalThis.localStorage;
      area.getItem('');
      return new LocalStorageAdapter(area, namespace, migrate);
    } catch (error) {
      throw toFault(error);
    }
  }

  watch(assessmentId: string, listener: (changes: readonly StoredChange[]) => void): () => void {
    const onStorage = ({ key, oldValue, newValue }: StorageEvent) => {
      if (!key?.startsWith(this.#records)) return;
      const [assessment, recordId] = keyParts(key.slice(this.#records.length));
      if (assessment !== assessmentId || typeof recordId !== 'string') return;
      const before = fieldsOf(oldValue);
      const changes = Object.entries(fieldsOf(newValue)).flatMap(([field, now]): StoredChange[] => {
        const known = before[field];
        if (!isObject(now) || typeof now['revision'] !== 'number') return [];
        const { value, revision, ids } = now as { value: unknown; revision: number; ids?: unknown };
        if (isObject(known) && known['revision'] === revision) return [];
        const id = Array.isArray(ids) ? String(ids[0]) : '';
        return [{ id, assessmentId, recordId, field, value, base: revision - 1, revision }];
      });
      if (changes.length > 0) listener(changes);
    };
    addEventListener('storage', onStorage);
    return () => {
      removeEventListener('storage', onStorage);
    };
  }
}

/** Rows as text: a checksum, a space, JSON. A row that fails its checksum is given as the text it is, so unreadable. */
class StorageRows implements Rows {
  #area: Storage;
  #prefix: string;

  constructor(area: Storage, prefix: string) {
    this.#area = area;
    this.#prefix = prefix;
  }

  get(key: string): unknown {
    const text = this.#area.getItem(this.#prefix + key);
    return text === null ? undefined : decode(text);
  }

  set(key: string, row: unknown): void {
    this.#area.setItem(this.#prefix + key, typeof row === 'string' ? row : encode(JSON.stringify(row)));
  }

  delete(key: string): void {
    this.#area.removeItem(this.#prefix + key);
  }

  *[Symbol.iterator](): Iterator<readonly [key: string, row: unknown]> {
    for (const name of Object.keys(this.#area)) {
      if (!name.startsWith(this.#prefix)) continue;
      const key = name.slice(this.#prefix.length);
      yield [key, this.get(key)];
    }
  }
}

const encode = (json: string): string => `${checksum(json)} ${json}`;

function decode(text: string): unknown {
  const json = text.slice(text.indexOf(' ') + 1);
  if (encode(json) !== text) return text;
  try {
    return JSON.parse(json);
  } catch {
    return text;
  }
}

function fieldsOf(text: string | null): Readonly<Record<string, unknown>> {
  const row = text === null ? null : decode(text);
  return isObject(row) && isObject(row['fields']) ? row['fields'] : {};
}

/** FNV-1a, 32 bits. Any single damaged character changes it. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16);
}
