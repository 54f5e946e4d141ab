import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  HOLE,
  RADIUS,
  radarArc,
  radarFrame,
  radarLabels,
  radarRadius,
  radarRange,
  radarRings,
  radarSeries,
  radarSpokes,
} from '../../src/chart/radar.js';
import type { Rating } from '../../src/domain/rating.js';
import { isScore } from '../../src/domain/rating.js';
import { ratings } from '../support/arbitrary-assessment.js';
import { fourLevels, threeLevels } from '../support/instruments.js';

const { scale } = threeLevels;
const SIZES = [2, 8, 10, 4];
const { axes } = radarFrame(SIZES);
const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 });

/** How often a pen is put down for a closed line: once per run of scores around the circle. */
const runs = (list: readonly Rating[]): number => {
  const starts = list.filter((rating, i) => isScore(rating) && !isScore(list.at(i - 1))).length;
  return starts === 0 && list.some(isScore) ? 1 : starts;
};

describe('radar geometry', () => {
  it('draws a stretch from low to high along each axis that has a range', () => {
    const [first = 0, , third = 0] = axes;
    const path = radarRange(scale, axes, [{ low: 1, high: 10 }, null, { low: 4, high: 4 }]);
    const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
    const on = (angle: number, radius: number): readonly number[] => [
      radius * Math.sin(angle),
      -radius * Math.cos(angle),
    ];
    const middle = radarRadius(scale, 4);
    const wanted = [...on(first, HOLE), ...on(first, RADIUS), ...on(third, middle), ...on(third, middle)];
    expect(path.match(/[ML]/g)?.join('')).to.equal('MLML');
    expect(numbers.length).to.equal(8);
    numbers.forEach((number, i) => expect(number).to.be.closeTo(wanted[i] ?? NaN, 0.051));
  });

  it('spreads axes evenly within themes, clockwise, and leaves the top free', () => {
    fc.assert(
      fc.property(sizes, (list) => {
        const frame = radarFrame(list);
        expect(frame.axes).to.have.length(list.reduce((a, b) => a + b, 0));
        expect(frame.themes).to.have.length(list.length);
        frame.axes.forEach((angle, i) => expect(angle).to.be.greaterThan(frame.axes[i - 1] ?? 0));
        // The same room at both sides of the top.
        expect((frame.axes[0] ?? 0) + (frame.axes.at(-1) ?? 0)).to.be.closeTo(2 * Math.PI, 1e-9);
      }),
    );
    expect(radarFrame([4]).axes[1]).to.be.closeTo((3 * Math.PI) / 4, 1e-9);
  });

  it('is linear in the score, from the inner ring to the outer', () => {
    expect(radarRadius(scale, 1)).to.equal(HOLE);
    expect(radarRadius(scale, 10)).to.equal(RADIUS);
    expect(radarRadius(scale, 5.5)).to.equal((HOLE + RADIUS) / 2);
    const rings = radarRings(scale);
    expect(rings.map(({ score }) => score)).to.deep.equal([10, 8, 5.5]);
    expect(rings.map(({ tone }) => tone)).to.deep.equal([5, 3, 1]);
    expect(radarRings(fourLevels.scale).map(({ score }) => score)).to.deep.equal([5, 4.5, 3.5, 2]);
  });

  it('draws a point for every score, at its own angle and radius, and none for anything else', () => {
    fc.assert(
      fc.property(fc.array(ratings(scale), { minLength: 24, maxLength: 24 }), (list) => {
        const { points, line } = radarSeries(scale, axes, list);
        const expected = list.flatMap((rating, i) => {
          const angle = axes[i] ?? NaN;
          if (!isScore(rating)) return [];
          const radius = 20 + ((rating - 1) / 9) * 180;
          return [[Math.sin(angle) * radius, -Math.cos(angle) * radius] as const];
        });
        expect(points).to.have.length(expected.length);
        points.forEach(({ x, y }, i) => {
          expect(x).to.be.closeTo(expected[i]?.[0] ?? NaN, 1e-9);
          expect(y).to.be.closeTo(expected[i]?.[1] ?? NaN, 1e-9);
          expect(Math.hypot(x, y)).to.be.at.least(HOLE - 1e-9);
        });
        expect(line).not.to.include('NaN');
        if (!isScore(list[0]) || list.every(isScore)) expect(line.split('M')).to.have.length(runs(list) + 1);
      }),
    );
  });

  for (const unset of [0, 1, 24]) {
    it(`has no NaN and no zero with ${String(unset)} unset axes`, () => {
      const list = axes.map((_, i) => (i < unset ? null : 1));
      const { line, points } = radarSeries(scale, axes, list);
      expect(points).to.have.length(24 - unset);
      expect(line).not.to.match(/NaN|undefined/);
      for (const [, x, y] of line.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)) {
        expect(Math.hypot(Number(x), Number(y))).to.be.closeTo(HOLE, 0.1);
      }
      if (unset === 24) expect(line).to.equal('');
    });
  }

  it('closes the line over the top, also when it is broken elsewhere', () => {
    const list = axes.map((_, i) => (i === 5 ? null : 7));
    const [first] = radarSeries(scale, axes, list).points;
    const end = /L(-?[\d.]+),(-?[\d.]+)$/.exec(radarSeries(scale, axes, list).line);
    expect(Number(end?.[1])).to.be.closeTo(first?.x ?? NaN, 0.06);
    expect(Number(end?.[2])).to.be.closeTo(first?.y ?? NaN, 0.06);
  });

  it('keeps labels at one side a line apart, in order, outside the rings', () => {
    fc.assert(
      fc.property(sizes, (list) => {
        const labels = radarLabels(radarFrame(list).axes);
        for (const side of ['start', 'end'] as const) {
          const heights = labels.filter(({ anchor }) => anchor === side).map(({ y }) => (side === 'start' ? y : -y));
          heights.forEach((y, i) => i > 0 && expect(y - (heights[i - 1] ?? 0)).to.be.at.least(15 - 1e-9));
        }
        for (const { x, y } of labels) expect(Math.hypot(x, y)).to.be.greaterThan(RADIUS);
      }),
    );
  });

  it('turns a name at the bottom around, so that it reads from left to right', () => {
    const startX = (middle: number) => Number(/^M(-?[\d.]+)/.exec(radarArc(middle).path)?.[1]);
    for (const middle of [0.2, 6, 2.6, 3.5]) expect(startX(middle)).to.be.lessThan(0);
    expect(radarArc(0.2).flipped).to.equal(false);
    expect(radarArc(3.1).flipped).to.equal(true);
  });

  it('draws nothing, and no NaN, without items', () => {
    const frame = radarFrame([]);
    expect(radarSeries(scale, frame.axes, [])).to.deep.equal({ line: '', points: [] });
    expect(radarSpokes(frame.axes)).to.equal('');
    expect(radarLabels(frame.axes)).to.deep.equal([]);
  });
});
