import { expect } from 'chai';
import { layoutDots } from '../../src/chart/dots.js';
import { threeLevels } from '../support/instruments.js';

const { scale } = threeLevels;
const box = { width: 900, height: 200, largest: 20, smallest: 5 };
const of = (...scores: readonly number[]) => {
  const counts = new Map<number, number>();
  for (const score of scores.toSorted((a, b) => a - b)) counts.set(score, (counts.get(score) ?? 0) + 1);
  return [...counts].map(([score, count]) => ({ score, count }));
};

describe('layoutDots', () => {
  it('puts each answer above its exact score, from end to end', () => {
    const { points, each } = layoutDots(scale, of(1, 5.5, 10), box);
    expect(points.map(({ x }) => x)).to.deep.equal([0, 450, 900]);
    expect(each).to.equal(1);
  });

  it('draws no dot over another, and none outside the room', () => {
    let seed = 7;
    const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    for (const count of [2, 12, 30, 100]) {
      const scores = Array.from({ length: count }, () => 1 + Math.round(random() * 90) / 10);
      const { points, radius, each } = layoutDots(scale, of(...scores), box);
      expect(each, `${String(count)} answers`).to.equal(1);
      expect(points).to.have.length(count);
      points.forEach((one, i) => {
        expect(one.y + radius).to.be.at.most(box.height);
        for (const other of points.slice(i + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).to.be.at.least(2 * radius);
      });
    }
  });

  it('lets a dot stand for more when there are more than fit, and forgets nobody', () => {
    const { points, each, radius } = layoutDots(
      scale,
      [
        { score: 7, count: 300 },
        { score: 8, count: 1 },
      ],
      box,
    );
    expect(each).to.equal(20);
    expect(points).to.have.length(16);
    expect(radius).to.be.at.least(box.smallest);
  });

  it('draws nothing of nothing', () => {
    expect(layoutDots(scale, [], box).points).to.deep.equal([]);
  });
});
