import type { AssessmentDetails } from '../../domain/assessment.js';
import type { DuoStage } from '../../domain/duo.js';
import { readStage, stageEdits } from '../../domain/duo.js';
import type { Instrument } from '../../domain/instrument.js';
import type { AssessmentStore } from '../../store/assessment-store.js';
import type { Environment, StorageChoice } from '../../store/environment.js';
import type { Workspace } from '../../store/workspace.js';

export interface DuoChoice {
  readonly src: string | null;
  readonly instrument: Instrument | null;
  readonly storage: StorageChoice;
  readonly namespace: string;
  readonly assessmentId: string;
  readonly project: string;
}

/** The three fillings of a duo: of each person, and what they agree on. Open until `end`. */
export class OpenDuo {
  readonly #stops: readonly (() => void)[];

  constructor(
    readonly people: readonly [AssessmentStore, AssessmentStore],
    readonly both: AssessmentStore,
    readonly project: string,
    readonly workspace: Workspace,
    changed: () => void,
  ) {
    this.#stops = [...people, both].map((store) => store.subscribe(changed));
  }

  get instrument(): Instrument {
    return this.both.state.instrument;
  }

  get stage(): DuoStage {
    return readStage(this.both.state.assessment.records);
  }

  /** Who they are, where they said so. */
  get names(): readonly [string, string] {
    const [first, second] = this.people;
    return [first.state.assessment.details.label, second.state.assessment.details.label];
  }

  /** Says who fills in here, and lets the first one begin. */
  begin(names: readonly [string, string]): void {
    const { project } = this;
    const describe = (store: AssessmentStore, details: Partial<AssessmentDetails>): void => {
      store.dispatch({ type: 'describe', details: { project, ...details } });
    };
    this.people.forEach((store, i) => {
      describe(store, { kind: 'person', label: names[i] ?? '' });
    });
    const from = this.people.map(({ state }) => state.assessment.id);
    describe(this.both, { kind: 'duo', label: names.filter(Boolean).join(' · '), from });
    this.go('first');
  }

  /** Goes to a stage, when there is a way. */
  go(to: DuoStage): void {
    this.both.dispatch({ type: 'write', edits: stageEdits(this.stage, to) });
  }

  end(): void {
    for (const stop of this.#stops) stop();
    for (const { state } of [...this.people, this.both]) this.workspace.close(state.assessment.id);
  }
}

/** From what a page asks for to three open fillings; else sentences that say what is wrong. Rejects with a `StorageFault`. */
export async function openDuo(
  environment: Environment,
  choice: DuoChoice,
  changed: () => void,
): Promise<OpenDuo | readonly string[]> {
  const { src, storage, namespace, assessmentId, project } = choice;
  const read = choice.instrument ? { ok: true as const, value: choice.instrument } : await environment.instrument(src);
  if (!read.ok) return read.problems;
  const workspace = await environment.workspace(read.value, storage, namespace);
  const ids = [`${assessmentId}-1`, `${assessmentId}-2`, assessmentId] as const;
  const opened = await Promise.allSettled(ids.map((id) => workspace.open(id)));
  const [first, second, both] = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value.store] : []));
  if (!first || !second || !both) {
    for (const id of ids) workspace.close(id);
    throw opened.find((one) => one.status === 'rejected')?.reason;
  }
  return new OpenDuo([first, second], both, project, workspace, changed);
}
