import { expect } from 'chai';
import { openDeviceStorage } from '../../src/storage/device.js';
import type { OpenDatabase } from '../../src/storage/open-database.js';
import { openTables } from '../../src/storage/open-database.js';
import { Page, score, until } from '../support/storage-page.js';
import { freshNamespace } from '../support/storage-places.js';

describe('openDeviceStorage', () => {
  it('keeps answers on the device where it can', async () => {
    const { adapter, fault } = await openDeviceStorage(freshNamespace());
    expect([adapter.capabilities.durability, fault]).to.deep.equal(['device', null]);
    await adapter.close();
  });

  const refusals: Readonly<Record<string, readonly [open: OpenDatabase, kind: string]>> = {
    'access throws': [
      () => {
        throw new DOMException('simulated', 'SecurityError');
      },
      'rejected',
    ],
    'there is no indexedDB': [
      () => {
        throw new ReferenceError('indexedDB is not defined');
      },
      'rejected',
    ],
    'opening fails, as in a frame of a third party': [
      () => Promise.reject(new DOMException('simulated', 'UnknownError')),
      'server',
    ],
    'opening never answers': [() => new Promise(() => undefined), 'server'],
  };

  for (const [what, [open, kind]] of Object.entries(refusals)) {
    it(`works in memory within 2 s, and says why: ${what}`, async () => {
      const start = performance.now();
      const { adapter, fault } = await openDeviceStorage(freshNamespace(), undefined, open);
      expect(performance.now() - start).to.be.below(2500);
      expect(fault?.kind).to.equal(kind);
      const page = new Page(adapter);
      await page.open();
      page.edit(score('x', 7));
      await page.saved();
      expect(page.state?.durability).to.equal('none');
    });
  }

  it('closes a database that opens too late', async () => {
    let closed = 0;
    const open: OpenDatabase = async (...args) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const database = await openTables(...args);
      const close = database.close.bind(database);
      database.close = () => {
        closed++;
        close();
      };
      return database;
    };
    const { fault } = await openDeviceStorage(freshNamespace(), 20, open);
    expect(fault?.message).to.include('20 ms');
    await until(() => closed === 1, 'the late database is closed');
  });
});
