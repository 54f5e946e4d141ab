import type { FaultKind } from './adapter.js';
import { StorageFault } from './adapter.js';

const KINDS: Readonly<Record<string, FaultKind>> = {
  QuotaExceededError: 'quota',
  // Firefox's name for it, in localStorage.
  NS_ERROR_DOM_QUOTA_REACHED: 'quota',
  VersionError: 'version',
  DataError: 'rejected',
  DataCloneError: 'rejected',
  NotAllowedError: 'rejected',
  SecurityError: 'rejected',
  // `indexedDB` itself is missing.
  ReferenceError: 'rejected',
};

/** What a browser threw, as a fault. What it gives no reason for counts as `server`: worth trying again. */
export function toFault(error: unknown): StorageFault {
  if (error instanceof StorageFault) return error;
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return new StorageFault(KINDS[name] ?? 'server', `${name}: ${message}`, { cause: error });
}
