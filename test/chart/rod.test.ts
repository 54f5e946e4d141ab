import { expect } from 'chai';
import * as fc from 'fast-check';
import { rodPosition, rodTicks } from '../../src/chart/rod.js';
import { fourLevels, threeLevels } from '../support/instruments.js';

const { scale } = threeLevels;

describe('rod', () => {
  it('puts level bounds at equal column edges, and the ends a little inside', () => {
    const expected = [
      [1, 1 / 30],
      [5.5, 1 / 3],
      [8, 2 / 3],
      [10, 29 / 30],
    ] as const;
    for (const [score, place] of expected) expect(rodPosition(scale, score)).to.be.closeTo(place, 1e-12);
    const four = [1, 2, 3.5, 4.5, 5].map((score) => rodPosition(fourLevels.scale, score, 0));
    four.forEach((place, i) => expect(place).to.be.closeTo(i / 4, 1e-12));
  });

  it('is linear inside a level', () => {
    expect(rodPosition(scale, 6.75)).to.be.closeTo(0.5, 1e-12);
    expect(rodPosition(scale, 3.25, 0)).to.be.closeTo(1 / 6, 1e-12);
  });

  it('rises with every tenth, and keeps each score in the column of its level', () => {
    for (let tenth = 11; tenth <= 100; tenth++) {
      expect(rodPosition(scale, tenth / 10)).to.be.greaterThan(rodPosition(scale, (tenth - 1) / 10));
    }
    expect(rodPosition(scale, 5.4)).to.be.lessThan(1 / 3);
    expect(rodPosition(scale, 7.9)).to.be.lessThan(2 / 3);
  });

  it('keeps any number on the rod', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (value) => {
        const place = rodPosition(scale, value);
        expect(place).to.be.within(1 / 30, 29 / 30);
      }),
    );
  });

  it('draws a tick for every tenth: longest at bounds and ends, then wholes, halves, tenths', () => {
    const ticks = [...rodTicks(scale).matchAll(/M([\d.]+) 0v(\d+)/g)].map(([, x, length]) => [
      Number(x),
      Number(length),
    ]);
    expect(ticks).to.have.length(91);
    const lengthAt = (score: number) => ticks[Math.round((score - 1) * 10)]?.[1] ?? 0;
    expect([1, 5.5, 8, 10].map(lengthAt)).to.deep.equal([24, 24, 24, 24]);
    expect([2, 7, 9].map(lengthAt)).to.deep.equal([15, 15, 15]);
    expect([1.5, 6.5].map(lengthAt)).to.deep.equal([10, 10]);
    expect([1.1, 9.9].map(lengthAt)).to.deep.equal([6, 6]);
    ticks.forEach(([x], i) => expect(x).to.be.closeTo(rodPosition(scale, 1 + i / 10) * 1000, 0.06));
  });
});
