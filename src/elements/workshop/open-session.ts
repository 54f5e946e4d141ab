import type { Instrument } from '../../domain/instrument.js';
import type { Room } from '../../storage/room.js';
import type { StorageChoice } from '../../store/environment.js';
import type { WorkshopEnvironment } from './environment.js';
import { LiveSession } from './live-session.js';
import { TakesPart } from './takes-part.js';

export interface SessionChoice {
  readonly view: 'participant' | 'facilitator' | 'screen';
  readonly project: string;
  readonly src: string | null;
  readonly instrument: Instrument | null;
  readonly storage: StorageChoice;
  readonly namespace: string;
  readonly room: Room | null;
  readonly respondent: string;
}

export interface OpenSession {
  readonly instrument: Instrument;
  readonly live: LiveSession;
  readonly own: TakesPart;
}

/** From what a page asks for to a session that is followed; else sentences that say what is wrong. */
export async function openSession(
  environment: WorkshopEnvironment,
  choice: SessionChoice,
  changed: () => void,
): Promise<OpenSession | readonly string[]> {
  const { view, project, src, storage, namespace } = choice;
  const read = choice.instrument ? { ok: true as const, value: choice.instrument } : await environment.instrument(src);
  if (!read.ok) return read.problems;
  const instrument = read.value;
  const room = choice.room ?? (await environment.room(instrument, { project, storage, namespace }));
  const workspace = await environment.workspace(instrument, room.answers, namespace);
  const respondent = choice.respondent || environment.respondent(project);
  const own = new TakesPart(workspace, { project, respondent }, changed);
  if (view === 'participant') await own.comeBack();
  const live = new LiveSession({ instrument, room, isCounting: view !== 'participant' }, changed);
  return { instrument, live, own };
}

/** Stops following and writing; what was written stays. */
export function closeSession({ live, own }: OpenSession): void {
  live.end();
  own.end();
}
