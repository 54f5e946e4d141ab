import { expect } from 'chai';
import { MemoryAdapter, MemoryTables } from '../../src/storage/memory.js';
import { FakeClock } from '../support/storage-clock.js';
import { FaultyAdapter } from '../support/storage-faulty.js';
import { note, Page, reopened, score } from '../support/storage-page.js';

describe('Persistence, when storage was wiped', () => {
  let clock: FakeClock;
  let memory: MemoryAdapter;
  let adapter: FaultyAdapter;
  let page: Page;
  const wiped = new MemoryTables();

  beforeEach(async () => {
    wiped.records.clear();
    clock = new FakeClock();
    memory = new MemoryAdapter(wiped);
    adapter = new FaultyAdapter(memory, () => null);
    page = new Page(adapter, clock.later);
    await page.open();
    page.edit(score('x', 7), note('x', 'why'), score('y', 3));
    await clock.pass(0);
    wiped.records.clear();
  });

  for (const [what, edit] of [
    ['a field that was saved before', score('x', 8)],
    ['a field that was never saved', score('z', 8)],
  ] as const) {
    it(`saves memory again in full, after an edit of ${what}`, async () => {
      page.edit(edit);
      await clock.pass(0);
      expect(page.state?.phase).to.equal('saved');
      const { assessment } = await reopened(memory);
      expect(assessment).to.deep.equal(page.assessment);
    });
  }

  it('never says "saved" before that is done', async () => {
    const before = page.states.length;
    page.edit(score('z', 8));
    await clock.pass(0);
    const phases = page.states.slice(before).map(({ phase }) => phase);
    expect(phases.indexOf('saved')).to.equal(phases.length - 1);
    expect(adapter.saves).to.have.length(3);
  });

  it('saves one lost record again, without touching the others', async () => {
    page.edit(score('x', 8));
    await clock.pass(0);
    wiped.records.delete('["a","answer:x"]');
    const saves = adapter.saves.length;
    page.edit(score('x', 9));
    await clock.pass(0);
    expect(
      adapter.saves
        .slice(saves + 1)
        .flat()
        .every(({ recordId }) => recordId === 'answer:x'),
    ).to.equal(true);
    expect((await reopened(memory)).assessment).to.deep.equal(page.assessment);
  });

  it('gives up for a while on a store that loses whatever it is given', async () => {
    memory.save = (changes) => {
      const outcomes = changes.map(({ id }) => ({ id, kept: false as const, revision: 0, value: undefined }));
      return Promise.resolve({ outcomes, fault: null, fresh: false });
    };
    page.edit(score('x', 8));
    await clock.pass(0);
    expect(page.state).to.include({ phase: 'failed' });
    expect(page.state?.fault?.kind).to.equal('server');
  });
});
