import type { Assessment } from '../domain/assessment.js';
import type { Instrument } from '../domain/instrument.js';
import type { Parsed } from '../domain/problem.js';
import type { StorageAdapter } from '../storage/adapter.js';
import type { Workspace } from './workspace.js';

/** Where answers go: on the device, nowhere but memory, or an adapter of the page's own. */
export type StorageChoice = 'device' | 'memory' | StorageAdapter;

/** What an assessment needs from the outside world. The composition root (`setup.ts`) fills it in. */
export interface Environment {
  /** The bundled instrument, or the one at an address. Null when the address can't be read. */
  instrument(src: string | null): Promise<Parsed<Instrument> | null>;
  /** The place where fillings of this instrument are kept; shared by all elements that ask for the same one. */
  workspace(instrument: Instrument, storage: StorageChoice, namespace: string): Promise<Workspace>;
  /** A downloaded filling, read back. */
  parseFile(text: string, instrument: Instrument): Parsed<Assessment>;
  /** A name for a new filling that nobody else has. */
  newId(): string;
}
