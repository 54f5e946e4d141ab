import { expect } from 'chai';
import edition from '../../meetlat-data/sociale-incasso.nl.json' with { type: 'json' };
import { parseInstrument } from '../../src/schema/instrument.js';
import { instrumentFrom } from '../support/arbitrary-instrument.js';
import { firstFile, second, secondFile } from '../support/editions.js';

type File = ReturnType<typeof secondFile>;

/** "place code", after a change to the file of the second edition. */
function problemsAfter(change: (file: File) => unknown): readonly string[] {
  const file = secondFile();
  change(file);
  const parsed = parseInstrument(file);
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`);
}

const changesOf = (file: File): object[] => file.history[0]!.changes!;

describe('history in an instrument file', () => {
  it('may be left out, and is kept as it stands', () => {
    expect(instrumentFrom(firstFile())).not.to.have.property('history');
    expect(second.history).to.deep.equal(secondFile().history);
    expect(problemsAfter((file) => Object.assign(file, { history: [] }))).to.deep.equal([]);
  });

  it('takes a date as far as it is known', () => {
    for (const date of ['2024', '2024-12', '2024-12-31'])
      expect(
        problemsAfter((file) => (file.history[0]!.date = date)),
        date,
      ).to.deep.equal([]);
    for (const date of ['', '24', '2024-13', '2024-12-32', '12-2024', 'voorjaar'])
      expect(
        problemsAfter((file) => (file.history[0]!.date = date)),
        date,
      ).to.deep.equal(['history[0].date partial-date']);
  });

  const mistakes: readonly [string, (file: File) => unknown, string][] = [
    [
      'a reworded item that does not exist',
      (file) => changesOf(file).push({ item: 'weg', kind: 'reworded' }),
      'history[0].changes[4].item unknown-item',
    ],
    [
      'a new item that does not exist',
      (file) => changesOf(file).push({ item: 'weg', kind: 'new' }),
      'history[0].changes[4].item unknown-item',
    ],
    [
      'an item replaced by one that does not exist',
      (file) => Object.assign(changesOf(file)[3]!, { by: ['bellen', 'weg'] }),
      'history[0].changes[3].by[1] unknown-item',
    ],
    [
      'an item replaced by nothing',
      (file) => Reflect.deleteProperty(changesOf(file)[3]!, 'by'),
      'history[0].changes[3].by too-few',
    ],
    [
      'a removed item that is still there',
      (file) => changesOf(file).push({ item: 'doel', kind: 'removed' }),
      'history[0].changes[4].item still-there',
    ],
    [
      'an item that is named twice in an edition',
      (file) => changesOf(file).push({ item: 'kosten', kind: 'reworded' }),
      'history[0].changes[4].item named-twice',
    ],
    ['a version that comes twice', (file) => (file.history[1]!.version = '1.0.0'), 'history[1].version version-twice'],
    [
      'the version of the file itself',
      (file) => (file.history[0]!.version = '2.0.0'),
      'history[0].version version-twice',
    ],
    [
      'another meaning under the same version of the item',
      (file) => changesOf(file).push({ item: 'doel', kind: 'reworded' }),
      'history[0].changes[4] version-behind',
    ],
    [
      'a kind of change that there is not',
      (file) => changesOf(file).push({ item: 'doel', kind: 'same' }),
      'history[0].changes[4].kind choice',
    ],
    ['a number of items that is none', (file) => (file.history[0]!.items = 0), 'history[0].items not-whole'],
    ['no version', (file) => (file.history[0]!.version = ' '), 'history[0].version empty'],
  ];
  for (const [what, change, problem] of mistakes) {
    it(`refuses ${what}`, () => {
      expect(problemsAfter(change)).to.include(problem);
    });
  }

  it('knows which items there were: one that came and went, and what replaced one that went later', () => {
    const older = { version: '0.8', changes: [{ item: 'gesprek', kind: 'new' }] };
    expect(
      problemsAfter((file) => Object.assign(file.history, { 2: older, 1: { version: '0.9', changes: [] } })),
    ).to.deep.equal([]);
    const wrong = { version: '0.8', changes: [{ item: 'signalen', kind: 'reworded' }] };
    expect(problemsAfter((file) => Object.assign(file.history, { 2: wrong }))).to.deep.equal([
      'history[2].changes[0].item unknown-item',
      'history[2].changes[0] version-behind',
    ]);
  });

  it('of the Meetlat Sociale Incasso holds what is known: 23 items before December 2022, one came to Visie', () => {
    const { history = [] } = instrumentFrom(edition);
    expect(history.map(({ items, changes }) => [items, changes])).to.deep.equal([[23, undefined]]);
    expect(history[0]?.note)
      .to.match(/december 2022/i)
      .and.to.match(/Visie/);
    expect(history[0]).not.to.have.property('date');
  });
});
