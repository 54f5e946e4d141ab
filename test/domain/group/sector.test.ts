import { expect } from 'chai';
import type { Distribution, SectorPicture } from '../../../src/domain/group/index.js';
import { besideSector } from '../../../src/domain/group/index.js';
import { threeLevels } from '../../support/instruments.js';

const enough = (mean: number): Distribution => ({
  ...{ kind: 'enough', n: 40, mean, median: mean, deviation: 1, low: 2, high: 9, size: 'small' },
  histogram: [{ score: mean, count: 40 }],
});
const few: Distribution = { kind: 'too-few', minimum: 5 };

const sector = (organisations: number | null): SectorPicture => ({
  organisations,
  minimum: 5,
  picture: {
    ...{ mode: 'protected', round: null, segment: '', respondents: null },
    items: [
      { itemId: 'item-2', current: enough(6.2), ambition: few, notes: [] },
      { itemId: 'item-1', current: enough(5), ambition: enough(8), notes: [] },
      { itemId: 'item-3', current: few, ambition: few, notes: [] },
    ],
  },
});

describe('own scores beside those of a sector', () => {
  const own = (itemId: string) => (itemId === 'item-1' ? 5.5 : itemId === 'item-4' ? null : 4);

  it('are compared where both are there, in the order of the instrument', () => {
    const found = besideSector(threeLevels, sector(7), 'current', own);
    expect(found.map(({ itemId, own: score, difference }) => [itemId, score, difference])).to.deep.equal([
      ['item-1', 5.5, 0.5],
      ['item-2', 4, -2.2],
    ]);
  });

  it('say nothing below the minimum of organisations', () => {
    for (const count of [null, 0, 4])
      expect(besideSector(threeLevels, sector(count), 'current', own)).to.deep.equal([]);
    expect(besideSector(threeLevels, sector(5), 'current', own)).to.have.length(2);
  });

  it('say nothing of an aspect that the sector has too little of', () => {
    expect(besideSector(threeLevels, sector(7), 'ambition', own).map(({ itemId }) => itemId)).to.deep.equal(['item-1']);
  });
});
