import { expect } from 'chai';
import { qrCode } from '../../src/chart/qr.js';

/** Which modules of the path are dark, as rows of 0 and 1. */
function dark({ size, path }: ReturnType<typeof qrCode>): string[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => '0'));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let i = 0; i < Number(length); i++) (rows[Number(y)] ?? [])[Number(x) + i] = '1';
  }
  return rows.map((row) => row.join(''));
}

describe('qrCode', () => {
  const code = qrCode('https://voorbeeld.nl/meedoen#abcdefghijklmnopqrstuv');
  const rows = dark(code);

  it('has its three eyes, with a quiet zone of four modules around it', () => {
    for (const at of [0, 1, 2, 3, code.size - 1, code.size - 4]) expect(rows[at]).to.equal('0'.repeat(code.size));
    expect(rows[4]?.slice(4, 12)).to.equal('11111110');
    expect(rows[4]?.slice(-12, -4)).to.equal('01111111');
    expect(rows[code.size - 5]?.slice(4, 12)).to.equal('11111110');
  });

  it('differs with its text', () => {
    expect(qrCode('https://voorbeeld.nl/meedoen#abcdefghijklmnopqrstuw').path).to.not.equal(code.path);
  });
});
