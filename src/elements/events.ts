import type { Aspect, Rating } from '../domain/rating.js';
import type { StorageFault } from '../storage/adapter.js';
import type { SaveState } from '../store/save-state.js';
import type { MeetlatSuggestEvent } from './suggest-event.js';

const BUBBLING: EventInit = { bubbles: true, composed: true };

/** What an answer event is about. `assessmentId` is empty for an element without a store. */
export interface AnswerTarget {
  readonly assessmentId: string;
  readonly instrumentId: string;
  readonly itemId: string;
  readonly aspect: Aspect;
}

/** A person chose, typed or cleared a score. Cancelling it (`preventDefault`) leaves the old value standing. */
export class MeetlatScoreEvent extends Event implements AnswerTarget {
  declare readonly assessmentId: string;
  declare readonly instrumentId: string;
  declare readonly itemId: string;
  declare readonly aspect: Aspect;
  constructor(
    target: AnswerTarget,
    readonly rating: Rating,
    readonly previous: Rating,
    /** Id of the level the new score lies in; null without a score. */
    readonly level: string | null,
  ) {
    super('meetlat-score', { ...BUBBLING, cancelable: true });
    Object.assign(this, target);
  }
}

/** A person changed a note. Fired on every keystroke, with the whole text. */
export class MeetlatNoteEvent extends Event implements AnswerTarget {
  declare readonly assessmentId: string;
  declare readonly instrumentId: string;
  declare readonly itemId: string;
  declare readonly aspect: Aspect;
  constructor(
    target: AnswerTarget,
    readonly note: string,
    readonly previous: string,
  ) {
    super('meetlat-note', BUBBLING);
    Object.assign(this, target);
  }
}

/** The last open item of the selection was filled in. */
export class MeetlatCompleteEvent extends Event {
  constructor(
    readonly assessmentId: string,
    readonly instrumentId: string,
  ) {
    super('meetlat-complete', BUBBLING);
  }
}

/** The save state changed: see `SaveState` for the phases. */
export class MeetlatSaveEvent extends Event implements SaveState {
  declare readonly phase: SaveState['phase'];
  declare readonly pending: number;
  declare readonly durability: SaveState['durability'];
  declare readonly shared: boolean;
  declare readonly fault: StorageFault | null;
  constructor(
    readonly assessmentId: string,
    save: SaveState,
  ) {
    super('meetlat-save', BUBBLING);
    Object.assign(this, save);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'meetlat-score': MeetlatScoreEvent;
    'meetlat-note': MeetlatNoteEvent;
    'meetlat-complete': MeetlatCompleteEvent;
    'meetlat-save': MeetlatSaveEvent;
    'meetlat-suggest': MeetlatSuggestEvent;
  }
}
