import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Assessment } from '../../src/domain/assessment.js';
import { EMPTY_ANSWER, emptyAssessment } from '../../src/domain/assessment.js';
import type { Instrument } from '../../src/domain/instrument.js';
import { placedItems } from '../../src/domain/instrument.js';
import { seal, unseal } from '../../src/hand-in/envelope.js';
import { assessmentToCode, codeLink, codeToAssessment, findCodes, fragmentCode } from '../../src/hand-in/index.js';
import { assessments } from '../support/arbitrary-assessment.js';
import { holds } from '../support/arbitrary-run.js';
import { threeLevels } from '../support/instruments.js';

const itemIds = placedItems(threeLevels).map(({ item }) => item.id);
const kept = assessments(threeLevels.id, threeLevels.scale, itemIds);
const itemId = itemIds[0] ?? '';
const empty = emptyAssessment('anna', threeLevels.id, '1');
const answer = { ...EMPTY_ANSWER, current: 5.5, ambitionNote: 'Omdat het kan. 👍' };
const filled: Assessment = {
  ...empty,
  answers: { [itemId]: answer, elsewhere: { ...EMPTY_ANSWER, ambition: 'unknown' } },
  records: { 'consent:notes': { given: true } },
};
const problemOf = (code: string, instrument: Instrument = threeLevels): string | null => {
  const read = codeToAssessment(code, instrument);
  return read.ok ? null : read.problem;
};

describe('the code of an assessment', () => {
  it('brings back answers, details and records, and when it was made', () => {
    const read = codeToAssessment(assessmentToCode(filled, threeLevels, 1_700_000_000), threeLevels);
    expect(read).to.deep.equal({ ok: true, value: { assessment: filled, madeAt: 1_700_000_000 } });
  });

  it('brings back any assessment', () => {
    holds(kept, 500, (assessment) => {
      const read = codeToAssessment(assessmentToCode(assessment, threeLevels, 1), threeLevels);
      expect(read).to.deep.equal({ ok: true, value: { assessment, madeAt: 1 } });
    });
  });

  it('names what keeps a code from being used', () => {
    const code = assessmentToCode(filled, threeLevels, 1);
    const [first, ...themes] = threeLevels.themes;
    expect(problemOf(code, { ...threeLevels, id: 'another' })).to.equal('other-instrument');
    expect(problemOf(code, { ...threeLevels, themes: [...themes, ...(first ? [first, first] : [])] })).to.equal(
      'other-edition',
    );
    expect(problemOf('hello')).to.equal('no-code');
    expect(problemOf(code.slice(0, -4))).to.equal('cut-off');
    expect(
      problemOf(assessmentToCode({ ...filled, answers: { [itemId]: { ...answer, current: 99 } } }, threeLevels, 1)),
    ).to.equal('rejected');
  });

  it('never throws on what others made, and takes no damaged code', () => {
    const code = assessmentToCode(filled, threeLevels, 1);
    const place = fc.tuple(fc.nat(code.length - 1), fc.constantFrom('A', 'b', '7', '.', ' ', '-'));
    holds(place, 1000, ([at, letter]) => {
      const mutated = code.slice(0, at) + letter + code.slice(at + 1);
      if (mutated !== code) expect(codeToAssessment(mutated, threeLevels).ok).to.equal(false);
    });
    // Anything in any place of a code that is otherwise well.
    const opened = unseal(code);
    const content = JSON.parse(opened.ok ? opened.content : '[]') as unknown[];
    holds(fc.tuple(fc.nat(7), fc.jsonValue()), 2000, ([slot, value]) => {
      const read = codeToAssessment(
        seal(JSON.stringify(content.map((cell, at) => (at === slot ? value : cell)))),
        threeLevels,
      );
      if (read.ok) expect(read.value.assessment.details.instrumentId).to.equal(threeLevels.id);
    });
    const row = '["__proto__",5,null,null,null]';
    const hostile = JSON.stringify(content.map((cell, at) => (at === 6 ? 'X' : cell))).replace('"X"', `[${row}]`);
    const read = codeToAssessment(seal(hostile), threeLevels);
    expect(read.ok && Object.keys(read.value.assessment.answers)).to.deep.equal([]);
    expect(Object.prototype).not.to.have.property('current');
    expect(problemOf(seal('['.repeat(100_000)))).to.equal('rejected');
  });
});

describe('codes in a text', () => {
  const one = assessmentToCode(filled, threeLevels, 1);
  const two = assessmentToCode({ ...filled, id: 'bert' }, threeLevels, 2);

  it('are found in links and between words, each once', () => {
    const link = codeLink('https://example.org/scan?a=1#top', one);
    expect(link).to.equal(`https://example.org/scan?a=1#meetlat-in:${one}`);
    const mail = `Hoi,\n<${link}>. En\n> ${two}, groet\n_${link}_ https://example.org/#meetlat-in%3A${two}`;
    expect(findCodes(mail)).to.deep.equal([one, two]);
    expect(findCodes('m1 is geen code.')).to.deep.equal([]);
  });

  it('are read from the fragment of an address', () => {
    expect(fragmentCode(new URL(codeLink('https://example.org/', one)).hash)).to.equal(one);
    expect(fragmentCode('#meetlat:anna/kpis')).to.equal(null);
  });
});
