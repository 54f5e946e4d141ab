import { expect } from 'chai';
import { parsePicture, parseSnapshot } from '../../src/schema/picture.js';
import { historyOf } from '../support/group-history.js';

type Json = Record<string, unknown>;

const last = (seed: number) => historyOf(seed).at(-1);
const orNull = (parsed: { readonly ok: boolean; readonly value?: unknown }): unknown =>
  parsed.ok ? parsed.value : null;

/** The same with one field less, for every field at any depth that has to be there. */
function* without(value: unknown): Iterable<unknown> {
  if (Array.isArray(value)) {
    for (const inner of without(value[0])) yield [inner, ...(value.slice(1) as unknown[])];
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const { [key]: gone, ...rest } = value as Json;
      if (gone !== undefined) yield rest;
      if (key !== 'segments') for (const less of without(inner)) yield { ...rest, [key]: less };
    }
  }
}

describe('a picture or snapshot of a group from outside', () => {
  it('comes back as it was made', () => {
    for (let seed = 0; seed < 50; seed++) {
      const { pictures = [], snapshot = null } = last(seed) ?? {};
      for (const picture of pictures) expect(orNull(parsePicture(picture))).to.deep.equal(picture);
      expect(orNull(parseSnapshot(snapshot)), `seed ${String(seed)}`).to.deep.equal(snapshot);
    }
  });

  it('is refused when anything of it is missing, so that no protection starts anew', () => {
    const { pictures = [], snapshot = null } = last(3) ?? {};
    let tried = 0;
    for (const [parse, whole] of [
      [parsePicture, pictures[0]],
      [parseSnapshot, snapshot],
    ] as const) {
      for (const less of without(whole)) {
        expect(parse(less).ok, JSON.stringify(less).slice(0, 300)).to.equal(false);
        tried++;
      }
    }
    expect(tried).to.be.greaterThan(20);
  });

  it('is refused when it is something else', () => {
    for (const other of [null, undefined, 1, 'x', [], {}, { mode: 'secret' }]) {
      expect(parsePicture(other).ok).to.equal(false);
      expect(parseSnapshot(other).ok).to.equal(false);
    }
  });
});
