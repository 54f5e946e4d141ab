import type { AssessmentKind, Edit, RecordEdit } from '../../domain/assessment.js';
import type { GroupMode } from '../../domain/group/index.js';
import { StorageFault } from '../../storage/adapter.js';
import type { AssessmentStore } from '../../store/assessment-store.js';
import { readFilling } from '../../store/fillings.js';
import type { Workspace } from '../../store/workspace.js';

/** Who writes, in which project. */
export interface Who {
  readonly project: string;
  readonly respondent: string;
}

/** The fillings that this tab writes: those of one participant, one a round, or the one that the group agrees on. */
export class TakesPart {
  /** Whether this participant joined: then there is a filling of the first round. */
  joined = false;
  /** Whether their notes may be shown, without their name. */
  consent = false;

  readonly #workspace: Workspace;
  readonly #who: Who;
  readonly #changed: () => void;
  readonly #open = new Map<string, AssessmentStore>();
  readonly #opening = new Set<string>();
  readonly #stops: (() => void)[] = [];
  #ended = false;

  constructor(workspace: Workspace, who: Who, changed: () => void) {
    this.#workspace = workspace;
    this.#who = who;
    this.#changed = changed;
  }

  /** Finds out whether this participant was here before: after a reload they go on where they were. */
  async comeBack(): Promise<void> {
    try {
      const { details, records } = await readFilling(this.#workspace, this.#idOf(1));
      this.joined = details.project === this.#who.project;
      this.consent = records['consent:notes']?.['given'] === true;
    } catch (error) {
      // Asking again what was asked before is better than no workshop.
      if (!(error instanceof StorageFault)) throw error;
    }
  }

  join(): void {
    this.joined = true;
    this.round(1);
    this.#changed();
  }

  /** The participant's filling of a round; null while it opens. */
  round(round: number): AssessmentStore | null {
    // Whoever is in a later round was asked the first: so that they count among the participants.
    if (round > 1) this.round(1);
    const details = { round, kind: 'person' as const, from: round > 1 ? [this.#idOf(1)] : [] };
    const given: readonly RecordEdit[] = this.consent
      ? [{ recordId: 'consent:notes', field: 'given', value: true }]
      : [];
    return this.#store(this.#idOf(round), details, given);
  }

  /** What the group agrees on; null while it opens. */
  agreed(mode: GroupMode): AssessmentStore | null {
    const settings: Edit = { recordId: 'group:settings', field: 'mode', value: mode };
    return this.#store(`${this.#who.project}-agreed`, { round: null, kind: 'agreed', from: [] }, [settings]);
  }

  end(): void {
    this.#ended = true;
    for (const stop of this.#stops) stop();
    for (const id of this.#open.keys()) this.#workspace.close(id);
    this.#open.clear();
  }

  #idOf(round: number): string {
    return `${this.#who.respondent}-${String(round)}`;
  }

  #store(
    id: string,
    details: { readonly round: number | null; readonly kind: AssessmentKind; readonly from: readonly string[] },
    more: readonly Edit[],
  ): AssessmentStore | null {
    const open = this.#open.get(id);
    if (open || this.#opening.has(id) || this.#ended) return open ?? null;
    this.#opening.add(id);
    void this.#workspace.open(id).then(
      ({ store }) => {
        if (this.#ended) {
          this.#workspace.close(id);
          return;
        }
        this.#open.set(id, store);
        this.#stops.push(store.subscribe(this.#changed));
        if (store.state.assessment.details.project === '') {
          store.dispatch({ type: 'describe', details: { project: this.#who.project, ...details } });
          store.dispatch({ type: 'write', edits: more });
        }
        this.#changed();
      },
      () => this.#opening.delete(id), // the next draw tries again
    );
    return null;
  }
}
