import type { Change, Outcome, SaveResult, StorageFault, StoredRecord } from './adapter.js';
import type { SavePlan } from './field-revisions.js';
import { isObject, isRemoved, planSave } from './field-revisions.js';
import type { Answer } from './http-client.js';
import { isStatus } from './http-client.js';
import type { HttpSession } from './http-session.js';
import { headKey, keyParts, recordKey } from './keys.js';

/**
 * An assessment as one document, as a server of the minimal profile keeps it: a `StoredAssessment`, of which each field
 * may have `ids` (its latest changes, so that a repeat is known), and `aside`, records that could not be read.
 */
interface Document {
  readonly assessmentId: string;
  readonly removed: boolean;
  readonly records: readonly StoredRecord[];
  readonly aside?: readonly unknown[];
}

/** A document as it was last seen, and the version to name when it is replaced; null: there is none yet. */
interface Seen {
  readonly document: Document | null;
  readonly etag: string | null;
}

/** How often a save starts over because someone else came first. */
const TRIES = 20;

/** What browsers still send for a page that is gone, in bytes. */
const KEEPALIVE = 60_000;

const isDocument = (value: unknown): value is Document => isObject(value) && Array.isArray(value['records']);

/** Rows as `planSave` reads them. */
function rowsOf(id: string, document: Document | null): ReadonlyMap<string, unknown> {
  const rows = new Map<string, unknown>();
  if (!document) return rows;
  rows.set(headKey(id), { removed: document.removed });
  for (const record of document.records) if (isObject(record)) rows.set(recordKey(id, record.recordId), record);
  return rows;
}

/** The document with what a save writes. */
function written(id: string, document: Document | null, { rows, unreadable }: SavePlan): Document {
  const records = new Map((document?.records ?? []).map((record) => [recordKey(id, record.recordId), record]));
  for (const [key, row] of rows) {
    const [, recordId] = keyParts(key);
    if (typeof recordId === 'string' && 'fields' in row) records.set(key, { ...row, key, recordId });
  }
  const aside = [...(document?.aside ?? []), ...unreadable.values()];
  return {
    assessmentId: id,
    removed: false,
    records: [...records.values()],
    ...(aside.length > 0 && { aside }),
  };
}

/** What becomes of the changes. Nobody has to choose between two values that are the same. */
function answerOf({ outcomes, fault, fresh }: SavePlan, changes: readonly Change[]): SaveResult {
  const values = new Map(changes.map(({ id, value }) => [id, JSON.stringify(value)]));
  const settled = outcomes.map((outcome): Outcome => {
    const { id, revision } = outcome;
    const same = !outcome.kept && revision > 0 && JSON.stringify(outcome.value) === values.get(id);
    return same ? { id, kept: true, revision } : outcome;
  });
  return { outcomes: settled, fault, fresh };
}

const pathOf = (id: string): string => `/assessments/${encodeURIComponent(id)}`;

/**
 * The minimal profile: `GET` a document, `PUT` it back with `If-Match`. Fields are compared here, and a 412 reads and
 * compares again, so that two writers can't both win. One save of a document at a time.
 */
export class Documents {
  readonly #session: HttpSession;
  readonly #seen = new Map<string, Seen>();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(session: HttpSession) {
    this.#session = session;
  }

  async load(id: string, signal?: AbortSignal): Promise<unknown> {
    return (await this.#read(id, signal)).document;
  }

  /** A page that goes can't wait for a turn or for reading: it puts on what it saw last. */
  async save(changes: readonly Change[], unloading: boolean): Promise<SaveResult> {
    const results: SaveResult[] = [];
    for (const id of new Set(changes.map((change) => change.assessmentId))) {
      const own = changes.filter((change) => change.assessmentId === id);
      results.push(await (unloading ? this.#write(id, own, true) : this.#inTurn(() => this.#write(id, own, false))));
    }
    return {
      outcomes: results.flatMap(({ outcomes }) => outcomes),
      fault: results.find(({ fault }) => fault)?.fault ?? null,
      fresh: results.some(({ fresh }) => fresh),
    };
  }

  /** `DELETE`, or where that is not allowed a document that says so. */
  remove(id: string): Promise<void> {
    return this.#inTurn(async () => {
      try {
        await this.#session.ask(pathOf(id), { method: 'DELETE' });
      } catch (error) {
        if (isStatus(error, 405, 501))
          await this.#replace(id, () => ({ assessmentId: id, removed: true, records: [] }));
        else if (!isStatus(error, 404)) throw error;
      }
      this.#seen.delete(id);
    });
  }

  setAside(key: string): Promise<void> {
    const [id, recordId] = keyParts(key);
    if (typeof id !== 'string') return Promise.resolve();
    return this.#inTurn(() =>
      this.#replace(id, (document) => {
        const [record] = document.records.filter((one) => one.recordId === recordId);
        if (!record) return null;
        const records = document.records.filter((one) => one !== record);
        return { ...document, records, aside: [...(document.aside ?? []), record] };
      }),
    );
  }

  async #write(id: string, changes: readonly Change[], unloading: boolean): Promise<SaveResult> {
    try {
      for (let tries = 1; ; tries++) {
        const before = this.#seen.get(id);
        const seen = before ?? (await this.#read(id));
        const plan = planSave(changes, rowsOf(id, seen.document), Date.now());
        try {
          if (plan.rows.size > 0) await this.#put(id, written(id, seen.document, plan), seen.etag, unloading);
          // A clash with what may be an old view is decided on a new one.
          if (plan.rows.size > 0 || !before) return answerOf(plan, changes);
        } catch (error) {
          if (!isStatus(error, 412) || tries === TRIES) throw error;
        }
        this.#seen.delete(id);
      }
    } catch (error) {
      this.#seen.delete(id);
      return { outcomes: [], fault: error as StorageFault, fresh: false };
    }
  }

  async #replace(id: string, change: (document: Document) => Document | null): Promise<void> {
    for (let tries = 1; ; tries++) {
      const { document, etag } = await this.#read(id);
      const next = document && !isRemoved(document) ? change(document) : null;
      if (!next) return;
      try {
        await this.#put(id, next, etag, false);
        return;
      } catch (error) {
        if (!isStatus(error, 412) || tries === TRIES) throw error;
      }
    }
  }

  async #read(id: string, signal?: AbortSignal): Promise<Seen> {
    const { body, etag } = await this.#session.ask(pathOf(id), { signal }).catch((error: unknown): Answer => {
      if (isStatus(error, 404)) return { body: null, etag: null };
      throw error;
    });
    const seen = { document: body as Document | null, etag };
    if (body === null || isDocument(body)) this.#seen.set(id, seen);
    return seen;
  }

  async #put(id: string, document: Document, match: string | null, unloading: boolean): Promise<void> {
    const keepalive = unloading && new TextEncoder().encode(JSON.stringify(document)).length <= KEEPALIVE;
    const answer = await this.#session.ask(pathOf(id), { method: 'PUT', body: document, match, keepalive });
    if (answer.etag === null) this.#seen.delete(id);
    else this.#seen.set(id, { document: isDocument(answer.body) ? answer.body : document, etag: answer.etag });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => null);
    return turn;
  }
}
