import { expect } from 'chai';
import type { Assessment } from '../../src/domain/assessment.js';
import { EMPTY_ANSWER, emptyAssessment } from '../../src/domain/assessment.js';
import { placedItems } from '../../src/domain/instrument.js';
import { recordParser } from '../../src/schema/record.js';
import { summaryDetails } from '../../src/schema/summary.js';
import { StorageFault } from '../../src/storage/adapter.js';
import { MemoryAdapter, MemoryTables } from '../../src/storage/memory.js';
import { Received } from '../../src/store/received.js';
import { Workspace } from '../../src/store/workspace.js';
import { threeLevels } from '../support/instruments.js';

const itemId = placedItems(threeLevels)[0]?.item.id ?? '';
let count = 0;

const filling = (id: string, current: number, more: Partial<Assessment['details']> = {}): Assessment => {
  const empty = emptyAssessment(id, threeLevels.id, '1');
  return { ...empty, details: { ...empty.details, ...more }, answers: { [itemId]: { ...EMPTY_ANSWER, current } } };
};

/** A tab on this storage, as after a reload. */
async function open(tables: MemoryTables, project = 'groep', adapter = new MemoryAdapter(tables)): Promise<Received> {
  const parsers = { record: recordParser(threeLevels.scale), details: summaryDetails };
  const workspace = new Workspace(threeLevels, adapter, parsers, null);
  const received = new Received(workspace, adapter, project, () => `id-${String(++count)}`);
  await received.refresh();
  return received;
}

const scores = ({ members }: Received): unknown[] =>
  members.map(({ assessment }) => [assessment.id, assessment.answers[itemId]?.current]).sort();

describe('what a group hands in', () => {
  it('takes in many at once, tells once, and gives an outcome for each', async () => {
    const received = await open(new MemoryTables());
    let told = 0;
    const entries = [
      { assessment: filling('anna', 4), madeAt: 10 },
      { assessment: filling('bram', 6), madeAt: null },
      { assessment: filling('anna', 4), madeAt: 10 },
      {
        assessment: { ...filling('carla', 5), details: { ...filling('carla', 5).details, instrumentId: 'x' } },
        madeAt: 1,
      },
      { assessment: filling('samen', 5, { kind: 'agreed' }), madeAt: 1 },
    ];
    received.subscribe(() => told++);
    told = 0;
    expect(await received.add(entries)).to.deep.equal(['new', 'new', 'same', 'other-instrument', 'agreed']);
    expect(told).to.equal(2); // what is kept was read, and what came
    expect(scores(received)).to.deep.equal([
      ['anna', 4],
      ['bram', 6],
    ]);
  });

  it('knows them again after a reload: a newer version counts, an older one does not', async () => {
    const tables = new MemoryTables();
    await (await open(tables)).add([{ assessment: filling('anna', 4), madeAt: 10 }]);
    const again = await open(tables);
    expect(await again.add([{ assessment: filling('anna', 4), madeAt: 99 }])).to.deep.equal(['same']);
    expect(await again.add([{ assessment: filling('anna', 3), madeAt: 5 }])).to.deep.equal(['older']);
    expect(scores(again)).to.deep.equal([['anna', 4]]);
    expect(await again.add([{ assessment: filling('anna', 7), madeAt: 20 }])).to.deep.equal(['newer']);
    expect(scores(await open(tables))).to.deep.equal([['anna', 7]]);
  });

  it('keeps everything that was said, in the first round when there was none', async () => {
    const tables = new MemoryTables();
    const said = {
      ...filling('anna', 4, { label: 'Team post', organisation: 'Aqua' }),
      records: { 'consent:notes': { given: true } },
    };
    await (await open(tables)).add([{ assessment: said, madeAt: 10 }]);
    const [member] = (await open(tables)).members;
    expect(member?.madeAt).to.equal(10);
    expect(member?.assessment.answers).to.deep.equal(said.answers);
    expect(member?.assessment.records['consent:notes']).to.deep.equal({ given: true });
    expect(member?.assessment.details).to.deep.include({ label: 'Team post', organisation: 'Aqua', round: 1 });
  });

  it('leaves the fillings of this device and of other groups alone', async () => {
    const tables = new MemoryTables();
    await (await open(tables, 'andere')).add([{ assessment: filling('anna', 9), madeAt: 1 }]);
    const received = await open(tables);
    expect(received.members).to.deep.equal([]);
    await received.add([{ assessment: filling('anna', 4), madeAt: 1 }]);
    expect(scores(await open(tables, 'andere'))).to.deep.equal([['anna', 9]]);
  });

  it('takes one out, and puts it back unless a version of it came in meanwhile', async () => {
    const tables = new MemoryTables();
    const received = await open(tables);
    await received.add([{ assessment: filling('anna', 4), madeAt: 10 }]);
    const [anna] = received.members;
    const back = anna && (await received.remove(anna));
    expect(scores(await open(tables))).to.deep.equal([]);
    await back?.();
    expect(scores(await open(tables))).to.deep.equal([['anna', 4]]);
    const [again] = received.members;
    const late = again && (await received.remove(again));
    await received.add([{ assessment: filling('anna', 8), madeAt: 11 }]);
    await late?.();
    expect(scores(received)).to.deep.equal([['anna', 8]]);
  });

  it('has no rounds: a version of a later round takes the place of an older one', async () => {
    const tables = new MemoryTables();
    const received = await open(tables);
    await received.add([{ assessment: filling('anna', 4), madeAt: 10 }]);
    const outcomes = await received.add([{ assessment: filling('anna', 7, { round: 9 }), madeAt: 20 }]);
    expect(outcomes).to.deep.equal(['newer']);
    expect(received.members.map(({ assessment }) => assessment.details.round)).to.deep.equal([1]);
  });

  it('counts somebody once after a page that was closed between keeping the newer and removing the older', async () => {
    class Leaving extends MemoryAdapter {
      override remove(): Promise<void> {
        return Promise.reject(new StorageFault('server', 'closed'));
      }
    }
    const tables = new MemoryTables();
    const received = await open(tables, 'groep', new Leaving(tables));
    await received.add([{ assessment: filling('anna', 4), madeAt: 10 }]);
    await received.add([{ assessment: filling('anna', 7), madeAt: 20 }]).catch(() => null);
    expect((await new MemoryAdapter(tables).list()).length).to.equal(2);
    expect(scores(await open(tables))).to.deep.equal([['anna', 7]]);
    expect((await new MemoryAdapter(tables).list()).length).to.equal(1);
  });

  it('says no when storage does, and counts nobody', async () => {
    class Full extends MemoryAdapter {
      override save() {
        return Promise.resolve({ outcomes: [], fault: new StorageFault('quota', 'full'), fresh: false });
      }
    }
    const tables = new MemoryTables();
    const received = await open(tables, 'groep', new Full(tables));
    const fault = await received.add([{ assessment: filling('anna', 4), madeAt: 1 }]).catch((error: unknown) => error);
    expect(fault).to.be.instanceOf(StorageFault);
    expect(received.members).to.deep.equal([]);
  });
});
