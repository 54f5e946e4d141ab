import { expect } from 'chai';
import { LocalStorageAdapter } from '../../src/storage/local-storage.js';
import { Page, note, reopened, score } from '../support/storage-page.js';
import { freshNamespace } from '../support/storage-places.js';

describe('LocalStorageAdapter', () => {
  let name: string;
  let page: Page;

  const rowName = (itemId: string): string => `${name}/records/["a","answer:${itemId}"]`;
  const quarantined = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith(`${name}/quarantine/`));

  beforeEach(async () => {
    name = freshNamespace();
    page = new Page(LocalStorageAdapter.open(name));
    await page.open();
    page.edit(score('x', 7), note('x', 'wäarom?'), score('y', 3));
    await page.saved();
  });

  afterEach(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith(name)) localStorage.removeItem(key);
  });

  it('sets a record aside whichever of its characters is damaged, and only that record', async () => {
    const row = localStorage.getItem(rowName('x')) ?? '';
    expect(row.length).to.be.above(100);
    for (let i = 0; i < row.length; i++) {
      const damaged = row.slice(0, i) + String.fromCharCode(row.charCodeAt(i) ^ (1 + (i % 7))) + row.slice(i + 1);
      localStorage.setItem(rowName('x'), damaged);
      const after = new Page(LocalStorageAdapter.open(name));
      const opened = await after.open();
      expect(opened, damaged).to.include({ setAside: 1, readOnly: false });
      expect(Object.keys(after.assessment.answers)).to.deep.equal(['y']);
      expect(quarantined().map((key) => localStorage.getItem(key))).to.deep.equal([damaged]);
      for (const key of quarantined()) localStorage.removeItem(key);
    }
  });

  it('sets a record aside that was cut off', async () => {
    const row = localStorage.getItem(rowName('x')) ?? '';
    for (let length = 0; length < row.length; length++) {
      localStorage.setItem(rowName('x'), row.slice(0, length));
      expect(await new Page(LocalStorageAdapter.open(name)).open()).to.include({ setAside: 1 });
    }
  });

  it('saves from memory what was damaged while the page was open', async () => {
    localStorage.setItem(rowName('x'), 'rubbish');
    page.edit(score('x', 8));
    await page.persistence.flush({ unloading: false });
    expect(page.state?.phase).to.equal('saved');
    expect((await reopened(LocalStorageAdapter.open(name))).assessment).to.deep.equal(page.assessment);
    expect(quarantined().map((key) => localStorage.getItem(key))).to.deep.equal(['rubbish']);
  });

  /** Lets a method of localStorage throw while `work` runs. */
  async function failing(method: 'getItem' | 'setItem', error: string, work: () => unknown): Promise<void> {
    const real = Object.getOwnPropertyDescriptor(Storage.prototype, method) ?? {};
    const value = (): never => {
      throw new DOMException('simulated', error);
    };
    Object.defineProperty(Storage.prototype, method, { ...real, value });
    try {
      await work();
    } finally {
      Object.defineProperty(Storage.prototype, method, real);
    }
  }

  it('says that it is full, and keeps what fitted', async () => {
    await failing('setItem', 'QuotaExceededError', async () => {
      page.edit(score('x', 9));
      await page.persistence.flush({ unloading: false });
    });
    expect(page.state?.fault?.kind).to.equal('quota');
    expect((await reopened(LocalStorageAdapter.open(name))).value(score('x', 0))).to.deep.equal(score('x', 7).value);
    page.persistence.retry();
    await page.saved();
  });

  it('says so when the browser refuses access', async () => {
    await failing('getItem', 'SecurityError', () => {
      expect(() => LocalStorageAdapter.open(name))
        .to.throw()
        .with.property('kind', 'rejected');
    });
  });

  it('leaves the keys of others alone', async () => {
    localStorage.setItem(`${name}-other`, 'mine');
    localStorage.setItem(`${name}/records/not json`, 'mine');
    const adapter = LocalStorageAdapter.open(name);
    await adapter.remove('a');
    expect(await adapter.list()).to.deep.equal([]);
    expect(localStorage.getItem(`${name}-other`)).to.equal('mine');
    expect(localStorage.getItem(`${name}/records/not json`)).to.equal('mine');
  });
});
