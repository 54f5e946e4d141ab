import type { Answers, RecordEdit, RecordId, Records } from './assessment.js';
import { answerOf } from './assessment.js';
import { isDay } from './day.js';
import type { PlacedItem } from './instrument.js';
import type { Level, Scale } from './scale.js';
import { levelOf } from './scale.js';
import type { ItemGap } from './statistics.js';
import { biggestGaps } from './statistics.js';

export const STATUSES = ['todo', 'doing', 'done'] as const;
export type Status = (typeof STATUSES)[number];

/** Something people will do about an item. */
export interface PlannedAction {
  readonly id: string;
  readonly itemId: string;
  readonly text: string;
  /** Who sees to it; empty: not said. */
  readonly owner: string;
  /** yyyy-mm-dd, or empty. */
  readonly due: string;
  readonly status: Status;
}

/** An item that people chose to work on, and what they will do. */
export interface Priority extends PlacedItem {
  /** The level after the one they stand in: what it says is the goal. Null at the highest level, or without a score. */
  readonly goal: Level | null;
  /** In the order in which they were added. */
  readonly actions: readonly PlannedAction[];
}

/** How many items are suggested as a priority. More is no choice. */
export const SUGGESTIONS = 3;

/** Longest owner and longest action, in UTF-16 code units. */
export const OWNER_LIMIT = 200;
export const ACTION_LIMIT = 2000;

const PRIORITY = 'priority:';
const ACTION = 'action:';

export const isPriority = (records: Records, itemId: string): boolean =>
  records[PRIORITY + itemId]?.['chosen'] === true;

/** The edits that make an item a priority, or no longer. Its actions stay, and come back with it. */
export const priorityEdits = (itemId: string, chosen: boolean): readonly RecordEdit[] => [
  { recordId: `priority:${itemId}`, field: 'chosen', value: chosen },
];

/** The edits that write an action, new or changed: only the fields that are given. */
export function actionEdits(id: string, fields: Partial<Omit<PlannedAction, 'id'>>): readonly RecordEdit[] {
  const { itemId, ...others } = fields;
  const recordId: RecordId = `action:${id}`;
  const all = itemId === undefined ? others : { item: itemId, ...others };
  return Object.entries(all).map(([field, value]) => ({ recordId, field, value }));
}

/** The edit that takes an action off the plan, or puts it back: it keeps its text, so that this can be undone. */
export const removalEdits = (id: string, removed: boolean): readonly RecordEdit[] => [
  { recordId: `action:${id}`, field: 'removed', value: removed },
];

/** The action in a record; null when it is removed, emptied or not an action. Ids of records sort by age. */
function readAction(recordId: string, fields: Records[string]): PlannedAction | null {
  const { item, text, owner, due, status, removed } = fields as Readonly<Record<string, unknown>>;
  if (!recordId.startsWith(ACTION) || typeof item !== 'string' || removed === true) return null;
  return {
    id: recordId.slice(ACTION.length),
    itemId: item,
    text: typeof text === 'string' ? text : '',
    owner: typeof owner === 'string' ? owner : '',
    due: isDay(due) ? due : '',
    status: STATUSES.find((one) => one === status) ?? 'todo',
  };
}

/** The level after the one that a score lies in; null at the highest, and without a score. */
export function nextLevel(scale: Scale, current: unknown): Level | null {
  if (typeof current !== 'number') return null;
  return scale.levels[scale.levels.indexOf(levelOf(scale, current)) + 1] ?? null;
}

/** The priorities among these items, in the instrument's order, each with its goal and its actions. */
export function readPlan(
  scale: Scale,
  items: readonly PlacedItem[],
  answers: Answers,
  records: Records,
): readonly Priority[] {
  const actions = Object.keys(records)
    .sort()
    .flatMap((recordId) => readAction(recordId, records[recordId] ?? {}) ?? []);
  return items
    .filter(({ item }) => isPriority(records, item.id))
    .map((placed) => ({
      ...placed,
      goal: nextLevel(scale, answerOf(answers, placed.item.id).current),
      actions: actions.filter(({ itemId }) => itemId === placed.item.id),
    }));
}

/**
 * The items with the biggest gaps that are no priority yet: with the priorities together at most `SUGGESTIONS`. Equals
 * are suggested together or not at all, except when the biggest gaps are equal: then people see all of those, if few.
 */
export function suggestPriorities(
  items: readonly PlacedItem[],
  answers: Answers,
  records: Records,
): readonly ItemGap[] {
  const gaps = biggestGaps(items, answers);
  const open = gaps.filter(({ item }) => !isPriority(records, item.id));
  const room = SUGGESTIONS - (gaps.length - open.length);
  if (room <= 0) return [];
  const next = open[room]?.gap ?? 0;
  const biggest = open.filter(({ gap }) => gap === open[0]?.gap);
  if (biggest.length > room) return biggest.length <= 2 * SUGGESTIONS ? biggest : [];
  return open.slice(0, room).filter(({ gap }) => gap > next);
}

/** Ids of new actions sort by the moment they were made, and two people never make the same. `random`: 32 bits. */
export const newActionId = (now: number, random: number): string =>
  `${now.toString(36).padStart(9, '0')}-${random.toString(36)}`;
