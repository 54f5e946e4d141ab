import { expect } from 'chai';
import * as fc from 'fast-check';
import { findItem } from '../../src/domain/instrument.js';
import { itemHash, textHash } from '../../src/domain/text-hash.js';
import { exampleFile, instrumentFrom } from '../support/arbitrary-instrument.js';
import { holds } from '../support/arbitrary-run.js';

/** The fingerprint of one item of the example after a change to its file. */
function hashAfter(change: (file: ReturnType<typeof exampleFile>) => void): string {
  const file = exampleFile();
  change(file);
  const instrument = instrumentFrom(file);
  const placed = findItem(instrument, 'doel');
  if (!placed) throw new Error('the example has lost its item');
  return itemHash(instrument, placed.item);
}

describe('text hash', function () {
  this.timeout(60_000);

  it('is 16 hex digits, and the same in every engine and release: it is kept with the answers', () => {
    expect(textHash('')).to.equal('811c9dc501000193');
    expect(['a', 'b', 'é', '😀', 'Schuldvraag'].map(textHash)).to.deep.equal([
      'e40c292c759b8691',
      'e70c2de5e3d82750',
      '6c0b6c44af14a469',
      'cb31c4b8cd103349',
      '83839fc73d6c74b0',
    ]);
  });

  it('tells 100 000 short texts apart', () => {
    const hashes = new Set(Array.from({ length: 100_000 }, (_, i) => textHash(`tekst ${String(i)}`)));
    expect(hashes.size).to.equal(100_000);
  });

  it('changes with any one character', () => {
    holds(
      fc.tuple(fc.string({ minLength: 1 }), fc.nat(), fc.string({ minLength: 1, maxLength: 1 })),
      5000,
      ([text, place, other]) => {
        const at = place % text.length;
        const changed = text.slice(0, at) + other + text.slice(at + 1);
        expect(textHash(changed) === textHash(text)).to.equal(changed === text);
      },
    );
  });

  it('follows what a person reads: title and definitions, and nothing else', () => {
    const before = hashAfter(() => undefined);
    expect(hashAfter((file) => Object.assign(file.themes[0] ?? {}, { title: 'Anders' }))).to.equal(before);
    expect(hashAfter((file) => Object.assign(file.themes[0]?.items[0] ?? {}, { title: 'Anders' }))).to.not.equal(
      before,
    );
    expect(
      hashAfter((file) => Object.assign(file.themes[0]?.items[0]?.levels ?? {}, { koploper: 'Anders' })),
    ).to.not.equal(before);
  });
});
