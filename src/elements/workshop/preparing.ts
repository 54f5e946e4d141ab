import type { GroupMode } from '../../domain/group/index.js';
import type { SessionPlan } from '../../domain/session.js';
import { newSession, RUN_SHEET_MINUTES } from '../../domain/session.js';
import { workshop as t } from '../../locale/spoken/workshop.js';
import type { LiveSession } from './live-session.js';

/** What the facilitator fills in before people join. The mode is chosen by a person, or by the page. */
export type Draft = Omit<SessionPlan, 'mode'> & { readonly mode: GroupMode | null };

/** What the page gives to start from. */
export interface Given {
  readonly heading: string;
  readonly items: readonly string[];
  readonly mode: GroupMode | null;
}

/** The form before a workshop: what is in it, and what was missing when the facilitator wanted to start. */
export class Preparing {
  missing: 'noItem' | 'noMode' | null = null;
  readonly #live: () => LiveSession | null;
  readonly #changed: () => void;
  #draft: Draft | null = null;

  constructor(live: () => LiveSession | null, changed: () => void) {
    this.#live = live;
    this.#changed = changed;
  }

  /** What is in the form; at first what the page gives, and the programme that we suggest. */
  draft({ heading, items, mode }: Given): Draft {
    this.#draft ??= {
      title: heading || t.defaultName,
      mode,
      itemIds: items,
      question: t.defaultQuestion,
      steps: RUN_SHEET_MINUTES.map((minutes, i) => ({ title: t.steps[i] ?? t.stepTitle(i + 1), minutes })),
    };
    return this.#draft;
  }

  change(patch: Partial<Draft>): void {
    if (this.#draft) this.#draft = { ...this.#draft, ...patch };
    this.missing = null;
    this.#changed();
  }

  /** Lets people join, or says what is missing. */
  open(): void {
    const live = this.#live();
    const draft = this.#draft;
    if (!live?.state || !draft) return;
    const mode = live.isModeFixed ? live.state.mode : draft.mode;
    this.missing = draft.itemIds.length === 0 ? 'noItem' : mode === null ? 'noMode' : null;
    if (mode !== null && this.missing === null) void live.change(() => newSession({ ...draft, mode }));
    else this.#changed();
  }

  forget(): void {
    this.#draft = null;
    this.missing = null;
  }
}
