import type {
  AssessmentSummary,
  Capabilities,
  Change,
  SaveResult,
  StorageAdapter,
  StoredAssessment,
  StoredChange,
} from './adapter.js';
import { StorageFault } from './adapter.js';
import { isObject } from './field-revisions.js';
import { sendChanges, sendLast } from './http-changes.js';
import { HttpClient, isStatus } from './http-client.js';
import { Documents } from './http-document.js';
import type { News } from './http-follower.js';
import { Follower } from './http-follower.js';
import type { SessionInfo } from './http-session.js';
import { HttpSession } from './http-session.js';

export type { Scope, SessionInfo } from './http-session.js';

/** `changes` is a server of ours; `document` is any that can `GET` and `PUT` a file with `If-Match`. */
export type HttpProfile = 'changes' | 'document';

export interface JoinOptions {
  /** Where the server is, without `/api`: `https://meetlat.example`. */
  readonly url: string;
  /** The 22 characters of a link; null to go on with what this tab remembers. */
  readonly link: string | null;
  readonly profile?: HttpProfile;
  /** Keeps the session in sessionStorage, so that a reload is the same respondent. Else it ends with the page. */
  readonly remember?: boolean;
}

export interface HttpOptions {
  readonly url: string;
  /** The project's id. */
  readonly project: string;
  readonly token: string;
  readonly profile?: HttpProfile;
}

/** How many of its own changes an adapter remembers, to tell them from those of others. */
const OWN = 2000;

const isSummary = (value: unknown): value is AssessmentSummary =>
  isObject(value) &&
  typeof value['assessmentId'] === 'string' &&
  isObject(value['details']) &&
  (value['savedAt'] === null || typeof value['savedAt'] === 'number');

const isChange = (value: unknown): value is StoredChange =>
  isObject(value) &&
  ['id', 'assessmentId', 'recordId', 'field'].every((name) => typeof value[name] === 'string') &&
  Number.isSafeInteger(value['revision']);

/**
 * Keeps answers in a store that people share. Asks nothing of the network before the page uses it. Works on any server
 * with the interface of `docs/shared-store.md`.
 */
export class HttpAdapter implements StorageAdapter {
  readonly capabilities: Capabilities;
  readonly #session: HttpSession;
  readonly #documents: Documents | null;
  readonly #own = new Set<string>();
  readonly #follower = new Follower({
    news: (since) => this.#news(since),
    stream: (signal) => this.#stream(signal),
    everything: (assessmentId) => this.#everything(assessmentId),
  });

  /** `session` is for `join`: it has a token already. */
  constructor(
    { url, project, token, profile = 'changes' }: HttpOptions,
    session = new HttpSession(new HttpClient(url), project, token),
  ) {
    this.#session = session;
    this.#documents = profile === 'document' ? new Documents(session) : null;
    const live = this.#documents ? 'none' : 'remote';
    this.capabilities = { durability: 'server', live, shared: true, atomic: true };
  }

  /** Exchanges a link for a session. Rejects with a `StorageFault`: `auth` when the link is not known (any more). */
  static async join({ url, link, profile = 'changes', remember = false }: JoinOptions): Promise<HttpAdapter> {
    const session = await HttpSession.join(new HttpClient(url), url, link, remember);
    return new HttpAdapter({ url, profile, project: session.project, token: '' }, session);
  }

  /** Who this page is, as far as it was told: null with a token of the page's own that was not renewed yet. */
  get session(): SessionInfo | null {
    return this.#session.info;
  }

  /** Goes on with another token, after the last one ended. What was not saved is saved when it is tried again. */
  useToken(token: string): void {
    this.#session.use(token);
    this.#follower.start();
  }

  async list(): Promise<readonly AssessmentSummary[]> {
    const { body } = await this.#session.ask('/assessments').catch((error: unknown) => {
      // A server of the minimal profile need not have a list.
      if (this.#documents && isStatus(error, 404, 405, 501)) return { body: { assessments: [] } };
      throw error;
    });
    const list: unknown = isObject(body) ? body['assessments'] : null;
    if (!Array.isArray(list)) throw new StorageFault('server', 'The answer is no list.');
    return list.filter(isSummary);
  }

  async load(assessmentId: string, signal?: AbortSignal): Promise<unknown> {
    await this.#follower.ready;
    if (this.#documents) return this.#documents.load(assessmentId, signal);
    const path = `/assessments/${encodeURIComponent(assessmentId)}`;
    const answer = await this.#session.ask(path, { signal }).catch((error: unknown) => {
      if (isStatus(error, 404)) return null;
      throw error;
    });
    return answer?.body ?? null;
  }

  save(changes: readonly Change[], { unloading }: { readonly unloading: boolean }): Promise<SaveResult> {
    if (this.#documents) return this.#documents.save(changes, unloading);
    for (const { id } of changes) this.#own.add(id);
    for (const id of this.#own) {
      if (this.#own.size <= OWN) break;
      this.#own.delete(id);
    }
    return unloading ? sendLast(this.#session, changes) : sendChanges(this.#session, changes);
  }

  async remove(assessmentId: string): Promise<void> {
    if (this.#documents) return this.#documents.remove(assessmentId);
    const path = `/assessments/${encodeURIComponent(assessmentId)}`;
    await this.#session.ask(path, { method: 'DELETE' }).catch((error: unknown) => {
      if (!isStatus(error, 404)) throw error;
    });
  }

  async setAside(recordKey: string): Promise<void> {
    if (this.#documents) return this.#documents.setAside(recordKey);
    await this.#session.ask('/aside', { method: 'POST', body: { recordKey } }).catch((error: unknown) => {
      // A key that is not there, or no key at all.
      if (!isStatus(error, 404, 422)) throw error;
    });
  }

  watch(assessmentId: string, listener: (changes: readonly StoredChange[]) => void): () => void {
    return this.#documents ? () => undefined : this.#follower.watch(assessmentId, listener);
  }

  close(): Promise<void> {
    this.#follower.stop();
    return Promise.resolve();
  }

  async #news(since: number): Promise<News> {
    const { body } = await this.#session.ask(`/changes?since=${String(since)}`);
    if (!isObject(body) || !Number.isSafeInteger(body['cursor'])) throw new StorageFault('server', 'No cursor.');
    const all: unknown = body['changes'];
    const changes = (Array.isArray(all) ? all : []).filter(isChange).filter(({ id }) => !this.#own.delete(id));
    return { changes, cursor: body['cursor'] as number, reset: body['reset'] === true };
  }

  async #stream(signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
    const { body } = await this.#session.ask('/ticket', { method: 'POST', signal });
    const ticket = isObject(body) ? String(body['ticket']) : '';
    const path = this.#session.path(`/events?ticket=${encodeURIComponent(ticket)}`);
    return this.#session.client.stream(path, signal).catch((error: unknown) => {
      // It is the ticket that is refused here, not the person.
      throw isStatus(error, 401, 403) ? new StorageFault('server', 'No stream.') : error;
    });
  }

  async #everything(assessmentId: string): Promise<readonly StoredChange[]> {
    const path = `/assessments/${encodeURIComponent(assessmentId)}`;
    const answer = await this.#session.ask(path).catch((error: unknown) => {
      if (isStatus(error, 404)) return null;
      throw error;
    });
    const { records = [] } = (answer?.body ?? {}) as Partial<StoredAssessment>;
    return records.flatMap(({ recordId, fields }) =>
      Object.entries(fields).map(([field, { value, revision }]) => {
        const id = `${recordId} ${field} ${String(revision)}`;
        return { id, assessmentId, recordId, field, value, base: revision - 1, revision };
      }),
    );
  }
}
