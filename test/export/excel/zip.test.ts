import { expect } from 'chai';
import * as fc from 'fast-check';
import { RefusedError } from '../../../src/export/excel/problems.js';
import { openZip } from '../../../src/export/excel/zip-read.js';
import { writeZip } from '../../../src/export/excel/zip-write.js';
import { bytesOf, open, pause } from '../../support/excel.js';

const parts = [
  { name: 'a.xml', text: 'aaa '.repeat(5000) },
  { name: 'map/é.xml', text: 'één' },
  { name: 'leeg.xml', text: '' },
];
const zip = () => writeZip(parts, 'application/zip', pause);

/** Where the directory of a zip without comment begins. */
const directoryAt = (bytes: Uint8Array): number => new DataView(bytes.buffer).getUint32(bytes.length - 6, true);

async function refusalOf(bytes: Uint8Array<ArrayBuffer>, name = 'a.xml'): Promise<string> {
  try {
    await (await openZip(bytes, pause)).text(name);
    return 'none';
  } catch (error) {
    if (error instanceof RefusedError) return error.refusal;
    throw error;
  }
}

/** The zip with 4 bytes of the first file's line in the directory replaced. */
async function withField(offset: number, value: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await bytesOf(await zip());
  new DataView(bytes.buffer).setUint32(directoryAt(bytes) + offset, value, true);
  return bytes;
}

describe('zip', function () {
  this.timeout(60_000);

  it('gives back every text, packed', async () => {
    const blob = await zip();
    const archive = await open(blob);
    for (const { name, text } of parts) expect(await archive.text(name)).to.equal(text);
    expect(await archive.text('niets.xml')).to.equal(null);
    expect(blob.size).to.be.below(1000);
  });

  it('is the same for the same texts', async () => {
    expect(await bytesOf(await zip())).to.deep.equal(await bytesOf(await zip()));
  });

  it('never gives another text when a byte is damaged or bytes are missing', async () => {
    const whole = await bytesOf(await zip());
    const damage = fc.record({ at: fc.nat(whole.length - 1), by: fc.integer({ min: 1, max: 255 }), cut: fc.boolean() });
    const check = async ({ at, by, cut }: { at: number; by: number; cut: boolean }) => {
      const bytes = cut ? whole.slice(0, at) : whole.slice();
      if (!cut) bytes[at] = (bytes[at] ?? 0) ^ by;
      for (const { name, text } of parts) {
        try {
          expect(await (await openZip(bytes, pause)).text(name)).to.be.oneOf([text, null]);
        } catch (error) {
          expect(error).to.be.instanceOf(RefusedError);
        }
      }
    };
    await fc.assert(fc.asyncProperty(damage, check), { numRuns: 400 });
  });

  it('refuses what says that it unpacks to more than 20 MB, before unpacking', async () => {
    expect(await refusalOf(await withField(24, 20_000_001))).to.equal('unpacks-too-large');
  });

  it('stops when more comes out than was said', async () => {
    expect(await refusalOf(await withField(24, 100))).to.equal('corrupt');
  });

  it('refuses what together unpacks to more than 50 MB', async () => {
    const big = Array.from({ length: 4 }, (_, i) => ({ name: `${String(i)}.xml`, text: ' '.repeat(15_000_000) }));
    const blob = await writeZip(big, '', pause);
    expect(blob.size).to.be.below(100_000);
    expect(await refusalOf(await bytesOf(blob))).to.equal('unpacks-too-large');
  });

  it('refuses a locked zip', async () => {
    const bytes = await bytesOf(await zip());
    bytes[directoryAt(bytes) + 8] = 1;
    expect(await refusalOf(bytes)).to.equal('password');
  });

  it('reads a zip with a comment behind it', async () => {
    const bytes = await bytesOf(await zip());
    const comment = new TextEncoder().encode('bewaard');
    new DataView(bytes.buffer).setUint16(bytes.length - 2, comment.length, true);
    expect(await refusalOf(new Uint8Array([...bytes, ...comment]))).to.equal('none');
  });

  it('refuses bytes that are no text', async () => {
    const bytes = await bytesOf(await writeZip([{ name: 'a.xml', text: 'x' }], '', pause));
    expect(await refusalOf(bytes)).to.equal('none');
    bytes[30 + 'a.xml'.length + 1] = 0xff;
    expect(await refusalOf(bytes)).to.equal('corrupt');
  });
});
