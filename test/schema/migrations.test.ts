import { expect } from 'chai';
import type { Envelope, Migration } from '../../src/schema/migrations.js';
import { migrate } from '../../src/schema/migrations.js';

/** Made-up steps: version 2 renames a field, version 3 makes a list of it. */
const steps: Readonly<Record<number, Migration>> = {
  1: ({ note, ...rest }) => ({ ...rest, currentNote: note }),
  2: ({ currentNote, ...rest }) => ({ ...rest, currentNotes: [currentNote] }),
};

const old: Envelope = Object.freeze({ schemaVersion: 1, note: 'Wij bellen', extra: true });

describe('migrate', () => {
  it('takes every step between the version that lies there and the current one', () => {
    expect(migrate(old, steps, 3)).to.deep.equal({
      ok: true,
      value: { schemaVersion: 3, extra: true, currentNotes: ['Wij bellen'] },
    });
    expect(migrate(old, steps, 2)).to.deep.equal({
      ok: true,
      value: { schemaVersion: 2, extra: true, currentNote: 'Wij bellen' },
    });
    const second = { schemaVersion: 2, currentNote: 'a' };
    expect(migrate(second, steps, 3)).to.deep.equal({ ok: true, value: { schemaVersion: 3, currentNotes: ['a'] } });
  });

  it('gives the current version back as it is, and leaves what it was given alone', () => {
    expect(migrate(old, steps, 1)).to.deep.equal({ ok: true, value: old });
    migrate(old, steps, 3);
    expect(old).to.deep.equal({ schemaVersion: 1, note: 'Wij bellen', extra: true });
  });

  it('keeps its hands off a newer version', () => {
    expect(migrate({ schemaVersion: 4 }, steps, 3)).to.deep.equal({ ok: false, kind: 'version' });
  });

  it('calls anything without a real version corrupt', () => {
    for (const schemaVersion of [0, -1, 1.5, '1', null, undefined, NaN, Infinity]) {
      expect(migrate({ schemaVersion }, steps, 3)).to.deep.equal({ ok: false, kind: 'corrupt' });
    }
  });

  it('calls it corrupt when a step is missing or fails, and shows nothing half', () => {
    const failing: Migration = () => {
      throw new Error('no such field');
    };
    expect(migrate(old, { 1: failing }, 2)).to.deep.equal({ ok: false, kind: 'corrupt' });
    expect(migrate(old, { 1: (envelope) => envelope }, 3)).to.deep.equal({ ok: false, kind: 'corrupt' });
  });

  it('counts by its own version, whatever a step writes', () => {
    expect(migrate(old, { 1: () => ({ schemaVersion: 9 }) }, 2)).to.deep.equal({
      ok: true,
      value: { schemaVersion: 2 },
    });
  });
});
