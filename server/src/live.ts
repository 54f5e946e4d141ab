import type { ServerResponse } from 'node:http';
import { TooMany } from './limit.js';
import type { Listener, News } from './store/port.js';

/** How often a quiet stream shows that it lives, in ms. */
const HEARTBEAT_MS = 15_000;

/** A stream that leaves this many bytes unread is closed: its reader comes back, and resyncs by cursor. */
const UNREAD = 65_536;

/** Streams of one project at most, in one process. */
const MOST = 1000;

/**
 * A room is told of changes a few streams at a time, each time this much later, in ms: 300 people who all score would
 * else ask all at once, 10 times a second, and whoever votes would wait for them. Where a session is, is told at once.
 */
const AT_ONCE = 10;
const LATER_MS = 30;

/** Where a room is now, to tell whoever may have missed something. */
type Read = (project: string) => Promise<Required<Pick<News, 'cursor' | 'revision'>>>;

interface Told {
  readonly cursor?: number | undefined;
  readonly revision?: number | undefined;
}

/** Streams of this process. A stream only hints that there is something new; what it is, is asked with a token. */
export class Live implements Listener {
  readonly #rooms = new Map<string, Set<ServerResponse>>();
  /** The latest cursor of rooms that are being told. */
  readonly #changed = new Map<string, number>();
  /** What open rooms were told last. */
  readonly #told = new Map<string, Told>();
  readonly #heartbeat = setInterval(() => this.#beat(), HEARTBEAT_MS).unref();

  constructor(
    readonly read: Read,
    readonly failed: (error: unknown) => void,
  ) {}

  checkRoom(project: string): void {
    if ((this.#rooms.get(project)?.size ?? 0) >= MOST) throw new TooMany(60);
  }

  join(project: string, stream: ServerResponse, cursor: number): void {
    const room = this.#rooms.get(project) ?? new Set();
    this.#rooms.set(project, room.add(stream));
    stream.on('close', () => {
      room.delete(stream);
      if (room.size === 0 && this.#rooms.get(project) === room) {
        this.#rooms.delete(project);
        this.#told.delete(project);
      }
    });
    this.#send(stream, event('hello', { cursor }));
  }

  heard({ project, cursor, revision, ended }: News): void {
    if (this.#rooms.has(project)) {
      const before = this.#told.get(project) ?? {};
      this.#told.set(project, { cursor: cursor ?? before.cursor, revision: revision ?? before.revision });
    } else this.#told.delete(project);
    if (cursor !== undefined) this.#tellChanged(project, cursor);
    const text = revision === undefined ? null : event('session', { revision });
    for (const stream of this.#rooms.get(project) ?? []) {
      if (text !== null) this.#send(stream, text);
      if (ended) stream.end();
    }
  }

  #tellChanged(project: string, cursor: number): void {
    const room = this.#rooms.get(project);
    if (!room) return;
    const isTold = this.#changed.has(project);
    this.#changed.set(project, cursor);
    if (!isTold) this.#goRound(project, cursor, [...room]);
  }

  /** Tells these streams in turn; and then the room anew if there is more to tell than there was at the `start`. */
  #goRound(project: string, start: number, streams: readonly ServerResponse[]): void {
    const room = this.#rooms.get(project);
    const cursor = this.#changed.get(project) ?? start;
    const text = event('changed', { cursor });
    for (const stream of streams.slice(0, AT_ONCE)) if (room?.has(stream)) this.#send(stream, text);
    const others = streams.slice(AT_ONCE);
    if (others.length > 0) setTimeout(() => this.#goRound(project, start, others), LATER_MS).unref();
    else if (room && cursor !== start) setTimeout(() => this.#goRound(project, cursor, [...room]), LATER_MS).unref();
    else this.#changed.delete(project);
  }

  /** Reads every open room again, and tells it where it is if that is elsewhere than it was told. */
  missed(): void {
    for (const project of this.#rooms.keys()) {
      this.read(project).then(
        ({ cursor, revision }) => {
          const told = this.#told.get(project);
          if (cursor !== told?.cursor) this.heard({ project, cursor });
          if (revision !== told?.revision) this.heard({ project, revision });
        },
        // Its project is gone, or the store is: whoever comes back is told which.
        (error: unknown) => {
          this.failed(error);
          this.heard({ project, ended: true });
        },
      );
    }
  }

  close(): void {
    clearInterval(this.#heartbeat);
    for (const room of this.#rooms.values()) for (const stream of room) stream.end();
  }

  #beat(): void {
    for (const room of this.#rooms.values()) for (const stream of room) this.#send(stream, ': \n\n');
  }

  #send(stream: ServerResponse, text: string): void {
    if (stream.writableLength > UNREAD) stream.destroy();
    else stream.write(text);
  }
}

const event = (name: string, data: object): string => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
