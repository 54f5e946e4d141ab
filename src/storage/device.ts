import type { StorageAdapter, StorageFault } from './adapter.js';
import { IndexedDbAdapter } from './indexed-db.js';
import { MemoryAdapter } from './memory.js';
import type { OpenDatabase } from './open-database.js';
import { toFault } from './to-fault.js';

export interface DeviceStorage {
  readonly adapter: StorageAdapter;
  /** Why answers are kept in memory only (private mode, a frame of a third party); null when they are on the device. */
  readonly fault: StorageFault | null;
}

/**
 * Storage on this device, or in memory when the browser refuses it or doesn't answer within `timeoutMs`. Never rejects.
 * `open` stands in for the browser's way of opening.
 */
export async function openDeviceStorage(
  namespace: string,
  timeoutMs = 2000,
  open?: OpenDatabase,
): Promise<DeviceStorage> {
  try {
    return { adapter: await IndexedDbAdapter.open(namespace, { timeoutMs, ...(open && { open }) }), fault: null };
  } catch (error) {
    return { adapter: new MemoryAdapter(), fault: toFault(error) };
  }
}
