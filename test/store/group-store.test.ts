import { expect } from 'chai';
import type { Assessment } from '../../src/domain/assessment.js';
import { EMPTY_ANSWER, emptyAssessment } from '../../src/domain/assessment.js';
import { placedItems } from '../../src/domain/instrument.js';
import { GroupStore } from '../../src/store/group-store.js';
import { threeLevels } from '../support/instruments.js';

const itemId = placedItems(threeLevels)[0]?.item.id ?? '';
const of = (id: string, current: number, instrumentId = threeLevels.id): Assessment => ({
  ...emptyAssessment(id, instrumentId, '1'),
  answers: { [itemId]: { ...EMPTY_ANSWER, current } },
});
const scoresOf = (store: GroupStore) => store.group.members.map(({ answers }) => answers[itemId]?.current);

describe('the answers of a group', () => {
  it('count nobody twice, and keep the version made last', () => {
    const store = new GroupStore(threeLevels, 'open');
    let told = 0;
    store.subscribe(() => (told += 1));
    const outcomes = store.add([
      { assessment: of('anna', 4), madeAt: 10 },
      { assessment: of('anna', 4), madeAt: 11 },
      { assessment: of('anna', 6), madeAt: 12 },
      { assessment: of('anna', 2), madeAt: 9 },
      { assessment: of('bert', 8), madeAt: null },
      { assessment: of('carla', 8, 'another'), madeAt: 1 },
    ]);
    expect(outcomes).to.deep.equal(['new', 'same', 'newer', 'older', 'new', 'other-instrument']);
    expect(scoresOf(store)).to.deep.equal([6, 8]);
    expect(store.picture.items[0]?.current).to.include({ kind: 'enough', n: 2, mean: 7 });
    expect(store.add([{ assessment: of('bert', 8), madeAt: null }])).to.deep.equal(['same']);
    expect(told).to.equal(1);
  });

  it('come back after a removal', () => {
    const store = new GroupStore(threeLevels, 'open');
    store.add([{ assessment: of('anna', 4), madeAt: 1 }]);
    const undo = store.remove('anna');
    expect(scoresOf(store)).to.deep.equal([]);
    undo?.();
    expect(scoresOf(store)).to.deep.equal([4]);
    expect(store.remove('nobody')).to.equal(null);
  });

  it('never go from protected to open', () => {
    const store = new GroupStore(threeLevels, 'open');
    expect(store.setMode('protected')).to.equal(true);
    expect(store.setMode('open')).to.equal(false);
    expect(store.mode).to.equal('protected');
  });

  it('show nothing in protected mode that could be taken from what was shown before', () => {
    const store = new GroupStore(threeLevels, 'protected');
    const come = (from: number, count: number) =>
      store.add(Array.from({ length: count }, (_, i) => ({ assessment: of(`r${String(from + i)}`, 5), madeAt: null })));
    const shown = () => {
      const told = store.picture.items[0]?.current;
      return told?.kind === 'enough' ? told.n : 0;
    };
    come(0, 4);
    expect(shown()).to.equal(0);
    come(4, 1);
    expect(shown()).to.equal(5);
    come(5, 4);
    store.remove('r0');
    expect(shown()).to.equal(5);
    come(9, 1);
    expect(shown()).to.equal(10);
  });
});
