import { ASPECTS } from '../domain/rating.js';
import type { GroupPicture } from '../domain/group/index.js';
import type { SessionState } from '../domain/session.js';
import type { FaultKind, StorageAdapter } from './adapter.js';
import { StorageFault } from './adapter.js';
import type { Room, RoomCount, RoomHint, RoomParsers } from './room.js';

/** The part of `EventSource` that a room listens with. */
export interface Stream {
  addEventListener(type: 'hello' | 'changed' | 'session' | 'error', listener: () => void): void;
  close(): void;
}

export interface HttpRoomOptions {
  /** Where the shared store is, without `/api`: `https://host/store`. */
  readonly base: string;
  /** Id of the project. */
  readonly project: string;
  /** The session token of this moment. */
  readonly token: () => string | Promise<string>;
  /** Where this participant's answers go: the adapter of the same project. */
  readonly answers: StorageAdapter;
  readonly parsers: Pick<RoomParsers, 'state' | 'picture'>;
  /** Stand in for the browser's own, in tests and apps. */
  readonly ask?: typeof fetch;
  readonly listen?: (address: string) => Stream;
}

/** First and longest pause before a lost stream is opened again, in ms. */
const PAUSE = { first: 1000, longest: 30_000 };

const KINDS: readonly string[] = ['offline', 'server', 'quota', 'corrupt', 'version', 'auth', 'rejected'];

const kindOf = (status: number): FaultKind =>
  status === 401 || status === 403
    ? 'auth'
    : status === 507
      ? 'quota'
      : status === 429 || status >= 500
        ? 'server'
        : 'rejected';

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** A room on the shared store: what may be seen is decided there. Its stream only hints; what changed is asked for. */
export class HttpRoom implements Room {
  readonly answers: StorageAdapter;
  readonly isModeFixed = true;
  readonly #options: HttpRoomOptions;
  readonly #listeners = new Set<(hint: RoomHint) => void>();
  #stream: Stream | null = null;
  #pause = PAUSE.first;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #opening = false;

  constructor(options: HttpRoomOptions) {
    this.#options = options;
    this.answers = options.answers;
  }

  async state(): Promise<SessionState> {
    return this.#stateIn(await this.#call('GET', 'session-state'));
  }

  async putState(state: SessionState, revision: number): Promise<SessionState> {
    return this.#stateIn(await this.#call('PUT', 'session-state', state, { 'If-Match': `"${String(revision)}"` }));
  }

  async counts(itemId: string, aspect: 'current' | 'ambition', round: number): Promise<RoomCount> {
    const query = new URLSearchParams({ item: itemId, aspect, round: String(round) });
    const found = await this.#call('GET', `counts?${query.toString()}`);
    const [inside, of] = [fieldOf(found, 'in'), fieldOf(found, 'of')];
    if (!isCount(inside) || !isCount(of)) throw new StorageFault('corrupt', 'These are no counts.');
    return { in: inside, of };
  }

  async reveal(itemIds: readonly string[], round: number): Promise<GroupPicture> {
    const picture = this.#options.parsers.picture(
      await this.#call('POST', 'reveal', { itemIds, aspects: ASPECTS, round }),
    );
    if (!picture) throw new StorageFault('corrupt', 'This is no picture of a group.');
    return picture;
  }

  async pictures(round: number): Promise<readonly GroupPicture[]> {
    const found = fieldOf(await this.#call('GET', `picture?round=${String(round)}`), 'pictures');
    if (!Array.isArray(found)) throw new StorageFault('corrupt', 'These are no pictures of a group.');
    return found.flatMap((value) => this.#options.parsers.picture(value) ?? []);
  }

  async openings(): Promise<readonly string[]> {
    const found = fieldOf(await this.#call('GET', 'openings'), 'openings');
    return Array.isArray(found) ? found.filter((text) => typeof text === 'string') : [];
  }

  watch(listener: (hint: RoomHint) => void): () => void {
    this.#listeners.add(listener);
    void this.#listen();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#hangUp();
    };
  }

  async close(): Promise<void> {
    this.#listeners.clear();
    this.#hangUp();
    await this.answers.close();
  }

  #tell(hint: RoomHint): void {
    for (const listener of this.#listeners) listener(hint);
  }

  /** Opens the stream, once. A ticket is for one stream, so each try asks for a new one. */
  async #listen(): Promise<void> {
    if (this.#stream || this.#opening || this.#listeners.size === 0) return;
    this.#opening = true;
    try {
      const ticket = fieldOf(await this.#call('POST', 'ticket'), 'ticket');
      // Who stopped listening meanwhile needs no stream.
      if (this.#listeners.size > 0) this.#open(`events?ticket=${encodeURIComponent(String(ticket))}`);
    } catch {
      this.#later();
    } finally {
      this.#opening = false;
    }
  }

  #open(path: string): void {
    const { listen = (address: string): Stream => new EventSource(address) } = this.#options;
    const stream = listen(this.#address(path));
    this.#stream = stream;
    stream.addEventListener('hello', () => {
      this.#pause = PAUSE.first;
      this.#tell('session'); // something may have changed while nobody listened
    });
    stream.addEventListener('changed', () => {
      this.#tell('answers');
    });
    stream.addEventListener('session', () => {
      this.#tell('session');
    });
    stream.addEventListener('error', () => {
      if (this.#stream !== stream) return;
      this.#hangUp();
      this.#later();
    });
  }

  /** Tries again later, ever less often, and not all at once after a server that went away. */
  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#listen(), this.#pause * (0.5 + Math.random() / 2));
    this.#pause = Math.min(PAUSE.longest, this.#pause * 2);
  }

  #hangUp(): void {
    clearTimeout(this.#timer);
    this.#stream?.close();
    this.#stream = null;
  }

  #stateIn(value: unknown): SessionState {
    const state = this.#options.parsers.state(value);
    if (!state) throw new StorageFault('corrupt', 'This is no state of a session.');
    return state;
  }

  #address(path: string): string {
    const { base, project } = this.#options;
    return `${base.replace(/\/+$/, '')}/api/p/${encodeURIComponent(project)}/${path}`;
  }

  async #call(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<unknown> {
    const { ask = fetch, token } = this.#options;
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const about = body === undefined ? headers : { ...headers, 'Content-Type': 'application/json' };
    const authorization = `Bearer ${await token()}`;
    let response: Response;
    try {
      response = await ask(this.#address(path), {
        method,
        ...sent,
        headers: { ...about, Authorization: authorization },
      });
    } catch (error) {
      throw new StorageFault('offline', 'The shared store did not answer.', { cause: error });
    }
    const answer: unknown = await response.json().catch(() => null);
    if (response.ok) return answer;
    const fault = fieldOf(answer, 'fault');
    const kind = KINDS.includes(String(fault)) ? (fault as FaultKind) : kindOf(response.status);
    const message = fieldOf(answer, 'message');
    throw new StorageFault(kind, typeof message === 'string' ? message : `Status ${String(response.status)}.`);
  }
}
