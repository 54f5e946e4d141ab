import { expect } from 'chai';
import * as fc from 'fast-check';
import { problems } from '../../src/locale/spoken/problems.js';
import type { ProblemCode, ProblemParams } from '../../src/domain/problem.js';
import { holds } from '../support/arbitrary-run.js';

/** Every code once, with the params that it comes with: a new code does not compile without a line here. */
const SAMPLES: Readonly<Record<ProblemCode, ProblemParams>> = {
  'too-large': { limit: 5 },
  'too-deep': { limit: 32 },
  'not-json': {},
  unreadable: {},
  unreachable: { found: 'meetlat.json' },
  foreign: { expected: 'meetlat-instrument' },
  newer: {},
  'other-instrument': { found: 'andere', expected: 'voorbeeld' },
  missing: {},
  type: { expected: 'string' },
  empty: {},
  'too-long': { limit: 10_000 },
  'too-few': { limit: 1 },
  'too-many': { limit: 200 },
  id: { found: 'A B' },
  duplicate: { found: 'doel' },
  'not-whole': {},
  'not-tenth': {},
  'not-scalar': {},
  date: {},
  lang: {},
  choice: { allowed: 'person, duo' },
  'missing-level': { level: 'koploper' },
  'unknown-level': { level: 'voorloper' },
  'level-order': {},
  'first-level': { min: 1 },
  'last-level': { max: 10 },
  step: { limit: 100 },
  'partial-date': {},
  'unknown-item': { found: 'nazorg' },
  'still-there': { found: 'nazorg' },
  'named-twice': { found: 'nazorg' },
  'version-twice': { found: '1.0.0' },
  'version-behind': { found: 'nazorg', limit: 2 },
  'not-a-rating': {},
  'out-of-range': { found: 11.5, min: 1, max: 10 },
  'too-precise': { found: 5.55 },
};

describe('describe problem', function () {
  this.timeout(60_000);

  it('names the place, what is wrong and what to do', () => {
    const path = 'themes[1].items[3].levels';
    const sentence = problems.describe({ path, code: 'missing-level', params: { level: 'koploper' } });
    expect(sentence).to.equal(`${path}: er ontbreekt een niveau (koploper). Schrijf er een tekst voor.`);
    expect(problems.describe({ path: 'a', code: 'out-of-range', params: SAMPLES['out-of-range'] })).to.equal(
      'a: 11,5 ligt buiten de meetlat. Kies een cijfer van 1 tot en met 10.',
    );
    expect(problems.describe({ path: 'a', code: 'too-long', params: { limit: 10_000 } })).to.include(
      'hoogstens 10.000 tekens',
    );
  });

  it('has a sentence of its own for every code', () => {
    const sentences = Object.entries(SAMPLES).map(([code, params]) => problems.describe({ path: '', code, params }));
    expect(new Set(sentences).size).to.equal(sentences.length);
    for (const sentence of sentences) {
      expect(sentence).to.match(/^[A-ZÉ“\d]/u);
      expect(sentence).to.match(/\.$/);
      expect(sentence).to.not.match(/undefined|\[object|NaN|“”/);
      for (const part of sentence.split(/[.:] /)) expect(part.split(' ').length, sentence).to.be.at.most(20);
    }
  });

  it('says which file is wanted', () => {
    const sentence = (expected: string) => problems.describe({ path: '', code: 'foreign', params: { expected } });
    expect(sentence('meetlat-assessment')).to.include('geen ingevulde meetlat');
    expect(sentence('meetlat-instrument')).to.include('"format": "meetlat-instrument"');
  });

  it('repeats at most 40 characters of a file, without signs that reorder', () => {
    const found = `\u202e${'😀'.repeat(100_000)}`;
    expect(problems.describe({ path: '', code: 'duplicate', params: { found } })).to.include(`“${'😀'.repeat(40)}…”`);
    expect(problems.describe({ path: 'x'.repeat(1000), code: 'missing' })).to.have.length.below(220);
  });

  it('never throws, whatever it is given', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...Object.keys(SAMPLES), 'constructor', '__proto__', 'toString'),
    );
    const params = fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom('limit', 'found', 'expected')),
      fc.oneof(fc.string(), fc.double()),
    );
    holds(fc.tuple(anything, anything, params), 2000, ([path, code, given]) => {
      expect(problems.describe({ path, code, params: given }))
        .to.be.a('string')
        .with.length.above(10);
    });
    expect(problems.describe({ path: '', code: 'constructor' })).to.equal(
      problems.describe({ path: '', code: 'unreadable' }),
    );
  });
});
