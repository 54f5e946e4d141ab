import { expect } from 'chai';
import { deleteDB, openDB } from 'idb';
import type { Change } from '../../src/storage/adapter.js';
import { StorageFault } from '../../src/storage/adapter.js';
import { IndexedDbAdapter } from '../../src/storage/indexed-db.js';
import { openTables } from '../../src/storage/open-database.js';
import { note, Page, reopened, score, until } from '../support/storage-page.js';
import { freshNamespace, importIn, openFrame } from '../support/storage-places.js';

const NOW = { unloading: false };

const change = (id: string, base = 0, value: unknown = id): Change => ({
  id,
  assessmentId: 'a',
  recordId: 'answer:x',
  field: 'currentNote',
  value,
  base,
});

describe('IndexedDbAdapter', () => {
  let name: string;
  let adapters: IndexedDbAdapter[];
  let restore: (() => void)[];

  const open = async (): Promise<IndexedDbAdapter> => {
    const adapter = await IndexedDbAdapter.open(name);
    adapters.push(adapter);
    return adapter;
  };

  beforeEach(() => {
    name = freshNamespace();
    adapters = [];
    restore = [];
  });

  afterEach(async () => {
    repair();
    await Promise.all(adapters.map((adapter) => adapter.close()));
    await deleteDB(name);
  });

  function repair(): void {
    for (const undo of restore.splice(0)) undo();
  }

  /** Lets the k-th call of any of these methods throw, once. Returns how many calls there were. */
  function failAt(k: number, error: () => Error): () => number {
    let calls = 0;
    for (const [prototype, method] of [
      [IDBDatabase.prototype, 'transaction'],
      [IDBObjectStore.prototype, 'get'],
      [IDBObjectStore.prototype, 'put'],
      [IDBFactory.prototype, 'open'],
    ] as const) {
      const real = (prototype as unknown as Record<string, (...args: unknown[]) => unknown>)[method];
      if (!real) continue;
      Object.defineProperty(prototype, method, {
        configurable: true,
        writable: true,
        value(this: unknown, ...args: unknown[]) {
          if (calls++ === k) throw error();
          return real.apply(this, args);
        },
      });
      restore.push(() => {
        Object.defineProperty(prototype, method, { configurable: true, writable: true, value: real });
      });
    }
    return () => calls;
  }

  for (const error of ['QuotaExceededError', 'UnknownError', 'InvalidStateError']) {
    it(`loses nothing that was acknowledged, whichever operation fails: ${error}`, async () => {
      for (let k = 0, calls = Infinity; k < calls; k++) {
        const assessmentId = `${error} ${String(k)}`;
        const page = new Page(await open(), undefined, assessmentId);
        await page.open();
        const count = failAt(k, () => new DOMException('simulated', error));
        let acknowledged = '';
        for (const text of ['1', '2', '3']) {
          page.edit(note('x', text));
          await page.persistence.flush(NOW);
          if (page.state?.phase === 'saved') acknowledged = text;
          else expect(page.state?.fault).to.be.instanceOf(StorageFault);
        }
        calls = count();
        repair();
        // What was not acknowledged may have arrived all the same.
        const kept = String((await reopened(await open(), assessmentId)).value(note('x', '')));
        expect(Number(kept)).to.be.at.least(Number(acknowledged));
        page.persistence.retry();
        await page.saved();
        expect((await reopened(await open(), assessmentId)).assessment).to.deep.equal(page.assessment);
      }
    }).timeout(60_000);
  }

  it('writes all of a save, or nothing', async () => {
    const adapter = await open();
    failAt(6, () => new DOMException('simulated', 'QuotaExceededError'));
    const many = Array.from({ length: 5 }, (_, i) => ({ ...change(String(i)), recordId: `answer:${String(i)}` }));
    const { outcomes, fault } = await adapter.save(many);
    expect([outcomes.length, fault?.kind]).to.deep.equal([0, 'quota']);
    repair();
    expect(await adapter.load('a')).to.equal(null);
  });

  it('opens again when the connection was closed, and the next write succeeds', async () => {
    const connections: { close(): void }[] = [];
    const adapter = await IndexedDbAdapter.open(name, {
      open: async (...args) => {
        const connection = await openTables(...args);
        connections.push(connection);
        return connection;
      },
    });
    adapters.push(adapter);
    await adapter.save([change('1')]);
    connections[0]?.close();
    expect((await adapter.save([change('2', 1)])).outcomes).to.deep.equal([{ id: '2', kept: true, revision: 2 }]);
    expect(connections).to.have.length(2);
  });

  it('makes way for who wants to delete the database, and saves memory again', async () => {
    const adapter = await open();
    const page = new Page(adapter);
    await page.open();
    page.edit(score('x', 7), note('x', 'why'));
    await page.saved();
    await deleteDB(name);
    page.edit(score('z', 3));
    await page.persistence.flush(NOW);
    expect(page.state?.phase).to.equal('saved');
    expect((await reopened(await open())).assessment).to.deep.equal(page.assessment);
  });

  it('keeps all of 200 edits that two tabs make in turn', async () => {
    const tabs = [new Page(await open()), new Page(await open())] as const;
    for (const tab of tabs) await tab.open();
    for (let i = 0; i < 200; i++) {
      tabs[i % 2 ? 0 : 1].edit(note(`item-${String(i)}`, `note ${String(i)}`));
      if (i % 7 === 0) await tabs[i % 2 ? 0 : 1].persistence.flush(NOW);
    }
    for (const tab of tabs) await tab.persistence.flush(NOW);
    const { assessment } = await reopened(await open());
    for (let i = 0; i < 200; i++) {
      expect(assessment.answers[`item-${String(i)}`]?.currentNote).to.equal(`note ${String(i)}`);
    }
    await until(() => Object.keys(tabs[0].assessment.answers).length === 200, 'the first tab shows all');
    await until(() => Object.keys(tabs[1].assessment.answers).length === 200, 'the second tab shows all');
    expect([...tabs[0].conflicts, ...tabs[1].conflicts]).to.deep.equal([]);
  });

  it('reaches a tab that is another document', async () => {
    const page = new Page(await open());
    await page.open();
    page.edit(score('x', 7));
    await page.saved();
    const frame = await openFrame();
    try {
      const source = new URL('../../src/storage/indexed-db.ts', import.meta.url);
      const module = (await importIn(frame, source)) as { IndexedDbAdapter: typeof IndexedDbAdapter };
      const adapter = await module.IndexedDbAdapter.open(name);
      const other = await reopened(adapter);
      other.edit(score('x', 8));
      await other.persistence.flush(NOW);
      await until(() => page.remote.length > 0, 'the change arrives');
      expect(page.value(score('x', 0))).to.deep.equal(score('x', 8).value);
      await adapter.close();
    } finally {
      frame.remove();
    }
  });

  it('reads what a newer release left, and writes none of it', async () => {
    const adapter = await open();
    await adapter.save([change('1')]);
    await adapter.close();
    const later = await openDB(name, 7);
    await later.put('records', { schemaVersion: 2, shape: 'unknown' }, '["a","answer:x"]');
    later.close();
    const page = new Page(await open());
    expect(await page.open()).to.include({ readOnly: true, setAside: 0 });
    page.edit(score('y', 8));
    await page.persistence.flush(NOW);
    expect(page.state?.fault?.kind).to.equal('version');
    const { outcomes, fault } = await (await open()).save([change('2', 1)]);
    expect([outcomes, fault?.kind]).to.deep.equal([[], 'version']);
  });

  it('brings an older record up to date in the same step as the change', async () => {
    const adapter = await open();
    await adapter.close();
    const raw = await openDB(name);
    const fields = { old: { value: 'kept', revision: 4, ids: ['q'] } };
    await raw.put('records', { schemaVersion: 0, savedAt: 1, fields }, '["a","answer:x"]');
    raw.close();
    expect((await (await open()).save([change('1')])).fault?.kind).to.equal('version');
    const migrating = await IndexedDbAdapter.open(name, {
      migrate: (row) => ({
        ...row,
        schemaVersion: 1,
        fields: { currentNote: row.fields['old'] ?? { value: '', revision: 0 } },
      }),
    });
    adapters.push(migrating);
    expect((await migrating.save([change('2', 4, 'new')])).outcomes).to.deep.equal([
      { id: '2', kept: true, revision: 5 },
    ]);
    const loaded = (await migrating.load('a')) as { records: { schemaVersion: number; fields: object }[] };
    expect(loaded.records[0]?.schemaVersion).to.equal(1);
    expect(Object.keys(loaded.records[0]?.fields ?? {})).to.deep.equal(['currentNote']);
  });

  it('can be opened after its making was broken off', async () => {
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('records');
        request.transaction?.abort();
      };
      request.onerror = (event) => {
        event.preventDefault();
        resolve();
      };
    });
    expect((await (await open()).save([change('1')])).fault).to.equal(null);
  });

  it('sets unreadable rows aside when they are in the way, and never deletes them', async () => {
    const page = new Page(await open());
    await page.open();
    page.edit(score('x', 7), score('y', 3));
    await page.saved();
    const raw = await openDB(name);
    await raw.put('records', { schemaVersion: 1, fields: 'gone' }, '["a","answer:x"]');
    page.edit(score('x', 8));
    await page.persistence.flush(NOW);
    expect(page.state?.phase).to.equal('saved');
    expect((await reopened(await open())).assessment).to.deep.equal(page.assessment);
    expect(await raw.getAll('quarantine')).to.deep.equal([{ schemaVersion: 1, fields: 'gone' }]);
    raw.close();
  });
});
