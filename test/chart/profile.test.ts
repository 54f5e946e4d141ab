import { expect } from 'chai';
import { profileBands, profileRow } from '../../src/chart/profile.js';
import { fourLevels, threeLevels } from '../support/instruments.js';

describe('profile geometry', () => {
  it('lays the levels side by side over the whole bar', () => {
    for (const { scale } of [threeLevels, fourLevels]) {
      const bands = profileBands(scale);
      expect(bands[0]?.x).to.equal(0);
      bands.forEach(({ x, width }, i) => expect(x + width).to.be.closeTo(bands[i + 1]?.x ?? 100, 1e-9));
    }
    expect(profileBands(threeLevels.scale).map(({ x, tone }) => [x, tone])).to.deep.equal([
      [0, 1],
      [50, 3],
      [77.78, 5],
    ]);
  });

  it('is linear in the score; what is not a score has no place', () => {
    const { scale } = threeLevels;
    expect(profileRow(scale, 1, 10, 5.5)).to.deep.equal({ current: 0, ambition: 100, earlier: 50 });
    expect(profileRow(scale, 5.5, null)).to.deep.equal({ current: 50, ambition: null, earlier: null });
    expect(profileRow(scale, 'unknown', 'not-applicable')).to.deep.equal({
      current: null,
      ambition: null,
      earlier: null,
    });
  });
});
