import type { Aspect, Rating } from '../domain/rating.js';
import type { StorageFault } from '../storage/adapter.js';
import type { SaveState } from '../store/save-state.js';

/** What an answer event is about. `assessmentId` is empty for an element without a store. */
export interface AnswerTarget {
  readonly assessmentId: string;
  readonly instrumentId: string;
  readonly itemId: string;
  readonly aspect: Aspect;
}

/** A person chose, typed or cleared a score. Cancelling it (`preventDefault`) leaves the old value standing. */
export class MeetlatScoreEvent extends Event implements AnswerTarget {
  static readonly type = 'meetlat-score';
  readonly assessmentId: string;
  readonly instrumentId: string;
  readonly itemId: string;
  readonly aspect: Aspect;
  constructor(
    target: AnswerTarget,
    readonly rating: Rating,
    readonly previous: Rating,
    /** Id of the level the new score lies in; null without a score. */
    readonly level: string | null,
  ) {
    super(MeetlatScoreEvent.type, { bubbles: true, composed: true, cancelable: true });
    ({ assessmentId: this.assessmentId, instrumentId: this.instrumentId } = target);
    ({ itemId: this.itemId, aspect: this.aspect } = target);
  }
}

/** A person changed a note. Fired on every keystroke, with the whole text. */
export class MeetlatNoteEvent extends Event implements AnswerTarget {
  static readonly type = 'meetlat-note';
  readonly assessmentId: string;
  readonly instrumentId: string;
  readonly itemId: string;
  readonly aspect: Aspect;
  constructor(
    target: AnswerTarget,
    readonly note: string,
    readonly previous: string,
  ) {
    super(MeetlatNoteEvent.type, { bubbles: true, composed: true });
    ({ assessmentId: this.assessmentId, instrumentId: this.instrumentId } = target);
    ({ itemId: this.itemId, aspect: this.aspect } = target);
  }
}

/** The last open item of the selection was filled in. */
export class MeetlatCompleteEvent extends Event {
  static readonly type = 'meetlat-complete';
  constructor(
    readonly assessmentId: string,
    readonly instrumentId: string,
  ) {
    super(MeetlatCompleteEvent.type, { bubbles: true, composed: true });
  }
}

/** The save state changed: see `SaveState` for the phases. */
export class MeetlatSaveEvent extends Event {
  static readonly type = 'meetlat-save';
  readonly phase: SaveState['phase'];
  readonly pending: number;
  readonly durability: SaveState['durability'];
  readonly fault: StorageFault | null;
  constructor(
    readonly assessmentId: string,
    save: SaveState,
  ) {
    super(MeetlatSaveEvent.type, { bubbles: true, composed: true });
    ({ phase: this.phase, pending: this.pending, durability: this.durability, fault: this.fault } = save);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'meetlat-score': MeetlatScoreEvent;
    'meetlat-note': MeetlatNoteEvent;
    'meetlat-complete': MeetlatCompleteEvent;
    'meetlat-save': MeetlatSaveEvent;
  }
}
