import type { Assessment } from '../domain/assessment.js';
import { allEdits } from '../domain/assessment.js';
import type { Group, GroupMode, GroupPicture, GroupSnapshot } from '../domain/group/index.js';
import { reveal } from '../domain/group/index.js';
import type { Instrument } from '../domain/instrument.js';
import { Watched } from './watched.js';

/** What is handed in. `madeAt` is in whole seconds since 1970; null when it is not known, as of a file. */
export interface Entry {
  readonly assessment: Assessment;
  readonly madeAt: number | null;
}

/** What happened to an entry. `older` and `same` change nothing. */
export type Outcome = 'new' | 'newer' | 'same' | 'older' | 'other-instrument';

const content = ({ details, ...rest }: Assessment): string =>
  allEdits({ ...rest, details })
    .map((edit) => JSON.stringify([edit.recordId, edit.field, edit.value]))
    .sort()
    .join('\n');

/**
 * The answers of a group as they come in: nobody counts twice. In memory; nothing of it is kept yet. Of two versions of
 * one person's answers the one made last stays; when that is not known, the one that came last.
 */
export class GroupStore extends Watched {
  readonly #instrument: Instrument;
  #mode: GroupMode;
  #entries: ReadonlyMap<string, Entry> = new Map();
  #shown: GroupSnapshot | null = null;

  constructor(instrument: Instrument, mode: GroupMode) {
    super();
    this.#instrument = instrument;
    this.#mode = mode;
  }

  get mode(): GroupMode {
    return this.#mode;
  }

  get group(): Group {
    const all = [...this.#entries.values()].map(({ assessment }) => assessment);
    const members = all.filter(({ details }) => details.kind !== 'agreed');
    return { mode: this.#mode, members, agreed: all.find(({ details }) => details.kind === 'agreed') ?? null };
  }

  /** What may be shown now. Reading it is showing it: in protected mode it stays until 5 others have answered. */
  get picture(): GroupPicture {
    const { picture, snapshot } = reveal(this.#instrument, this.group, { previous: this.#shown });
    this.#shown = snapshot;
    return picture;
  }

  /** Makes the group protected. False when that was asked back: people answered trusting it. */
  setMode(mode: GroupMode): boolean {
    if (mode === this.#mode) return true;
    if (mode === 'open') return false;
    this.#mode = mode;
    this.tell();
    return true;
  }

  /** Takes in many at once and tells of it once. Gives an outcome for each, in the same order. */
  add(entries: readonly Entry[]): readonly Outcome[] {
    const next = new Map(this.#entries);
    const outcomes = entries.map((entry) => {
      const outcome = this.#outcome(next.get(entry.assessment.id), entry);
      if (outcome === 'new' || outcome === 'newer') next.set(entry.assessment.id, entry);
      return outcome;
    });
    this.#replace(
      next,
      outcomes.some((outcome) => outcome === 'new' || outcome === 'newer'),
    );
    return outcomes;
  }

  /** Takes out one. Gives the function that puts it back, unless a version of it came in meanwhile; null if unknown. */
  remove(assessmentId: string): (() => void) | null {
    const entry = this.#entries.get(assessmentId);
    if (!entry) return null;
    this.#replace(new Map([...this.#entries].filter(([id]) => id !== assessmentId)), true);
    return () => {
      if (!this.#entries.has(assessmentId)) this.#replace(new Map(this.#entries).set(assessmentId, entry), true);
    };
  }

  #outcome(known: Entry | undefined, { assessment, madeAt }: Entry): Outcome {
    if (assessment.details.instrumentId !== this.#instrument.id) return 'other-instrument';
    if (!known) return 'new';
    if (content(known.assessment) === content(assessment)) return 'same';
    return known.madeAt !== null && madeAt !== null && madeAt < known.madeAt ? 'older' : 'newer';
  }

  #replace(entries: ReadonlyMap<string, Entry>, changed: boolean): void {
    if (!changed) return;
    this.#entries = entries;
    this.tell();
  }
}
