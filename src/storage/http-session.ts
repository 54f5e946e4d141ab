import { textHash } from '../domain/text-hash.js';
import { StorageFault } from './adapter.js';
import { isObject } from './field-revisions.js';
import type { Answer, HttpClient, Request } from './http-client.js';

/** What a link gave the right to: own answers, those of a duo, leading the session, or the whole project. */
export type Scope = 'respond' | 'duo' | 'facilitate' | 'admin';

/** Who this page is to the shared store. */
export interface SessionInfo {
  readonly token: string;
  readonly scope: Scope;
  /** Names the respondent: random, and the same after renewing. A good `assessment-id`. */
  readonly respondent: string;
  readonly project: {
    readonly id: string;
    readonly title: string;
    readonly instrumentId: string;
    readonly mode: 'open' | 'protected';
    /** From how many answers on a group is shown. */
    readonly minimum: number;
  };
  /** In ms since 1970, by the server's clock. */
  readonly expiresAt: number;
}

/** A token is renewed after half of its life, but not more often than this, whatever the clocks say; in ms. */
const OFTEN_MS = 60_000;
/** When a token of unknown life is renewed, in ms. */
const UNKNOWN_MS = 15 * 60_000;

const SCOPES: readonly unknown[] = ['respond', 'duo', 'facilitate', 'admin'];

const isSession = (value: unknown): value is SessionInfo =>
  isObject(value) &&
  typeof value['token'] === 'string' &&
  SCOPES.includes(value['scope']) &&
  typeof value['respondent'] === 'string' &&
  typeof value['expiresAt'] === 'number' &&
  isObject(value['project']) &&
  typeof value['project']['id'] === 'string';

/** Where a tab keeps its session when the page asks for it: until the tab closes. */
const placeOf = (url: string): string => `meetlat session ${url}`;

function recall(url: string): { readonly session: SessionInfo; readonly link: string } | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(placeOf(url)) ?? 'null');
    if (!isObject(kept) || !isSession(kept['session'])) return null;
    return { session: kept['session'], link: String(kept['link']) };
  } catch {
    return null; // refused, or not ours
  }
}

function remember(url: string, session: SessionInfo, link: string): void {
  try {
    sessionStorage.setItem(placeOf(url), JSON.stringify({ session, link }));
  } catch {
    // Refused or full: the session ends with the page then.
  }
}

async function exchange(client: HttpClient, body: object): Promise<SessionInfo> {
  const answer = await client.ask('/session', { method: 'POST', body });
  if (!isSession(answer.body)) throw new StorageFault('server', 'The answer is no session.');
  return answer.body;
}

/** A token and what keeps it alive. It is renewed along with requests, never by itself. */
export class HttpSession {
  info: SessionInfo | null = null;
  #token: string;
  #renewing = false;
  /** By `performance.now()`. */
  #renewAt: number;
  #keep: ((session: SessionInfo) => void) | null = null;

  constructor(
    readonly client: HttpClient,
    readonly project: string,
    token: string,
  ) {
    this.#token = token;
    this.#renewAt = performance.now() + UNKNOWN_MS;
  }

  /**
   * Exchanges a link for a session. With `keep` the tab remembers it, and the same link, or none after a reload, gives
   * the same respondent again. Rejects with a `StorageFault`: `auth` when there is no link, or not any more.
   */
  static async join(client: HttpClient, url: string, link: string | null, keep: boolean): Promise<HttpSession> {
    const known = keep ? recall(url) : null;
    // Of the link only a fingerprint is kept: it gives a right to more than this one respondent.
    const print = link === null ? (known?.link ?? '') : textHash(link);
    const again = known?.link === print ? { token: known.session.token } : null;
    if (!again && link === null) throw new StorageFault('auth', 'There is no link.');
    const info = await exchange(client, again ?? { link });
    const session = new HttpSession(client, info.project.id, info.token);
    if (keep) {
      session.#keep = (next) => {
        remember(url, next, print);
      };
    }
    session.#take(info);
    return session;
  }

  /** A token that the page got in another way. */
  use(token: string): void {
    this.#token = token;
    this.#renewAt = performance.now() + OFTEN_MS;
  }

  /** Asks something under the project. */
  ask(path: string, request: Request = {}): Promise<Answer> {
    this.renewInTime();
    return this.client.ask(this.path(path), { ...request, token: this.#token });
  }

  path(path: string): string {
    return `/p/${encodeURIComponent(this.project)}${path}`;
  }

  /** Nobody waits for this: the token of now still holds, and when it does not, the next request says so. */
  renewInTime(): void {
    if (this.#renewing || performance.now() < this.#renewAt) return;
    this.#renewing = true;
    this.#renewAt = performance.now() + OFTEN_MS;
    const token = this.#token;
    void exchange(this.client, { token })
      .then((info) => {
        if (this.#token === token) this.#take(info);
      })
      .catch(() => null)
      .finally(() => {
        this.#renewing = false;
      });
  }

  #take(info: SessionInfo): void {
    this.info = info;
    this.#token = info.token;
    this.#renewAt = performance.now() + Math.max(OFTEN_MS, (info.expiresAt - Date.now()) / 2);
    this.#keep?.(info);
  }
}
