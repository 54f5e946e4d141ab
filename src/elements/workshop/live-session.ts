import type { Instrument } from '../../domain/instrument.js';
import type { GroupPicture, ItemPicture } from '../../domain/group/index.js';
import type { Aspect } from '../../domain/rating.js';
import { ASPECTS } from '../../domain/rating.js';
import type { SessionState } from '../../domain/session.js';
import { OPENINGS, revealItem } from '../../domain/session.js';
import { StorageFault } from '../../storage/adapter.js';
import type { Room, RoomCount } from '../../storage/room.js';

export type Trouble = 'fault' | 'moved';

export interface LiveOptions {
  readonly instrument: Instrument;
  readonly room: Room;
  /** Whether to ask how many answered: participants have no use for it. */
  readonly isCounting: boolean;
}

/** Pause before what failed is tried again, in ms. */
const AGAIN_MS = 3000;

/** Follows a room: where the session is, how many answered, what was shown. Knows nothing of what is drawn. */
export class LiveSession {
  /** Null before the first answer of the room. */
  state: SessionState | null = null;
  counts: Readonly<Partial<Record<Aspect, RoomCount>>> = {};
  /** What was shown, a picture for each round. */
  pictures: ReadonlyMap<number, GroupPicture> = new Map();
  openings: readonly string[] = [];
  trouble: Trouble | null = null;

  readonly #options: LiveOptions;
  readonly #changed: () => void;
  readonly #stop: () => void;
  #reading: Promise<void> | null = null;
  /** Something changed while it was read. */
  #due = false;
  #ended = false;
  #turn: Promise<void> = Promise.resolve();
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(options: LiveOptions, changed: () => void) {
    this.#options = options;
    this.#changed = changed;
    this.#stop = options.room.watch((hint) => {
      // Else every answer would make every participant's page ask again.
      if (hint === 'session' || options.isCounting) void this.refresh();
    });
  }

  get isModeFixed(): boolean {
    return this.#options.room.isModeFixed;
  }

  /** Reads the room again. Hints that come meanwhile lead to one more reading, however many they are. */
  refresh(): Promise<void> {
    this.#due = !this.#ended;
    this.#reading ??= this.#readOn().finally(() => {
      this.#reading = null;
      if (this.#due) void this.refresh();
    });
    return this.#reading;
  }

  /**
   * Takes the session further, after what was asked before is done. When somebody else did so first, that counts, and
   * this is not done.
   */
  change(transition: (state: SessionState) => SessionState): Promise<void> {
    return this.#next(() => this.#put(transition));
  }

  /** Shows the item of now: first its picture is made, so that nobody waits for it. */
  reveal(): Promise<void> {
    return this.#next(async () => {
      const { state } = this;
      if (!state?.item || revealItem(state) === state) return;
      const { item, round } = state;
      const isShown = await this.#orSay(() => this.#options.room.reveal([item], round));
      if (isShown) await this.#put(revealItem);
    });
  }

  /** What was shown of an item in a round. */
  picture(itemId: string, round: number): ItemPicture | null {
    return this.pictures.get(round)?.items.find((item) => item.itemId === itemId) ?? null;
  }

  end(): void {
    this.#ended = true;
    this.#due = false;
    clearTimeout(this.#again);
    this.#stop();
  }

  /** One thing at a time: two presses in a row are no two facilitators. */
  #next(work: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.catch(() => undefined).then(work);
    return this.#turn;
  }

  async #put(transition: (state: SessionState) => SessionState): Promise<void> {
    const { state } = this;
    if (!state) return;
    const next = transition(state);
    if (next !== state) await this.#orSay(() => this.#options.room.putState(next, state.revision));
    await this.refresh();
  }

  async #readOn(): Promise<void> {
    while (this.#due) {
      this.#due = false;
      try {
        await this.#read();
        if (this.trouble === 'fault') this.trouble = null;
      } catch (error) {
        if (!(error instanceof StorageFault)) throw error;
        this.trouble = 'fault';
        clearTimeout(this.#again);
        this.#again = setTimeout(() => void this.refresh(), AGAIN_MS);
      }
      this.#tell();
    }
  }

  async #read(): Promise<void> {
    const { room, isCounting } = this.#options;
    const state = await room.state();
    const { phase, item, round, revealed } = state;
    const collects = phase === 'collect' || phase === 'again';
    // In the lobby nobody answers yet: then only how many there are is told.
    const about = collects && item !== null ? item : state.itemIds[0];
    if (isCounting && about !== undefined) {
      const counts = await Promise.all(ASPECTS.map((aspect) => room.counts(about, aspect, round)));
      this.counts = { current: counts[0], ambition: counts[1] } as LiveSession['counts'];
    }
    const rounds = [...new Set(revealed.filter((key) => key !== OPENINGS).map((key) => Number(key.split(' ')[1])))];
    const pictures = await Promise.all(rounds.map(async (one) => [one, await room.pictures(one)] as const));
    this.pictures = new Map(pictures.flatMap(([one, found]) => found.map((picture) => [one, picture] as const)));
    this.openings = revealed.includes(OPENINGS) ? await room.openings() : [];
    // Only now: what is drawn of a state is there with it.
    this.state = state;
  }

  async #orSay(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      this.trouble = null;
      return true;
    } catch (error) {
      if (!(error instanceof StorageFault)) throw error;
      this.trouble = error.kind === 'rejected' ? 'moved' : 'fault';
      this.#tell();
      return false;
    }
  }

  #tell(): void {
    if (!this.#ended) this.#changed();
  }
}
