import type { Capabilities, StoredChange } from './adapter.js';
import type { Migrate } from './field-revisions.js';
import { isObject } from './field-revisions.js';
import { keyParts } from './keys.js';
import type { Table, Work } from './rows-adapter.js';
import { RowsAdapter } from './rows-adapter.js';
import { toFault } from './to-fault.js';

/**
 * Keeps answers in localStorage, one key per record, for hosts that can't use IndexedDB. **Weaker, on purpose not the
 * default:** measured, a killed browser lost tens of writes that were acknowledged, and two tabs that write at the same
 * time can overwrite each other (`atomic: false`). It holds about 5 MB for the whole origin.
 */
export class LocalStorageAdapter extends RowsAdapter {
  readonly capabilities: Capabilities = { durability: 'device', live: 'tabs', shared: false, atomic: false };
  #area: Storage;
  #namespace: string;

  private constructor(area: Storage, namespace: string, migrate?: Migrate) {
    super(migrate);
    this.#area = area;
    this.#namespace = namespace;
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
    const records = this.#prefix('records');
    const onStorage = ({ key, oldValue, newValue }: StorageEvent) => {
      if (!key?.startsWith(records)) return;
      const [assessment, recordId] = keyParts(key.slice(records.length));
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

  async close(): Promise<void> {
    // There is nothing to let go of.
  }

  /** What was written before something failed is put back, which takes no more room than there was. */
  protected async transact<T>(_mode: string, work: Work<T>): Promise<T> {
    const before = new Map<string, string | null>();
    const table = (name: 'records' | 'quarantine') => new StorageTable(this.#area, this.#prefix(name), before);
    try {
      return await work(table('records'), table('quarantine'));
    } catch (error) {
      for (const [name, text] of [...before].reverse()) {
        if (text === null) this.#area.removeItem(name);
        else this.#area.setItem(name, text);
      }
      throw error;
    }
  }

  #prefix(table: 'records' | 'quarantine'): string {
    return `${this.#namespace}/${table}/`;
  }
}

/** Rows as text: a checksum, a space, JSON. A row that fails its checksum is given as the text it is, so unreadable. */
class StorageTable implements Table {
  #area: Storage;
  #prefix: string;
  #before: Map<string, string | null>;

  /** `before` gets what stood under each name before it was first written here. */
  constructor(area: Storage, prefix: string, before: Map<string, string | null>) {
    this.#area = area;
    this.#prefix = prefix;
    this.#before = before;
  }

  get(key: string): unknown {
    const text = this.#area.getItem(this.#prefix + key);
    return text === null ? undefined : decode(text);
  }

  put(row: unknown, key: string): void {
    this.#area.setItem(this.#remember(key), typeof row === 'string' ? row : encode(JSON.stringify(row)));
  }

  delete(key: string): void {
    this.#area.removeItem(this.#remember(key));
  }

  under(prefix: string) {
    const names = Object.keys(this.#area).filter((name) => name.startsWith(this.#prefix + prefix));
    return names.map((name) => {
      const key = name.slice(this.#prefix.length);
      return [key, this.get(key)] as const;
    });
  }

  #remember(key: string): string {
    const name = this.#prefix + key;
    if (!this.#before.has(name)) this.#before.set(name, this.#area.getItem(name));
    return name;
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
