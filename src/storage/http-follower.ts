import type { StoredChange } from './adapter.js';
import { StorageFault } from './adapter.js';
import { serverEvents } from './event-stream.js';

/** What is new since a cursor. `reset`: the cursor meant nothing to the server, so what it held before is unknown. */
export interface News {
  readonly changes: readonly StoredChange[];
  readonly cursor: number;
  readonly reset: boolean;
}

/** What a follower asks of the server. Rejects with a `StorageFault`. */
export interface FollowerPort {
  news(since: number): Promise<News>;
  stream(signal: AbortSignal): Promise<ReadableStream<Uint8Array>>;
  /** Every field of an assessment, as changes. */
  everything(assessmentId: string): Promise<readonly StoredChange[]>;
}

type Listener = (changes: readonly StoredChange[]) => void;

/** No server counts this far, so it answers with its own cursor. */
const BEYOND = Number.MAX_SAFE_INTEGER;

/** All in ms: the wait after a fault (doubles), polling without a stream, and how long a stream may be silent. */
const FIRST_RETRY = 500;
const LAST_RETRY = 30_000;
const POLL = 5000;
const FIRST_WORD = 10_000;
const SILENCE = 45_000;

/** Longest wait after a hint when hints brought nothing for us, in ms: in a full room most are about others. */
const LONGEST_REST = 5000;

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });

/**
 * Follows what others change, for all assessments that are watched, over one stream. The stream only hints; what
 * changed is asked by cursor. When there is no stream it polls; when there is no server it waits, longer each time.
 */
export class Follower {
  /** Settles when the cursor is known, or could not be asked for: what is loaded after it leaves nothing in between. */
  ready: Promise<void> = Promise.resolve();
  readonly #port: FollowerPort;
  readonly #listeners = new Map<Listener, string>();
  #running: AbortController | null = null;
  #cursor: number | null = null;
  #missed = false;
  #rest = 0;
  /** How often in a row a stream could not be had. */
  #deaf = 0;

  constructor(port: FollowerPort) {
    this.#port = port;
  }

  watch(assessmentId: string, listener: Listener): () => void {
    const own: Listener = (changes) => {
      listener(changes);
    };
    this.#listeners.set(own, assessmentId);
    this.start();
    return () => {
      this.#listeners.delete(own);
      if (this.#listeners.size === 0) this.stop();
    };
  }

  /** Goes on after an end that was about the token. */
  start(): void {
    if (this.#running || this.#listeners.size === 0) return;
    const running = new AbortController();
    this.#running = running;
    this.ready = this.#sync().catch(() => {
      this.#missed = true;
    });
    void this.ready.then(() => this.#run(running.signal));
  }

  /** What comes in between is asked for when it starts again, by `everything`. */
  stop(): void {
    this.#running?.abort();
    this.#running = null;
    this.#cursor = null;
    this.#missed = false;
  }

  async #run(signal: AbortSignal): Promise<void> {
    let failures = 0;
    for (let round = 0; !signal.aborted; round++) {
      let wait = POLL;
      try {
        if (round > 0 || this.#missed) await this.#sync();
        failures = 0;
        // A stream that is never there is asked for less and less.
        if (round % 2 ** Math.min(this.#deaf, 4) === 0) {
          await this.#listen(signal);
          wait = FIRST_RETRY;
        }
      } catch (error) {
        if (error instanceof StorageFault && error.kind === 'auth') {
          if (this.#running?.signal === signal) this.#running = null;
          this.#missed = true;
          return;
        }
        wait = this.#deaf > 0 && failures === 0 ? POLL : Math.min(FIRST_RETRY * 2 ** failures, LAST_RETRY);
        failures++;
      }
      // Not everyone at the same moment when a server is back.
      await pause(wait * (0.5 + Math.random() / 2), signal);
    }
  }

  /** Reads one stream to its end. Rejects when there was none, or when catching up failed. */
  async #listen(outer: AbortSignal): Promise<void> {
    const stop = new AbortController();
    const call = (): void => {
      stop.abort(new StorageFault('offline', 'The stream is silent.'));
    };
    outer.addEventListener('abort', call);
    let silence = setTimeout(call, FIRST_WORD);
    let heard = false;
    let failed: unknown = null;
    let due = false;
    let catching: Promise<void> | null = null;
    const catchUp = async (): Promise<void> => {
      while (due && !stop.signal.aborted) {
        await pause(this.#rest * Math.random(), stop.signal);
        due = false;
        await this.#sync();
      }
    };
    try {
      for await (const { name, data } of serverEvents(await this.#port.stream(stop.signal))) {
        clearTimeout(silence);
        silence = setTimeout(call, SILENCE);
        heard = true;
        this.#deaf = 0;
        if (name !== 'hello' && name !== 'changed') continue;
        if (data === JSON.stringify({ cursor: this.#cursor })) continue;
        due = true;
        catching ??= catchUp()
          .catch((error: unknown) => {
            failed = error;
            stop.abort(error);
          })
          .finally(() => {
            catching = null;
          });
      }
    } catch (error) {
      // What stopped the stream says more than that it stopped.
      throw failed ?? error;
    } finally {
      clearTimeout(silence);
      outer.removeEventListener('abort', call);
      stop.abort();
      if (!heard) this.#deaf++;
    }
  }

  async #sync(): Promise<void> {
    const { changes, cursor, reset } = await this.#port.news(this.#cursor ?? BEYOND);
    const first = this.#cursor === null && !this.#missed;
    let found = false;
    for (const [listener, assessmentId] of [...this.#listeners]) {
      if (first) continue;
      const lost = reset || this.#missed;
      const ours = lost
        ? await this.#port.everything(assessmentId)
        : changes.filter((change) => change.assessmentId === assessmentId);
      if (ours.length === 0 || !this.#listeners.has(listener)) continue;
      found = true;
      listener(ours);
    }
    this.#cursor = cursor;
    this.#missed = false;
    this.#rest = found ? 0 : Math.min(Math.max(250, this.#rest * 2), LONGEST_REST);
  }
}
