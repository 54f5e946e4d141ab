import { expect } from 'chai';
import { FakeClock } from '../support/storage-clock.js';
import { Network } from '../support/storage-network.js';
import { note, Page, score } from '../support/storage-page.js';

/** Two pages with the same assessment, that hear of each other at once. */
describe('Persistence, with changes from elsewhere', () => {
  let clock: FakeClock;
  let network: Network;
  let mine: Page;
  let theirs: Page;

  beforeEach(async () => {
    clock = new FakeClock();
    network = new Network(clock);
    [mine, theirs] = [new Page(network.adapter('mine'), clock.later), new Page(network.adapter('theirs'), clock.later)];
    await mine.open();
    await theirs.open();
    mine.edit(score('x', 5), note('x', 'first'));
    await clock.pass(1000);
  });

  const edited = async (page: Page, ...edits: Parameters<Page['edit']>): Promise<void> => {
    page.edit(...edits);
    await clock.pass(1000);
  };

  it('shows them', async () => {
    expect(theirs.value(score('x', 0))).to.deep.equal(score('x', 5).value);
    await edited(theirs, score('x', 6));
    expect(mine.value(score('x', 0))).to.deep.equal(score('x', 6).value);
    expect(mine.state).to.include({ phase: 'saved', pending: 0 });
  });

  it('builds on what was shown: no conflict afterwards', async () => {
    for (let rating = 1; rating <= 10; rating++) await edited(rating % 2 ? mine : theirs, score('x', rating));
    expect([...mine.conflicts, ...theirs.conflicts]).to.deep.equal([]);
    expect(mine.assessment).to.deep.equal(theirs.assessment);
  });

  it('never replaces an edit that waits to be saved', async () => {
    mine.edit(note('x', 'mine'));
    theirs.edit(note('x', 'theirs'));
    await theirs.persistence.flush({ unloading: false });
    await clock.pass(0);
    expect(mine.value(note('x', ''))).to.equal('mine');
    expect(mine.conflicts).to.have.length(1);
    expect(mine.conflicts[0]).to.include({ mine: 'mine', theirs: 'theirs' });
  });

  it('passes over what is not a valid value', async () => {
    const adapter = network.adapter('hostile');
    const change = { assessmentId: 'a', recordId: 'answer:x', field: 'current', base: 1 };
    await adapter.save([{ ...change, id: '1', value: { rating: 99, basis: null } }], { unloading: false });
    await adapter.save([{ ...change, id: '2', value: '<script>', base: 2 }], { unloading: false });
    await clock.pass(0);
    expect(mine.value(score('x', 0))).to.deep.equal(score('x', 5).value);
  });

  it('sets a value aside that nobody can read, and saves its own', async () => {
    const change = { id: '1', assessmentId: 'a', recordId: 'answer:x', field: 'current', base: 1, value: 'nonsense' };
    await network.adapter('hostile').save([change], { unloading: false });
    await edited(mine, score('x', 7));
    expect(mine.state?.phase).to.equal('saved');
    const fresh = new Page(network.adapter('fresh'), clock.later);
    await fresh.open();
    expect(fresh.assessment).to.deep.equal(mine.assessment);
  });

  it('takes a message that comes late for what it is: old', async () => {
    network.weather = { ...network.weather, messageDelay: 500 };
    theirs.edit(score('x', 6));
    await theirs.persistence.flush({ unloading: false });
    theirs.edit(score('x', 7));
    await theirs.persistence.flush({ unloading: false });
    await clock.pass(1000);
    expect(mine.value(score('x', 0))).to.deep.equal(score('x', 7).value);
  });

  describe('while a person is editing the field', () => {
    beforeEach(() => {
      mine.persistence.hold('answer:x', 'currentNote');
    });

    it('keeps them aside, and shows them on release', async () => {
      await edited(theirs, note('x', 'theirs'));
      expect(mine.value(note('x', ''))).to.equal('first');
      mine.persistence.release('answer:x', 'currentNote');
      expect(mine.value(note('x', ''))).to.equal('theirs');
    });

    it('raises a conflict on release when the person wrote something else', async () => {
      await edited(theirs, note('x', 'theirs'));
      await edited(mine, note('x', 'mine'));
      expect(mine.conflicts).to.deep.equal([]);
      expect(mine.state).to.include({ phase: 'pending', pending: 1 });
      mine.persistence.release('answer:x', 'currentNote');
      expect(mine.conflicts).to.have.length(1);
      expect(mine.value(note('x', ''))).to.equal('mine');
    });

    it('does so too when the clash is found by saving', async () => {
      network.weather = { ...network.weather, messageDelay: 1e9 };
      await edited(theirs, note('x', 'theirs'));
      await edited(mine, note('x', 'mine'));
      await edited(mine, note('x', 'mine, longer'));
      expect(mine.conflicts).to.deep.equal([]);
      mine.persistence.release('answer:x', 'currentNote');
      expect(mine.conflicts.map((conflict) => conflict.mine)).to.deep.equal(['mine, longer']);
    });

    it('raises the conflict when the page is about to go, so that nothing goes with it', async () => {
      await edited(theirs, note('x', 'theirs'));
      mine.edit(note('x', 'mine'));
      await mine.persistence.flush({ unloading: true });
      expect(mine.conflicts).to.have.length(1);
    });

    it('lets other fields through', async () => {
      await edited(theirs, score('x', 8));
      expect(mine.value(score('x', 0))).to.deep.equal(score('x', 8).value);
    });
  });

  it('hears nothing after close', async () => {
    await mine.persistence.close();
    await edited(theirs, score('x', 8));
    expect(mine.value(score('x', 0))).to.deep.equal(score('x', 5).value);
  });
});
