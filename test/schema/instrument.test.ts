import { expect } from 'chai';
import edition from '../../meetlat-data/sociale-incasso.nl.json' with { type: 'json' };
import { findItem } from '../../src/domain/instrument.js';
import { parseInstrument, parseInstrumentText } from '../../src/schema/instrument.js';
import { exampleFile, instrumentFrom } from '../support/arbitrary-instrument.js';

type File = ReturnType<typeof exampleFile>;

/** What is reported after a change to the example: "path code". */
function problemsAfter(change: (file: File) => void): readonly string[] {
  const file = exampleFile();
  change(file);
  const parsed = parseInstrument(file);
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`.trim());
}

const itemAt = (file: File, theme: number, item: number) => {
  const found = file.themes[theme]?.items[item];
  if (!found) throw new Error('the example has lost an item');
  return found;
};

describe('parse instrument', () => {
  it('reads the bundled edition as it stands', () => {
    const { format, schemaVersion, ...instrument } = edition;
    expect([format, schemaVersion]).to.deep.equal(['meetlat-instrument', 1]);
    expect(instrumentFrom(edition)).to.deep.equal(instrument);
    expect(parseInstrumentText(JSON.stringify(edition))).to.deep.equal({ ok: true, value: instrument });
  });

  it('fills in what may be left out', () => {
    const instrument = instrumentFrom(exampleFile());
    expect(instrument).to.deep.include({ background: [], about: [], instruction: [], terms: [] });
    expect(instrument.edition.label).to.equal('');
    expect(instrument.themes[0]?.meaning).to.equal('');
    expect(findItem(instrument, 'doel')?.item).to.deep.include({ version: 1, short: 'Doel', aliases: [], terms: [] });
  });

  it('cuts the short title from the title, in whole characters', () => {
    const shortOf = (title: string) => {
      const file = exampleFile();
      itemAt(file, 0, 0).title = title;
      return findItem(instrumentFrom(file), 'doel')?.item.short;
    };
    expect(shortOf('Precies achttien!!')).to.equal('Precies achttien!!');
    expect(shortOf('Samenwerking met incassopartners')).to.equal('Samenwerking met…');
    expect(shortOf('Doorverwijzen naar hulp')).to.equal('Doorverwijzen naa…');
    expect(shortOf('😀'.repeat(12))).to.equal(`${'😀'.repeat(8)}…`);
  });

  it('drops what it does not know, and shares nothing with the input', () => {
    const file = { ...exampleFile(), colour: 'red' };
    const instrument = instrumentFrom(file);
    expect(instrument).to.not.have.any.keys('colour', 'format', 'schemaVersion');
    itemAt(file, 0, 0).levels.koploper = 'later veranderd';
    expect(findItem(instrument, 'doel')?.item.levels['koploper']).to.equal('Doel');
  });

  it('names the place of a fault', () => {
    expect(problemsAfter((file) => Reflect.deleteProperty(file, 'title'))).to.deep.equal(['title missing']);
    expect(problemsAfter((file) => Object.assign(itemAt(file, 1, 1), { title: 7 }))).to.deep.equal([
      'themes[1].items[1].title type',
    ]);
    expect(problemsAfter((file) => Object.assign(file.themes, { 1: [] }))).to.deep.equal(['themes[1] type']);
    expect(problemsAfter((file) => Object.assign(itemAt(file, 1, 0), { title: ' \n' }))).to.deep.equal([
      'themes[1].items[0].title empty',
    ]);
    expect(problemsAfter((file) => (itemAt(file, 1, 0).levels.koploper = ''))).to.deep.equal([
      'themes[1].items[0].levels.koploper empty',
    ]);
  });

  it('reports all faults, at most ten, from top to bottom', () => {
    const three = problemsAfter((file) => Object.assign(file, { id: 'A B', lang: 'nl_NL', themes: [] }));
    expect(three).to.deep.equal(['id id', 'lang lang', 'themes too-few']);
    expect(problemsAfter((file) => Object.assign(file, { background: Array(50).fill(0) }))).to.have.length(10);
  });

  it('takes no id that could reach a prototype', () => {
    for (const id of [
      'constructor',
      'prototype',
      '__proto__',
      'Doel',
      '-doel',
      '',
      'a b',
      'a'.repeat(65),
      'doel\n',
      'é',
    ]) {
      expect(
        problemsAfter((file) => (itemAt(file, 0, 0).id = id)),
        id,
      ).to.deep.equal(['themes[0].items[0].id id']);
    }
    for (const id of ['a', '0', 'a-', 'a'.repeat(64)]) {
      expect(
        problemsAfter((file) => (itemAt(file, 0, 0).id = id)),
        id,
      ).to.deep.equal([]);
    }
  });

  it('takes only a language that Intl takes, and a day that is one', () => {
    for (const lang of ['nl_NL', '', 'x', 'nl-', 'de-1996-1996'])
      expect(problemsAfter((file) => (file.lang = lang))).to.deep.equal(['lang lang']);
    for (const lang of ['nl', 'en-GB', 'ar', 'zh-Hant'])
      expect(problemsAfter((file) => (file.lang = lang))).to.deep.equal([]);
    for (const date of ['22-11-2026', '2026-13-01', '2026-1-1', 'gisteren', '']) {
      expect(problemsAfter((file) => (file.edition.date = date))).to.deep.equal(['edition.date date']);
    }
  });

  it('bounds every text and every list', () => {
    expect(problemsAfter((file) => (file.title = 'x'.repeat(201)))).to.deep.equal(['title too-long']);
    expect(problemsAfter((file) => (itemAt(file, 0, 0).levels.koploper = 'x'.repeat(5000)))).to.deep.equal([]);
    expect(problemsAfter((file) => (itemAt(file, 0, 0).levels.koploper = 'x'.repeat(5001)))).to.deep.equal([
      'themes[0].items[0].levels.koploper too-long',
    ]);
    expect(problemsAfter((file) => Object.assign(itemAt(file, 0, 0), { short: 'x'.repeat(19) }))).to.deep.equal([
      'themes[0].items[0].short too-long',
    ]);
    const themes = (count: number, items: number) => (file: File) => {
      file.themes = Array.from({ length: count }, (_, t) => ({
        id: `t${String(t)}`,
        title: 'T',
        items: Array.from({ length: items }, (__, i) => ({
          ...itemAt(exampleFile(), 0, 0),
          id: `i${String(t)}-${String(i)}`,
        })),
      }));
    };
    expect(problemsAfter(themes(200, 10))).to.deep.equal([]);
    expect(problemsAfter(themes(201, 1))).to.deep.equal(['themes too-many']);
    expect(problemsAfter(themes(2, 1001))).to.deep.equal(['themes too-many']);
    expect(problemsAfter(themes(1, 0))).to.deep.equal(['themes[0].items too-few']);
  });
});
