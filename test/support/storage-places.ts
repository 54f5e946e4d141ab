import { deleteDB } from 'idb';
import type { StorageAdapter } from '../../src/storage/adapter.js';
import type { AdapterHarness } from '../../src/storage/contract.js';
import { IndexedDbAdapter } from '../../src/storage/indexed-db.js';
import { LocalStorageAdapter } from '../../src/storage/local-storage.js';
import { MemoryAdapter, MemoryTables } from '../../src/storage/memory.js';

let count = 0;

/** A name for storage that no other test has, nor an earlier run. */
export const freshNamespace = (): string => `test-${String(Date.now())}-${String(++count)}`;

export function memoryHarness(): Promise<AdapterHarness> {
  const tables = new MemoryTables();
  return Promise.resolve({
    adapter: new MemoryAdapter(tables),
    second: () => Promise.resolve(new MemoryAdapter(tables)),
    dispose: () => Promise.resolve(),
  });
}

export async function indexedDbHarness(): Promise<AdapterHarness> {
  const name = freshNamespace();
  const open: StorageAdapter[] = [];
  const one = async () => {
    const adapter = await IndexedDbAdapter.open(name);
    open.push(adapter);
    return adapter;
  };
  return {
    adapter: await one(),
    second: one,
    dispose: async () => {
      await Promise.all(open.map((adapter) => adapter.close()));
      await deleteDB(name);
    },
  };
}

/** The second adapter lives in a frame: a browser tells only other documents what changed in localStorage. */
export function localStorageHarness(): Promise<AdapterHarness> {
  const name = freshNamespace();
  const frames: HTMLIFrameElement[] = [];
  return Promise.resolve({
    adapter: LocalStorageAdapter.open(name),
    second: async () => {
      const frame = await openFrame();
      frames.push(frame);
      const source = new URL('../../src/storage/local-storage.ts', import.meta.url);
      const module = (await importIn(frame, source)) as { LocalStorageAdapter: typeof LocalStorageAdapter };
      return module.LocalStorageAdapter.open(name);
    },
    dispose: () => {
      for (const frame of frames) frame.remove();
      for (const key of Object.keys(localStorage)) if (key.startsWith(name)) localStorage.removeItem(key);
      return Promise.resolve();
    },
  });
}

/** An empty frame of this origin: another document, with the same storage. */
export async function openFrame(): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.srcdoc = '<!doctype html><title>second tab</title>';
  document.body.append(frame);
  await loaded;
  return frame;
}

/** A module of its own in that frame. */
export function importIn(frame: HTMLIFrameElement, source: URL): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const scope = frame.contentWindow as unknown as { arrived(module: unknown): void };
    const script = document.createElement('script');
    scope.arrived = resolve;
    script.type = 'module';
    script.textContent = `import * as module from ${JSON.stringify(source.href)}; arrived(module);`;
    script.addEventListener('error', reject);
    frame.contentDocument?.head.append(script);
  });
}
