import type { Assessment } from '../assessment.js';
import { answerOf } from '../assessment.js';
import type { Instrument } from '../instrument.js';
import { selectItems } from '../instrument.js';
import type { Aspect } from '../rating.js';
import { ASPECTS } from '../rating.js';
import { textHash } from '../text-hash.js';
import type { Cell } from './columns.js';
import { columnAt, columnsOf, distributionsOf } from './columns.js';
import { freezeCell } from './freeze.js';
import type {
  Distribution,
  FrozenCell,
  FrozenNotes,
  Group,
  GroupMode,
  GroupPicture,
  GroupSnapshot,
  PictureOptions,
} from './types.js';
import { MINIMUM } from './types.js';

interface Revealed {
  readonly picture: GroupPicture;
  readonly snapshot: GroupSnapshot;
}

/** Protected stays protected, whatever is asked later. */
const modeOf = (group: Group, previous: GroupSnapshot | null): GroupMode =>
  group.mode === 'protected' ||
  previous?.mode === 'protected' ||
  group.agreed?.records['group:settings']?.['mode'] === 'protected'
    ? 'protected'
    : 'open';

const lastRound = (members: readonly Assessment[]): number | null =>
  members.reduce<number | null>(
    (last, { details: { round } }) => (round === null ? last : Math.max(last ?? 0, round)),
    null,
  );

/** Consented notes on an item, each text once, ordered by fingerprint: the same every time, and nobody's order. */
function notesOf(members: readonly Assessment[], itemId: string): readonly string[] {
  const texts = members
    .filter(({ records }) => records['consent:notes']?.['given'] === true)
    .map(({ answers }) => answerOf(answers, itemId))
    .flatMap(({ currentNote, ambitionNote }) => [currentNote.trim(), ambitionNote.trim()])
    .filter((text) => text !== '');
  const key = (text: string): string => textHash(`${itemId} ${text}`);
  return [...new Set(texts)].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const idsIn = (instrument: Instrument, { itemIds }: PictureOptions): readonly string[] =>
  selectItems(instrument, itemIds ?? null).items.map(({ item }) => item.id);

const cellsOf = (itemIds: readonly string[]): readonly Cell[] =>
  itemIds.flatMap((itemId) => ASPECTS.map((aspect) => ({ itemId, aspect })));

function openPicture(
  instrument: Instrument,
  members: readonly Assessment[],
  options: PictureOptions,
  round: number | null,
): GroupPicture {
  const segment = options.segment ?? '';
  const chosen = members.filter(({ details }) => segment === '' || details.segment === segment);
  const cells = cellsOf(idsIn(instrument, options));
  const told = distributionsOf(columnsOf(instrument.scale, chosen, cells), MINIMUM.open);
  const tooFew: Distribution = { kind: 'too-few', minimum: MINIMUM.open };
  const items = idsIn(instrument, options).map((itemId, at) => {
    const [current = tooFew, ambition = tooFew] = told.slice(at * ASPECTS.length);
    const some = current.kind === 'enough' || ambition.kind === 'enough';
    return { itemId, current, ambition, notes: some ? notesOf(chosen, itemId) : [] };
  });
  const isEnough = chosen.length >= MINIMUM.open;
  return { mode: 'open', round, segment, respondents: isEnough ? chosen.length : null, items };
}

/** The list with this one in the place of the one like it. */
const replaced = <T>(list: readonly T[], one: T, isLike: (other: T) => boolean): readonly T[] =>
  list.some(isLike) ? list.map((other) => (isLike(other) ? one : other)) : [...list, one];

/**
 * Notes of those who are in the picture, so that none shows who came just now. One that was changed waits for the next
 * new picture; one that was taken back goes at once.
 */
function frozenNotes(
  members: readonly Assessment[],
  itemId: string,
  cells: readonly FrozenCell[],
  before: FrozenNotes | undefined,
  isNew: boolean,
): readonly string[] {
  const counted = new Set(cells.flatMap((cell) => cell.counted));
  const notes = notesOf(
    members.filter(({ id }) => counted.has(id)),
    itemId,
  );
  return isNew ? notes : (before?.notes ?? []).filter((text) => notes.includes(text));
}

function frozen(
  instrument: Instrument,
  members: readonly Assessment[],
  options: PictureOptions,
  round: number | null,
): GroupSnapshot {
  const { scale } = instrument;
  const ids = idsIn(instrument, options);
  const columns = columnsOf(scale, members, cellsOf(ids));
  let { cells = [], notes = [], rounds = [] }: Partial<GroupSnapshot> = options.previous ?? {};
  ids.forEach((itemId, at) => {
    const old = cells.filter((cell) => cell.round === round && cell.itemId === itemId);
    const now = ASPECTS.flatMap((aspect, i) => {
      const before = old.find((cell) => cell.aspect === aspect);
      const bins = columnAt(columns, at * ASPECTS.length + i);
      return freezeCell(scale, members, bins, { round, itemId, aspect }, before) ?? [];
    });
    if (now.length === 0) return;
    for (const cell of now)
      cells = replaced(
        cells,
        cell,
        (other) => other.round === round && other.itemId === itemId && other.aspect === cell.aspect,
      );
    const isHere = (one: FrozenNotes): boolean => one.round === round && one.itemId === itemId;
    const isNew = now.some((cell) => !old.includes(cell));
    const told = frozenNotes(members, itemId, now, notes.find(isHere), isNew);
    notes = replaced(notes, { round, itemId, notes: told }, isHere);
  });
  const before = rounds.find((one) => one.round === round)?.respondents ?? 0;
  if (members.length - before >= MINIMUM.protected) {
    rounds = replaced(rounds, { round, respondents: members.length }, (one) => one.round === round);
  }
  return { mode: 'protected', cells, rounds, notes };
}

function frozenPicture(
  instrument: Instrument,
  snapshot: GroupSnapshot,
  options: PictureOptions,
  round: number | null,
): GroupPicture {
  const segment = options.segment ?? '';
  const tooFew: Distribution = { kind: 'too-few', minimum: MINIMUM.protected };
  const told = (itemId: string, aspect: Aspect): Distribution => {
    const cell = snapshot.cells.find((one) => one.round === round && one.itemId === itemId && one.aspect === aspect);
    if (!cell) return tooFew;
    if (segment === '') return cell.whole;
    return (Object.hasOwn(cell.segments, segment) ? cell.segments[segment] : undefined) ?? tooFew;
  };
  const items = idsIn(instrument, options).map((itemId) => ({
    itemId,
    current: told(itemId, 'current'),
    ambition: told(itemId, 'ambition'),
    notes:
      segment === '' ? (snapshot.notes.find((one) => one.round === round && one.itemId === itemId)?.notes ?? []) : [],
  }));
  const count = snapshot.rounds.find((one) => one.round === round)?.respondents ?? null;
  return { mode: 'protected', round, segment, respondents: segment === '' ? count : null, items };
}

/**
 * What may be shown now, and the snapshot to keep and give back next time: first keep, then show. The rules of the mode
 * are in here. In protected mode what was shown without its snapshot being kept may be told apart from the next.
 */
export function reveal(instrument: Instrument, group: Group, options: PictureOptions = {}): Revealed {
  const previous = options.previous ?? null;
  const respondents = group.members.filter(({ details }) => details.kind !== 'agreed');
  const round = options.round === undefined ? lastRound(respondents) : options.round;
  const members = respondents.filter(({ details }) => details.round === round);
  if (modeOf(group, previous) === 'open') {
    const snapshot = previous ?? { mode: 'open', cells: [], rounds: [], notes: [] };
    return { picture: openPicture(instrument, members, options, round), snapshot };
  }
  const snapshot = frozen(instrument, members, options, round);
  return { picture: frozenPicture(instrument, snapshot, options, round), snapshot };
}
