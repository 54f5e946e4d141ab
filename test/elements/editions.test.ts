import { expect } from 'chai';
import type { Answers } from '../../src/domain/assessment.js';
import type { MeetlatAssessment } from '../../src/elements/assessment/meetlat-assessment.js';
import '../../src/elements/profile/define.js';
import '../../src/elements/radar/define.js';
import '../../src/elements/report/define.js';
import type { MeetlatReport } from '../../src/elements/report/meetlat-report.js';
import { all, one, showChart, textOf } from '../support/chart-page.js';
import { click } from '../support/commands.js';
import { filledOn, first, givenOn, second } from '../support/editions.js';
import { answersIn, choose, isSaved, showOpen } from '../support/element-assessment.js';
import { button, clearPage, deepAll, expectAccessible, freshName, radio, until } from '../support/element-page.js';
import { showReport } from '../support/report-page.js';
import { openAll, savedFiles, storeOf } from '../support/report-scan.js';

const EXPLAINED = {
  'color-contrast': 'text in a drawing lies on shapes that axe does not see; the contrast of the tokens has a test',
  'th-has-data-cells': 'the name of a theme heads the rows below it (scope=rowgroup), more than axe can tell',
};
const EARLIER = { label: 'voorjaar 2025', answers: filledOn(first, 4), edition: '1.0.0' };
const NOW: Answers = filledOn(second, 8);

const showCompared = (): Promise<MeetlatReport> => showReport({ instrument: second, answers: NOW, earlier: EARLIER });

const listed = (root: Element, part: string): readonly string[] =>
  all(root, `[part~=${part}] :is(summary, li)`).map((line) => textOf(line));

describe('two editions in a report', () => {
  afterEach(clearPage);

  it('says what is not compared, and why, in words', async () => {
    const report = await showCompared();
    expect(listed(report, 'not-compared')).to.deep.equal([
      'Onderdelen met een * vergelijken we niet met “voorjaar 2025”. Dat zijn er 4',
      '1.2* Kosten: de tekst is veranderd (versie 1, nu versie 2)',
      '1.3* Signalen: dit onderdeel is nieuw',
      '2.2* Bellen: dit onderdeel is nieuw',
      '2.3* Langsgaan: dit onderdeel is nieuw',
    ]);
    await openAll(report);
    await expectAccessible(report, EXPLAINED);
  });

  it('marks those items in radar, profile and tables, and no others', async () => {
    const report = await showCompared();
    await openAll(report);
    for (const part of ['.radar .label', '.radar tbody .number', '.profile tbody .number']) {
      const numbers = all(report, part).map((label) => /^[\d.]+\*?/.exec(textOf(label))?.[0]);
      expect(numbers, part).to.deep.equal(['1.1', '1.2*', '1.3*', '2.1', '2.2*', '2.3*', '2.4']);
    }
  });

  it('draws no earlier score on an item that is not compared, and counts none as progress', async () => {
    const report = await showCompared();
    // doel, brief and loket.
    expect((one(report, '.radar g.earlier .marks').getAttribute('d') ?? '').match(/M/g)).to.have.length(3);
    const sentences = textOf(one(report, '[part=findings]'));
    expect(sentences).to.include('van 4,0 naar 8,0 (3 onderdelen)');
    expect(sentences).to.include('Bij Kosten is de tekst veranderd sinds de vorige keer.');
  });

  it('does so in a chart alone too, whatever the page gives it', async () => {
    for (const tag of ['meetlat-radar', 'meetlat-profile'] as const) {
      const chart = await showChart(tag, { instrument: second, answers: NOW, earlier: EARLIER });
      const marks = all(chart, ':is(g, svg).earlier .marks');
      const drawn = marks.map((mark) => mark.getAttribute('d') ?? '').join('');
      expect(drawn.match(/M/g), tag).to.have.length(3);
    }
  });

  it('has no marks between two moments on the same texts', async () => {
    const earlier = { label: 'toen', answers: filledOn(second, 4), edition: '2.0.0' };
    const report = await showReport({ instrument: second, answers: NOW, earlier });
    expect(all(report, '[part~=not-compared]')).to.have.length(0);
    expect(textOf(one(report, '.profile'))).not.to.include('*');
  });

  it('says which texts changed since the answers were given', async () => {
    const report = await showReport({ instrument: second, answers: filledOn(first, 6), details: { edition: '1.0.0' } });
    expect(textOf(one(report, '[part~=changes] > p'))).to.equal(
      'Jullie vulden versie 1.0.0 in. Dit is versie 2.0.0. Jullie invulling blijft gewoon geldig. ' +
        'Aan jullie antwoorden is niets veranderd.',
    );
    expect(listed(report, 'changes')).to.deep.equal([
      'Bij 1 onderdeel is de tekst veranderd sinds jullie dit invulden',
      '1.2 Kosten (versie 1, nu versie 2)',
      '3 onderdelen zijn nieuw sinds jullie dit invulden',
      '1.3 Signalen',
      '2.2 Bellen',
      '2.3 Langsgaan',
      '2 onderdelen staan niet meer in de meetlat. Jullie antwoord is wel bewaard',
      'Nazorg',
      'Gesprek (nu: 2.2 Bellen en 2.3 Langsgaan)',
      'Bij 1 onderdeel lazen jullie andere woorden met dezelfde betekenis, bijvoorbeeld in een andere taal',
      '2.1 Brief',
    ]);
    await openAll(report);
    await expectAccessible(report, EXPLAINED);
  });

  it('says nothing when every text is as it was', async () => {
    const report = await showReport({ instrument: second, answers: NOW, details: { edition: '2.0.0' } });
    expect(all(report, '[part~=changes]')).to.have.length(0);
  });

  it('gives a CSV with what was scored earlier, and what is not compared', async () => {
    const report = await showCompared();
    const [file] = await savedFiles(async () => {
      button(report, 'Tabel (CSV)').click();
      await until(() => all(report, '[part=done]').length > 0, 'a CSV');
    });
    const rows = ((await file?.text()) ?? '')
      .trim()
      .split('\r\n')
      .map((row) => row.split(';').slice(-2).join(';').replaceAll('"', ''));
    expect(rows).to.deep.equal([
      'Nu (voorjaar 2025);Over de tekst',
      '4;',
      ';Niet vergeleken: de tekst is veranderd (versie 1, nu versie 2)',
      ...[';Niet vergeleken: dit onderdeel is nieuw', '4;'],
      ...[';Niet vergeleken: dit onderdeel is nieuw', ';Niet vergeleken: dit onderdeel is nieuw', '4;'],
    ]);
  });
});

describe('a filling of the first edition, opened with the second', () => {
  afterEach(clearPage);

  const notice = (element: MeetlatAssessment): string =>
    deepAll(element, '[part=notice][role=status]')
      .map((found) => textOf(found))
      .join();

  /** Through IndexedDB, as on a page that comes back with a newer instrument. */
  async function fillFirst(): Promise<Partial<MeetlatAssessment>> {
    const place = { storage: 'device', namespace: freshName(), assessmentId: freshName() } as const;
    const before = await showOpen({ instrument: first, ...place });
    const edits = Object.entries(filledOn(first, 6)).map(
      ([id, { current, currentBasis }]) =>
        ({ recordId: `answer:${id}`, field: 'current', value: { rating: current, basis: currentBasis } }) as const,
    );
    storeOf(before).dispatch({ type: 'write', edits });
    await click(radio(before, 'current', 7));
    await isSaved(before);
    before.remove();
    return place;
  }

  it('keeps every answer, says once what changed, and is silent after that', async () => {
    const place = await fillFirst();
    const element = await showOpen({ instrument: second, ...place });
    await until(() => notice(element) !== '', 'the message');
    expect(notice(element)).to.include('Er is een nieuwe versie van deze meetlat.');
    expect(notice(element)).to.include('Jullie invulling blijft gewoon geldig.');
    expect(notice(element)).to.include(
      'Bij 1 onderdeel is de tekst veranderd sinds jullie dit invulden: 1.2 Kosten (versie 1, nu versie 2).',
    );
    const answers = answersIn(element);
    expect(Object.entries(answers).map(([id, { current }]) => [id, current])).to.have.deep.members([
      ...[
        ['doel', 7],
        ['kosten', 6],
        ['brief', 6],
        ['nazorg', 6],
        ['gesprek', 6],
        ['loket', 6],
      ],
    ]);
    expect(answers['kosten']?.currentBasis).to.deep.equal(givenOn(first, 'kosten', 6).currentBasis);
    await expectAccessible(element, { 'color-contrast': 'transparent radio over its label' });

    await choose(element, 'Begrepen');
    expect(notice(element)).to.equal('');
    expect(element.shadowRoot?.activeElement?.id).to.equal('title');
    await isSaved(element);
    element.remove();
    const again = await showOpen({ instrument: second, ...place });
    await until(() => Object.keys(answersIn(again)).length > 0, 'the answers');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(notice(again)).to.equal('');
  });

  it('shows one message after it was moved in the page, and none without answers', async () => {
    const place = await fillFirst();
    const element = await showOpen({ instrument: second, ...place });
    await until(() => notice(element) !== '', 'the message');
    const box = document.createElement('div');
    document.body.append(box);
    box.append(element);
    await element.updateComplete;
    await until(() => deepAll(element, '[part~=fill]').length > 0 && notice(element) !== '', 'the filling again');
    expect(deepAll(element, '[part=notice]')).to.have.length(1);

    const empty = await showOpen({ instrument: second, storage: 'memory', namespace: freshName() });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(notice(empty)).to.equal('');
  });
});
