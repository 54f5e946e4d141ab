import { expect } from 'chai';
import { MemoryAdapter, MemoryTables } from '../../src/storage/memory.js';
import { FakeClock } from '../support/storage-clock.js';
import { FaultyAdapter } from '../support/storage-faulty.js';
import { answerChanges, note, Page, reopened, score } from '../support/storage-page.js';

describe('Persistence', () => {
  let clock: FakeClock;
  let tables: MemoryTables;
  let memory: MemoryAdapter;
  let adapter: FaultyAdapter;
  let page: Page;

  beforeEach(async () => {
    clock = new FakeClock();
    tables = new MemoryTables();
    memory = new MemoryAdapter(tables);
    adapter = new FaultyAdapter(memory, () => null);
    page = new Page(adapter, clock.later);
    await page.open();
  });

  it('saves a score at once, and says so only when it was acknowledged', async () => {
    page.edit(score('x', 7));
    expect(page.state?.phase).to.equal('pending');
    await clock.pass(0);
    expect(page.states.map(({ phase }) => phase)).to.deep.equal(['pending', 'saving', 'saved']);
    expect(page.state).to.include({ pending: 0, durability: 'none', fault: null });
    expect((await reopened(memory)).value(score('x', 7))).to.deep.equal(score('x', 7).value);
  });

  it('saves the details along with the first edit, and after that one small record an edit', async () => {
    page.edit(score('x', 7));
    await clock.pass(0);
    expect(new Set(adapter.saves[0]?.map(({ recordId }) => recordId))).to.deep.equal(new Set(['details', 'answer:x']));
    page.edit(score('y', 8));
    await clock.pass(0);
    expect(adapter.saves[1]).to.have.length(1);
  });

  it('leaves nothing behind when nobody edits', async () => {
    await page.persistence.flush({ unloading: true });
    await page.persistence.refresh();
    await page.persistence.close();
    expect(adapter.saves).to.deep.equal([]);
    expect(await memory.list()).to.deep.equal([]);
    expect(page.states.every(({ phase }) => phase === 'idle')).to.equal(true);
  });

  it('waits 400 ms after the last key of a note', async () => {
    for (const text of ['w', 'wh', 'why']) {
      page.edit(note('x', text));
      await clock.pass(399);
    }
    expect(adapter.saves).to.have.length(0);
    await clock.pass(1);
    expect(adapter.saves).to.have.length(1);
    expect(answerChanges(adapter.saves[0])).to.deep.equal([{ field: 'currentNote', value: 'why', base: 0 }]);
  });

  it('lets a note wait 2 s at most, however long the typing goes on', async () => {
    for (let t = 0; t < 2000; t += 100) {
      page.edit(note('x', `typed ${String(t)}`));
      await clock.pass(100);
    }
    expect(adapter.saves).to.have.length(1);
    page.edit(note('x', 'and on'));
    await clock.pass(400);
    expect(adapter.saves).to.have.length(2);
  });

  it('does not let a note keep a score waiting', async () => {
    page.edit(score('x', 7));
    page.edit(note('x', 'w'));
    await clock.pass(0);
    expect(answerChanges(adapter.saves[0])).to.have.length(2);
  });

  it('saves at once on flush', async () => {
    page.edit(note('x', 'why'));
    await page.persistence.flush({ unloading: true });
    expect(adapter.saves).to.have.length(1);
    expect(page.state?.phase).to.equal('saved');
  });

  it('does not wait for an answer when the page goes, and never conflicts with itself', async () => {
    const arrived = memory.save.bind(memory);
    memory.save = async (changes) => {
      const result = await arrived(changes);
      await clock.wait(1000); // Kept, but the answer comes when the page is gone.
      return result;
    };
    page.edit(score('x', 7));
    await clock.pass(0);
    page.edit(score('x', 8));
    void page.persistence.flush({ unloading: true });
    await clock.pass(10);
    expect((await reopened(new MemoryAdapter(tables))).value(score('x', 0))).to.deep.equal(score('x', 8).value);
    await clock.pass(5000);
    expect([page.conflicts, page.state?.phase]).to.deep.equal([[], 'saved']);
  });

  it('saves what is pending on close, and hears nothing afterwards', async () => {
    page.edit(note('x', 'why'));
    await page.persistence.close();
    expect((await reopened(memory)).value(note('x', ''))).to.equal('why');
  });

  it('has one save under way, collapses what comes meanwhile, and never conflicts with itself', async () => {
    let busy = 0;
    let most = 0;
    const save = memory.save.bind(memory);
    memory.save = async (changes) => {
      most = Math.max(most, ++busy);
      await clock.wait(1000);
      busy--;
      return save(changes);
    };
    for (const rating of [1, 2, 3, 4, 5]) {
      page.edit(score('x', rating));
      await clock.pass(100);
    }
    expect(page.state?.phase).to.equal('saving');
    await clock.pass(5000);
    expect(most).to.equal(1);
    expect(adapter.saves.map((changes) => answerChanges(changes)[0]?.base)).to.deep.equal([0, 1]);
    expect(answerChanges(adapter.saves[1])[0]?.value).to.deep.equal(score('x', 5).value);
    expect(page.conflicts).to.deep.equal([]);
    expect(page.state?.phase).to.equal('saved');
  });
});
