import type { Assessment, AssessmentDetails } from '../../domain/assessment.js';
import type { Instrument } from '../../domain/instrument.js';
import type { Aspect } from '../../domain/rating.js';
import { assessment as t } from '../../locale/spoken/assessment.js';
import { StorageFault } from '../../storage/adapter.js';
import type { AssessmentStore } from '../../store/assessment-store.js';
import type { Environment, Read, StorageChoice } from '../../store/environment.js';
import type { Filling } from '../../store/fillings.js';
import { listFillings } from '../../store/fillings.js';
import type { OpenFilling, Workspace } from '../../store/workspace.js';

/** What the page's author asks for; a change starts the session anew. */
export interface SessionOptions {
  readonly instrument: Instrument | null;
  readonly src: string | null;
  readonly storage: StorageChoice;
  readonly namespace: string;
  /** A fixed record, or null to let the person choose among their fillings. */
  readonly assessmentId: string | null;
  /** Open the record at once, without the start screen. */
  readonly direct: boolean;
  /** Open this one at once: it is in the address, or was open before. */
  readonly open: string | null;
  /** What a filling has to answer to be complete. */
  readonly items: readonly string[] | null;
  readonly aspects: readonly Aspect[];
}

/** Who changes one of these asks for another session. */
export const SESSION_PROPERTIES = ['src', 'instrument', 'storage', 'namespace', 'assessmentId', 'direct'] as const;

export type SessionState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly problems: readonly string[] }
  | { readonly kind: 'start'; readonly fillings: readonly Filling[] }
  | { readonly kind: 'open'; readonly id: string; readonly filling: OpenFilling };

/** A chunk of the library could not be fetched. */
const NOT_LOADED: Read<never> = { ok: false, problems: [t.notLoaded] };

/** From loading an instrument to an open filling, and back. Knows nothing of what is drawn. */
export class Session {
  state: SessionState = { kind: 'loading' };
  workspace: Workspace | null = null;
  #options: SessionOptions | null = null;
  /** Rises with every start, so that an answer that comes too late is ignored. */
  #turn = 0;

  readonly #changed: () => void;
  #environment: Environment | null = null;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get instrument(): Instrument | null {
    return this.workspace?.instrument ?? null;
  }

  get store(): AssessmentStore | null {
    return this.state.kind === 'open' ? this.state.filling.store : null;
  }

  /** Id of the open filling, or null. */
  get openId(): string | null {
    return this.state.kind === 'open' ? this.state.id : null;
  }

  async start(environment: Environment | null, options: SessionOptions): Promise<void> {
    if (!environment) throw new Error('no MeetlatAssessment.environment: import its define module');
    const turn = this.#leave();
    this.#environment = environment;
    this.#options = options;
    this.workspace = null;
    this.#become({ kind: 'loading' });
    const instrument = await this.#instrument(environment, options);
    if (turn !== this.#turn || !instrument) return;
    const workspace = await environment.workspace(instrument, options.storage, options.namespace);
    if (turn !== this.#turn) return;
    this.workspace = workspace;
    const { open, direct, assessmentId } = options;
    // A page that fixes the record leaves no other to open, whatever a link says.
    const fixed = assessmentId ?? (direct ? instrument.id : open);
    if (fixed !== null && (direct || open === fixed)) await this.open(fixed);
    else await this.toStart();
  }

  /** The start screen, with what is kept. */
  async toStart(): Promise<void> {
    const turn = this.#leave();
    await this.#orFail(async (workspace, { items, aspects, assessmentId }) => {
      const all = await listFillings(workspace, items, aspects);
      const fillings = assessmentId === null ? all : all.filter(({ id }) => id === assessmentId);
      if (turn === this.#turn) this.#become({ kind: 'start', fillings });
    });
  }

  async open(id: string): Promise<AssessmentStore | null> {
    const turn = this.#leave();
    await this.#orFail(async (workspace) => {
      const filling = await workspace.open(id);
      if (turn === this.#turn) this.#become({ kind: 'open', id, filling });
      else workspace.close(id);
    });
    return this.store;
  }

  /** Opens a new filling: under the fixed id, else under an id of its own, so that a removed one never returns. */
  async begin(details: Partial<AssessmentDetails>): Promise<void> {
    const store = await this.#openNew();
    store?.dispatch({ type: 'describe', details });
  }

  async remove(id: string): Promise<void> {
    await this.#orFail((workspace) => workspace.remove(id));
    if (this.state.kind !== 'failed') await this.toStart();
  }

  async readFile(file: File): Promise<Read<Assessment>> {
    const { instrument } = this;
    if (!this.#environment || !instrument) return { ok: false, problems: [] };
    return this.#environment.readFile(file, instrument).catch(() => NOT_LOADED);
  }

  /** A file as a new filling; the answers that were there stay where they are. */
  async openFile(assessment: Assessment): Promise<void> {
    const store = await this.#openNew();
    store?.dispatch({ type: 'import', assessment });
  }

  retry(): void {
    if (this.state.kind === 'open') this.state.filling.retry();
  }

  end(): void {
    this.#leave();
    this.state = { kind: 'loading' };
  }

  async #openNew(): Promise<AssessmentStore | null> {
    const id = this.#options?.assessmentId ?? this.#environment?.newId();
    return id === undefined ? null : this.open(id);
  }

  #leave(): number {
    if (this.state.kind === 'open') this.workspace?.close(this.state.id);
    return ++this.#turn;
  }

  async #instrument(environment: Environment, { instrument, src }: SessionOptions): Promise<Instrument | null> {
    if (instrument) return instrument;
    const read = await environment.instrument(src).catch(() => NOT_LOADED);
    if (read.ok) return read.value;
    this.#become({ kind: 'failed', problems: read.problems });
    return null;
  }

  async #orFail(action: (workspace: Workspace, options: SessionOptions) => Promise<void>): Promise<void> {
    if (!this.workspace || !this.#options) return;
    try {
      await action(this.workspace, this.#options);
    } catch (error) {
      if (!(error instanceof StorageFault)) throw error;
      this.#become({ kind: 'failed', problems: [t.fault[error.kind]] });
    }
  }

  #become(state: SessionState): void {
    this.state = state;
    this.#changed();
  }
}
