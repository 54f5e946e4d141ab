import type { Assessment } from '../../domain/assessment.js';
import type { GroupMode, GroupPicture } from '../../domain/group/index.js';
import type { Instrument } from '../../domain/instrument.js';
import { newSession } from '../../domain/session.js';
import type { ReadOne, ReadProblem } from '../../hand-in/index.js';
import { StorageFault } from '../../storage/adapter.js';
import type { Room } from '../../storage/room.js';
import { readFilling } from '../../store/fillings.js';
import type { Member, Outcome } from '../../store/received.js';
import { Received } from '../../store/received.js';
import type { Workspace } from '../../store/workspace.js';
import type { HandInEnvironment } from './environment.js';

/** What came of the last time that something was taken in: how often each outcome was. */
export type Tally = ReadonlyMap<Outcome | ReadProblem | 'unreadable', number>;

/** Largest file that is read, in bytes. */
const LARGEST = 5_000_000;

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
  readonly #environment: HandInEnvironment;
  readonly #place: Place;
  readonly #received: Received;
  readonly #changed: () => void;

  constructor(environment: HandInEnvironment, place: Place, changed: () => void) {
    this.#environment = environment;
    this.#place = place;
    this.#changed = changed;
    this.#received = new Received(place.workspace, place.project, () => environment.newId());
  }

  get members(): readonly Member[] {
    return this.#received.members;
  }

  /** Reads what is kept. */
  refresh(): Promise<void> {
    return this.#orSay(async () => {
      const state = await this.#place.room.state();
      this.mode = state.revision > 0 ? state.mode : null;
      await this.#received.refresh();
      await this.#readShown();
    });
  }

  /** Chooses how answers are shown. Once: people answer trusting it. */
  choose(mode: GroupMode): Promise<void> {
    return this.#orSay(async () => {
      const { room, itemIds } = this.#place;
      if ((await room.state()).revision === 0) await room.putState({ ...newSession(), mode, itemIds }, 0);
      await this.#beginAgreed(mode);
      await this.refresh();
    });
  }

  async takeText(text: string): Promise<void> {
    await this.#take([...this.#environment.readAll(text, this.#place.instrument)], 0);
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

  remove(member: Member): Promise<void> {
    return this.#orSay(async () => {
      const back = await this.#received.remove(member);
      this.undo = async () => {
        this.undo = null;
        await this.#orSay(back);
      };
    });
  }

  /** Shows the group what it may see. What was shown stays, by the rules of the mode. */
  reveal(): Promise<void> {
    return this.#orSay(async () => {
      await this.#place.room.reveal(this.#place.itemIds, this.#round);
      await this.#readShown();
    });
  }

  get file(): string {
    return this.#environment.groupToJson(this.members);
  }

  get #round(): number {
    return Math.max(1, ...this.members.map(({ assessment }) => assessment.details.round ?? 1));
  }

  async #readShown(): Promise<void> {
    const { room, workspace, project } = this.#place;
    const [picture] = (await Promise.all([room.pictures(this.#round), room.pictures(1)])).flat();
    this.picture = picture ?? null;
    const agreed = await readFilling(workspace, `${project}-agreed`);
    this.agreed = agreed.details.kind === 'agreed' ? agreed : null;
  }

  /** The filling that the group agrees in, so that it says what it is. */
  async #beginAgreed(mode: GroupMode): Promise<void> {
    const { workspace, project } = this.#place;
    const assessmentId = `${project}-agreed`;
    const { store } = await workspace.open(assessmentId);
    if (store.state.assessment.details.kind !== 'agreed') {
      store.dispatch({ type: 'describe', details: { project, kind: 'agreed' } });
      store.dispatch({ type: 'write', edits: [{ recordId: 'group:settings', field: 'mode', value: mode }] });
    }
    workspace.close(assessmentId);
    await workspace.closing;
  }

  async #take(read: readonly ReadOne[], unreadable: number): Promise<void> {
    await this.#orSay(async () => {
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
  }

  async #orSay(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.failed = false;
    } catch (error) {
      if (!(error instanceof StorageFault)) throw error;
      this.failed = true;
    }
    this.#changed();
  }
}
