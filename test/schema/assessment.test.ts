import { expect } from 'chai';
import { NOTE_LIMIT } from '../../src/domain/assessment.js';
import { parseAssessmentText } from '../../src/schema/assessment.js';
import { exampleFile, instrumentFrom } from '../support/arbitrary-instrument.js';

const instrument = instrumentFrom(exampleFile());

/** The JSON value of a filled-in meetlat with one answer. New on each call. */
const filledFile = (answer: object = { current: { rating: 7 } }) => ({
  format: 'meetlat-assessment',
  schemaVersion: 1,
  assessment: { id: 'scan', details: { instrumentId: 'voorbeeld' }, answers: { doel: answer } },
});

const parse = (file: unknown) => parseAssessmentText(JSON.stringify(file), instrument);

const problemsOf = (file: unknown): readonly string[] => {
  const parsed = parse(file);
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`.trim());
};

const withDetail = (field: string, value: unknown) => {
  const file = filledFile();
  Object.assign(file.assessment.details, { [field]: value });
  return problemsOf(file);
};

describe('parse assessment', () => {
  it('reads further records, and names what is wrong in one', () => {
    const withRecords = (records: unknown) => {
      const file = filledFile();
      Object.assign(file.assessment, { records });
      return file;
    };
    const records = { 'action:een': { text: 'Bellen', removed: false, weight: 1.5, due: null } };
    const parsed = parse(withRecords(records));
    expect(parsed.ok && parsed.value.records).to.deep.equal(records);
    expect(problemsOf(withRecords({ 'action:een': { text: [] } }))).to.deep.equal([
      'assessment.records.action:een.text not-scalar',
    ]);
    expect(problemsOf(withRecords({ 'action:een': { 'A b': 1 } }))).to.deep.equal(['assessment.records.action:een id']);
    expect(problemsOf(withRecords({ een: {} }))).to.deep.equal(['assessment.records id']);
  });

  it('reads what it must, and fills in the rest as empty', () => {
    const parsed = parse(filledFile());
    expect(parsed).to.deep.equal({
      ok: true,
      value: {
        id: 'scan',
        details: {
          instrumentId: 'voorbeeld',
          edition: '',
          project: '',
          round: null,
          kind: 'person',
          segment: '',
          label: '',
          organisation: '',
          heldOn: '',
          from: [],
        },
        answers: {
          doel: {
            current: 7,
            ambition: null,
            currentNote: '',
            ambitionNote: '',
            currentBasis: null,
            ambitionBasis: null,
          },
        },
        records: {},
      },
    });
  });

  it('keeps answers on items that this instrument does not have', () => {
    const file = filledFile();
    Object.assign(file.assessment.answers, {
      'later-bedacht': { ambition: { rating: 'unknown' }, currentNote: 'Bewaar mij' },
    });
    const parsed = parse(file);
    expect(parsed.ok && parsed.value.answers['later-bedacht']).to.include({
      ambition: 'unknown',
      currentNote: 'Bewaar mij',
    });
  });

  it('refuses a file of another instrument before all else, but no other edition', () => {
    const file = filledFile({ current: { rating: 999 } });
    file.assessment.details.instrumentId = 'andere-meetlat';
    expect(parse(file)).to.deep.equal({
      ok: false,
      problems: [{ path: '', code: 'other-instrument', params: { found: 'andere-meetlat', expected: 'voorbeeld' } }],
    });
    expect(withDetail('edition', 'een-andere')).to.deep.equal([]);
  });

  it('refuses what is no such file', () => {
    const broken = ['', '{', '{"format":', 'null x', '<html>', "{'a':1}"].map((text) =>
      parseAssessmentText(text, instrument),
    );
    for (const parsed of broken)
      expect(parsed).to.deep.equal({ ok: false, problems: [{ path: '', code: 'not-json' }] });
    for (const foreign of [null, 7, 'text', [], {}, { format: 'geojson' }, exampleFile(), [filledFile()]]) {
      expect(problemsOf(foreign)).to.deep.equal(['foreign']);
    }
  });

  it('refuses a newer file, and one without a real version', () => {
    expect(problemsOf({ ...filledFile(), schemaVersion: 2, assessment: 'of a shape to come' })).to.deep.equal([
      'newer',
    ]);
    for (const schemaVersion of [0, '1', null, 1.5, undefined]) {
      expect(problemsOf({ ...filledFile(), schemaVersion })).to.deep.equal(['schemaVersion not-whole']);
    }
  });

  it('refuses a rating off this scale, or with two decimals, and names its place', () => {
    const at = 'assessment.answers.doel.current.rating';
    const found = (rating: unknown) => problemsOf(filledFile({ current: { rating } })).join();
    expect([0, 0.9, 10.1, 11, -1, 1e300].map(found)).to.deep.equal(Array(6).fill(`${at} out-of-range`));
    expect([5.55, 7.001, 5.499999999999997].map(found)).to.deep.equal(Array(3).fill(`${at} too-precise`));
    expect(['7', '', true, [7], {}].map(found)).to.deep.equal(Array(5).fill(`${at} not-a-rating`));
    expect(found(undefined)).to.equal(`${at} missing`);
    for (const rating of [1, 5.5, 10, 'unknown', 'not-applicable', null]) expect(found(rating)).to.equal('');
  });

  it('judges ratings by the scale of the instrument at hand', () => {
    const file = exampleFile();
    Object.assign(file.scale, { min: 0, max: 4, levels: file.scale.levels.map((level, from) => ({ ...level, from })) });
    const text = JSON.stringify(filledFile({ current: { rating: 0 }, ambition: { rating: 5 } }));
    const parsed = parseAssessmentText(text, instrumentFrom(file));
    expect(parsed.ok ? [] : parsed.problems).to.deep.equal([
      { path: 'assessment.answers.doel.ambition.rating', code: 'out-of-range', params: { found: 5, min: 0, max: 4 } },
    ]);
  });

  it('refuses a note over the limit, and takes one at the limit', () => {
    const note = (length: number) => problemsOf(filledFile({ ambitionNote: 'é'.repeat(length) }));
    expect(note(NOTE_LIMIT)).to.deep.equal([]);
    expect(note(NOTE_LIMIT + 1)).to.deep.equal(['assessment.answers.doel.ambitionNote too-long']);
  });

  it('checks every detail', () => {
    const wrong: Readonly<Record<string, readonly unknown[]>> = {
      kind: ['team', '', null, 1],
      round: [0, -1, 1.5, '1'],
      heldOn: ['22-11-2026', '2026-13-01', 'gisteren', null],
      label: [null, 7, 'x'.repeat(NOTE_LIMIT + 1)],
      from: ['a', [1], [null], Array(1001).fill('a')],
      instrumentId: ['', 'A B', null],
    };
    for (const [field, values] of Object.entries(wrong)) {
      for (const value of values)
        expect(withDetail(field, value).join(), field).to.match(new RegExp(`^assessment\\.details\\.${field}`));
    }
    expect(
      withDetail('kind', 'agreed').concat(withDetail('round', 2), withDetail('heldOn', '2026-11-22')),
    ).to.deep.equal([]);
  });

  it('takes no item id that could reach a prototype', () => {
    for (const id of ['constructor', 'prototype', 'Doel', 'a b', '']) {
      const file = filledFile();
      Object.assign(file.assessment.answers, { [id]: {} });
      expect(problemsOf(file), id).to.deep.equal(['assessment.answers id']);
    }
  });

  it('repeats no long key, and reports a key and a value in one go', () => {
    const file = filledFile({ current: { rating: 11 } });
    Object.assign(file.assessment.answers, { ['Lang'.repeat(10_000)]: [] });
    const parsed = parse(file);
    expect(parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`)).to.deep.equal([
      'assessment.answers.doel.current.rating out-of-range',
      `assessment.answers.${'Lang'.repeat(10)} type`,
    ]);
    Object.assign(file.assessment, { answers: { doel: { current: { rating: 11 } }, 'A b': {} } });
    expect(problemsOf(file)).to.deep.equal([
      'assessment.answers.doel.current.rating out-of-range',
      'assessment.answers id',
    ]);
  });

  it('says what is missing or of another type', () => {
    expect(problemsOf({ ...filledFile(), assessment: undefined })).to.deep.equal(['assessment missing']);
    expect(problemsOf({ ...filledFile(), assessment: [] })).to.deep.equal(['assessment type']);
    expect(problemsOf(filledFile([]))).to.deep.equal(['assessment.answers.doel type']);
    expect(problemsOf(filledFile({ current: 7 }))).to.deep.equal(['assessment.answers.doel.current type']);
    const basis = { version: 0, lang: 'nl' };
    expect(problemsOf(filledFile({ current: { rating: 7, basis } }))).to.deep.equal([
      'assessment.answers.doel.current.basis.version not-whole',
      'assessment.answers.doel.current.basis.hash missing',
    ]);
  });
});
