import type { Assessment } from '../domain/assessment.js';
import { answerOf } from '../domain/assessment.js';
import type { GroupPicture, GroupSnapshot } from '../domain/group/index.js';
import { MINIMUM, reveal } from '../domain/group/index.js';
import { personOf } from '../domain/handed-in.js';
import type { Instrument } from '../domain/instrument.js';
import type { SessionState } from '../domain/session.js';
import { newSession } from '../domain/session.js';
import { textHash } from '../domain/text-hash.js';
import type { StorageAdapter, StoredAssessment, StoredField } from './adapter.js';
import { StorageFault } from './adapter.js';
import type { Room, RoomCount, RoomHint, RoomParsers } from './room.js';
import { ToldAdapter } from './told-adapter.js';

export interface LocalRoomOptions {
  readonly instrument: Instrument;
  /** Whose assessments meet here: `details.project`. */
  readonly project: string;
  /** Where answers and the state of the session are kept. */
  readonly adapter: StorageAdapter;
  readonly parsers: RoomParsers;
  /** A name for one change that no other change has. */
  readonly newId: () => string;
  /** Name of the channel on which the tabs of one browser tell each other that something changed. */
  readonly channel: string;
}

const NOTHING: StoredField = { value: undefined, revision: 0 };
const STATE = 'session:state';
const SHOWN = 'session:shown';

/**
 * A room without a server: the tabs of one browser, on its own storage. Everything is on this one device, so a tab that
 * acts as a participant could read it all: it is for trying out, for one shared computer, and for files that were
 * handed in.
 */
export class LocalRoom implements Room {
  readonly answers: StorageAdapter;
  readonly isModeFixed = false;
  readonly #options: LocalRoomOptions;
  readonly #record: string;
  readonly #listeners = new Set<(hint: RoomHint) => void>();
  #channel: BroadcastChannel | null = null;

  constructor(options: LocalRoomOptions) {
    this.#options = options;
    this.#record = `session:${options.project}`;
    this.answers = new ToldAdapter(options.adapter, () => {
      this.#tell('answers');
    });
    try {
      this.#channel = new BroadcastChannel(options.channel);
      this.#channel.addEventListener('message', this.#hear);
    } catch {
      // Frames of third parties may be refused one: then only this tab hears what it does.
    }
  }

  async state(): Promise<SessionState> {
    const { value, revision } = await this.#field(STATE, 'state');
    const state = this.#options.parsers.state(value);
    if (revision > 0 && !state) throw new StorageFault('corrupt', 'The state of the session is damaged.');
    return state ? { ...state, revision } : newSession();
  }

  async putState(state: SessionState, revision: number): Promise<SessionState> {
    const { mode } = revision === 0 ? state : await this.state();
    const next: SessionState = { ...state, mode, revision: revision + 1 };
    await this.#keep(STATE, 'state', next, revision);
    this.#tell('session');
    return next;
  }

  async counts(itemId: string, aspect: 'current' | 'ambition', round: number): Promise<RoomCount> {
    const all = await this.#members();
    const answered = ({ details, answers }: Assessment): boolean =>
      details.round === round && answerOf(answers, itemId)[aspect] !== null;
    // Whoever joins gets an assessment of the first round, however late that is.
    return { in: all.filter(answered).length, of: all.filter(({ details }) => details.round === 1).length };
  }

  async reveal(itemIds: readonly string[], round: number): Promise<GroupPicture> {
    const { instrument, parsers } = this.#options;
    const { mode } = await this.state();
    const kept = await this.#field(SHOWN, 'snapshot');
    const previous: GroupSnapshot | null = parsers.snapshot(kept.value);
    if (kept.revision > 0 && !previous) throw new StorageFault('corrupt', 'What was shown before is damaged.');
    const group = { mode, members: await this.#members(), agreed: null };
    const { picture, snapshot } = reveal(instrument, group, { itemIds, round, previous });
    // First what was shown: a picture that nobody remembers could be told apart from the next one.
    await this.#keep(SHOWN, 'snapshot', snapshot, kept.revision);
    await this.#keepPicture(picture, round);
    this.#tell('session');
    return picture;
  }

  async pictures(round: number): Promise<readonly GroupPicture[]> {
    const picture = this.#options.parsers.picture((await this.#field(SHOWN, pictureField(round))).value);
    return picture ? [picture] : [];
  }

  async openings(): Promise<readonly string[]> {
    const { mode } = await this.state();
    const texts = (await this.#members())
      .map(({ records }) => records['opening:answer']?.['text'])
      .filter((text) => typeof text === 'string')
      .map((text) => text.trim())
      .filter((text) => text !== '');
    // In the order of their fingerprints: the same every time, and nobody's.
    texts.sort((a, b) => (textHash(a) < textHash(b) ? -1 : 1));
    if (mode === 'open') return texts.length < MINIMUM.open ? [] : texts;
    // Five at a time, so that no text shows who just joined.
    const { value, revision } = await this.#field(SHOWN, 'openings');
    const before: readonly string[] = Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
    if (texts.length - before.length < MINIMUM.protected) return before;
    await this.#keep(SHOWN, 'openings', texts, revision);
    return texts;
  }

  watch(listener: (hint: RoomHint) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.#channel?.close();
    this.#channel = null;
    this.#listeners.clear();
    await this.answers.close();
  }

  /** Anything on this origin can post here: what is no hint of ours counts as one that all may have changed. */
  readonly #hear = ({ data }: MessageEvent<unknown>): void => {
    this.#pass(data === 'answers' ? data : 'session');
  };

  #tell(hint: RoomHint): void {
    this.#channel?.postMessage(hint);
    this.#pass(hint);
  }

  #pass(hint: RoomHint): void {
    for (const listener of this.#listeners) listener(hint);
  }

  /** Everyone who takes part, a filling for each round, under the person's id: who answers anew is not somebody new. */
  async #members(): Promise<readonly Assessment[]> {
    const { adapter, project, parsers } = this.#options;
    const ours = (await adapter.list()).filter(({ details }) => details['project'] === project);
    const all = await Promise.all(ours.map(({ assessmentId }) => parsers.assessment(assessmentId)));
    return all
      .filter(({ details }) => details.project === project && details.kind !== 'agreed')
      .map((one) => ({ ...one, id: personOf(one) }));
  }

  async #keepPicture(picture: GroupPicture, round: number): Promise<void> {
    const field = pictureField(round);
    const { value, revision } = await this.#field(SHOWN, field);
    const before = this.#options.parsers.picture(value)?.items ?? [];
    const fresh = new Set(picture.items.map(({ itemId }) => itemId));
    const items = [...before.filter(({ itemId }) => !fresh.has(itemId)), ...picture.items];
    await this.#keep(SHOWN, field, { ...picture, items }, revision);
  }

  async #field(recordId: string, field: string): Promise<StoredField> {
    const stored = (await this.#options.adapter.load(this.#record)) as StoredAssessment | null;
    const fields = stored?.records.find((record) => record.recordId === recordId)?.fields ?? {};
    return (Object.hasOwn(fields, field) ? fields[field] : undefined) ?? NOTHING;
  }

  async #keep(recordId: string, field: string, value: unknown, base: number): Promise<void> {
    const { adapter, newId } = this.#options;
    const change = { id: newId(), assessmentId: this.#record, recordId, field, value, base };
    const { outcomes, fault } = await adapter.save([change], { unloading: false });
    if (fault) throw fault;
    if (!outcomes[0]?.kept) throw new StorageFault('rejected', 'The session has moved on.');
  }
}

const pictureField = (round: number): string => `picture-${String(round)}`;
