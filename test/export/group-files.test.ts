import { expect } from 'chai';
import { EMPTY_ANSWER } from '../../src/domain/assessment.js';
import { placedItems, selectItems } from '../../src/domain/instrument.js';
import { ASPECTS } from '../../src/domain/rating.js';
import { groupByTheme } from '../../src/domain/statistics.js';
import { groupToCsv } from '../../src/export/group-csv.js';
import { buildGroupReport } from '../../src/export/report/build-group-report.js';
import type { Block } from '../../src/export/report/report-document.js';
import { loadLanguage } from '../../src/locale/index.js';
import { readCsv } from '../support/csv-reader.js';
import { groupPicture } from '../support/group-picture.js';
import { threeLevels } from '../support/instruments.js';

const ids = placedItems(threeLevels)
  .map(({ item }) => item.id)
  .slice(0, 4);
const AGREED = { 'item-1': { ...EMPTY_ANSWER, current: 5, ambition: 8 } };
const NOTES = ['=HYPERLINK("x")', 'Wij bellen eerst'];

describe('what of a group leaves the page', () => {
  it('is a table with the figures, what was agreed, and notes; empty where too few answered', () => {
    const text = groupToCsv(threeLevels, groupPicture('open', undefined, NOTES), { answers: AGREED }, { bom: false });
    const [head = [], ...rows] = readCsv(text, ';');
    expect(rows.length).to.equal(4);
    const cell = (row: number, name: string): string => rows[row]?.[head.indexOf(name)] ?? 'no such column';
    expect(cell(0, 'Nu: gemiddeld')).to.equal('5,6');
    expect([cell(0, 'Nu: laagste'), cell(0, 'Nu: hoogste'), cell(0, 'Nu: antwoorden')]).to.deep.equal(['3', '9', '8']);
    expect([cell(0, 'Nu: samen afgesproken'), cell(0, 'Ambitie: samen afgesproken')]).to.deep.equal(['5', '8']);
    expect(cell(0, 'Toelichtingen uit de groep')).to.include('Wij bellen eerst').and.to.include("'=HYPERLINK");
    for (const name of head.filter((one) => /^(Nu|Ambitie):/.test(one))) expect(cell(3, name), name).to.equal('');
  });

  it('speaks the language that is asked, with its own decimal sign', async () => {
    await loadLanguage('en');
    const [head = [], row = []] = readCsv(
      groupToCsv(threeLevels, groupPicture(), null, { bom: false, lang: 'en' }),
      ',',
    );
    expect(row[head.indexOf('Now: mean')]).to.equal('5.6');
  });

  it('is a document with the agenda, means, spread and notes, and no number of who are too few', () => {
    const { items } = selectItems(threeLevels, ids);
    const picture = groupPicture('protected', undefined, NOTES);
    const report = buildGroupReport({
      ...{ lang: 'nl', title: threeLevels.title, instrument: threeLevels, scale: threeLevels.scale },
      ...{ items, groups: groupByTheme(items), aspects: ASPECTS, picture, agreed: AGREED },
    });
    const of = <K extends Block['kind']>(kind: K) =>
      report.blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
    expect(report.title).to.equal('Rapport van de groep');
    expect(of('list')[0]?.items[0]?.join('')).to.match(/^1\.1 .*: jullie verschillen/);
    const [means, spread] = of('table');
    expect(means?.rows[0]?.cells).to.deep.equal(['5,6', '8,1', '5 → 8']);
    expect(means?.rows[3]?.cells).to.deep.equal(['–', '–', '– → –']);
    expect(spread?.rows.map(({ cells }) => cells[0])).to.deep.equal([
      '3 tot en met 9, 8 antwoorden, ver uit elkaar',
      '5 tot en met 5, 8 antwoorden, dicht bij elkaar',
      '8 tot en met 8, 8 antwoorden, dicht bij elkaar',
      'te weinig antwoorden',
    ]);
    expect(
      of('note')
        .map(({ text }) => text)
        .sort(),
    ).to.deep.equal([...NOTES].sort());
    expect(of('drawing').length).to.equal(1);
  });
});
