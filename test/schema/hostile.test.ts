import { expect } from 'chai';
import { emptyAssessment } from '../../src/domain/assessment.js';
import type { Assessment } from '../../src/domain/assessment.js';
import { assessmentToJson } from '../../src/export/json.js';
import { problems } from '../../src/locale/spoken/problems.js';
import { parseAssessmentText } from '../../src/schema/assessment.js';
import { parseInstrument, parseInstrumentText } from '../../src/schema/instrument.js';
import { recordParser } from '../../src/schema/record.js';
import { exampleFile, instrumentFrom, SCALE } from '../support/arbitrary-instrument.js';
import { objects, places, poison } from '../support/arbitrary-mutation.js';
import { BIDI, payloads } from '../support/arbitrary-payload.js';

const instrument = instrumentFrom(exampleFile());
const filled: Assessment = {
  ...emptyAssessment('scan', 'voorbeeld', 'eerste'),
  answers: {
    doel: {
      current: 7,
      ambition: 8.5,
      currentNote: 'nu',
      ambitionNote: 'later',
      currentBasis: { version: 1, lang: 'nl', hash: '0123456789abcdef' },
      ambitionBasis: null,
    },
  },
};
const filledFile = (): unknown => JSON.parse(assessmentToJson(filled));

/** Every own key in a value, at any depth. */
const keysOf = (value: unknown): ReadonlySet<string> => new Set(places(value).map(([, key]) => key));

/** What a call leaves behind on the prototype of all objects. */
function prototypeAfter(call: () => void): readonly PropertyKey[] {
  const before = Reflect.ownKeys(Object.prototype);
  call();
  return Reflect.ownKeys(Object.prototype).filter((key) => !before.includes(key));
}

/** The text of a file with `__proto__`, `constructor` and `prototype` as own keys of its `at`th object. */
function poisoned(file: unknown, at: number): string {
  const target = objects(file)[at];
  if (!target) throw new Error('no such object');
  poison(target);
  return JSON.stringify(file);
}

describe('hostile files', () => {
  it('reach no prototype and no state of an instrument, from any object in it', () => {
    const count = objects(exampleFile()).length;
    expect(count).to.be.greaterThan(10);
    for (let at = 0; at < count; at++) {
      const text = poisoned(exampleFile(), at);
      expect(text).to.include('"__proto__":{"polluted":1}');
      const left = prototypeAfter(() => {
        for (const parsed of [parseInstrumentText(text), parseInstrument(JSON.parse(text))]) {
          if (parsed.ok) expect(keysOf(parsed.value)).to.not.include.any.keys('polluted', 'constructor', 'prototype');
          else expect(parsed.problems[0]?.path).to.match(/\.levels\.constructor$/);
        }
      });
      expect(left).to.deep.equal([]);
    }
  });

  it('reach no prototype and no state of an assessment, from any object in it', () => {
    const count = objects(filledFile()).length;
    const outcomes = Array.from({ length: count }, (_, at) => {
      const parsed = parseAssessmentText(poisoned(filledFile(), at), instrument);
      if (!parsed.ok) return parsed.problems.map(({ path, code }) => `${path} ${code}`).join();
      expect(parsed.value).to.deep.equal(filled);
      expect(Object.getPrototypeOf(parsed.value.answers)).to.equal(Object.prototype);
      return 'ok';
    });
    expect(outcomes.filter((outcome) => outcome !== 'ok')).to.deep.equal(['assessment.answers id']);
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });

  it('reach no prototype through a record', () => {
    const record = {
      key: 'k',
      recordId: 'answer:doel',
      schemaVersion: 1,
      fields: { current: { value: { rating: 7 }, revision: 1 } },
    };
    for (let at = 0; at < objects(record).length; at++) {
      const parsed = recordParser(SCALE)(JSON.parse(poisoned(structuredClone(record), at)));
      expect(parsed.ok && parsed.edits).to.deep.equal([
        { edit: { recordId: 'answer:doel', field: 'current', value: { rating: 7, basis: null } }, revision: 1 },
      ]);
    }
  });

  it('keep script and bidi signs as the text that they are, in every text of an instrument', () => {
    const scripts = payloads('globalThis.hacked=1');
    expect(scripts.length).to.be.greaterThan(200);
    for (const [i, payload] of [...scripts, ...BIDI].entries()) {
      const text = payload.slice(0, 200);
      const file = {
        ...exampleFile(),
        title: text,
        background: [text],
        terms: [{ id: 'kpi', term: text, explanation: text }],
      };
      Object.assign(file.themes[0]?.items[0] ?? {}, {
        title: text,
        levels: { hekkensluiter: text, middenmoter: text, koploper: text },
      });
      const parsed = parseInstrumentText(JSON.stringify(file));
      expect(
        parsed.ok && [parsed.value.title, parsed.value.background[0], parsed.value.terms[0]?.term],
        String(i),
      ).to.deep.equal([text, text, text]);
      expect(parsed.ok && Object.values(parsed.value.themes[0]?.items[0]?.levels ?? {})).to.deep.equal([
        text,
        text,
        text,
      ]);
    }
    expect(globalThis).to.not.have.property('hacked');
  });

  it('keep them in notes and details, out and in again', () => {
    for (const text of [...payloads('globalThis.hacked=1'), ...BIDI]) {
      const answers = { doel: { ...filled.answers['doel'], currentNote: text, ambitionNote: `${text}\n${text}` } };
      const assessment = {
        ...filled,
        details: { ...filled.details, label: text, organisation: text },
        answers,
      } as Assessment;
      expect(parseAssessmentText(assessmentToJson(assessment), instrument)).to.deep.equal({
        ok: true,
        value: assessment,
      });
    }
    expect(globalThis).to.not.have.property('hacked');
  });

  it('get no id from them, and no sentence that they reorder or fill', () => {
    for (const text of [...payloads('globalThis.hacked=1'), ...BIDI, 'lang '.repeat(1000), '\u202e'.repeat(50_000)]) {
      const file = JSON.stringify(filledFile()).replace('"doel"', JSON.stringify(text));
      const parsed = parseAssessmentText(file, instrument);
      const sentence = parsed.ok ? '' : parsed.problems.map((problem) => problems.describe(problem)).join();
      expect(sentence).to.match(/^assessment\.answers: “.*” kan geen id zijn\./u);
      expect(sentence).to.not.match(/[\p{C}]/u);
      expect(sentence.length).to.be.lessThan(200);
    }
  });
});
