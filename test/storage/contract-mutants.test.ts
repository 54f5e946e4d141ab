import { expect } from 'chai';
import type { Change, SaveResult, StorageAdapter } from '../../src/storage/adapter.js';
import { adapterContract } from '../../src/storage/contract.js';
import { MemoryAdapter, MemoryTables } from '../../src/storage/memory.js';

/** Runs the contract on an adapter, and gives the names of the checks that failed. */
async function failures(create: (tables: MemoryTables) => StorageAdapter): Promise<readonly string[]> {
  const failed: string[] = [];
  const running: Promise<void>[] = [];
  const harness = () => {
    const tables = new MemoryTables();
    return Promise.resolve({
      adapter: create(tables),
      second: () => Promise.resolve(create(tables)),
      dispose: () => Promise.resolve(),
    });
  };
  adapterContract('mutant', harness, {
    describe: (_name, body) => {
      body();
    },
    it: (name, body) => running.push(body().catch(() => void failed.push(name))),
  });
  await Promise.all(running);
  return failed;
}

describe('the contract of adapters', () => {
  it('lets a sound adapter pass', async () => {
    expect(await failures((tables) => new MemoryAdapter(tables))).to.deep.equal([]);
  });

  class Changed extends MemoryAdapter {
    constructor(
      tables: MemoryTables,
      private readonly change: (change: Change, tables: MemoryTables) => Change,
    ) {
      super(tables);
      this.tables = tables;
    }
    private readonly tables: MemoryTables;
    override save(changes: readonly Change[]): Promise<SaveResult> {
      return super.save(changes.map((one) => this.change(one, this.tables)));
    }
  }

  let count = 0;

  const mutants: Readonly<Record<string, readonly [create: (tables: MemoryTables) => StorageAdapter, caught: string]>> =
    {
      'writes over what it did not compare': [
        (tables) => new Changed(tables, (one) => ({ ...one, base: revisionOf(tables, one) })),
        'refuses a change on an older revision, and says what stands there',
      ],
      'does not know a repeat': [
        (tables) => new Changed(tables, (one) => ({ ...one, id: `${one.id} ${String(++count)}` })),
        'acknowledges a repeated change again, and writes it once',
      ],
      'does not let a change take the place of another': [
        (tables) => new Changed(tables, (one) => ({ ...one, replaces: [] })),
        'keeps a change in the place of one without an answer, whether that had arrived or not',
      ],
      'mixes assessments up': [
        (tables) => new Changed(tables, (one) => ({ ...one, assessmentId: one.assessmentId.slice(0, 1) })),
        'removes an assessment for good, and no other',
      ],
      'leaves no tombstone': [
        (tables) => {
          const adapter = new MemoryAdapter(tables);
          adapter.remove = () => {
            tables.records.clear();
            return Promise.resolve();
          };
          return adapter;
        },
        'refuses later saves of what was removed, and only those',
      ],
      'sets nothing aside': [
        (tables) => {
          const adapter = new MemoryAdapter(tables);
          adapter.setAside = () => Promise.resolve();
          return adapter;
        },
        'sets one record aside: out of sight, free to be written again',
      ],
      'never says that nothing lay there': [
        (tables) => {
          const adapter = new MemoryAdapter(tables);
          const save = adapter.save.bind(adapter);
          adapter.save = async (changes) => ({ ...(await save(changes)), fresh: false });
          return adapter;
        },
        'says when nothing lay under the assessment before',
      ],
    };

  for (const [what, [create, caught]] of Object.entries(mutants)) {
    it(`catches one that ${what}`, async () => {
      expect(await failures(create)).to.include(caught);
    });
  }
});

function revisionOf(tables: MemoryTables, { assessmentId, recordId, field }: Change): number {
  const row = tables.records.get(JSON.stringify([assessmentId, recordId])) as
    { readonly fields: Readonly<Record<string, { readonly revision: number }>> } | undefined;
  return row?.fields[field]?.revision ?? 0;
}
