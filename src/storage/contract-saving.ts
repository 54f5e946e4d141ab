import type { Change } from './adapter.js';
import type { Check } from './contract-tools.js';
import { change, check, field, kept, load, NOW, same, save } from './contract-tools.js';

export const SAVING: Readonly<Record<string, Check>> = {
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
    const changes = values.map((value, i) => change({ field: `f${i}`, value }));
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

export const REPEATING: Readonly<Record<string, Check>> = {
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

  'keeps a change in the place of one without an answer, whether that had arrived or not': async ({ adapter }) => {
    const one = change();
    const lost = { ...change({ value: 8 }), replaces: [one.id] };
    const late = { ...change({ value: 9 }), replaces: [one.id, lost.id] };
    same(await kept(adapter, lost), [1], 'nothing had arrived');
    same(await kept(adapter, late), [2], 'the second had arrived');
    same(await field(adapter, one), { value: 9, revision: 2 }, 'field');
  },
};

export const CONFLICTS: Readonly<Record<string, Check>> = {
  'refuses a change on an older revision, and says what stands there': async ({ adapter }) => {
    const one = change();
    await kept(adapter, one);
    await kept(adapter, change({ value: 8, base: 1 }));
    for (const base of [0, 1, 3]) {
      const late = change({ value: 9, base });
      same(await save(adapter, late), [{ id: late.id, kept: false, revision: 2, value: 8 }], `base ${base}`);
    }
    same(await field(adapter, one), { value: 8, revision: 2 }, 'field');
  },

  'refuses a change on a field that is gone, as revision 0': async ({ adapter }) => {
    const one = change({ base: 3 });
    const [outcome] = await save(adapter, one);
    check(outcome?.kept === false && outcome.revision === 0, 'in conflict with nothing');
    same((await field(adapter, one)).revision, 0, 'not written');
  },

  'refuses a change in the place of one that others wrote on top of': async ({ adapter }) => {
    const one = change();
    await kept(adapter, one);
    await kept(adapter, change({ value: 8, base: 1 }));
    const late = { ...change({ value: 9 }), replaces: [one.id] };
    same(await save(adapter, late), [{ id: late.id, kept: false, revision: 2, value: 8 }], 'outcome');
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
        [adapter, other].map((one, i) => one.save([change({ value: `${base} by ${i}`, base })], NOW)),
      );
      const winners = both.flatMap(({ outcomes }) => outcomes).filter((outcome) => outcome.kept);
      same(winners.length, 1, 'number of winners');
    }
    same((await field(adapter, change())).revision, 20, 'revision');
  },

  'keeps all of two writers in one record': async ({ adapter, second }) => {
    if (!second) return;
    const other = await second();
    const changes = Array.from({ length: 40 }, (_, i) => change({ field: `f${i}`, value: i }));
    await Promise.all(changes.map((one, i) => kept(i % 2 ? adapter : other, one)));
    for (const one of changes) same(await field(adapter, one), { value: one.value, revision: 1 }, one.field);
  },
};
