import type { Assessment } from '../../domain/assessment.js';
import type { HandedIn } from '../../domain/handed-in.js';
import type { Instrument } from '../../domain/instrument.js';
import type { ReadOne } from '../../hand-in/index.js';
import type { Room } from '../../storage/room.js';
import type { Read, StorageChoice } from '../../store/environment.js';
import type { Workspace } from '../../store/workspace.js';

export interface GroupChoice {
  readonly project: string;
  readonly storage: StorageChoice;
  readonly namespace: string;
}

/** What a link brought. `done` lets go of it, and takes it out of the page's address once it is kept. */
export interface LinkCode {
  readonly code: string;
  done(isKept: boolean): void;
}

/** What handing in and taking in need from the outside world. The composition root (`hand-ins.ts`) fills it in. */
export interface HandInEnvironment {
  /** The bundled instrument, or the one at an address. */
  instrument(src: string | null): Promise<Read<Instrument>>;
  /** Where the mode, what was shown, and the snapshot of a group are kept. */
  room(instrument: Instrument, choice: GroupChoice): Promise<Room>;
  /** Where the answers are kept that came in. */
  workspace(instrument: Instrument, choice: GroupChoice): Promise<Workspace>;
  /** Everything that was handed in with a text. */
  readAll(text: string, instrument: Instrument): readonly ReadOne[];
  groupToJson(members: readonly HandedIn[]): string;
  /** An assessment as a code, made now. */
  toCode(assessment: Assessment, instrument: Instrument): string;
  /** A page's address that carries a code to nobody but the page. */
  toLink(page: string, code: string): string;
  /** The code in this page's address, for one element; null without one. */
  takeCode(): LinkCode | null;
  newId(): string;
}
