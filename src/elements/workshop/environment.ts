import type { Instrument } from '../../domain/instrument.js';
import type { StorageAdapter } from '../../storage/adapter.js';
import type { Room } from '../../storage/room.js';
import type { Read, StorageChoice } from '../../store/environment.js';
import type { Workspace } from '../../store/workspace.js';

export interface RoomChoice {
  readonly project: string;
  readonly storage: StorageChoice;
  readonly namespace: string;
}

/** What a live session needs from the outside world. The composition root (`rooms.ts`) fills it in. */
export interface WorkshopEnvironment {
  /** The bundled instrument, or the one at an address. */
  instrument(src: string | null): Promise<Read<Instrument>>;
  /** The room of the tabs of this browser. */
  room(instrument: Instrument, choice: RoomChoice): Promise<Room>;
  /** Where a participant's answers are opened, saved and closed. */
  workspace(instrument: Instrument, adapter: StorageAdapter, namespace: string): Promise<Workspace>;
  /** Who this tab is in a project. */
  respondent(project: string): string;
}
