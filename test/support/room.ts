import type { Edit } from '../../src/domain/assessment.js';
import { applyEdits, emptyAssessment, ratingEdits, EMPTY_ANSWER } from '../../src/domain/assessment.js';
import type { Instrument } from '../../src/domain/instrument.js';
import { parsePicture, parseSession, parseSnapshot, recordParser } from '../../src/schema/index.js';
import type { StorageAdapter, StoredAssessment } from '../../src/storage/adapter.js';
import type { RoomParsers } from '../../src/storage/room.js';

const BASIS = { version: 1, lang: 'nl', hash: '0123456789abcdef' };

let count = 0;
export const newId = (): string => `change-${String(++count)}`;

/** The parsers that the composition root hands to a room. */
export function roomParsers(instrument: Instrument, adapter: StorageAdapter): RoomParsers {
  const record = recordParser(instrument.scale);
  const good = <T>(parsed: { readonly ok: boolean; readonly value?: T }): T | null => parsed.value ?? null;
  return {
    state: (value) => good(parseSession(value)),
    picture: (value) => good(parsePicture(value)),
    snapshot: (value) => good(parseSnapshot(value)),
    assessment: async (id) => {
      const stored = (await adapter.load(id)) as StoredAssessment | null;
      const edits = (stored?.records ?? []).flatMap((one): readonly Edit[] => {
        const parsed = record(one);
        return parsed.ok ? parsed.edits.map(({ edit }) => edit) : [];
      });
      return applyEdits(emptyAssessment(id, instrument.id, '1.0.0'), edits);
    },
  };
}

/** Lets somebody take part: joins in this round, and scores an item when there is one. */
export async function takesPart(
  adapter: StorageAdapter,
  who: string,
  said: { readonly project: string; readonly round?: number; readonly itemId?: string; readonly score?: number },
  more: readonly Edit[] = [],
): Promise<void> {
  const { project, round = 1, itemId = '', score = null } = said;
  const edits: readonly Edit[] = [
    { recordId: 'details', field: 'project', value: project },
    { recordId: 'details', field: 'round', value: round },
    ...(score === null ? [] : ratingEdits(EMPTY_ANSWER, itemId, 'current', score, BASIS)),
    ...more,
  ];
  const changes = edits.map((edit) => ({ id: newId(), assessmentId: `${who}-${String(round)}`, base: 0, ...edit }));
  await adapter.save(changes, { unloading: false });
}
