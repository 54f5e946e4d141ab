import type { Assessment } from '../assessment.js';
import { answerOf } from '../assessment.js';
import type { Instrument } from '../instrument.js';
import { selectItems } from '../instrument.js';
import type { Aspect } from '../rating.js';
import { ASPECTS } from '../rating.js';
import { textHash } from '../text-hash.js';
import { columnOf, distributionOf } from './columns.js';
import { freezeCell } from './freeze.js';
import type { Distribution, Group, GroupMode, GroupPicture, GroupSnapshot, PictureOptions } from './types.js';
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

function openPicture(
  instrument: Instrument,
  members: readonly Assessment[],
  options: PictureOptions,
  round: number | null,
): GroupPicture {
  const segment = options.segment ?? '';
  const chosen = members.filter(({ details }) => segment === '' || details.segment === segment);
  const told = (itemId: string, aspect: Aspect): Distribution =>
    distributionOf(
      instrument.scale,
      columnOf(chosen.map(({ answers }) => answerOf(answers, itemId)[aspect])),
      MINIMUM.open,
    );
  const isEnough = chosen.length >= MINIMUM.open;
  const items = selectItems(instrument, options.itemIds ?? null).items.map(({ item: { id: itemId } }) => {
    const [current, ambition] = [told(itemId, 'current'), told(itemId, 'ambition')];
    const some = current.kind === 'enough' || ambition.kind === 'enough';
    return { itemId, current, ambition, notes: some ? notesOf(chosen, itemId) : [] };
  });
  return { mode: 'open', round, segment, respondents: isEnough ? chosen.length : null, items };
}

function frozen(
  instrument: Instrument,
  members: readonly Assessment[],
  options: PictureOptions,
  round: number | null,
): GroupSnapshot {
  const previous = options.previous ?? null;
  const cells = [...(previous?.cells ?? [])];
  const notes = [...(previous?.notes ?? [])];
  for (const { item } of selectItems(instrument, options.itemIds ?? null).items) {
    let news = false;
    for (const aspect of ASPECTS) {
      const key = { round, itemId: item.id, aspect };
      const at = cells.findIndex((cell) => cell.round === round && cell.itemId === item.id && cell.aspect === aspect);
      const cell = freezeCell(instrument.scale, members, key, cells[at]);
      news ||= cell !== null && cell !== cells[at];
      if (cell) cells.splice(at < 0 ? cells.length : at, at < 0 ? 0 : 1, cell);
    }
    if (!news) continue;
    const at = notes.findIndex((one) => one.round === round && one.itemId === item.id);
    const told = { round, itemId: item.id, notes: notesOf(members, item.id) };
    notes.splice(at < 0 ? notes.length : at, at < 0 ? 0 : 1, told);
  }
  const rounds = [...(previous?.rounds ?? [])];
  const at = rounds.findIndex((one) => one.round === round);
  if (members.length - (rounds[at]?.respondents ?? 0) >= MINIMUM.protected) {
    rounds.splice(at < 0 ? rounds.length : at, at < 0 ? 0 : 1, { round, respondents: members.length });
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
  const items = selectItems(instrument, options.itemIds ?? null).items.map(({ item: { id: itemId } }) => ({
    itemId,
    current: told(itemId, 'current'),
    ambition: told(itemId, 'ambition'),
    notes:
      segment === '' ? (snapshot.notes.find((one) => one.round === round && one.itemId === itemId)?.notes ?? []) : [],
  }));
  const count = snapshot.rounds.find((one) => one.round === round)?.respondents ?? null;
  return { mode: 'protected', round, segment, respondents: segment === '' ? count : null, items };
}

/** What may be shown now, and the snapshot to keep and give back next time. The rules of the mode are in here. */
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

/** What may be shown of a group. In protected mode give it what was shown before. */
export const pictureOf = (instrument: Instrument, group: Group, options: PictureOptions = {}): GroupPicture =>
  reveal(instrument, group, options).picture;
