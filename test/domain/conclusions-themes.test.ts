import { expect } from 'chai';
import type { Instrument } from '../../src/domain/instrument.js';
import { placedItems } from '../../src/domain/instrument.js';
import type { Rating } from '../../src/domain/rating.js';
import { themesApart } from '../../src/domain/conclusions.js';
import { answersOf, fourLevels, instrumentOf, threeLevels } from '../support/instruments.js';

type Ratings = readonly Rating[];

const times = (count: number, rating: Rating): Ratings => Array.from({ length: count }, () => rating);

const halves = instrumentOf([3, 3, 3, 3], threeLevels.scale);

/** Themes of 3, 3 and 3 items; of 3 and 3; and of 1, 1 and 8. */
const [thrice, twice, small] = [
  [3, 3, 3],
  [3, 3],
  [1, 1, 8],
].map((sizes) => instrumentOf(sizes, threeLevels.scale)) as [Instrument, Instrument, Instrument];

function themes(instrument: Instrument, current: Ratings): Record<string, readonly string[]> {
  const found = themesApart(instrument.scale, placedItems(instrument), answersOf(instrument, current));
  return Object.fromEntries(found.map(({ kind, themes: named }) => [kind, named.map(({ theme }) => theme.id)]));
}

const CASES: readonly [string, Instrument, Ratings, Record<string, readonly string[]>][] = [
  ['one point below', thrice, [...times(3, 5), ...times(6, 6)], { 'themes-behind': ['theme-1'] }],
  ['nine tenths below', thrice, [...times(3, 5.1), ...times(6, 6)], {}],
  [
    'means are rounded first: 5.03 counts as 5.0',
    thrice,
    [5, 5, 5.1, ...times(6, 6)],
    { 'themes-behind': ['theme-1'] },
  ],
  ['one point above', thrice, [...times(6, 6), ...times(3, 7)], { 'themes-ahead': ['theme-3'] }],
  ['two equals are both named', thrice, [...times(3, 5), 7, 7, 7, ...times(3, 5)], { 'themes-ahead': ['theme-2'] }],
  ['one low, two high: the one', thrice, [...times(3, 3), ...times(6, 7)], { 'themes-behind': ['theme-1'] }],
  ['of two themes each says the other: the low one', twice, [4, 4, 4, 6, 6, 6], { 'themes-behind': ['theme-1'] }],
  ['two scores in a theme of three', thrice, [2, 2, 'unknown', ...times(6, 6)], {}],
  [
    'two of four low, two high: the low ones',
    halves,
    [...times(6, 4), ...times(6, 7)],
    { 'themes-behind': ['theme-1', 'theme-2'] },
  ],
  ['two scores in the rest', twice, [2, 2, 2, 6, 6, 'not-applicable'], {}],
  ['both scores of a theme of two', threeLevels, [2, 2, ...times(22, 6)], { 'themes-behind': ['theme-1'] }],
  ['one score in a theme of two', threeLevels, [2, null, ...times(22, 6)], {}],
  ['the score of a theme of one', small, [9, 6, ...times(8, 6)], { 'themes-ahead': ['theme-1'] }],
  ['on a scale to five: four tenths', fourLevels, [3, 3, 3.4, 3.4, 3.4], { 'themes-behind': ['theme-1'] }],
  ['on a scale to five: three tenths', fourLevels, [3, 3, 3.3, 3.3, 3.3], {}],
  ['nothing filled in', threeLevels, [], {}],
];

describe('conclusions about themes', () => {
  for (const [name, instrument, current, expected] of CASES) {
    it(name, () => {
      expect(themes(instrument, current)).to.deep.equal(expected);
    });
  }

  it('names no theme on one item of many, as in a workshop of three', () => {
    const all = placedItems(threeLevels);
    const one = [all[0], all[3], all[15]].filter((placed) => placed !== undefined);
    const current = all.map((placed): Rating => (placed === one[0] ? 2 : 9));
    expect(themesApart(threeLevels.scale, one, answersOf(threeLevels, current))).to.deep.equal([]);
  });

  it('gives both means with their number of scores, and the margin', () => {
    const answers = answersOf(threeLevels, [2, 3, 6, 6, 7, 'unknown']);
    const [found] = themesApart(threeLevels.scale, placedItems(threeLevels), answers);
    expect(found).to.deep.include({ margin: 1, enough: 3 });
    expect(found?.themes[0]).to.deep.include({ mean: 2.5, n: 2, rest: 6.3, restN: 3 });
  });
});
