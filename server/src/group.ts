import { answerOf, answerRecord } from '../../src/domain/assessment.js';
import type { GroupPicture, GroupSnapshot, ItemPicture } from '../../src/domain/group/index.js';
import { MINIMUM, reveal } from '../../src/domain/group/index.js';
import type { Instrument } from '../../src/domain/instrument.js';
import type { Aspect } from '../../src/domain/rating.js';
import { textHash } from '../../src/domain/text-hash.js';
import { OPENINGS } from '../../src/domain/session.js';
import { forbidden } from './fault.js';
import { membersIn } from './members.js';
import { raise } from './records.js';
import type { Caller } from './rights.js';
import { leads } from './rights.js';
import { sessionIn } from './session.js';
import type { Store, Tx } from './store/port.js';

/** Name of the snapshot in what was shown. */
const SNAPSHOT = '';
const SHOWN_OPENINGS = 'openings';

export interface Asked {
  readonly itemIds: readonly string[];
  readonly aspects: readonly Aspect[];
  readonly round: number | null;
  readonly segment: string;
}

async function shown<T>(tx: Tx, project: string, name: string): Promise<T | null> {
  const [line] = await tx.all('SELECT content FROM shown WHERE project = ? AND name = ?', project, name);
  return line ? (JSON.parse(String(line['content'])) as T) : null;
}

const keepShown = (tx: Tx, project: string, name: string, content: unknown): Promise<void> => {
  const sql = `INSERT INTO shown (project, name, content) VALUES (?, ?, ?)
    ON CONFLICT (project, name) DO UPDATE SET content = excluded.content`;
  return tx.run(sql, project, name, JSON.stringify(content));
};

/** How many scored an item in a round, of how many who take part: whoever joins has an assessment of the first round. */
export function countsOf(
  store: Store,
  project: string,
  instrument: Instrument,
  asked: { readonly itemId: string; readonly aspect: Aspect; readonly round: number },
): Promise<object> {
  return store.transact({ project }, async (tx) => {
    const members = await membersIn(tx, project, instrument, [answerRecord(asked.itemId)]);
    const inRound = members.filter(({ details }) => details.round === asked.round);
    return {
      in: inRound.filter(({ answers }) => answerOf(answers, asked.itemId)[asked.aspect] !== null).length,
      of: members.filter(({ details }) => details.round === 1).length,
    };
  });
}

/** Beside what was asked for now stays what was shown before. */
function merged(fresh: GroupPicture, before: GroupPicture | null, { aspects }: Asked): GroupPicture {
  const minimum = MINIMUM[fresh.mode];
  const items = fresh.items.map((item): ItemPicture => {
    const old = before?.items.find(({ itemId }) => itemId === item.itemId);
    const told = (aspect: Aspect) =>
      aspects.includes(aspect) ? item[aspect] : (old?.[aspect] ?? ({ kind: 'too-few', minimum } as const));
    return { ...item, current: told('current'), ambition: told('ambition') };
  });
  const ids = new Set(items.map(({ itemId }) => itemId));
  return { ...fresh, items: [...(before?.items ?? []).filter(({ itemId }) => !ids.has(itemId)), ...items] };
}

/** Shows the group to all, within the rules of its mode, and keeps what was shown in the same transaction. */
export function revealGroup(store: Store, project: string, instrument: Instrument, asked: Asked) {
  return store.transact({ project }, async (tx) => {
    await raise(tx, project, 0);
    const { mode, revision } = await sessionIn(tx, project);
    const members = await membersIn(tx, project, instrument, asked.itemIds.map(answerRecord));
    const previous = await shown<GroupSnapshot>(tx, project, SNAPSHOT);
    const { itemIds, round, segment } = asked;
    const found = reveal(instrument, { mode, members, agreed: null }, { itemIds, round, segment, previous });
    const name = `picture ${String(round)} ${segment}`;
    const picture = merged(found.picture, await shown<GroupPicture>(tx, project, name), asked);
    await keepShown(tx, project, SNAPSHOT, found.snapshot);
    await keepShown(tx, project, name, picture);
    const items = picture.items.filter(({ itemId }) => itemIds.includes(itemId));
    return { picture: { ...picture, items }, revision };
  });
}

/** The pictures that were revealed; null for every round or segment. */
export async function picturesOf(tx: Tx, project: string, round: number | null, segment: string | null) {
  const sql = "SELECT content FROM shown WHERE project = ? AND name LIKE 'picture %' ORDER BY name";
  const pictures = (await tx.all(sql, project)).map((line) => JSON.parse(String(line['content'])) as GroupPicture);
  return {
    pictures: pictures.filter(
      (picture) => (round === null || picture.round === round) && (segment === null || picture.segment === segment),
    ),
  };
}

/**
 * Answers to the opening question, without names, in the order of their fingerprints: nobody's. For whoever leads, and
 * for all once they were revealed. In protected mode they come 5 at a time, so that no text shows who just joined.
 */
export function openingsOf(store: Store, caller: Caller, instrument: Instrument): Promise<object> {
  const { project, scope } = caller;
  return store.transact({ project }, async (tx) => {
    await raise(tx, project, 0);
    const { mode, revealed } = await sessionIn(tx, project);
    if (!leads(scope) && !revealed.includes(OPENINGS)) throw forbidden();
    const texts = (await membersIn(tx, project, instrument, ['opening:answer']))
      .map(({ records }) => records['opening:answer']?.['text'])
      .filter((text) => typeof text === 'string')
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .sort((a, b) => (textHash(a) < textHash(b) ? -1 : 1));
    if (mode === 'open') return { openings: texts.length < MINIMUM.open ? [] : texts };
    const before = (await shown<readonly string[]>(tx, project, SHOWN_OPENINGS)) ?? [];
    if (texts.length - before.length < MINIMUM.protected) return { openings: before };
    await keepShown(tx, project, SHOWN_OPENINGS, texts);
    return { openings: texts };
  });
}
