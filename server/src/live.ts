import type { ServerResponse } from 'node:http';
import { unauthorised } from './fault.js';
import { newSecret } from './secret.js';

/** How long a ticket waits to be used, and how often a quiet stream shows that it lives: in ms. */
const TICKET_MS = 30_000;
const HEARTBEAT_MS = 15_000;

/** A stream that leaves this many bytes unread is closed: its reader comes back, and resyncs by cursor. */
const UNREAD = 65_536;

/** Streams of one project at most. */
const MOST = 1000;

/** Streams and their tickets. A stream only hints that there is something new; what it is, is asked with a token. */
export class Live {
  readonly #tickets = new Map<string, { readonly project: string; readonly until: number }>();
  readonly #rooms = new Map<string, Set<ServerResponse>>();
  readonly #heartbeat = setInterval(() => this.#beat(), HEARTBEAT_MS).unref();

  ticket(project: string): string {
    for (const [old, { until }] of this.#tickets) if (until < Date.now()) this.#tickets.delete(old);
    const ticket = newSecret();
    this.#tickets.set(ticket, { project, until: Date.now() + TICKET_MS });
    return ticket;
  }

  /** Uses up a ticket; a second use is refused. */
  use(project: string, ticket: unknown): void {
    const found = this.#tickets.get(String(ticket));
    this.#tickets.delete(String(ticket));
    if (found?.project !== project || found.until < Date.now()) throw unauthorised();
    if ((this.#rooms.get(project)?.size ?? 0) >= MOST) throw unauthorised();
  }

  join(project: string, stream: ServerResponse, cursor: number): void {
    const room = this.#rooms.get(project) ?? new Set();
    this.#rooms.set(project, room.add(stream));
    stream.on('close', () => {
      room.delete(stream);
      if (room.size === 0) this.#rooms.delete(project);
    });
    this.#send(stream, `event: hello\ndata: ${JSON.stringify({ cursor })}\n\n`);
  }

  tell(project: string, event: 'changed' | 'session', data: object): void {
    const text = `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
    for (const stream of this.#rooms.get(project) ?? []) this.#send(stream, text);
  }

  /** Ends the streams of a project: its links were replaced, or it is gone. */
  end(project: string): void {
    for (const stream of this.#rooms.get(project) ?? []) stream.end();
    for (const [ticket, { project: of }] of this.#tickets) if (of === project) this.#tickets.delete(ticket);
  }

  close(): void {
    clearInterval(this.#heartbeat);
    for (const project of this.#rooms.keys()) this.end(project);
  }

  #beat(): void {
    for (const room of this.#rooms.values()) for (const stream of room) this.#send(stream, ': \n\n');
  }

  #send(stream: ServerResponse, text: string): void {
    if (stream.writableLength > UNREAD) stream.destroy();
    else stream.write(text);
  }
}
