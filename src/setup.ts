import { bundledInstrument } from './bundled-instrument.js';
import type { Instrument } from './domain/instrument.js';
import { recordParser } from './schema/record.js';
import { summaryDetails } from './schema/summary.js';
import type { StorageAdapter, StorageFault } from './storage/adapter.js';
import { openDeviceStorage } from './storage/device.js';
import { MemoryAdapter } from './storage/memory.js';
import type { Environment, StorageChoice } from './store/environment.js';
import { Workspace } from './store/workspace.js';

interface OpenStorage {
  readonly adapter: StorageAdapter;
  readonly fault: StorageFault | null;
}

/** One opening per place and page: elements that ask for the same one share it. */
const opened = new Map<unknown, Promise<OpenStorage>>();
const workspaces = new Map<StorageAdapter, Map<string, Workspace>>();

function openStorage(choice: StorageChoice, namespace: string): Promise<OpenStorage> {
  const key = typeof choice === 'object' ? choice : `${choice} ${namespace}`;
  let storage = opened.get(key);
  if (!storage) {
    if (typeof choice === 'object') storage = Promise.resolve({ adapter: choice, fault: null });
    else if (choice === 'memory') storage = Promise.resolve({ adapter: new MemoryAdapter(), fault: null });
    else storage = openDeviceStorage(namespace);
    opened.set(key, storage);
  }
  return storage;
}

async function openWorkspace(instrument: Instrument, choice: StorageChoice, namespace: string): Promise<Workspace> {
  const { adapter, fault } = await openStorage(choice, namespace);
  if (workspaces.size === 0) watchPage();
  const ours = workspaces.get(adapter) ?? new Map<string, Workspace>();
  workspaces.set(adapter, ours);
  const key = [instrument.id, instrument.lang, instrument.edition.id, instrument.edition.version].join(' ');
  let workspace = ours.get(key);
  if (!workspace) {
    const parsers = { record: recordParser(instrument.scale), details: summaryDetails };
    workspace = new Workspace(instrument, adapter, parsers, fault);
    ours.set(key, workspace);
  }
  return workspace;
}

const files = () => import('./files.js');

/** 128 random bits in hexadecimal; plain-http intranets have no `randomUUID`. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** A page that is hidden may never come back, so what is pending is saved at once; one that returns catches up. */
function watchPage(): void {
  const all = (act: (workspace: Workspace) => void): void => {
    for (const ours of workspaces.values()) ours.forEach(act);
  };
  const leave = (): void => {
    all((workspace) => {
      workspace.flush(true);
    });
  };
  const comeBack = (): void => {
    all((workspace) => {
      workspace.refresh();
    });
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave();
    else comeBack();
  });
  window.addEventListener('pagehide', leave);
  window.addEventListener('online', comeBack);
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) comeBack();
  });
}

let environment: Environment | null = null;

/** The composition root: parsers, default adapters and the bundled instrument, handed to whoever asks. */
export function defaultEnvironment(): Environment {
  environment ??= {
    instrument: async (src) =>
      src === null ? { ok: true, value: await bundledInstrument() } : (await files()).readInstrument(src),
    workspace: openWorkspace,
    readFile: async (file, instrument) => (await files()).readFilling(file, instrument),
    newId,
  };
  return environment;
}
