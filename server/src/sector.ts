import { answerRecord } from '../../src/domain/assessment.js';
import type { Distribution, FrozenCell, GroupPicture, GroupSnapshot } from '../../src/domain/group/index.js';
import { MINIMUM, countsOf, distributionOf, reveal } from '../../src/domain/group/index.js';
import type { Instrument } from '../../src/domain/instrument.js';
import { selectItems } from '../../src/domain/instrument.js';
import type { Aspect } from '../../src/domain/rating.js';
import { membersIn } from './members.js';
import { raise } from './records.js';
import { hashed } from './secret.js';
import type { Store, Tx } from './store/port.js';

/** Fewest organisations behind a figure of the sector, and fewest new ones before it is counted anew. */
export const ORGANISATIONS = 5;

/** What one organisation gives: its picture within the rules of protected mode, whatever its own mode is. */
interface Contribution {
  /** Of the project: one that takes another name is no new organisation. */
  readonly source: string;
  readonly organisation: string;
  readonly round: number | null;
  readonly snapshot: GroupSnapshot;
}

/** One figure of the sector as it was frozen, with whom it was made of. */
interface SectorCell {
  readonly itemId: string;
  readonly aspect: Aspect;
  readonly organisations: number;
  readonly names: readonly string[];
  readonly told: Distribution;
}

async function contributionOf(tx: Tx, project: string): Promise<Contribution | null> {
  const [line] = await tx.all('SELECT content FROM contribution WHERE project = ?', project);
  return line ? (JSON.parse(String(line['content'])) as Contribution) : null;
}

/** Gives a round of this project to the sector, or refreshes what was given. The name is kept as a fingerprint only. */
export function contribute(
  store: Store,
  project: string,
  instrument: Instrument,
  given: { readonly organisation: string; readonly round: number | null },
): Promise<object> {
  const { round } = given;
  const organisation = hashed(given.organisation.trim().toLowerCase());
  const itemIds = selectItems(instrument, null).items.map(({ item }) => item.id);
  return store.transact({ project }, async (tx) => {
    await raise(tx, project, 0);
    const members = await membersIn(tx, project, instrument, itemIds.map(answerRecord));
    const previous = (await contributionOf(tx, project))?.snapshot ?? null;
    const group = { mode: 'protected', members, agreed: null } as const;
    const { picture, snapshot } = reveal(instrument, group, { round, previous });
    const sql = `INSERT INTO contribution (project, instrument, organisation, content) VALUES (?, ?, ?, ?)
      ON CONFLICT (project) DO UPDATE SET organisation = excluded.organisation, content = excluded.content`;
    // Nobody's notes leave their project.
    const content: Contribution = {
      source: hashed(project),
      organisation,
      round,
      snapshot: { ...snapshot, notes: [] },
    };
    await tx.run(sql, project, instrument.id, organisation, JSON.stringify(content));
    return { contributed: picture.items.filter(({ current }) => current.kind === 'enough').length };
  });
}

/** Takes back what was given. Figures that were made with it stay until enough others join. */
export const withdraw = (store: Store, project: string): Promise<void> =>
  store.transact({ project }, (tx) => tx.run('DELETE FROM contribution WHERE project = ?', project));

const cellOf = ({ snapshot, round }: Contribution, itemId: string, aspect: Aspect): FrozenCell | undefined =>
  snapshot.cells.find((cell) => cell.round === round && cell.itemId === itemId && cell.aspect === aspect);

/** One figure: as before until 5 organisations more, and never when one of them is more than half of it. */
function figure(
  instrument: Instrument,
  given: readonly Contribution[],
  { itemId, aspect }: Pick<SectorCell, 'itemId' | 'aspect'>,
  before: SectorCell | undefined,
): SectorCell | undefined {
  const cells = given.flatMap((one) => {
    const cell = cellOf(one, itemId, aspect);
    return cell ? [{ names: [one.organisation, one.source], whole: cell.whole }] : [];
  });
  const known = before?.names ?? [];
  const isNew = ({ names }: { readonly names: readonly string[] }): boolean => !names.some((n) => known.includes(n));
  if (cells.filter(isNew).length < ORGANISATIONS) return before;
  const total = cells.reduce((sum, { whole }) => sum + whole.n, 0);
  if (cells.some(({ whole }) => whole.n * 2 > total)) return before;
  const { scale } = instrument;
  const counts = countsOf(scale, undefined);
  for (const { whole } of cells)
    countsOf(scale, whole).forEach((count, bin) => (counts[bin] = (counts[bin] ?? 0) + count));
  const told = distributionOf(scale, counts, MINIMUM.protected);
  return { itemId, aspect, organisations: cells.length, names: cells.flatMap(({ names }) => names), told };
}

/** The picture of all organisations that gave theirs; of one with several projects, the first. */
export function sectorOf(store: Store, instrument: Instrument): Promise<object> {
  return store.transact({ sector: instrument.id }, async (tx) => {
    await tx.run("INSERT INTO sector (instrument, content) VALUES (?, '[]') ON CONFLICT DO NOTHING", instrument.id);
    // One at a time: two that count at once could each freeze another figure.
    await tx.run('UPDATE sector SET content = content WHERE instrument = ?', instrument.id);
    const [line] = await tx.all('SELECT content FROM sector WHERE instrument = ?', instrument.id);
    const before = JSON.parse(String(line?.['content'] ?? '[]')) as readonly SectorCell[];
    const lines = await tx.all('SELECT content FROM contribution WHERE instrument = ? ORDER BY project', instrument.id);
    const all = lines.map((one) => JSON.parse(String(one['content'])) as Contribution);
    const isFirst = ({ organisation }: Contribution, at: number): boolean =>
      all.findIndex((other) => other.organisation === organisation) === at;
    const given = all.filter(isFirst);
    const cells: SectorCell[] = [];
    const told = (itemId: string, aspect: Aspect): Distribution => {
      const old = before.find((cell) => cell.itemId === itemId && cell.aspect === aspect);
      const cell = figure(instrument, given, { itemId, aspect }, old);
      if (cell) cells.push(cell);
      return cell?.told ?? { kind: 'too-few', minimum: MINIMUM.protected };
    };
    const items = selectItems(instrument, null).items.map(({ item: { id: itemId } }) => ({
      itemId,
      current: told(itemId, 'current'),
      ambition: told(itemId, 'ambition'),
      notes: [],
    }));
    await tx.run('UPDATE sector SET content = ? WHERE instrument = ?', JSON.stringify(cells), instrument.id);
    const picture: GroupPicture = { mode: 'protected', round: null, segment: '', respondents: null, items };
    const organisations = Math.max(0, ...cells.map((cell) => cell.organisations));
    return { picture, organisations: organisations === 0 ? null : organisations, minimum: ORGANISATIONS };
  });
}
