/**
 * What every adapter must do. Runs in any test framework that has `describe` and `it`: call `adapterContract` with your
 * adapter. Asks for conflicts and for simultaneous writers only when the adapter calls itself `atomic`.
 */
import type { Change, StoredChange } from './adapter.js';
import type { AdapterHarness, Check } from './contract-tools.js';
import { change, check, field, kept, load, NOW, same, save, until } from './contract-tools.js';

export type { AdapterHarness } from './contract-tools.js';

export interface TestFramework {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: (name: string, body: () => Promise<void>) => unknown;
}

const SAVING: Readonly<Record<string, Check>> = {
  'has nothing of an assessment that was never saved': async ({ adapter }) => {
    same(await load(adapter), null, 'load');
    same(await adapter.list(), [], 'list');
  },

  'keeps a change as revision 1, with the version of its envelope': async ({ adapter }) => {
    const one = change();
    same(await kept(adapter, one), [1], 'revision');
    const loaded = await load(adapter);
    check(loaded !== null && !loaded.removed, 'loaded, not removed');
    same(loaded.assessmentId, 'a', 'assessment id');
    same(loaded.records.length, 1, 'one record');
    same(loaded.records[0]?.schemaVersion, 1, 'schema version');
    same(await field(adapter, one), { value: 7, revision: 1 }, 'field');
  },

  'keeps every kind of JSON value': async ({ adapter }) => {
    const values = [0, 5.5, '', 'é𝄞\u0000 "</script>', true, null, [], [1, [2]], { rating: 8, basis: { lang: 'nl' } }];
    const changes = values.map((value, i) => change({ field: `f${String(i)}`, value }));
    await kept(adapter, ...changes);
    for (const one of changes) same(await field(adapter, one), { value: one.value, revision: 1 }, one.field);
  },

  'keeps ids apart, whatever they hold': async ({ adapter }) => {
    const ids = [
      'a',
      'a/b',
      'a"',
      'a"]',
      'a","',
      '["a"]',
      '',
      ' ',
      '%',
      'é',
      '__proto__',
      'constructor',
      'a\u0000',
      'A',
    ];
    const changes = ids.flatMap((id) => [
      change({ assessmentId: `a${id}`, value: `assessment ${id}` }),
      change({ recordId: `answer:${id}`, value: `record ${id}` }),
      change({ recordId: 'fields', field: `f${id}`, value: `field ${id}` }),
      change({ recordId: 'bare fields', field: id || 'none', value: `bare ${id}` }),
    ]);
    for (const one of changes) await kept(adapter, one);
    for (const one of changes) same(await field(adapter, one), { value: one.value, revision: 1 }, JSON.stringify(one));
  },

  'counts revisions per field, and leaves other fields alone': async ({ adapter }) => {
    const [score, note] = [change(), change({ field: 'currentNote', value: 'why' })];
    await kept(adapter, score, note);
    same(await kept(adapter, change({ value: 8, base: 1 })), [2], 'revision');
    same(await field(adapter, score), { value: 8, revision: 2 }, 'changed');
    same(await field(adapter, note), { value: 'why', revision: 1 }, 'left alone');
  },

  'saves while the page unloads': async ({ adapter }) => {
    const one = change();
    const { fault } = await adapter.save([one], { unloading: true });
    same(fault, null, 'fault');
    same(await field(adapter, one), { value: 7, revision: 1 }, 'field');
  },

  'says when nothing lay under the assessment before': async ({ adapter }) => {
    const fresh = async (one: Change) => (await adapter.save([one], NOW)).fresh;
    same(await fresh(change()), true, 'first save');
    same(await fresh(change({ recordId: 'answer:y' })), false, 'second save');
    same(await fresh(change({ assessmentId: 'b' })), true, 'first save of another');
  },

  'survives: a second adapter finds everything': async ({ adapter, second }) => {
    if (!second) return;
    const one = change();
    await kept(adapter, one);
    same(await field(await second(), one), { value: 7, revision: 1 }, 'field');
  },
};

const REPEATING: Readonly<Record<string, Check>> = {
  'acknowledges a repeated change again, and writes it once': async ({ adapter }) => {
    const one = change();
    await kept(adapter, one);
    same(await kept(adapter, one), [1], 'revision of the repeat');
    same(await field(adapter, one), { value: 7, revision: 1 }, 'field');
  },

  'gives a repeat its own revision, after others wrote on top': async ({ adapter }) => {
    const one = change();
    await kept(adapter, one);
    for (let base = 1; base < 6; base++) await kept(adapter, change({ value: base, base }));
    same(await kept(adapter, one), [1], 'revision of the repeat');
    same(await field(adapter, one), { value: 5, revision: 6 }, 'field');
  },
};

const CONFLICTS: Readonly<Record<string, Check>> = {
  'refuses a change on an older revision, and says what stands there': async ({ adapter }) => {
    const one = change();
    await kept(adapter, one);
    await kept(adapter, change({ value: 8, base: 1 }));
    for (const base of [0, 1, 3]) {
      const late = change({ value: 9, base });
      same(await save(adapter, late), [{ id: late.id, kept: false, revision: 2, value: 8 }], `base ${String(base)}`);
    }
    same(await field(adapter, one), { value: 8, revision: 2 }, 'field');
  },

  'refuses a change on a field that is gone, as revision 0': async ({ adapter }) => {
    const one = change({ base: 3 });
    const [outcome] = await save(adapter, one);
    check(outcome?.kept === false && outcome.revision === 0, 'in conflict with nothing');
    same((await field(adapter, one)).revision, 0, 'not written');
  },

  'decides for each change of a save by itself': async ({ adapter }) => {
    await kept(adapter, change());
    const outcomes = await save(adapter, change({ value: 9 }), change({ field: 'ambition' }));
    same(
      outcomes.map((outcome) => outcome.kept),
      [false, true],
      'kept',
    );
  },

  'lets one of two simultaneous writers win': async ({ adapter, second }) => {
    if (!second) return;
    const other = await second();
    for (let base = 0; base < 20; base++) {
      const both = await Promise.all(
        [adapter, other].map((one, i) => one.save([change({ value: `${String(base)} by ${String(i)}`, base })], NOW)),
      );
      const winners = both.flatMap(({ outcomes }) => outcomes).filter((outcome) => outcome.kept);
      same(winners.length, 1, 'number of winners');
    }
    same((await field(adapter, change())).revision, 20, 'revision');
  },

  'keeps all of two writers in one record': async ({ adapter, second }) => {
    if (!second) return;
    const other = await second();
    const changes = Array.from({ length: 40 }, (_, i) => change({ field: `f${String(i)}`, value: i }));
    await Promise.all(changes.map((one, i) => kept(i % 2 ? adapter : other, one)));
    for (const one of changes) same(await field(adapter, one), { value: one.value, revision: 1 }, one.field);
  },
};

const KEEPING: Readonly<Record<string, Check>> = {
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

const WATCHING: Readonly<Record<string, Check>> = {
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

/** Tests an adapter. `createHarness` is called for every test. */
export function adapterContract(
  name: string,
  createHarness: () => Promise<AdapterHarness>,
  { describe, it }: TestFramework,
): void {
  const suite = (title: string, checks: Readonly<Record<string, Check>>, atomicOnly = false): void => {
    describe(`${name}: ${title}`, () => {
      for (const [what, body] of Object.entries(checks)) {
        it(what, async () => {
          const harness = await createHarness();
          try {
            if (!atomicOnly || harness.adapter.capabilities.atomic) await body(harness);
          } finally {
            await harness.dispose();
          }
        });
      }
    });
  };
  suite('saving', SAVING);
  suite('repeating', REPEATING);
  suite('conflicts', CONFLICTS, true);
  suite('keeping', KEEPING);
  suite('watching', WATCHING);
}
