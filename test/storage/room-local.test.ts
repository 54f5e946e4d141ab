import { expect } from 'chai';
import { placedItems } from '../../src/domain/instrument.js';
import { collectItem, newSession } from '../../src/domain/session.js';
import { StorageFault } from '../../src/storage/adapter.js';
import { MemoryAdapter, MemoryTables } from '../../src/storage/memory.js';
import { LocalRoom } from '../../src/storage/room-local.js';
import { threeLevels } from '../support/instruments.js';
import { newId, roomParsers, takesPart } from '../support/room.js';

const PROJECT = 'workshop';
const [first, second] = placedItems(threeLevels).map(({ item }) => item.id) as [string, string];
const plan = { title: 'T', itemIds: [first, second], steps: [], question: 'Wat weet je?' };

let channels = 0;
const open: LocalRoom[] = [];

/** Two tabs on one storage, as a facilitator and a participant are. */
function rooms(tables = new MemoryTables()) {
  const channel = `room-test-${String(++channels)}`;
  const tab = () => {
    const adapter = new MemoryAdapter(tables);
    const parsers = roomParsers(threeLevels, adapter);
    const room = new LocalRoom({ instrument: threeLevels, project: PROJECT, adapter, parsers, newId, channel });
    open.push(room);
    return room;
  };
  return [tab(), tab()] as const;
}

const failure = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

describe('a room of tabs', () => {
  afterEach(async () => {
    for (const room of open.splice(0)) await room.close();
  });

  it('has an empty state before anyone prepared it', async () => {
    expect(await rooms()[0].state()).to.deep.include({ revision: 0, phase: 'lobby', mode: 'protected' });
  });

  it('shows the state of one tab to the other, and tells it', async () => {
    const [one, other] = rooms();
    const told = new Promise<string>((resolve) => other.watch(resolve));
    const put = await one.putState(newSession({ ...plan, mode: 'open' }), 0);
    expect(await told).to.equal('session');
    expect(put.revision).to.equal(1);
    expect(await other.state()).to.deep.equal(put);
  });

  it('lets one of two facilitators win, and tells the other', async () => {
    const [one, other] = rooms();
    const state = await one.putState(newSession({ ...plan, mode: 'open' }), 0);
    await one.putState(collectItem(state, first), 1);
    const late = await failure(other.putState(collectItem(state, second), 1));
    expect(late).to.be.instanceOf(StorageFault).and.include({ kind: 'rejected' });
    expect((await other.state()).item).to.equal(first);
  });

  it('keeps the mode that people were told', async () => {
    const [room] = rooms();
    const state = await room.putState(newSession({ ...plan, mode: 'protected' }), 0);
    expect((await room.putState({ ...state, mode: 'open' }, 1)).mode).to.equal('protected');
  });

  it('counts who answered, in this round and this project, and tells when one more did', async () => {
    const [room, other] = rooms();
    const hints: string[] = [];
    room.watch((hint) => hints.push(hint));
    await takesPart(other.answers, 'a', { project: PROJECT, itemId: first, score: 5 });
    await takesPart(other.answers, 'b', { project: PROJECT });
    await takesPart(other.answers, 'c', { project: 'another', itemId: first, score: 5 });
    await takesPart(other.answers, 'a', { project: PROJECT, round: 2, itemId: first, score: 6 });
    expect(await room.counts(first, 'current', 1)).to.deep.equal({ in: 1, of: 2 });
    expect(await room.counts(first, 'current', 2)).to.deep.equal({ in: 1, of: 2 });
    expect(await room.counts(first, 'ambition', 1)).to.deep.equal({ in: 0, of: 2 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(hints).to.deep.equal(['answers', 'answers', 'answers', 'answers']);
  });

  it('shows nothing before the reveal, then the picture to every tab, and keeps the items of before', async () => {
    const [room, other] = rooms();
    await room.putState(newSession({ ...plan, mode: 'open' }), 0);
    for (const [who, score] of Object.entries({ a: 4, b: 8 }))
      await takesPart(other.answers, who, { project: PROJECT, itemId: first, score });
    expect(await other.pictures(1)).to.deep.equal([]);
    await room.reveal([first], 1);
    await room.reveal([second], 1);
    const [picture] = await other.pictures(1);
    expect(picture?.items.map(({ itemId }) => itemId)).to.deep.equal([first, second]);
    expect(picture?.items[0]?.current).to.deep.include({ kind: 'enough', n: 2, mean: 6 });
    expect(await other.pictures(2)).to.deep.equal([]);
  });

  it('keeps a protected group behind five, and its picture as it was until five more', async () => {
    const [room] = rooms();
    await room.putState(newSession({ ...plan, mode: 'protected' }), 0);
    const score = (who: string, score: number) =>
      takesPart(room.answers, who, { project: PROJECT, itemId: first, score });
    for (const who of ['a', 'b', 'c', 'd']) await score(who, 5);
    expect((await room.reveal([first], 1)).items[0]?.current).to.deep.equal({ kind: 'too-few', minimum: 5 });
    await score('e', 5);
    const shown = await room.reveal([first], 1);
    expect(shown.items[0]?.current).to.deep.include({ n: 5, mean: 5 });
    await score('f', 10);
    expect(await room.reveal([first], 1)).to.deep.equal(shown);
  });

  it('gives the answers to the opening question without saying whose they are, from the minimum on', async () => {
    const [room] = rooms();
    await room.putState(newSession({ ...plan, mode: 'open' }), 0);
    const says = (who: string, text: string) =>
      takesPart(room.answers, who, { project: PROJECT }, [{ recordId: 'opening:answer', field: 'text', value: text }]);
    await says('a', ' Nog niets ');
    await says('b', '  ');
    expect(await room.openings()).to.deep.equal([]);
    await says('c', 'Veel');
    expect([...(await room.openings())].sort()).to.deep.equal(['Nog niets', 'Veel']);
  });

  it('gives those answers five at a time in protected mode, also after a reload', async () => {
    const tables = new MemoryTables();
    const [room, other] = rooms(tables);
    await room.putState(newSession({ ...plan, mode: 'protected' }), 0);
    const says = (who: number) =>
      takesPart(room.answers, `p${String(who)}`, { project: PROJECT }, [
        { recordId: 'opening:answer', field: 'text', value: `Tekst ${String(who)}` },
      ]);
    const told = [];
    for (let who = 1; who <= 11; who++) {
      await says(who);
      told.push((await (who % 2 === 0 ? other : room).openings()).length);
    }
    expect(told).to.deep.equal([0, 0, 0, 0, 5, 5, 5, 5, 5, 10, 10]);
  });

  it('says so when what was shown is damaged: nothing is shown on top of it', async () => {
    const tables = new MemoryTables();
    const [room] = rooms(tables);
    await room.putState(newSession({ ...plan, mode: 'protected' }), 0);
    const damage = { assessmentId: `session:${PROJECT}`, recordId: 'session:shown', field: 'snapshot' };
    await new MemoryAdapter(tables).save([{ ...damage, id: newId(), value: { cells: 3 }, base: 0 }]);
    expect(await failure(room.reveal([first], 1))).to.include({ kind: 'corrupt' });
  });
});
