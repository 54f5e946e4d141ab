import { expect } from 'chai';
import type { Edit } from '../../src/domain/assessment.js';
import { allEdits, applyEdits, emptyAssessment, NOTE_LIMIT } from '../../src/domain/assessment.js';
import { recordParser } from '../../src/schema/record.js';
import { summaryDetails } from '../../src/schema/summary.js';
import { assessments } from '../support/arbitrary-assessment.js';
import { SCALE } from '../support/arbitrary-instrument.js';
import { holds } from '../support/arbitrary-run.js';

const parse = recordParser(SCALE);
const CORRUPT = { ok: false, kind: 'corrupt' };
const basis = { version: 1, lang: 'nl', hash: '0123456789abcdef' };

const record = (recordId: string, fields: unknown, schemaVersion: unknown = 1) => ({
  key: 'k',
  recordId,
  schemaVersion,
  fields,
});
const answer = (field: string, value: unknown, revision: unknown = 3) =>
  parse(record('answer:doel', { [field]: { value, revision } }));

/** Edits as the records that an adapter keeps for them. */
function recordsOf(edits: readonly Edit[]) {
  const ids = [...new Set(edits.map(({ recordId }) => recordId))];
  return ids.map((id) => {
    const own = edits.filter(({ recordId }) => recordId === id);
    return record(id, Object.fromEntries(own.map(({ field, value }, i) => [field, { value, revision: i }])));
  });
}

describe('record parser', function () {
  this.timeout(60_000);

  it('brings back every assessment that was kept', () => {
    holds(assessments('voorbeeld', SCALE, ['doel']), 1000, (assessment) => {
      const edits = recordsOf(structuredClone(allEdits(assessment))).flatMap((kept) => {
        const parsed = parse(kept);
        return parsed.ok ? parsed.edits.map(({ edit }) => edit) : [];
      });
      const empty = emptyAssessment(assessment.id, '', '');
      expect(applyEdits(empty, edits)).to.deep.equal(applyEdits(empty, allEdits(assessment)));
    });
  });

  it('gives each field with its revision', () => {
    const value = { rating: 5.5, basis };
    expect(answer('current', value)).to.deep.equal({
      ok: true,
      edits: [{ edit: { recordId: 'answer:doel', field: 'current', value }, revision: 3 }],
    });
  });

  it('keeps every field of a further record', () => {
    const fields = {
      text: { value: 'Bellen', revision: 1 },
      done: { value: false, revision: 2 },
      weight: { value: 0.5, revision: 3 },
      due: { value: null, revision: 4 },
    };
    const edits = Object.entries(fields).map(([field, { value, revision }]) => ({
      edit: { recordId: 'action:een', field, value },
      revision,
    }));
    expect(parse(record('action:een', fields))).to.deep.equal({ ok: true, edits });
    expect(parse(record('later:een', fields))).to.deep.include({ ok: true });
  });

  it('calls a further record corrupt that holds something else, and passes over ids that are not ours', () => {
    for (const value of [{}, [], 'x'.repeat(NOTE_LIMIT + 1), NaN, Infinity, undefined])
      expect(parse(record('action:een', { text: { value, revision: 1 } })), typeof value).to.deep.equal(CORRUPT);
    for (const id of ['action:', ':een', 'action:een:twee', 'Action:een', '__proto__:een', 'action:__proto__'])
      expect(parse(record(id, { text: { value: 'x', revision: 1 } })), id).to.deep.equal({ ok: true, edits: [] });
    const strange = JSON.parse(
      '{"__proto__":{"value":1,"revision":1},"constructor":{"value":1,"revision":1}}',
    ) as object;
    expect(parse(record('action:een', strange))).to.deep.equal({ ok: true, edits: [] });
  });

  it('calls a record corrupt when one known field is', () => {
    for (const value of [
      undefined,
      null,
      7,
      '7',
      [],
      {},
      { rating: 11 },
      { rating: 5.55 },
      { rating: 'ja' },
      { rating: 7, basis: 1 },
    ]) {
      expect(answer('current', value)).to.deep.equal(CORRUPT);
    }
    for (const value of [null, 7, {}, 'x'.repeat(NOTE_LIMIT + 1)])
      expect(answer('ambitionNote', value)).to.deep.equal(CORRUPT);
    for (const revision of [-1, 1.5, '1', null, NaN])
      expect(answer('currentNote', 'a', revision)).to.deep.equal(CORRUPT);
    for (const field of [{ value: 'a' }, { revision: 1 }, 'a', [], null]) {
      expect(parse(record('details', { label: field }))).to.deep.equal(CORRUPT);
    }
    const half = { currentNote: { value: 'goed', revision: 1 }, current: { value: 'fout', revision: 1 } };
    expect(parse(record('answer:doel', half))).to.deep.equal(CORRUPT);
    for (const kind of ['team', 7, null]) {
      expect(parse(record('details', { kind: { value: kind, revision: 1 } }))).to.deep.equal(CORRUPT);
    }
  });

  it('calls corrupt what is no record at all', () => {
    for (const nothing of [
      undefined,
      null,
      7,
      'text',
      [],
      {},
      () => 1,
      record('answer:doel', null),
      record('answer:doel', []),
    ]) {
      expect(parse(nothing)).to.deep.equal(CORRUPT);
    }
    for (const version of [0, '1', null, 1.5]) expect(parse(record('details', {}, version))).to.deep.equal(CORRUPT);
    for (const id of ['answer:', 'answer:__proto__', 'answer:constructor', 'answer:A b']) {
      expect(parse(record(id, {})), id).to.deep.equal(CORRUPT);
    }
    expect(parse({ ...record('', {}), recordId: 7 })).to.deep.equal(CORRUPT);
  });

  it('leaves a newer record alone, whatever it holds', () => {
    expect(parse(record('answer:doel', 'of a shape to come', 2))).to.deep.equal({ ok: false, kind: 'version' });
  });

  it('passes over fields and records that it does not know', () => {
    expect(answer('priority', { anything: true })).to.deep.equal({ ok: true, edits: [] });
    expect(parse(record('Action 1', { label: { value: 'Bellen', revision: 1 } }))).to.deep.equal({
      ok: true,
      edits: [],
    });
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const fields: unknown = JSON.parse(`{"${key}":{"value":{"polluted":1},"revision":1}}`);
      expect(parse(record('answer:doel', fields))).to.deep.equal({ ok: true, edits: [] });
      expect(parse(record('details', fields))).to.deep.equal({ ok: true, edits: [] });
    }
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });

  it('keeps answers on items of another edition', () => {
    const parsed = parse(record('answer:later-bedacht', { currentNote: { value: 'Bewaar mij', revision: 1 } }));
    expect(parsed.ok && parsed.edits).to.have.length(1);
  });

  it('never throws, not even at an object that does', () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    expect(parse(trap)).to.deep.equal(CORRUPT);
    expect(() => parse(record('answer:doel', trap))).to.not.throw();
    expect(summaryDetails(trap)).to.deep.equal({});
  });
});

describe('summary details', () => {
  it('shows what can be shown, and leaves out what can not', () => {
    const shown = summaryDetails({
      label: 'Duo 1',
      organisation: 7,
      heldOn: 'gisteren',
      round: 2,
      kind: 'duo',
      colour: 'red',
      instrumentId: 'voorbeeld',
    });
    expect(shown).to.deep.equal({
      instrumentId: 'voorbeeld',
      round: 2,
      kind: 'duo',
      label: 'Duo 1',
    });
  });

  it('makes nothing of nothing', () => {
    for (const nothing of [undefined, null, 7, 'text', []]) expect(summaryDetails(nothing)).to.deep.equal({});
    expect(summaryDetails({})).to.not.have.property('instrumentId');
    expect(summaryDetails(JSON.parse('{"__proto__":{"label":"x"}}'))).to.deep.equal({});
  });
});
