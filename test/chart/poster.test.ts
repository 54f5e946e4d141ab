import { expect } from 'chai';
import fc from 'fast-check';
import type { Measure } from '../../src/chart/poster-text.js';
import { countLines } from '../../src/chart/poster-text.js';
import type { PosterTheme } from '../../src/chart/poster.js';
import { layoutPoster, RAIL_WIDTH, railPosition, railTicks, SIZES } from '../../src/chart/poster.js';
import { fourLevels, threeLevels } from '../support/instruments.js';

/** Every letter half an em wide. */
const half: Measure = (text) => text.length / 2;

const words = (length: number): string =>
  'woorden '
    .repeat(Math.ceil(length / 8))
    .slice(0, length)
    .trim();

/** Themes with rows whose longest definition has these lengths. */
const themesOf = (...lengths: readonly (readonly number[])[]): PosterTheme[] =>
  lengths.map((rows, t) => ({
    name: `${t + 1} Thema`,
    meaning: 'Waar dit over gaat.',
    rows: rows.map((length, i) => ({
      title: `${t + 1}.${i + 1} Onderdeel`,
      texts: [words(length / 2), words(length), words(length / 3)],
    })),
  }));

const repeat = (count: number, length: number): number[] => Array.from({ length: count }, () => length);

describe('poster geometry', () => {
  it('counts lines as a browser fills them', () => {
    expect(countLines('aa bb cc', 4, half)).to.equal(1);
    expect(countLines('aa bb cc', 3.9, half)).to.equal(2);
    expect(countLines('aa bb cc', 2.4, half)).to.equal(3);
    expect(countLines('', 2, half)).to.equal(1);
    expect(countLines('aaaaaaaaaa bb', 2, half)).to.equal(4);
    expect(countLines('aa bb', 2.5, (text, bold) => half(text, bold) * (bold ? 2 : 1), true)).to.equal(2);
  });

  it('keeps themes whole when that takes no extra sheet', () => {
    const { sheets } = layoutPoster(themesOf(repeat(2, 300), repeat(8, 300), repeat(9, 330), repeat(4, 300)), half);
    expect(sheets.map(({ from, to }) => [from, to])).to.deep.equal([
      [0, 10],
      [10, 23],
    ]);
  });

  it('splits a theme when it has to, in about equal halves', () => {
    const { sheets } = layoutPoster(themesOf(repeat(22, 330)), half);
    expect(sheets.map(({ from, to }) => [from, to])).to.deep.equal([
      [0, 11],
      [11, 22],
    ]);
  });

  it('gives little text the largest letters on one sheet, and fuller sheets smaller ones', () => {
    expect(layoutPoster(themesOf([100, 100, 100]), half).sheets).to.deep.equal([{ from: 0, to: 3, size: SIZES.max }]);
    const { sheets } = layoutPoster(themesOf(repeat(2, 300), repeat(11, 400)), half);
    const [first, second] = sheets.map(({ size }) => size);
    expect(sheets).to.have.length(2);
    expect(first).to.be.closeTo((second ?? 0) + SIZES.apart, 0.01);
  });

  it('gives a row that is higher than a sheet one to itself', () => {
    const { sheets } = layoutPoster(themesOf([100, 20_000, 100]), half);
    expect(sheets.map(({ from, to }) => [from, to])).to.deep.equal([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
  });

  it('puts every row on one sheet, in order, with letters of 7 to 11 points', () => {
    const lengths = fc.array(fc.array(fc.integer({ min: 0, max: 1500 }), { minLength: 1, maxLength: 12 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(lengths, (themes) => {
        const { sheets } = layoutPoster(themesOf(...themes), half);
        expect(sheets[0]?.from).to.equal(0);
        expect(sheets.at(-1)?.to).to.equal(themes.flat().length);
        sheets.forEach(({ from, to, size }, i) => {
          expect(to).to.be.greaterThan(from);
          expect(size).to.be.within(SIZES.min, SIZES.max);
          if (i > 0) expect(from).to.equal(sheets[i - 1]?.to);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('measures as often as there is text, for an instrument of 2 000 items too', () => {
    const measured = (count: number): number => {
      let calls = 0;
      const counting: typeof half = (...args) => {
        calls++;
        return half(...args);
      };
      layoutPoster(themesOf(...Array.from({ length: count }, () => repeat(40, 250))), counting);
      return calls;
    };
    expect(measured(50)).to.be.at.most(12 * measured(5));
  });

  it('lines the bounds of levels up with the columns', () => {
    for (const { scale } of [threeLevels, fourLevels]) {
      scale.levels.slice(1).forEach(({ from }, i) => {
        expect(railPosition(scale, from)).to.be.closeTo(((i + 1) / scale.levels.length) * RAIL_WIDTH, 0.01);
      });
    }
    expect(railTicks(threeLevels.scale, 2).match(/M/g)).to.have.length(10);
  });
});
