import type { Assessment, RecordEdit } from '../domain/assessment.js';
import { allEdits } from '../domain/assessment.js';
import type { HandedIn } from '../domain/handed-in.js';
import { personOf } from '../domain/handed-in.js';
import type { AssessmentSummary, StorageAdapter } from '../storage/adapter.js';
import { readFilling } from './fillings.js';
import { Watched } from './watched.js';
import type { Workspace } from './workspace.js';

/** What happened to an entry. All but `new` and `newer` change nothing; `agreed` is what a group agreed on, nobody's answers. */
export type Outcome = 'new' | 'newer' | 'same' | 'older' | 'agreed' | 'other-instrument';

/** One person's, duo's or group's answers as they are kept here. */
export interface Member extends HandedIn {
  /** Id under which it is kept: its own, as the same person may fill in on this device too. */
  readonly keptAs: string;
}

/** Record with when the code was made. */
const RECEIVED = 'group:received';

/** The round of a group that hands in, and of all who join a workshop. */
const FIRST = 1;

const bySaving = (a: AssessmentSummary, b: AssessmentSummary): number => (a.savedAt ?? 0) - (b.savedAt ?? 0);

function memberOf(kept: Assessment): Member {
  const madeAt = kept.records[RECEIVED]?.['made-at'];
  const assessment = { ...kept, id: personOf(kept) };
  return { keptAs: kept.id, assessment, madeAt: typeof madeAt === 'number' ? madeAt : null };
}

/** Without what keeping it added: what somebody said, to compare. */
const content = ({ details, ...rest }: Assessment): string =>
  allEdits({ ...rest, details: { ...details, project: '', from: [], round: null } })
    .filter(({ recordId }) => recordId !== RECEIVED)
    .map(({ recordId, field, value }) => JSON.stringify([recordId, field, value]))
    .sort()
    .join('\n');

/**
 * The answers of a group as they come in, kept as fillings of one project beside all others: nobody counts twice, also
 * not after a reload. Of two versions of one person's answers the one made last stays; when that is not known, the one
 * that came last. `newId` gives an id that nothing else has. Methods reject with a `StorageFault`.
 */
export class Received extends Watched {
  members: readonly Member[] = [];
  readonly #workspace: Workspace;
  readonly #adapter: StorageAdapter;
  readonly #project: string;
  readonly #newId: () => string;

  /** `adapter` keeps what comes in, where `workspace` reads it: that of a room, which tells other tabs. */
  constructor(workspace: Workspace, adapter: StorageAdapter, project: string, newId: () => string) {
    super();
    this.#workspace = workspace;
    this.#adapter = adapter;
    this.#project = project;
    this.#newId = newId;
  }

  /** Reads what is kept. */
  async refresh(): Promise<void> {
    const ours = (await this.#adapter.list()).filter(({ details }) => details['project'] === this.#project);
    const all = await Promise.all(
      [...ours]
        .sort(bySaving)
        .map(async ({ assessmentId }) => memberOf(await readFilling(this.#workspace, assessmentId))),
    );
    const members = new Map<string, Member>();
    const replaced: Member[] = [];
    for (const member of all) {
      const { id, details } = member.assessment;
      if (details.kind === 'agreed' || details.project !== this.#project || details.round !== FIRST) continue;
      const before = members.get(id);
      if (before) replaced.push(before);
      members.set(id, member);
    }
    // A page that was closed between keeping the newer and removing the older, or two tabs that took in the same.
    for (const { keptAs } of replaced) await this.#adapter.remove(keptAs);
    this.members = [...members.values()];
    this.tell();
  }

  /** Takes in many at once, and tells of it once. Gives an outcome for each, in the same order. */
  async add(entries: readonly HandedIn[]): Promise<readonly Outcome[]> {
    await this.refresh();
    const outcomes: Outcome[] = [];
    for (const entry of entries) {
      const known = this.members.find(({ assessment }) => assessment.id === entry.assessment.id);
      const outcome = this.#outcome(known, entry);
      outcomes.push(outcome);
      if (outcome !== 'new' && outcome !== 'newer') continue;
      const member = await this.#keep(entry);
      if (known) await this.#adapter.remove(known.keptAs);
      this.members = [...this.members.filter((one) => one !== known), member];
    }
    this.tell();
    return outcomes;
  }

  /** Takes out one. Gives the function that puts it back, unless a version of it came in meanwhile. */
  async remove(member: Member): Promise<() => Promise<void>> {
    await this.#adapter.remove(member.keptAs);
    await this.refresh();
    return async () => {
      const isBack = this.members.some(({ assessment }) => assessment.id === member.assessment.id);
      if (!isBack) await this.add([member]);
    };
  }

  #outcome(known: Member | undefined, { assessment, madeAt }: HandedIn): Outcome {
    if (assessment.details.instrumentId !== this.#workspace.instrument.id) return 'other-instrument';
    if (assessment.details.kind === 'agreed') return 'agreed';
    if (!known) return 'new';
    if (content(known.assessment) === content(assessment)) return 'same';
    return known.madeAt !== null && madeAt !== null && madeAt < known.madeAt ? 'older' : 'newer';
  }

  async #keep({ assessment, madeAt }: HandedIn): Promise<Member> {
    const keptAs = `${this.#project}-${this.#newId()}`;
    // What is handed in has no rounds: a newer version takes the place of an older one, whichever round it is of.
    const details = { ...assessment.details, project: this.#project, round: FIRST, from: [assessment.id] };
    const made: readonly RecordEdit[] =
      madeAt === null ? [] : [{ recordId: RECEIVED, field: 'made-at', value: madeAt }];
    const changes = [...allEdits({ ...assessment, details }), ...made].map(({ recordId, field, value }) => ({
      ...{ id: this.#newId(), assessmentId: keptAs, recordId, field, value, base: 0 },
    }));
    const { fault } = await this.#adapter.save(changes, { unloading: false });
    if (fault) throw fault;
    return { keptAs, assessment: { ...assessment, details }, madeAt };
  }
}
