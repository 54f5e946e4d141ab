/** Opens the room of a live session: in the tabs of this browser. A chunk of its own, with the element that needs it. */
import type { Parsed } from './domain/problem.js';
import type { WorkshopEnvironment } from './elements/workshop/environment.js';
import { parsePicture, parseSnapshot } from './schema/picture.js';
import { parseSession } from './schema/session.js';
import { defaultEnvironment } from './setup.js';
import { LocalRoom } from './storage/room-local.js';
import type { Room } from './storage/room.js';
import type { StorageAdapter } from './storage/adapter.js';
import { readFilling } from './store/fillings.js';

const orNull = <T>(parsed: Parsed<T>): T | null => (parsed.ok ? parsed.value : null);

/** One room per project and place of storage: elements on one page share it, and it stays open as long as the page. */
const rooms = new WeakMap<StorageAdapter, Map<string, Room>>();

/** Who this tab is, in this project: the same after a reload, another one in another tab. */
function respondent(project: string, fresh: () => string): string {
  const key = `meetlat:respondent:${project}`;
  try {
    const id = sessionStorage.getItem(key) ?? fresh();
    sessionStorage.setItem(key, id);
    return id;
  } catch {
    return fresh(); // a browser that refuses storage: a reload is then somebody new
  }
}

/** What a live session needs from the outside world. */
export function workshopEnvironment(): WorkshopEnvironment {
  const environment = defaultEnvironment();
  return {
    instrument: (src) => environment.instrument(src),
    workspace: (instrument, adapter, namespace) => environment.workspace(instrument, adapter, namespace),
    respondent: (project) => respondent(project, () => environment.newId()),
    async room(instrument, { project, storage, namespace }) {
      const workspace = await environment.workspace(instrument, storage, namespace);
      const { adapter } = workspace;
      const ours = rooms.get(adapter) ?? new Map<string, Room>();
      rooms.set(adapter, ours);
      const room =
        ours.get(project) ??
        new LocalRoom({
          instrument,
          project,
          adapter,
          newId: () => environment.newId(),
          channel: `meetlat room ${namespace} ${project}`,
          parsers: {
            state: (value) => orNull(parseSession(value)),
            picture: (value) => orNull(parsePicture(value)),
            snapshot: (value) => orNull(parseSnapshot(value)),
            assessment: (id) => readFilling(workspace, id),
          },
        });
      ours.set(project, room);
      return room;
    },
  };
}
