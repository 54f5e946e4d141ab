import type { FaultKind } from './adapter.js';
import { StorageFault } from './adapter.js';
import { isObject } from './field-revisions.js';

/** How long an answer may take, in ms. Afterwards it is open whether the request arrived. */
const PATIENCE_MS = 20_000;

export interface Request {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  readonly token?: string;
  /** `If-Match`: the version that this one takes the place of. */
  readonly match?: string | null;
  /** Goes on when the page is gone; browsers allow 64 kB of such bodies at a time. */
  readonly keepalive?: boolean;
  readonly signal?: AbortSignal | undefined;
}

export interface Answer {
  /** JSON as it came: untrusted. Null when there was none. */
  readonly body: unknown;
  readonly etag: string | null;
}

/** A server that said no. `status` for those who can do something about it: 412 reads again, 404 has nothing. */
export class HttpFault extends StorageFault {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(kindOf(status), message);
  }
}

/** What a status means to the person. Everything that may pass by itself is `server`. */
export function kindOf(status: number): FaultKind {
  if (status === 401 || status === 403) return 'auth';
  if (status === 507) return 'quota';
  return status >= 400 && status < 500 && status !== 408 && status !== 429 ? 'rejected' : 'server';
}

/** Whether this is a server that answered with one of these statuses. */
export const isStatus = (error: unknown, ...statuses: readonly number[]): boolean =>
  error instanceof HttpFault && statuses.includes(error.status);

/** Asks one server, and turns whatever goes wrong into a `StorageFault`. Sends no cookies and follows no redirects. */
export class HttpClient {
  readonly #url: string;
  /** The server asked for quiet until then, by `performance.now()`. */
  #quietUntil = 0;

  constructor(url: string) {
    this.#url = `${url.replace(/\/+$/, '')}/api`;
  }

  /** Rejects with a `StorageFault`, or with the reason of the caller's own `signal`. */
  async ask(path: string, request: Request = {}): Promise<Answer> {
    const response = await this.#within(PATIENCE_MS, request.signal, async (signal) => {
      const answer = await this.#fetch(path, request, signal);
      return { answer, text: await answer.text() };
    });
    const { answer, text } = response;
    const body = parsed(text);
    if (!answer.ok) throw this.#refused(answer, body);
    if (body === undefined) throw new StorageFault('server', 'The answer is not JSON.');
    return { body, etag: answer.headers.get('ETag') };
  }

  /** A stream of server-sent events; `patience` is how long it may take to begin, in ms. */
  async stream(path: string, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
    const answer = await this.#fetch(path, {}, signal).catch((error: unknown) => {
      throw asFault(error, signal);
    });
    if (!answer.ok || !answer.body) throw this.#refused(answer, null);
    return answer.body;
  }

  #fetch(path: string, { method = 'GET', body, token, match, keepalive = false }: Request, signal: AbortSignal) {
    if (performance.now() < this.#quietUntil && !keepalive) throw new HttpFault(429, 'Asked to wait.');
    const headers = new Headers();
    if (token !== undefined) headers.set('Authorization', `Bearer ${token}`);
    if (match !== undefined && match !== null) headers.set('If-Match', match);
    if (body !== undefined) headers.set('Content-Type', 'application/json');
    return fetch(this.#url + path, {
      method,
      headers,
      body: body === undefined ? null : JSON.stringify(body),
      keepalive,
      signal,
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
  }

  #refused(answer: Response, body: unknown): HttpFault {
    const seconds = Number(answer.headers.get('Retry-After') ?? 0);
    if (seconds > 0) this.#quietUntil = performance.now() + Math.min(seconds, 60) * 1000;
    const message = isObject(body) ? body['message'] : null;
    return new HttpFault(answer.status, typeof message === 'string' ? message : `HTTP ${String(answer.status)}`);
  }

  /** Calls the work off when it takes too long, or when the caller does. */
  async #within<T>(ms: number, caller: AbortSignal | undefined, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    caller?.throwIfAborted();
    const stop = new AbortController();
    const call = (): void => {
      stop.abort(caller?.reason);
    };
    const timer = setTimeout(() => {
      stop.abort(new StorageFault('server', 'No answer in time.'));
    }, ms);
    caller?.addEventListener('abort', call);
    try {
      return await work(stop.signal);
    } catch (error) {
      throw asFault(error, stop.signal);
    } finally {
      clearTimeout(timer);
      caller?.removeEventListener('abort', call);
    }
  }
}

/** The network itself failed; a request that was called off has the reason that its caller gave. */
function asFault(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  return error instanceof StorageFault ? error : new StorageFault('offline', String(error), { cause: error });
}

/** Undefined: there is a text, but no JSON. */
function parsed(text: string): unknown {
  try {
    return text === '' ? null : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}
