import { expect } from 'chai';
import type { Scale } from '../../src/domain/scale.js';
import type { Problem } from '../../src/domain/problem.js';
import { parseInstrument } from '../../src/schema/instrument.js';
import { exampleFile, SCALE, scales } from '../support/arbitrary-instrument.js';
import { holds } from '../support/arbitrary-run.js';

const problemsOf = (file: unknown): readonly Problem[] => {
  const parsed = parseInstrument(file);
  return parsed.ok ? [] : parsed.problems;
};

/** An instrument with this scale, and a text for each of its levels. */
function withScale(scale: Scale) {
  const file = exampleFile();
  const levels = Object.fromEntries(scale.levels.map(({ id }) => [id, 'tekst']));
  const themes = file.themes.map((theme) => ({ ...theme, items: theme.items.map((item) => ({ ...item, levels })) }));
  return { ...file, scale, themes };
}

const scaleProblems = (change: Partial<Scale>) =>
  problemsOf(withScale({ ...SCALE, ...change })).map(({ path, code }) => `${path} ${code}`);

const levels = (...bounds: readonly number[]) => bounds.map((from, i) => ({ id: `n${String(i)}`, label: 'N', from }));

describe('instrument rules', function () {
  this.timeout(60_000);

  it('take any scale that is one', () => {
    holds(scales, 500, (scale) => {
      expect(problemsOf(withScale(scale))).to.deep.equal([]);
    });
  });

  it('want a text for every level of every item, and say which is missing', () => {
    const file = exampleFile();
    Reflect.deleteProperty(file.themes[1]?.items[1]?.levels ?? {}, 'koploper');
    expect(problemsOf(file)).to.deep.equal([
      { path: 'themes[1].items[1].levels', code: 'missing-level', params: { level: 'koploper' } },
    ]);
  });

  it('want no text for a level that the scale does not have', () => {
    const file = exampleFile();
    Object.assign(file.themes[0]?.items[0]?.levels ?? {}, { voorloper: 'tekst', constructor: 'tekst' });
    expect(problemsOf(file)).to.deep.equal([
      { path: 'themes[0].items[0].levels', code: 'unknown-level', params: { level: 'voorloper' } },
      { path: 'themes[0].items[0].levels', code: 'unknown-level', params: { level: 'constructor' } },
    ]);
  });

  it('want two to seven levels, from low to high, within the scale', () => {
    expect(scaleProblems({ levels: levels(1) })).to.deep.equal(['scale.levels too-few']);
    expect(scaleProblems({ levels: levels(1, 2, 3, 4, 5, 6, 7, 8) })).to.deep.equal(['scale.levels too-many']);
    expect(scaleProblems({ levels: levels(1, 2, 3, 4, 5, 6, 7) })).to.deep.equal([]);
    expect(scaleProblems({ levels: levels(1, 8, 5.5) })).to.deep.equal(['scale.levels[2].from level-order']);
    expect(scaleProblems({ levels: levels(1, 5.5, 5.5) })).to.deep.equal(['scale.levels[2].from level-order']);
    expect(scaleProblems({ levels: levels(1.1, 5.5) })).to.deep.equal(['scale.levels[0].from first-level']);
    expect(scaleProblems({ levels: levels(1, 10) })).to.deep.equal(['scale.levels[1].from last-level']);
    expect(scaleProblems({ levels: levels(1, 9.9) })).to.deep.equal([]);
  });

  it('want exact tenths that can be typed', () => {
    for (const step of [0.05, 1.25, 1 / 3, 0.1 + 0.2, 1e6, -0])
      expect(scaleProblems({ step })).to.deep.equal(['scale.step not-tenth']);
    expect(scaleProblems({ levels: levels(1, 5.55) })).to.deep.equal(['scale.levels[1].from not-tenth']);
  });

  it('want a step above zero, and at most a hundred of them', () => {
    expect(scaleProblems({ step: 0 })).to.deep.equal(['scale.step step']);
    expect(scaleProblems({ step: -1 })).to.deep.equal(['scale.step step']);
    expect(scaleProblems({ step: 0.1 })).to.deep.equal([]);
    expect(scaleProblems({ max: 11, step: 0.1 })).to.deep.equal([]);
    expect(scaleProblems({ max: 11.1, step: 0.1 })).to.deep.equal(['scale.step step']);
  });

  it('want ids only once: items in the whole instrument, and levels, terms and themes', () => {
    const double = (change: (file: ReturnType<typeof exampleFile>) => object) => {
      const file = exampleFile();
      const found = problemsOf({ ...file, ...change(file) }).find(({ code }) => code === 'duplicate');
      return `${String(found?.path)} ${String(found?.params?.['found'])}`;
    };
    const term = { id: 'kpi', term: 'KPI', explanation: 'Een cijfer' };
    expect(double(() => ({ terms: [term, term] }))).to.equal('terms[1].id kpi');
    expect(double(({ themes }) => ({ themes: [themes[0], { ...themes[1], id: 'visie' }] }))).to.equal(
      'themes[1].id visie',
    );
    expect(double(({ themes }) => ({ themes: [themes[0], { ...themes[0], id: 'anders' }] }))).to.equal(
      'themes[1].items[0].id doel',
    );
    const twice = [...levels(1, 5), ...levels(7)].map((level, i) => ({ ...level, from: [1, 5, 7][i] }));
    expect(double(({ scale }) => ({ scale: { ...scale, levels: twice } }))).to.equal('scale.levels[2].id n0');
  });
});
