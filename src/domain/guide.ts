import type { Answers, Records } from './assessment.js';
import type { PlacedItem } from './instrument.js';
import { isPriority, readPlan } from './plan.js';
import type { Scale } from './scale.js';
import { levelOf } from './scale.js';
import { progress } from './statistics.js';

/** Where a text of a guide comes from. */
export interface GuideSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** yyyy-mm-dd; absent: not known. */
  readonly date?: string;
}

/** Something a team can do about these items. */
export interface Tip {
  readonly id: string;
  /** Ids of items. */
  readonly items: readonly string[];
  /** Id of the level where a team stands for whom it is meant; absent: for everyone. */
  readonly level?: string;
  readonly text: string;
  /** Id of a `GuideSource`, as in all texts of a guide. */
  readonly source: string;
}

/** A definition or principle. */
export interface HelpText {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly source: string;
}

/** Whoever owes money, whoever it is owed to, and everyone else. */
export const BENEFICIARIES = ['client', 'creditor', 'society'] as const;

/** Who gains what. */
export interface Benefit {
  readonly who: (typeof BENEFICIARIES)[number];
  readonly title: string;
  readonly points: readonly string[];
  readonly source: string;
}

/** One topic in two ways of working. */
export interface Contrast {
  readonly id: string;
  readonly topic: string;
  readonly classic: string;
  readonly social: string;
  readonly source: string;
}

/** What a filling can show of a step. */
export const EVIDENCE = ['opened', 'scores', 'ambition', 'priorities', 'plan'] as const;
export type Evidence = (typeof EVIDENCE)[number];

export interface RouteStep {
  readonly id: string;
  readonly title: string;
  /** May be empty: where the source says nothing, neither do we. */
  readonly text: string;
  /** What of a filling shows that this step is done; absent: a filling can't show it. */
  readonly shows?: Evidence;
}

/** A way through the work, in order. */
export interface Route {
  /** `self`, `guided`, `four-steps`, or one of your own. */
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly steps: readonly RouteStep[];
  readonly source: string;
}

/** Texts beside an instrument, in one language: what helps to get on. */
export interface Guide {
  readonly instrumentId: string;
  readonly lang: string;
  readonly sources: readonly GuideSource[];
  readonly tips: readonly Tip[];
  readonly help: readonly HelpText[];
  readonly benefits: readonly Benefit[];
  readonly contrasts: readonly Contrast[];
  readonly routes: readonly Route[];
}

/**
 * The tips on an item for who stands here on the scale: first those for the level, then those for everyone, both in the
 * order of the guide. Without a score only those for everyone, because nobody knows the level then.
 */
export function tipsFor(guide: Guide, scale: Scale, itemId: string, current: unknown): readonly Tip[] {
  const level = typeof current === 'number' ? levelOf(scale, current).id : null;
  const about = guide.tips.filter(({ items }) => items.includes(itemId));
  return [...about.filter((tip) => tip.level === level), ...about.filter((tip) => tip.level === undefined)];
}

export const sourceOf = (guide: Guide, { source }: { readonly source: string }): GuideSource | undefined =>
  guide.sources.find(({ id }) => id === source);

/** What a filling shows: every item of the selection scored, chosen as priority, an action that says something. */
export function evidenceOf(
  scale: Scale,
  items: readonly PlacedItem[],
  answers: Answers,
  records: Records,
): ReadonlySet<Evidence> {
  const isComplete = (aspect: 'current' | 'ambition'): boolean => {
    const { filled, total } = progress(items, answers, [aspect]);
    return total > 0 && filled === total;
  };
  const found: Readonly<Record<Evidence, boolean>> = {
    opened: true,
    scores: isComplete('current'),
    ambition: isComplete('ambition'),
    priorities: items.some(({ item }) => isPriority(records, item.id)),
    plan: readPlan(scale, items, answers, records).some(({ actions }) => actions.some(({ text }) => text.trim())),
  };
  return new Set(EVIDENCE.filter((one) => found[one]));
}

/** `unknown`: nobody can tell from what is given. */
export type StepState = 'done' | 'now' | 'next' | 'unknown';

/**
 * Where a team is, step by step. `step` is what people say themselves: all before it is done. Else a filling says it, as
 * far as it can: the first step that it could show and doesn't is the one to take now. `evidence` is null when nobody
 * looked at a filling.
 */
export function stepStates(
  route: Route,
  step: string | null,
  evidence: ReadonlySet<Evidence> | null,
): readonly StepState[] {
  const { steps } = route;
  const said = steps.findIndex(({ id }) => id === step);
  if (said >= 0) return steps.map((_, i) => (i < said ? 'done' : i === said ? 'now' : 'next'));
  if (!evidence) return steps.map(() => 'unknown');
  const now = steps.findIndex(({ shows }) => shows !== undefined && !evidence.has(shows));
  return steps.map(({ shows }, i) => {
    if (i === now) return 'now';
    if (shows !== undefined && evidence.has(shows)) return 'done';
    return now >= 0 && i > now ? 'next' : 'unknown';
  });
}
