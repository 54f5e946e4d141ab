import { expect } from 'chai';
import { MemoryAdapter } from '../../src/storage/memory.js';
import { FakeClock } from '../support/storage-clock.js';
import { Page, reopened, score } from '../support/storage-page.js';

describe('Persistence, with a tab that it does not hear', () => {
  let clock: FakeClock;
  let memory: MemoryAdapter;
  let page: Page;
  let other: Page;

  beforeEach(async () => {
    clock = new FakeClock();
    memory = new MemoryAdapter();
    page = new Page(memory, clock.later);
    await page.open();
  });

  const inConflict = async (mine = score('x', 1), theirs = score('x', 9)): Promise<void> => {
    other = await reopened(memory);
    other.edit(theirs);
    await other.persistence.flush({ unloading: false });
    page.edit(mine);
    await clock.pass(2000);
  };

  it('puts both values before the person, and saves nothing until the choice', async () => {
    await inConflict();
    expect(page.conflicts).to.deep.equal([
      { recordId: 'answer:x', field: 'current', mine: score('x', 1).value, theirs: score('x', 9).value, revision: 1 },
    ]);
    expect(page.state).to.include({ phase: 'pending', pending: 1 });
    await clock.pass(600_000);
    expect((await reopened(memory)).value(score('x', 0))).to.deep.equal(score('x', 9).value);
  });

  for (const choice of ['mine', 'theirs'] as const) {
    it(`ends with what was chosen: ${choice}`, async () => {
      await inConflict();
      const [conflict] = page.conflicts;
      if (conflict) page.resolve(conflict, choice);
      await clock.pass(0);
      expect(page.state).to.include({ phase: 'saved', pending: 0 });
      expect((await reopened(memory)).value(score('x', 0))).to.deep.equal(conflict?.[choice]);
    });
  }

  it('puts a later edit before the person in place of the earlier one', async () => {
    await inConflict();
    page.edit(score('x', 2));
    expect(page.conflicts.map(({ mine }) => mine)).to.deep.equal([score('x', 1).value, score('x', 2).value]);
  });

  it('sees no conflict when both say the same', async () => {
    await inConflict(score('x', 9), score('x', 9));
    expect(page.conflicts).to.deep.equal([]);
    expect(page.state?.phase).to.equal('saved');
  });

  it('lets details that nobody edited here give way', async () => {
    other = await reopened(memory);
    other.edit({ recordId: 'details', field: 'label', value: 'Team' }, score('y', 3));
    await other.persistence.flush({ unloading: false });
    page.edit(score('x', 1));
    await clock.pass(0);
    expect(page.conflicts).to.deep.equal([]);
    expect(page.assessment.details.label).to.equal('Team');
    expect(page.state?.phase).to.equal('saved');
  });

  it('takes over on return what changed unseen', async () => {
    page.edit(score('y', 1));
    await clock.pass(0);
    other = await reopened(memory);
    other.edit(score('y', 9));
    await other.persistence.flush({ unloading: false });
    await page.persistence.refresh();
    expect(page.value(score('y', 0))).to.deep.equal(score('y', 9).value);
    expect(page.states.map(({ phase }) => phase)).to.deep.equal(['pending', 'saving', 'saved']);
    page.edit(score('y', 5));
    await clock.pass(0);
    expect(page.conflicts).to.deep.equal([]);
  });
});
