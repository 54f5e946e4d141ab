import type { Assessment } from '../domain/assessment.js';
import type { Instrument } from '../domain/instrument.js';
import type { StorageAdapter } from '../storage/adapter.js';
import type { Workspace } from './workspace.js';

/** Where answers go: on the device, nowhere but memory, or an adapter of the page's own. */
export type StorageChoice = 'device' | 'memory' | StorageAdapter;

/** Something read from outside: a value that can be trusted, or sentences that say what is wrong and where. */
export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly string[] };

/** What an assessment needs from the outside world. The composition root (`setup.ts`) fills it in. */
export interface Environment {
  /** The bundled instrument, or the one at an address. */
  instrument(src: string | null): Promise<Read<Instrument>>;
  /** The place where fillings of this instrument are kept; shared by all elements that ask for the same one. */
  workspace(instrument: Instrument, storage: StorageChoice, namespace: string): Promise<Workspace>;
  /** A downloaded filling, read back. */
  readFile(file: File, instrument: Instrument): Promise<Read<Assessment>>;
  /** A name for a new filling that nobody else has. */
  newId(): string;
}
