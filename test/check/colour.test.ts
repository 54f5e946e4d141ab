import { expect } from 'chai';
import { contrastOf, hexOf, luminance, over } from '../../src/check/colour.js';

const grey = (channel: number, alpha = 1) => ({ red: channel, green: channel, blue: channel, alpha });
const [black, white] = [grey(0), grey(255)];
const rgb = (red: number, green: number, blue: number) => ({ red, green, blue, alpha: 1 });

describe('contrast of colours', () => {
  it('gives the values that WCAG states for the ends', () => {
    expect(luminance(black)).to.equal(0);
    expect(luminance(white)).to.be.closeTo(1, 1e-12);
    expect(contrastOf(black, white)).to.be.closeTo(21, 1e-9);
    expect(contrastOf(white, white)).to.equal(1);
  });

  it('gives known values, either way round', () => {
    const known = [
      [grey(0x76), white, 4.54], // the lightest grey with enough contrast for text
      [grey(0x77), white, 4.48],
      [grey(0x94), white, 3.03], // for shapes
      [rgb(255, 0, 0), white, 4.0],
      [rgb(0, 255, 0), white, 1.37],
      [rgb(0, 0, 255), white, 8.59],
      [rgb(255, 0, 0), rgb(0, 0, 255), 2.15],
      [rgb(255, 255, 0), black, 19.56],
    ] as const;
    for (const [a, b, ratio] of known) {
      expect(contrastOf(a, b), `${hexOf(a)} on ${hexOf(b)}`).to.be.closeTo(ratio, 0.005);
      expect(contrastOf(b, a)).to.equal(contrastOf(a, b));
    }
  });

  it('counts what shines through', () => {
    expect(over(grey(0, 0.5), white)).to.deep.equal(grey(127.5));
    expect(contrastOf(grey(0, 0.5), white)).to.be.closeTo(contrastOf(grey(127.5), white), 1e-9);
    expect(contrastOf(grey(0, 0), white)).to.equal(1);
  });

  it('writes a colour as a page would', () => {
    expect(hexOf(rgb(18, 110, 120))).to.equal('#126e78');
    expect(hexOf(rgb(0.4, 255, 9.6))).to.equal('#00ff0a');
  });
});
