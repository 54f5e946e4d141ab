import { StorageFault } from './adapter.js';

/**
 * What a browser threw, as a fault: a full disk is `quota` (Firefox has its own name for it in localStorage), a refusal
 * or a missing API `rejected`. What is given no reason for counts as `server`: worth trying again.
 */
export function toFault(error: unknown): StorageFault {
  if (error instanceof StorageFault) return error;
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const refused = /^(Data|NotAllowed|Security|Reference)/.test(name);
  const kind = /quota/i.test(name) ? 'quota' : refused ? 'rejected' : 'server';
  return new StorageFault(kind, `${name}: ${message}`, { cause: error });
}
