import type { StoredChange } from './adapter.js';
import type { Check } from './contract-tools.js';
import { change, check, field, kept, load, NOW, same, until } from './contract-tools.js';

export const KEEPING: Readonly<Record<string, Check>> = {
  'lists what is kept, with details and the time of saving': async ({ adapter }) => {
    const before = Date.now();
    await kept(adapter, change({ recordId: 'details', field: 'label', value: 'Us' }), change({ assessmentId: 'b' }));
    const list = [...(await adapter.list())].sort((a, b) => (a.assessmentId < b.assessmentId ? -1 : 1));
    const [a, b] = list;
    same(
      list.map(({ assessmentId, details }) => ({ assessmentId, details })),
      [
        { assessmentId: 'a', details: { label: 'Us' } },
        { assessmentId: 'b', details: {} },
      ],
      'list',
    );
    for (const savedAt of [a?.savedAt, b?.savedAt]) {
      check(savedAt === null || (savedAt !== undefined && savedAt >= before - 60_000), 'saved at, or unknown');
    }
  },

  'removes an assessment for good, and no other': async ({ adapter }) => {
    await kept(adapter, change(), change({ assessmentId: 'ab', value: 3 }));
    await adapter.remove('a');
    same(await load(adapter), { assessmentId: 'a', removed: true, records: [] }, 'tombstone');
    same(
      (await adapter.list()).map(({ assessmentId }) => assessmentId),
      ['ab'],
      'list',
    );
    same(await field(adapter, change({ assessmentId: 'ab' })), { value: 3, revision: 1 }, 'the other');
    await adapter.remove('a');
    await adapter.remove('never there');
  },

  'refuses later saves of what was removed, and only those': async ({ adapter, second }) => {
    await kept(adapter, change());
    const other = second ? await second() : adapter;
    await adapter.remove('a');
    const [late, fine] = [change({ base: 1 }), change({ assessmentId: 'b' })];
    const { outcomes, fault } = await other.save([late, fine], NOW);
    same(fault?.kind, 'rejected', 'fault');
    check(!outcomes.some(({ id }) => id === late.id), 'no outcome for the refused change');
    same((await load(adapter))?.records, [], 'still removed');
    // An adapter may leave the rest of such a save pending; it must then keep it when it comes again.
    await kept(adapter, fine);
  },

  'sets one record aside: out of sight, free to be written again': async ({ adapter }) => {
    await kept(adapter, change(), change({ recordId: 'answer:y', value: 2 }));
    const key = (await load(adapter))?.records.find(({ recordId }) => recordId === 'answer:x')?.key;
    check(key !== undefined, 'a record has a key');
    await adapter.setAside(key);
    same(
      (await load(adapter))?.records.map(({ recordId }) => recordId),
      ['answer:y'],
      'what is left',
    );
    same(await kept(adapter, change()), [1], 'revision');
    await adapter.setAside(key);
    await adapter.setAside('no such key');
  },

  'stops loading when asked': async ({ adapter }) => {
    const stopped = await adapter.load('a', AbortSignal.abort()).then(
      () => false,
      () => true,
    );
    check(stopped, 'load rejects');
  },

  'closes, twice too': async ({ adapter }) => {
    await adapter.close();
    await adapter.close();
  },
};

export const WATCHING: Readonly<Record<string, Check>> = {
  'can be watched when it says so': ({ adapter }) => {
    check((adapter.capabilities.live !== 'none') <= (adapter.watch !== undefined), 'a live adapter has watch');
    return Promise.resolve();
  },

  'reports what others save on this assessment, until told to stop': async ({ adapter, second }) => {
    if (!second || !adapter.watch || adapter.capabilities.live === 'none') return;
    const other = await second();
    const heard: StoredChange[] = [];
    const stop = adapter.watch('a', (changes) => heard.push(...changes));
    const [one, two] = [change(), change({ value: 8, base: 1 })];
    await kept(other, change({ assessmentId: 'b' }));
    await kept(other, one);
    await kept(other, two);
    await until(() => heard.length >= 2, 'both changes are reported');
    const seen = heard.map(({ assessmentId, recordId, field: name, value, revision }) => {
      return { assessmentId, recordId, name, value, revision };
    });
    const where = { assessmentId: 'a', recordId: 'answer:x', name: 'current' };
    same(
      seen,
      [
        { ...where, value: 7, revision: 1 },
        { ...where, value: 8, revision: 2 },
      ],
      'what is reported',
    );
    stop();
    await kept(other, change({ value: 9, base: 2 }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    same(heard.length, 2, 'reports after the stop');
  },
};
