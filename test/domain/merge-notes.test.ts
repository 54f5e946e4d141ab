import { expect } from 'chai';
import * as fc from 'fast-check';
import { NOTE_LIMIT } from '../../src/domain/assessment.js';
import { mergeNotes } from '../../src/domain/merge-notes.js';
import { holds } from '../support/arbitrary-run.js';

describe('merge notes', function () {
  this.timeout(60_000);

  it('lets a note that holds the other stand alone', () => {
    expect(mergeNotes('Wij bellen altijd.', 'Wij bellen')).to.equal('Wij bellen altijd.');
    expect(mergeNotes('Wij bellen', 'Wij bellen altijd.')).to.equal('Wij bellen altijd.');
    expect(mergeNotes('', 'Wij bellen')).to.equal('Wij bellen');
    expect(mergeNotes('gelijk', 'gelijk')).to.equal('gelijk');
  });

  it('puts two other notes after each other, theirs first', () => {
    expect(mergeNotes('mijn', 'jouw')).to.match(/^jouw\n\n.+\n\nmijn$/u);
  });

  it('leaves the choice to a person when both together pass the limit', () => {
    const half = NOTE_LIMIT / 2;
    expect(mergeNotes('a'.repeat(half), 'b'.repeat(half))).to.equal(null);
    expect(mergeNotes('a'.repeat(half), 'b'.repeat(half - 9))).to.have.length(NOTE_LIMIT);
    expect(mergeNotes('a'.repeat(NOTE_LIMIT), 'a')).to.have.length(NOTE_LIMIT);
  });

  it('loses no word of either, and merging again changes nothing', () => {
    holds(fc.tuple(fc.string(), fc.string()), 2000, ([mine, theirs]) => {
      const merged = mergeNotes(mine, theirs) ?? '';
      expect(merged).to.include(mine);
      expect(merged).to.include(theirs);
      expect(mergeNotes(merged, theirs)).to.equal(merged);
      expect(mergeNotes(mine, merged)).to.equal(merged);
    });
  });
});
