import { expect } from 'chai';
import type { Answer, Answers } from '../../src/domain/assessment.js';
import { answerOf, EMPTY_ANSWER, emptyAssessment } from '../../src/domain/assessment.js';
import { assessmentToXlsx } from '../../src/export/excel/index.js';
import { all, one, textOf } from '../support/chart-page.js';
import { click, setViewport } from '../support/commands.js';
import { button, clearPage, expectAccessible, findButton } from '../support/element-page.js';
import { threeLevels } from '../support/instruments.js';
import type { Scan } from '../support/report-scan.js';
import { appears, giveFile, goes, openAll, savedFiles, showScan } from '../support/report-scan.js';

const EXPLAINED = {
  'color-contrast': 'text in a drawing lies on shapes that axe does not see; the contrast of the tokens has a test',
  'th-has-data-cells': 'the name of a theme heads the rows below it (scope=rowgroup), more than axe can tell',
};

const answersOf = (given: Readonly<Record<string, Partial<Answer>>>): Answers =>
  Object.fromEntries(Object.entries(given).map(([id, answer]) => [id, { ...EMPTY_ANSWER, ...answer }]));

/** Here a score and a note; the workbook says something else about those, and fills in what is empty. */
const HERE = answersOf({
  'item-1': { current: 5, currentNote: 'hier' },
  'item-2': { current: 7, ambition: 8 },
});
const IN_FILE = answersOf({
  'item-1': { current: 6, ambition: 9, currentNote: 'bestand', ambitionNote: 'nieuw' },
  'item-3': { current: 4.5 },
});

async function workbook(answers: Answers): Promise<File> {
  const { details } = emptyAssessment('', threeLevels.id, threeLevels.edition.version);
  return new File([await assessmentToXlsx(threeLevels, { details, answers })], 'meetlat.xlsx');
}

/** A report on what is here, with a workbook on offer. */
async function offered(here: Answers, inFile: Answers): Promise<Scan> {
  const scan = await showScan(here);
  giveFile(scan.report, await workbook(inFile));
  await appears(scan.report, 'offer');
  return scan;
}

async function choose({ report }: Scan, name: string): Promise<void> {
  await click(button(report, name));
  await goes(report, 'offer');
}

const said = ({ store }: Scan, itemId: string): Partial<Answer> => {
  const { current, ambition, currentNote, ambitionNote } = answerOf(store.state.assessment.answers, itemId);
  return { current, ambition, currentNote, ambitionNote };
};
const answer = (given: Partial<Answer>): Partial<Answer> => ({
  current: null,
  ambition: null,
  currentNote: '',
  ambitionNote: '',
  ...given,
});

describe('a workbook and back, through the report', () => {
  afterEach(clearPage);

  it('asks first, and says what would be new and what would change', async () => {
    const scan = await offered(HERE, IN_FILE);
    expect(textOf(one(scan.report, '[part=offer]'))).to.equal(
      '3 antwoorden zijn nieuw, 2 antwoorden zijn anders dan hier. Dit is anders dan wat hier staat: ' +
        '1.1 Vraag en meer, nu: hier 5, in het bestand 6' +
        '1.1 Vraag en meer, toelichting bij nu: hier “hier”, in het bestand “bestand” ' +
        'Overnemen Overnemen, ook wat anders is Niet overnemen',
    );
    expect(said(scan, 'item-1')).to.deep.equal(answer({ current: 5, currentNote: 'hier' }));
  });

  it('is accessible while it asks', async function () {
    this.timeout(60_000); // A whole report takes axe long in WebKit, beside two other browsers.
    const { report } = await offered(HERE, IN_FILE);
    await openAll(report);
    await expectAccessible(report, EXPLAINED);
  });

  it('takes only what was empty, and brings that back', async () => {
    const scan = await offered(HERE, IN_FILE);
    await choose(scan, 'Overnemen');
    expect(said(scan, 'item-1')).to.deep.equal(
      answer({ current: 5, ambition: 9, currentNote: 'hier', ambitionNote: 'nieuw' }),
    );
    expect(said(scan, 'item-2')).to.deep.equal(answer({ current: 7, ambition: 8 }));
    expect(said(scan, 'item-3')).to.deep.equal(answer({ current: 4.5 }));
    expect(textOf(one(scan.report, '[part=done]'))).to.include('Overgenomen uit Excel.');
    await click(button(scan.report, 'Ongedaan maken'));
    expect(said(scan, 'item-1')).to.deep.equal(answer({ current: 5, currentNote: 'hier' }));
    expect(said(scan, 'item-3')).to.deep.equal(answer({}));
    await goes(scan.report, 'done');
  });

  it('takes everything when asked, and brings that back', async () => {
    const scan = await offered(HERE, IN_FILE);
    await choose(scan, 'Overnemen, ook wat anders is');
    expect(said(scan, 'item-1')).to.deep.equal(
      answer({ current: 6, ambition: 9, currentNote: 'bestand', ambitionNote: 'nieuw' }),
    );
    expect(said(scan, 'item-2')).to.deep.equal(answer({ current: 7, ambition: 8 }));
    await click(button(scan.report, 'Ongedaan maken'));
    expect(said(scan, 'item-1')).to.deep.equal(answer({ current: 5, currentNote: 'hier' }));
  });

  it('takes nothing when refused', async () => {
    const scan = await offered(HERE, IN_FILE);
    const { assessment } = scan.store.state;
    await choose(scan, 'Niet overnemen');
    expect(scan.store.state.assessment).to.equal(assessment);
    expect(all(scan.report, '[part=done], [part=error]')).to.have.length(0);
  });

  it('never splits “n.v.t.”: it holds for both ratings of an item', async () => {
    const inFile = answersOf({
      'item-1': { current: 'not-applicable', ambition: 'not-applicable', ambitionNote: 'nieuw' },
      'item-2': { current: 6, ambition: 7 },
      'item-3': { current: 'not-applicable', ambition: 'not-applicable' },
    });
    const here = answersOf({
      'item-1': { current: 5 },
      'item-2': { current: 'not-applicable', ambition: 'not-applicable' },
    });
    const scan = await offered(here, inFile);
    expect(textOf(one(scan.report, '[part=offer] p'))).to.equal(
      '3 antwoorden zijn nieuw, 4 antwoorden zijn anders dan hier.',
    );
    await choose(scan, 'Overnemen');
    expect(said(scan, 'item-1')).to.deep.equal(answer({ current: 5, ambitionNote: 'nieuw' }));
    expect(said(scan, 'item-2')).to.deep.equal(answer({ current: 'not-applicable', ambition: 'not-applicable' }));
    expect(said(scan, 'item-3')).to.deep.equal(answer({ current: 'not-applicable', ambition: 'not-applicable' }));
  });

  it('comes back as it went out: nothing new', async () => {
    const scan = await showScan(HERE);
    const [file] = await savedFiles(async () => {
      await click(button(scan.report, 'Excel'));
      await appears(scan.report, 'done');
    });
    giveFile(scan.report, new File([file ?? ''], 'meetlat.xlsx'));
    await appears(scan.report, 'offer');
    expect(textOf(one(scan.report, '[part=done]'))).to.equal('In dit bestand staat niets nieuws.');
    expect(findButton(scan.report, /^Overnemen/)).to.equal(null);
  });

  it('says what is wrong with a CSV that is called .xlsx, and changes nothing', async () => {
    const scan = await showScan(HERE);
    const { assessment } = scan.store.state;
    giveFile(scan.report, new File(['Nummer;Onderdeel;Nu\n1.1;Vraag;6\n'], 'meetlat.xlsx'));
    await appears(scan.report, 'error');
    expect(textOf(one(scan.report, '[part~=error]'))).to.match(/^Dit is geen Excel-bestand/);
    expect(all(scan.report, '[part=offer], [part=busy]')).to.have.length(0);
    expect(scan.store.state.assessment).to.equal(assessment);
  });

  it('shows a long offer in 320 px without scrolling sideways, its texts as text', async () => {
    await setViewport({ width: 320, height: 900 });
    const currentNote = `<img src=x onerror=alert(1)>${'x'.repeat(300)}`;
    const { report } = await offered(HERE, answersOf({ 'item-1': { currentNote } }));
    await openAll(report);
    expect(textOf(one(report, '[part=offer] li'))).to.include('<img src=x onerror=alert(1)>');
    expect(all(report, 'img')).to.have.length(0);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });
});
