import type { Assessment } from '../../domain/assessment.js';
import type { GroupMode, GroupPicture } from '../../domain/group/index.js';
import type { Instrument } from '../../domain/instrument.js';
import { newSession } from '../../domain/session.js';
import type { ReadOne, ReadProblem } from '../../hand-in/index.js';
import { StorageFault } from '../../storage/adapter.js';
import type { Room } from '../../storage/room.js';
import type { AssessmentStore } from '../../store/assessment-store.js';
import type { Member, Outcome } from '../../store/received.js';
import { Received } from '../../store/received.js';
import type { Workspace } from '../../store/workspace.js';
import type { HandInEnvironment, LinkCode } from './environment.js';

/** What came of the last time that something was taken in: how often each outcome was. */
export type Tally = ReadonlyMap<Outcome | ReadProblem | 'unreadable', number>;

/** Largest file that is read, in bytes. */
const LARGEST = 5_000_000;

/** What is handed in has no rounds. */
const FIRST = 1;

interface Place {
  readonly instrument: Instrument;
  readonly room: Room;
  readonly workspace: Workspace;
  readonly project: string;
  readonly itemIds: readonly string[];
}

/** The work behind a group's element: takes in, takes out, shows. Knows nothing of what is drawn. */
export class Taking {
  /** Null until it was chosen. */
  mode: GroupMode | null = null;
  picture: GroupPicture | null = null;
  agreed: Assessment | null = null;
  tally: Tally | null = null;
  /** Of how many files the how-manieth is read; null when none is. */
  progress: { readonly at: number; readonly of: number } | null = null;
  undo: (() => Promise<void>) | null = null;
  /** Whether storage said no. */
  failed = false;
  /** What came in by a link before the mode was chosen. */
  readonly waiting: LinkCode[] = [];
  readonly #environment: HandInEnvironment;
  readonly #place: Place;
  readonly #received: Received;
  readonly #changed: () => void;
  /** One thing at a time: who is taken in twice at once would count twice. */
  #work: Promise<unknown> = Promise.resolve();
  #refreshing: Promise<unknown> | null = null;
  #agreedStore: AssessmentStore | null = null;
  #stops: readonly (() => void)[] = [];

  constructor(environment: HandInEnvironment, place: Place, changed: () => void) {
    this.#environment = environment;
    this.#place = place;
    this.#changed = changed;
    this.#received = new Received(place.workspace, place.room.answers, place.project, () => environment.newId());
  }

  /** Reads what is kept, and follows what other tabs and elements do with it. */
  async start(): Promise<void> {
    const { room, workspace } = this.#place;
    await this.#orSay(async () => {
      const { store } = await workspace.open(this.#agreedId);
      const read = (): void => {
        const { assessment } = store.state;
        this.agreed = assessment.details.kind === 'agreed' ? assessment : null;
        this.#changed();
      };
      const close = (): void => {
        workspace.close(this.#agreedId);
      };
      this.#agreedStore = store;
      this.#stops = [room.watch(() => void this.refresh()), store.subscribe(read), close];
      read();
    });
    await this.refresh();
  }

  /** Lets go of what `start` opened. */
  stop(): void {
    for (const stop of this.#stops) stop();
    for (const link of this.waiting.splice(0)) link.done(false);
    this.#stops = [];
  }

  get members(): readonly Member[] {
    return this.#received.members;
  }

  /** Reads what is kept, once for all who ask while it waits for its turn. */
  refresh(): Promise<unknown> {
    this.#refreshing ??= this.#orSay(async () => {
      this.#refreshing = null;
      await this.#read();
    });
    return this.#refreshing;
  }

  /** Chooses how answers are shown. Once: people answer trusting it. */
  async choose(mode: GroupMode): Promise<void> {
    await this.#orSay(async () => {
      const { room, itemIds } = this.#place;
      if ((await room.state()).revision === 0) await room.putState({ ...newSession(), mode, itemIds }, 0);
    });
    await this.refresh();
    for (const link of this.mode ? this.waiting.splice(0) : []) await this.takeLink(link);
  }

  /** Takes in what a link carried: now, or as soon as the mode is chosen. */
  async takeLink(link: LinkCode): Promise<void> {
    if (!this.mode) this.waiting.push(link);
    else link.done(await this.takeText(link.code));
    this.#changed();
  }

  /** Whether it could be kept. */
  async takeText(text: string): Promise<boolean> {
    return this.#take([...this.#environment.readAll(text, this.#place.instrument)], 0);
  }

  async takeFiles(files: readonly File[]): Promise<void> {
    const read: ReadOne[] = [];
    let unreadable = 0;
    for (const [i, file] of files.entries()) {
      this.progress = { at: i + 1, of: files.length };
      this.#changed();
      if (file.size > LARGEST) {
        read.push({ ok: false, problem: 'too-large', details: [] });
        continue;
      }
      const text = await file.text().catch(() => null);
      if (text === null) unreadable++;
      else read.push(...this.#environment.readAll(text, this.#place.instrument));
    }
    await this.#take(read, unreadable);
  }

  async remove(member: Member): Promise<void> {
    await this.#orSay(async () => {
      const back = await this.#received.remove(member);
      this.undo = async () => {
        this.undo = null;
        await this.#orSay(back);
      };
    });
  }

  /** Shows the group what it may see. What was shown stays, by the rules of the mode. */
  async reveal(): Promise<void> {
    await this.#orSay(async () => {
      await this.#received.refresh(); // nobody counts twice, also after two tabs took in the same
      await this.#place.room.reveal(this.#place.itemIds, FIRST);
    });
    await this.refresh();
  }

  get file(): string {
    return this.#environment.groupToJson(this.members);
  }

  get #agreedId(): string {
    return `${this.#place.project}-agreed`;
  }

  async #read(): Promise<void> {
    const state = await this.#place.room.state();
    this.mode = state.revision > 0 ? state.mode : null;
    if (this.mode) this.#beginAgreed(this.mode);
    await this.#received.refresh();
    await this.#readShown();
  }

  async #readShown(): Promise<void> {
    const [picture = null] = await this.#place.room.pictures(FIRST);
    // The same picture read again is not news.
    if (JSON.stringify(picture) !== JSON.stringify(this.picture)) this.picture = picture;
  }

  /** The filling that the group agrees in, so that it says what it is. */
  #beginAgreed(mode: GroupMode): void {
    const store = this.#agreedStore;
    if (store?.state.phase !== 'ready' || store.state.assessment.details.kind === 'agreed') return;
    store.dispatch({ type: 'describe', details: { project: this.#place.project, kind: 'agreed' } });
    store.dispatch({ type: 'write', edits: [{ recordId: 'group:settings', field: 'mode', value: mode }] });
  }

  async #take(read: readonly ReadOne[], unreadable: number): Promise<boolean> {
    const isKept = await this.#orSay(async () => {
      const good = read.flatMap((one) => (one.ok ? [one.value] : []));
      const outcomes = await this.#received.add(good);
      const problems = read.flatMap((one) => (one.ok ? [] : [one.problem]));
      const tally = new Map<Outcome | ReadProblem | 'unreadable', number>();
      for (const key of [...outcomes, ...problems]) tally.set(key, (tally.get(key) ?? 0) + 1);
      if (unreadable > 0) tally.set('unreadable', unreadable);
      this.tally = tally;
      this.undo = null;
    });
    this.progress = null;
    this.#changed();
    return isKept;
  }

  /** Does something after all that was asked before it. Whether storage let it. */
  #orSay(work: () => Promise<void>): Promise<boolean> {
    const turn = this.#work.then(async () => {
      try {
        await work();
        this.failed = false;
      } catch (error) {
        if (!(error instanceof StorageFault)) throw error;
        // Rejected: another tab was first.
        this.failed = error.kind !== 'rejected';
        return false;
      } finally {
        this.#changed();
      }
      return true;
    });
    this.#work = turn.catch(() => undefined);
    return turn;
  }
}
