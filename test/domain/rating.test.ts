import { expect } from 'chai';
import * as fc from 'fast-check';
import { isRating, isScore, parseScore, toScore } from '../../src/domain/rating.js';
import { levelIndex } from '../../src/domain/scale.js';
import { formatScore } from '../../src/locale/format.js';
import { SCALE, TENTHS } from '../support/arbitrary-instrument.js';
import { holds } from '../support/arbitrary-run.js';

const problemOf = (text: string) => {
  const parsed = parseScore(SCALE, text);
  return parsed.ok ? parsed.score : parsed.problem;
};

describe('rating', function () {
  this.timeout(60_000);

  for (const lang of ['nl', 'en']) {
    it(`reads back all 91 tenths as written in ${lang}, in their exact level`, () => {
      for (const tenths of TENTHS) {
        const parsed = parseScore(SCALE, formatScore(tenths / 10, lang));
        expect(parsed).to.deep.equal({ ok: true, score: tenths / 10 });
        const again = parseScore(SCALE, formatScore(parsed.ok ? parsed.score : NaN, lang));
        expect(again).to.deep.equal(parsed);
        expect(levelIndex(SCALE, tenths / 10)).to.equal(tenths < 55 ? 0 : tenths < 80 ? 1 : 2);
      }
    });
  }

  it('reads a comma and a point, and white space around', () => {
    expect(['5,5', '5.5', ' 7 ', '10,0', '07'].map(problemOf)).to.deep.equal([5.5, 5.5, 7, 10, 7]);
  });

  it('says why a text is no score', () => {
    const why = ['', ' ', 'abc', '0', '11', '-1', '5,55', '5.50', '1e1', '5,', ',5', '5..5', '١', '0x5', 'NaN'].map(
      problemOf,
    );
    expect(why.join(' ')).to.equal(
      'empty empty not-a-number out-of-range out-of-range out-of-range too-precise too-precise ' +
        'not-a-number not-a-number not-a-number not-a-number not-a-number not-a-number not-a-number',
    );
  });

  it('takes 200 000 random strings for nothing but a problem or a score on the scale', () => {
    const sign = fc.constantFrom(...'00112345678999,,..-+ eE\u00a0\t∞½٣a'.split(''));
    const figures = fc.array(sign, { maxLength: 6 }).map((signs) => signs.join(''));
    const strings = fc.oneof({ weight: 9, arbitrary: figures }, fc.string({ unit: 'binary', maxLength: 12 }));
    let scores = 0;
    holds(strings, 200_000, (text) => {
      const parsed = parseScore(SCALE, text);
      if (!parsed.ok) return;
      scores++;
      const tenths = Math.round(parsed.score * 10);
      if (!TENTHS.includes(tenths) || tenths / 10 !== parsed.score) throw new Error(`became ${String(parsed.score)}`);
    });
    expect(scores).to.be.greaterThan(1000);
  });

  it('takes back the drift of added fractions, and nothing more', () => {
    const drifted = Array.from({ length: 45 }).reduce<number>((sum) => sum + 0.1, 1);
    expect(drifted).to.not.equal(5.5);
    expect(toScore(SCALE, drifted)).to.deep.equal({ ok: true, score: 5.5 });
    expect(toScore(SCALE, 5.51)).to.deep.equal({ ok: false, problem: 'too-precise' });
    expect(toScore(SCALE, 5.5 + 1e-8)).to.deep.equal({ ok: false, problem: 'too-precise' });
    for (const value of [NaN, Infinity, -Infinity]) {
      expect(toScore(SCALE, value)).to.deep.equal({ ok: false, problem: 'not-a-number' });
    }
  });

  it('knows no minus zero', () => {
    const aroundZero = { ...SCALE, min: -5 };
    expect(parseScore(aroundZero, '-0')).to.deep.equal({ ok: true, score: 0 });
    expect(isRating(aroundZero, -0)).to.equal(false);
    expect(isRating(aroundZero, 0)).to.equal(true);
  });

  it('judges values from outside', () => {
    for (const value of [1, 5.5, 10, 'unknown', 'not-applicable', null]) expect(isRating(SCALE, value)).to.equal(true);
    for (const value of [0.9, 10.1, 5.55, NaN, '7', '', undefined, true, [7], {}, 7n, new Number(7)]) {
      expect(isRating(SCALE, value)).to.equal(false);
    }
    expect([7, null, 'unknown', undefined].map((value) => isScore(value as never))).to.deep.equal([
      true,
      false,
      false,
      false,
    ]);
  });
});
