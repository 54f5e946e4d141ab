import { expect } from 'chai';
import { actionEdits, priorityEdits } from '../../../src/domain/plan.js';
import { applyEdits, emptyAssessment } from '../../../src/domain/assessment.js';
import { placedItems } from '../../../src/domain/instrument.js';
import { buildReport } from '../../../src/export/report/build-report.js';
import type { Block, ReportDocument } from '../../../src/export/report/report-document.js';
import { STATES } from '../../support/chart-page.js';
import { answersOf, threeLevels } from '../../support/instruments.js';
import { answersWith, reportContent } from '../../support/report-content.js';

type Kind<K extends Block['kind']> = Extract<Block, { kind: K }>;

const blocks = <K extends Block['kind']>({ blocks }: ReportDocument, kind: K): readonly Kind<K>[] =>
  blocks.filter((block): block is Kind<K> => block.kind === kind);

const headings = (report: ReportDocument, level: 2 | 3 = 2): readonly string[] =>
  blocks(report, 'heading').flatMap((block) => (block.level === level ? [block.text] : []));

const table = (report: ReportDocument, caption: string): Kind<'table'> => {
  const found = blocks(report, 'table').find((one) => one.caption === caption);
  if (!found) throw new Error(`no table ${caption}`);
  return found;
};

const lists = (report: ReportDocument): string => JSON.stringify(blocks(report, 'list'));

const PLAN = applyEdits(emptyAssessment('a', 'test', ''), [
  ...priorityEdits('item-3', true),
  ...actionEdits('een', { itemId: 'item-3', text: 'Bellen', owner: '', due: '2027-01-15', status: 'doing' }),
  ...priorityEdits('item-5', true),
]).records;

describe('buildReport', () => {
  it('tells everything in the order of the screen', () => {
    const noted = answersWith({ 'item-1': { current: 4, ambition: 8, currentNote: 'omdat' } });
    const answers = { ...answersOf(threeLevels, [5, 6, 3, 6], [8, 8, 8, 6]), ...noted };
    const report = buildReport(reportContent({ answers, records: PLAN }));
    expect(headings(report)).to.deep.equal([
      'Wat valt op?',
      'Nu en ambitie in één beeld',
      'Per thema',
      'Per onderdeel',
      'Waar jullie aan gaan werken',
      'Wat jullie erbij schreven',
      'Nog niet ingevuld',
    ]);
    expect(report.blocks[0]?.kind).to.equal('figures');
    expect(report.blocks[4]?.kind).to.equal('drawing');
    expect(report.pageLabel(2, 6)).to.equal('Bladzijde 2 van 6');
    expect([report.lang, report.title, report.kicker]).to.deep.equal(['nl', 'Waar staan wij?', 'Meetlat Test']);
  });

  it('holds every score, in the row of its item', () => {
    const answers = STATES['complete'] ?? {};
    const { rows, columns } = table(buildReport(reportContent({ answers })), 'Per onderdeel');
    expect(columns).to.deep.equal(['Onderdeel', 'Van laag naar hoog', 'nu', 'ambitie', 'verschil']);
    const own = rows.filter(({ kind }) => kind === 'row');
    const shown = (score: unknown): string => String(score).replace('.', ',');
    expect(own.map(({ head, cells: [current, ambition] }) => [head, current, ambition])).to.deep.equal(
      placedItems(threeLevels).map(({ item, number }) => [
        `${number} ${item.title}`,
        shown(answers[item.id]?.current),
        shown(answers[item.id]?.ambition),
      ]),
    );
    expect(own.every(({ bar }) => bar)).to.equal(true);
  });

  it('holds every note, complete and in order, under its theme and with its score', () => {
    const given = Object.fromEntries(
      placedItems(threeLevels).map(({ item }, i) => [
        item.id,
        { current: 6.5, currentNote: `nu ${String(i)}\n${'x '.repeat(4000)}`, ambitionNote: ` straks ${String(i)}` },
      ]),
    );
    const report = buildReport(reportContent({ answers: answersWith(given) }));
    const notes = blocks(report, 'note');
    expect(notes.map(({ text }) => text)).to.deep.equal(
      Object.values(given).flatMap(({ currentNote, ambitionNote }) => [currentNote, ambitionNote]),
    );
    expect(notes.slice(0, 2).map(({ name }) => name)).to.deep.equal([
      '1.1 Vraag en meer, nu 6,5',
      '1.1 Vraag en meer, ambitie',
    ]);
    expect(headings(report, 3)).to.deep.equal(['1 Visie', '2 Beleid', '3 Uitvoering', '4 Ondersteuning']);
  });

  it('is friendly without any score: no chart, no table, no mean', () => {
    const report = buildReport(reportContent());
    expect(headings(report)).to.deep.equal(['Wat valt op?', 'Wat jullie erbij schreven', 'Nog niet ingevuld']);
    expect([...blocks(report, 'drawing'), ...blocks(report, 'table')]).to.deep.equal([]);
    expect(blocks(report, 'figures')[0]?.figures.map(({ value }) => value)).to.deep.equal([
      '–',
      '–',
      '–',
      '0\u00a0van\u00a024',
    ]);
    expect(JSON.stringify(blocks(report, 'paragraph'))).to.include('Er is nog niets ingevuld.');
    expect(lists(report)).to.equal('[]');
  });

  it('shows one score with its n, and concludes nothing from it', () => {
    const report = buildReport(reportContent({ answers: STATES['one'] ?? {} }));
    const [mean, ambition] = blocks(report, 'figures')[0]?.figures ?? [];
    expect(mean).to.include({ name: 'Nu gemiddeld', value: '7,0' });
    expect(mean?.line).to.match(/^middelmaat, 1\svan\s24$/);
    expect(ambition?.value).to.equal('–');
    expect(blocks(report, 'drawing')).to.have.length(1);
    expect(lists(report)).not.to.include('Gemiddeld staan');
  });

  it('is about three items only, and says of how many', () => {
    const report = buildReport(
      reportContent({ ids: ['item-2', 'item-7', 'item-20'], answers: STATES['complete'] ?? {} }),
    );
    expect(report.facts).to.deep.include({ name: 'Onderdelen', value: '3 van de 24 onderdelen' });
    const { rows } = table(report, 'Per onderdeel');
    expect(rows.filter(({ kind }) => kind === 'row').map(({ head }) => head.split(' ')[0])).to.deep.equal([
      '1.2',
      '2.5',
      '3.10',
    ]);
  });

  it('leaves out what an aspect that is not asked would say', () => {
    const answers = { ...STATES['complete'], ...answersWith({ 'item-1': { current: 5, ambitionNote: 'straks' } }) };
    const report = buildReport(reportContent({ aspects: ['current'], answers }));
    expect(table(report, 'Per onderdeel').columns).to.deep.equal(['Onderdeel', 'Van laag naar hoog', 'nu']);
    expect(table(report, 'Per thema').columns).to.deep.equal(['Thema', 'nu']);
    expect(blocks(report, 'note')).to.deep.equal([]);
    expect(blocks(report, 'figures')[0]?.figures).to.have.length(2);
  });

  it('tells the plan: goal, actions, and where there are none', () => {
    const answers = answersOf(threeLevels, [5, 6, 3, 6, 9]);
    const report = buildReport(reportContent({ answers, records: PLAN }));
    expect(headings(report, 3)).to.deep.equal(['2.1 KPI en meer', '2.3 Incasso-overdracht en meer']);
    expect(table(report, 'Acties bij 2.1 KPI en meer').rows).to.deep.equal([
      { kind: 'row', head: 'Bellen', cells: ['–', '15 januari 2027', 'bezig'] },
    ]);
    const said = JSON.stringify(blocks(report, 'paragraph'));
    expect(said).to.include('Zo gaat het bij Middelmaat.').and.include('Hier staat nog geen actie bij.');
  });

  it('tells what moved since an earlier filling, and which', () => {
    const earlier = { label: 'voorjaar', answers: answersOf(threeLevels, [4, 4, 4, 6]) };
    const report = buildReport(reportContent({ answers: answersOf(threeLevels, [6, 5, 4, 5]), earlier }));
    expect(report.facts).to.deep.include({ name: 'Vergeleken met', value: 'voorjaar' });
    expect(lists(report)).to.include('Sinds de vorige keer ging jullie gemiddelde');
    expect(blocks(report, 'drawing')[0]?.drawing.description).to.include('voorjaar');
  });

  it('names only the facts that are known', () => {
    const names = (details: object): readonly string[] =>
      buildReport(reportContent({ details })).facts.map(({ name }) => name);
    expect(names({})).to.deep.equal(['Onderdelen']);
    expect(names({ organisation: 'Waterbedrijf', heldOn: '2026-11-22' })).to.deep.equal([
      'Organisatie',
      'Datum',
      'Onderdelen',
    ]);
  });
});
