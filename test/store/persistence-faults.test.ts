import { expect } from 'chai';
import type { FaultKind } from '../../src/storage/adapter.js';
import { StorageFault } from '../../src/storage/adapter.js';
import { MemoryAdapter } from '../../src/storage/memory.js';
import { FakeClock } from '../support/storage-clock.js';
import type { Failure } from '../support/storage-faulty.js';
import { FaultyAdapter } from '../support/storage-faulty.js';
import { answerChanges, note, Page, reopened, score } from '../support/storage-page.js';

const failure = (kind: FaultKind, when: Failure['when'] = 'before'): Failure => ({
  fault: new StorageFault(kind, 'simulated'),
  when,
});

describe('Persistence, when saving fails', () => {
  let clock: FakeClock;
  let memory: MemoryAdapter;
  let failing: Failure | null;
  let adapter: FaultyAdapter;
  let page: Page;

  beforeEach(async () => {
    clock = new FakeClock();
    memory = new MemoryAdapter();
    failing = null;
    adapter = new FaultyAdapter(memory, () => failing);
    page = new Page(adapter, clock.later);
    await page.open();
  });

  for (const kind of ['offline', 'server'] as const) {
    it(`tries again by itself, later each time: ${kind}`, async () => {
      failing = failure(kind);
      page.edit(score('x', 7));
      await clock.pass(0);
      expect(page.state).to.include({ phase: 'failed', fault: failing.fault });
      await clock.pass(1000);
      await clock.pass(2000);
      expect(adapter.saves).to.have.length(3);
      failing = null;
      await clock.pass(3999);
      expect(adapter.saves).to.have.length(3);
      await clock.pass(1);
      expect(page.state).to.include({ phase: 'saved', pending: 0, fault: null });
    });
  }

  for (const kind of ['quota', 'version', 'rejected', 'auth', 'corrupt'] as const) {
    it(`waits for the person: ${kind}`, async () => {
      failing = failure(kind);
      page.edit(score('x', 7));
      await clock.pass(600_000);
      expect(adapter.saves).to.have.length(1);
      expect(page.state?.phase).to.equal('failed');
      page.edit(score('x', 8));
      await clock.pass(600_000);
      expect(adapter.saves).to.have.length(1);
      failing = null;
      page.persistence.retry();
      await clock.pass(0);
      expect(page.state?.phase).to.equal('saved');
      expect((await reopened(memory)).value(score('x', 0))).to.deep.equal(score('x', 8).value);
    });
  }

  it('waits a minute at most', async () => {
    failing = failure('offline');
    page.edit(score('x', 7));
    await clock.pass(3_600_000);
    const before = adapter.saves.length;
    await clock.pass(60_000);
    expect(adapter.saves.length).to.equal(before + 1);
  });

  it('repeats a change that may have arrived under its own id, before what came later', async () => {
    failing = failure('offline', 'after');
    page.edit(score('x', 7));
    await clock.pass(0);
    failing = null;
    page.edit(score('x', 8));
    await clock.pass(10_000);
    const ids = adapter.saves.map((changes) => changes.find(({ recordId }) => recordId === 'answer:x')?.id);
    expect(ids[1]).to.equal(ids[0]);
    expect(ids[2]).not.to.equal(ids[0]);
    expect(page.conflicts).to.deep.equal([]);
    expect((await reopened(memory)).value(score('x', 0))).to.deep.equal(score('x', 8).value);
  });

  it('lets a shorter note take the place of one that found no room', async () => {
    failing = failure('quota');
    page.edit(note('x', 'long'));
    await clock.pass(400);
    failing = null;
    page.edit(note('x', 'short'));
    page.persistence.retry();
    await clock.pass(0);
    expect(answerChanges(adapter.saves[1])).to.deep.equal([{ field: 'currentNote', value: 'short', base: 0 }]);
  });

  it('takes an adapter that throws, or forgets to answer, for one that failed', async () => {
    const save = memory.save.bind(memory);
    memory.save = () => Promise.reject(new Error('bug'));
    page = new Page(memory, clock.later);
    await page.open();
    page.edit(score('x', 7));
    await clock.pass(0);
    expect(page.state?.fault?.kind).to.equal('server');
    memory.save = () => Promise.resolve({ outcomes: [], fault: null, fresh: false });
    await clock.pass(1000);
    expect(page.state?.fault?.kind).to.equal('server');
    memory.save = save;
    await clock.pass(10_000);
    expect(page.state?.phase).to.equal('saved');
  });

  it('keeps what was removed elsewhere in memory, and brings nothing back', async () => {
    page.edit(score('x', 7));
    await clock.pass(0);
    await memory.remove('a');
    page.edit(score('x', 8));
    await clock.pass(600_000);
    expect(page.state).to.include({ phase: 'failed', pending: 1 });
    expect(page.state?.fault?.kind).to.equal('rejected');
    expect(page.value(score('x', 0))).to.deep.equal(score('x', 8).value);
    expect((await reopened(memory)).assessment.answers).to.deep.equal({});
  });
});
