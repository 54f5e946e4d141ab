import { expect } from 'chai';
import { deleteDB, openDB } from 'idb';
import type { Change, StoredAssessment } from '../../src/storage/adapter.js';
import { IndexedDbAdapter } from '../../src/storage/indexed-db.js';
import { LeftBehind } from '../../src/storage/left-behind.js';
import { freshNamespace } from '../support/storage-places.js';

const NOW = { unloading: false };
const UNLOADING = { unloading: true };

const change = (id: string, more: Partial<Change> = {}): Change => ({
  id,
  assessmentId: 'a',
  recordId: 'answer:x',
  field: 'currentNote',
  value: id,
  base: 0,
  ...more,
});

describe('what a page leaves behind when it goes', () => {
  let name: string;
  let left: LeftBehind;
  let adapter: IndexedDbAdapter;

  beforeEach(async () => {
    name = freshNamespace();
    left = new LeftBehind(name);
    adapter = await IndexedDbAdapter.open(name);
  });

  afterEach(async () => {
    await adapter.close();
    await deleteDB(name);
    for (const key of Object.keys(localStorage)) if (key.startsWith(name)) localStorage.removeItem(key);
  });

  const value = async (assessmentId = 'a') => {
    const loaded = (await adapter.load(assessmentId)) as StoredAssessment | null;
    return loaded?.records[0]?.fields['currentNote']?.value;
  };
  const quarantine = async () => {
    const raw = await openDB(name);
    const rows: unknown[] = await raw.getAll('quarantine');
    raw.close();
    return rows;
  };

  it('is written before the call returns, and gone once it is saved', async () => {
    const saving = adapter.save([change('1')], UNLOADING);
    expect(left.find()).to.deep.equal([change('1')]);
    await saving;
    expect(left.find()).to.deep.equal([]);
    expect(await value()).to.equal('1');
  });

  it('is not written while the page stays', async () => {
    const saving = adapter.save([change('1')], NOW);
    expect(left.find()).to.deep.equal([]);
    await saving;
  });

  it('goes when a later save of the same page arrives after all', async () => {
    left.put([change('1')]);
    await adapter.save([change('1')], NOW);
    expect(left.find()).to.deep.equal([]);
  });

  it('is taken in by the next page that loads or lists, of every assessment', async () => {
    left.put([change('1'), change('2', { assessmentId: 'b' })]);
    const [first, ...more] = await adapter.list();
    expect([first?.assessmentId, more[0]?.assessmentId].sort()).to.deep.equal(['a', 'b']);
    expect(left.find()).to.deep.equal([]);
    left.put([change('3', { base: 1 })]);
    expect([await value('b'), await value('a')]).to.deep.equal(['2', '3']);
  });

  it('is told to other tabs', async () => {
    const told: Change[] = [];
    const other = await IndexedDbAdapter.open(name);
    const stop = other.watch('a', (changes) => told.push(...changes));
    left.put([change('1')]);
    await adapter.load('a');
    for (let i = 0; i < 100 && told.length === 0; i++) await new Promise((resolve) => setTimeout(resolve, 10));
    stop();
    await other.close();
    expect(told).to.deep.equal([{ ...change('1'), revision: 1 }]);
  });

  it('is not written twice when it had arrived', async () => {
    await adapter.save([change('1')], NOW);
    await adapter.save([change('2', { base: 1 })], NOW);
    left.put([change('1')]);
    expect(await value()).to.equal('2');
    expect([left.find(), await quarantine()]).to.deep.equal([[], []]);
  });

  it('overwrites nothing: what clashes goes to quarantine', async () => {
    await adapter.save([change('theirs')], NOW);
    left.put([change('mine')]);
    expect(await value()).to.equal('theirs');
    expect([left.find(), await quarantine()]).to.deep.equal([[], [change('mine')]]);
  });

  it('waits when a newer release wrote the record', async () => {
    const raw = await openDB(name);
    await raw.put('records', { schemaVersion: 2 }, '["a","answer:x"]');
    raw.close();
    left.put([change('1')]);
    await adapter.load('a');
    expect(left.find()).to.deep.equal([change('1')]);
  });

  it('goes with an assessment that is removed, and no other', async () => {
    left.put([change('1'), change('2', { assessmentId: 'ab' })]);
    await adapter.remove('a');
    expect(left.find()).to.deep.equal([change('2', { assessmentId: 'ab' })]);
    expect(await value()).to.equal(undefined);
  });

  it('is nothing when somebody else wrote there', () => {
    left.put([change('1'), change('2', { recordId: 'answer:y' })]);
    const [first, second] = Object.keys(localStorage).filter((key) => key.startsWith(name));
    if (!first || !second) throw new Error('two keys expected');
    for (const text of ['', 'x', '{', 'null', '{"id":1}', JSON.stringify({ ...change('1'), replaces: 3 })]) {
      localStorage.setItem(first, text);
      localStorage.setItem(second, JSON.stringify(change('another id')));
      expect(left.find(), text).to.deep.equal([]);
    }
  });

  it('does nothing when there is no room', () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      left.put([change('1')]);
    } finally {
      Storage.prototype.setItem = setItem;
    }
    expect(left.find()).to.deep.equal([]);
  });
});
