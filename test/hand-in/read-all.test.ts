import { expect } from 'chai';
import { EMPTY_ANSWER, emptyAssessment } from '../../src/domain/assessment.js';
import { placedItems } from '../../src/domain/instrument.js';
import { assessmentToJson } from '../../src/export/json.js';
import { assessmentToCode, codeLink, groupToJson, readAll } from '../../src/hand-in/index.js';
import { assessments } from '../support/arbitrary-assessment.js';
import { holds } from '../support/arbitrary-run.js';
import * as fc from 'fast-check';
import { threeLevels } from '../support/instruments.js';

const itemIds = placedItems(threeLevels).map(({ item }) => item.id);
const filling = (id: string, current: number) => ({
  ...emptyAssessment(id, threeLevels.id, '1'),
  answers: { [itemIds[0] ?? '']: { ...EMPTY_ANSWER, current } },
});
const anna = filling('anna', 4);
const bram = filling('bram', 7);
const code = assessmentToCode(anna, threeLevels, 10);

const read = (text: string) =>
  readAll(text, threeLevels).map((one) => (one.ok ? [one.value.assessment.id, one.value.madeAt] : one.problem));

describe('what was handed in with a text', () => {
  it('finds codes and links in a mail, each once, and says what of them can not be used', () => {
    const link = codeLink('https://voorbeeld.nl/groep', assessmentToCode(bram, threeLevels, 20));
    const mail = `Hoi,\n\n> ${code}\n<${link}>\nNogmaals: ${code}\n${code.slice(0, -3)}`;
    expect(read(mail)).to.deep.equal([['anna', 10], ['bram', 20], 'cut-off']);
  });

  it('reads a file of answers, and says when it is of another instrument', () => {
    expect(read(assessmentToJson(anna))).to.deep.equal([['anna', null]]);
    const other = { ...anna, details: { ...anna.details, instrumentId: 'another' } };
    expect(read(assessmentToJson(other))).to.deep.equal(['other-instrument']);
  });

  it('reads back the file of any group', () => {
    const members = fc.array(assessments(threeLevels.id, threeLevels.scale, itemIds), { maxLength: 4 });
    holds(members, 100, (all) => {
      const entries = all.map((assessment, i) => ({ assessment, madeAt: i % 2 === 0 ? i : null }));
      const back = readAll(groupToJson(entries), threeLevels);
      expect(back).to.deep.equal(entries.map((value) => ({ ok: true, value })));
    });
  });

  const bad: readonly (readonly [string, string, string])[] = [
    ['an empty text', '', 'nothing'],
    ['a mail without a code', 'Ik ben er morgen niet.', 'nothing'],
    ['cut-off JSON', '{"format": "meetlat-assess', 'nothing'],
    ['JSON of something else', '{"a": 1}', 'rejected'],
    ['a group without what its members said', '{"format":"meetlat-group","members":[{}]}', 'rejected'],
    ['a group that is none', '{"format":"meetlat-group","members":7}', 'rejected'],
    ['a zip', 'PK\u0003\u0004', 'archive'],
    ['10 MB', 'm'.repeat(10_000_000), 'too-large'],
    ['nesting without end', `{"a":${'['.repeat(100_000)}`, 'too-large'],
  ];
  for (const [what, text, problem] of bad) {
    it(`says "${problem}" to ${what}`, () => {
      expect(read(text)).to.deep.equal([problem]);
    });
  }
});
