import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Scale } from '../../src/domain/scale.js';
import {
  addTenths,
  choices,
  choicesOf,
  levelBand,
  levelEnd,
  levelIndex,
  levelOf,
  roundTenth,
} from '../../src/domain/scale.js';
import { SCALE, scales, TENTHS } from '../support/arbitrary-instrument.js';
import { holds } from '../support/arbitrary-run.js';

/** Level and third by whole numbers only: the oracle. */
function bandInTenths(scale: Scale, tenths: number) {
  const bounds = [...scale.levels.map(({ from }) => Math.round(from * 10)), Math.round(scale.max * 10)];
  const index = bounds.slice(1, -1).filter((bound) => tenths >= bound).length;
  const [start = 0, end = 0] = [bounds[index], bounds[index + 1]];
  const passed = [1, 2].filter((third) => (tenths - start) * 3 >= (end - start) * third).length;
  return { id: scale.levels[index]?.id, third: ['lower', 'middle', 'upper'][passed] };
}

describe('scale', function () {
  this.timeout(60_000);

  it('gives each of the 91 tenths its level: a level owns its lower bound', () => {
    const counted = { hekkensluiter: 0, middenmoter: 0, koploper: 0 };
    for (const tenths of TENTHS) counted[levelOf(SCALE, tenths / 10).id as keyof typeof counted]++;
    expect(counted).to.deep.equal({ hekkensluiter: 45, middenmoter: 25, koploper: 21 });
    const at = [5.4, 5.5, 7.9, 8].map((score) => levelIndex(SCALE, score));
    expect(at).to.deep.equal([0, 1, 1, 2]);
  });

  it('keeps scores on the right side of a bound after 45 steps of a tenth', () => {
    let score = 1;
    for (let i = 0; i < 45; i++) score = addTenths(score, 0.1);
    expect(score).to.equal(5.5);
    expect(addTenths(5.499999999999997, 0.30000000000000004)).to.equal(5.8);
    expect(levelOf(SCALE, score).id).to.equal('middenmoter');
  });

  it('divides a level into exact thirds', () => {
    const bands = [1, 2.4, 2.5, 3.9, 4, 5.4, 5.5, 6.3, 6.4, 7.1, 7.2, 8, 8.6, 8.7, 9.3, 9.4, 10];
    expect(bands.map((score) => levelBand(SCALE, score).third).join(' ')).to.equal(
      'lower lower middle middle upper upper lower lower middle middle upper lower lower middle middle upper upper',
    );
  });

  it('agrees with whole-number arithmetic on any scale', () => {
    holds(
      scales.chain((scale) => fc.tuple(fc.constant(scale), fc.integer({ min: scale.min * 10, max: scale.max * 10 }))),
      5000,
      ([scale, tenths]) => {
        const { level, third } = levelBand(scale, tenths / 10);
        expect({ id: level.id, third }).to.deep.equal(bandInTenths(scale, tenths));
      },
    );
  });

  it('offers the choices from end to end, each under one level', () => {
    expect(choices(SCALE)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect([0, 1, 2].map((level) => choicesOf(SCALE, level))).to.deep.equal([
      [1, 2, 3, 4, 5],
      [6, 7],
      [8, 9, 10],
    ]);
    expect(choices({ ...SCALE, max: 2, step: 0.1 }).at(-3)).to.equal(1.8);
    holds(scales, 1000, (scale) => {
      const all = scale.levels.flatMap((_, level) => choicesOf(scale, level));
      expect(all).to.deep.equal(choices(scale));
      expect(all.length).to.be.within(1, 101);
    });
  });

  it('ends a level where the next begins, and the last at the end of the scale', () => {
    expect([0, 1, 2].map((level) => levelEnd(SCALE, level))).to.deep.equal([5.5, 8, 10]);
  });

  it('rounds to a tenth, a half up', () => {
    expect([5.44, 5.45, 7.949999, 0.1 + 0.2].map(roundTenth)).to.deep.equal([5.4, 5.5, 7.9, 0.3]);
  });

  it('has no level for a scale without levels', () => {
    expect(() => levelOf({ ...SCALE, levels: [] }, 5)).to.throw(RangeError);
  });
});
