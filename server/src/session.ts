import { NOTE_LIMIT } from '../../src/domain/assessment.js';
import { isId } from '../../src/schema/guards.js';
import { Refusal, notFound, rejected } from './fault.js';
import { group } from './incoming.js';
import type { Store, Tx } from './store/port.js';

const PHASES: readonly unknown[] = ['lobby', 'opening', 'collect', 'revealed', 'talk', 'again', 'closed'];

/** Where a live session is, as it lies here; the shape is that of the workshop's `SessionState`. */
export type Kept = Readonly<Record<string, unknown>> & { readonly revision: number };

const isText = (value: unknown): boolean => typeof value === 'string' && value.length <= NOTE_LIMIT;
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const isList = (value: unknown, isGood: (entry: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= 2000 && value.every(isGood);
const isStep = (value: unknown): boolean => {
  const { title, minutes } = group(value);
  return isText(title) && typeof minutes === 'number' && minutes >= 0 && minutes <= 1440;
};

const FIELDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  title: isText,
  phase: (value) => PHASES.includes(value),
  itemIds: (value) => isList(value, isId),
  item: (value) => value === null || isId(value),
  round: isCount,
  steps: (value) => isList(value, isStep),
  step: isCount,
  stepStartedAt: (value) => value === null || isCount(value),
  question: isText,
  revealed: (value) => isList(value, isText),
};

const lobby = (title: unknown, mode: unknown): Kept => ({
  revision: 0,
  title,
  mode,
  phase: 'lobby',
  itemIds: [],
  item: null,
  round: 1,
  steps: [],
  step: 0,
  stepStartedAt: null,
  question: '',
  revealed: [],
});

async function sessionIn(tx: Tx, project: string): Promise<Kept> {
  const [line] = await tx.all('SELECT title, mode, session FROM project WHERE id = ?', project);
  if (!line) throw notFound();
  return line['session'] === null ? lobby(line['title'], line['mode']) : (JSON.parse(String(line['session'])) as Kept);
}

export const readSession = (store: Store, project: string): Promise<Kept> =>
  store.transact(project, (tx) => sessionIn(tx, project));

/** Puts the session in another state. The mode stays what the project was made with: it was told to participants. */
export function saveSession(store: Store, project: string, body: unknown, match: string | undefined): Promise<Kept> {
  const given = group(body);
  const wrong = Object.keys(FIELDS).find((name) => !FIELDS[name]?.(given[name]));
  if (wrong !== undefined) throw rejected(`"${wrong}" is not what it has to be.`);
  const fields = Object.fromEntries(Object.keys(FIELDS).map((name) => [name, given[name]]));
  return store.transact(project, async (tx) => {
    await tx.run('UPDATE project SET cursor = cursor WHERE id = ?', project);
    const now = await sessionIn(tx, project);
    if (match !== `"${String(now.revision)}"`) throw new Refusal(412, 'rejected', 'The session has moved on.');
    const next: Kept = { ...fields, mode: now['mode'], revision: now.revision + 1 };
    await tx.run('UPDATE project SET session = ? WHERE id = ?', JSON.stringify(next), project);
    return next;
  });
}
