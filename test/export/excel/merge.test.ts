import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Answers } from '../../../src/domain/assessment.js';
import { applyEdits, emptyAssessment, EMPTY_ANSWER } from '../../../src/domain/assessment.js';
import { findItem } from '../../../src/domain/instrument.js';
import { itemHash } from '../../../src/domain/text-hash.js';
import { mergeAnswers } from '../../../src/export/excel/merge.js';
import type { ReadAnswer, ReadSheet } from '../../../src/export/excel/reading.js';
import { ratings } from '../../support/arbitrary-assessment.js';
import { SCALE } from '../../support/arbitrary-instrument.js';
import { holds } from '../../support/arbitrary-run.js';
import { answersOf, instrument } from '../../support/excel.js';

const reading = (answers: Readonly<Record<string, ReadAnswer>>, sameText = true): ReadSheet => ({
  ok: true,
  answers,
  unknownRows: [],
  problems: [],
  duplicates: [],
  sameText,
});

const old = { version: 1, lang: 'nl', hash: '0123456789abcdef' };

const basisOf = (id: string) => {
  const item = findItem(instrument, id)?.item;
  return item && { version: item.version, lang: instrument.lang, hash: itemHash(instrument, item) };
};

describe('what a workbook would change', () => {
  it('lists what differs, in the order of the items, and changes nothing itself', () => {
    const existing = Object.freeze(answersOf({ doel: { current: 4, currentBasis: old, currentNote: 'Oud.' } }));
    const merged = mergeAnswers(
      existing,
      reading({ nazorg: { ambition: 9 }, doel: { current: 5, ambition: 8, currentNote: 'Nieuw.' } }),
      instrument,
    );
    expect(merged.changes).to.deep.equal([
      { itemId: 'doel', field: 'current', before: 4, after: 5 },
      { itemId: 'doel', field: 'ambition', before: null, after: 8 },
      { itemId: 'doel', field: 'currentNote', before: 'Oud.', after: 'Nieuw.' },
      { itemId: 'nazorg', field: 'ambition', before: null, after: 9 },
    ]);
    expect(existing['doel']?.current).to.equal(4);
    expect(merged.answers['doel']).to.deep.equal({
      ...EMPTY_ANSWER,
      current: 5,
      currentBasis: basisOf('doel'),
      ambition: 8,
      ambitionBasis: basisOf('doel'),
      currentNote: 'Nieuw.',
    });
  });

  it('leaves alone what is empty in the workbook, and what is the same there', () => {
    const existing = answersOf({ doel: { current: 4, currentBasis: old, ambition: 8, ambitionNote: 'Blijft.' } });
    const merged = mergeAnswers(existing, reading({ doel: { current: 4 } }), instrument);
    expect(merged).to.deep.equal({ changes: [], edits: [], answers: existing });
    const odd = answersOf({ doel: { current: 4, ambition: 'not-applicable' } }); // an older file may hold this
    const read = reading({ doel: { ambition: 'not-applicable' } });
    expect(mergeAnswers(odd, read, instrument).answers).to.deep.equal(odd);
  });

  it('does not claim a text that the workbook did not show', () => {
    const merged = mergeAnswers({}, reading({ doel: { current: 4 } }, false), instrument);
    expect(merged.answers['doel']).to.deep.equal({ ...EMPTY_ANSWER, current: 4 });
  });

  it('lets “n.v.t.” hold for the whole item, and a score free it', () => {
    const whole = mergeAnswers(
      answersOf({ doel: { ambition: 8 } }),
      reading({ doel: { current: 'not-applicable' } }),
      instrument,
    );
    expect(whole.answers['doel']).to.include({ current: 'not-applicable', ambition: 'not-applicable' });
    expect(whole.changes.map(({ field }) => field)).to.deep.equal(['current', 'ambition']);
    const freed = mergeAnswers(whole.answers, reading({ doel: { current: 7 } }), instrument);
    expect(freed.answers['doel']).to.include({ current: 7, ambition: null, ambitionBasis: null });
    const both = mergeAnswers(whole.answers, reading({ doel: { current: 7, ambition: 8 } }), instrument);
    expect(both.answers['doel']).to.include({ current: 7, ambition: 8 });
  });

  it('has nothing left to change after the change, and its edits come to its answers', () => {
    const said = ratings(SCALE).map((rating) => rating ?? undefined);
    const read = fc
      .record({ current: said, ambition: said, currentNote: fc.constantFrom('a', 'b'), ambitionNote: fc.constant('c') })
      .filter(({ current, ambition }) => (current === 'not-applicable') === (ambition === 'not-applicable'))
      .map((answer) => Object.fromEntries(Object.entries(answer).filter(([, value]) => value !== undefined)));
    const before = fc
      .record({ current: ratings(SCALE), ambition: ratings(SCALE) })
      .map((answer): Answers => answersOf({ doel: answer }));
    holds(fc.tuple(before, read, fc.boolean()), 1000, ([existing, answer, sameText]) => {
      const sheet = reading({ doel: answer }, sameText);
      const merged = mergeAnswers(existing, sheet, instrument);
      expect(merged.answers['doel']).to.include(answer);
      expect(mergeAnswers(merged.answers, sheet, instrument).changes).to.deep.equal([]);
      const assessment = { ...emptyAssessment('a', instrument.id, ''), answers: existing };
      expect(applyEdits(assessment, merged.edits).answers).to.deep.equal(merged.answers);
    });
  });
});
