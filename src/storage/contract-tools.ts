// What the checks of the contract are written with. Asserts by itself, so that it runs in any test framework.
import type { Change, Outcome, StorageAdapter, StoredAssessment, StoredField } from './adapter.js';

/** One adapter to test, on data of its own that starts empty. */
export interface AdapterHarness {
  readonly adapter: StorageAdapter;
  /** A second adapter on the same data, as a second tab or a reload has it; null when there can be none. */
  readonly second: (() => Promise<StorageAdapter>) | null;
  /** Closes and removes everything. */
  readonly dispose: () => Promise<void>;
}

export type Check = (harness: AdapterHarness) => Promise<void>;

export const NOW = { unloading: false };

let count = 0;

export const change = (patch: Partial<Change> = {}): Change => ({
  id: `change-${++count}`,
  assessmentId: 'a',
  recordId: 'answer:x',
  field: 'current',
  value: 7,
  base: 0,
  ...patch,
});

export function check(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(`adapter contract: ${what}`);
}

export function same(actual: unknown, expected: unknown, what: string): void {
  const [is, should] = [actual, expected].map((value) => JSON.stringify(sorted(value)));
  check(is === should, `${what}: ${is} instead of ${should}`);
}

/** With its keys in order, so that two objects with the same content give the same text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, inner]) => [key, sorted(inner)]);
}

export async function save(adapter: StorageAdapter, ...changes: Change[]): Promise<readonly Outcome[]> {
  const { outcomes, fault } = await adapter.save(changes, NOW);
  check(fault === null, `save gave a fault: ${fault}`);
  same(outcomes.map(({ id }) => id).sort(), changes.map(({ id }) => id).sort(), 'one outcome for each change');
  return changes.flatMap(({ id }) => outcomes.filter((outcome) => outcome.id === id));
}

export async function kept(adapter: StorageAdapter, ...changes: Change[]): Promise<number[]> {
  const outcomes = await save(adapter, ...changes);
  for (const outcome of outcomes) check(outcome.kept, `not kept: ${JSON.stringify(outcome)}`);
  return outcomes.map(({ revision }) => revision);
}

export async function load(adapter: StorageAdapter, assessmentId = 'a'): Promise<StoredAssessment | null> {
  return (await adapter.load(assessmentId)) as StoredAssessment | null;
}

export async function field(
  adapter: StorageAdapter,
  { assessmentId, recordId, field: name }: Change,
): Promise<StoredField> {
  const record = (await load(adapter, assessmentId))?.records.find((one) => one.recordId === recordId);
  const found = record && Object.hasOwn(record.fields, name) ? record.fields[name] : undefined;
  return { value: found?.value, revision: found?.revision ?? 0 };
}

/** Waits until `condition` holds, 2 s at most: messages between tabs take their time. */
export async function until(condition: () => boolean, what: string): Promise<void> {
  for (let i = 0; i < 200 && !condition(); i++) await new Promise((resolve) => setTimeout(resolve, 10));
  check(condition(), what);
}
