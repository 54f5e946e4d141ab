import { expect } from 'chai';
import '../../src/elements/help/define.js';
import '../../src/elements/plan/define.js';
import '../../src/elements/report/define.js';
import { applyEdits, emptyAssessment } from '../../src/domain/assessment.js';
import { priorityEdits } from '../../src/domain/plan.js';
import { buildReport } from '../../src/export/report/build-report.js';
import { addGuide } from '../../src/guides.js';
import { payloads } from '../support/arbitrary-payload.js';
import { all, clearPage, expectAccessible, one, showChart, textOf } from '../support/chart-page.js';
import { press, setViewport } from '../support/commands.js';
import { showAssessment, smallInstrument } from '../support/element-assessment.js';
import { deepAll, hasFocus, until, useScheme } from '../support/element-page.js';
import { guide } from '../support/guide.js';
import { answersOf, threeLevels } from '../support/instruments.js';
import { reportContent } from '../support/report-content.js';
import { showReport } from '../support/report-page.js';

const ANSWERS = answersOf(threeLevels, [5, 6, 8], [8, 8, 9]);
const RECORDS = applyEdits(emptyAssessment('', '', ''), priorityEdits('item-1', true)).records;

const lines = (element: Element, selector: string): string[] => all(element, selector).map(textOf);

async function showPlan(properties = {}) {
  const element = await showChart('meetlat-plan', { answers: ANSWERS, records: RECORDS, guide, ...properties });
  await until(() => all(element, '[part=tips]').length > 0, 'the tips');
  return element;
}

/** A report with its guide. */
async function showGuided(properties = {}) {
  const element = await showReport({ answers: ANSWERS, guide, ...properties });
  await until(() => all(element, '[part=help]').length > 0, 'the guide');
  return element;
}

const openAll = (element: Element): void => {
  for (const details of all(element, 'details')) (details as HTMLDetailsElement).open = true;
};

describe('tips in the plan', () => {
  afterEach(clearPage);

  it('stand closed with each priority: those for where the team stands, with their source', async () => {
    const element = await showPlan();
    const tips = one(element, '[part=priority] [part=tips]') as HTMLDetailsElement;
    expect(tips.open).to.equal(false);
    expect(lines(element, '[part=tip]')).to.deep.equal(['Vraag het een klant.', 'Begin klein.']);
    expect(lines(element, '[part=source]')).to.deep.equal([
      'Bron: Het boek, De drukker, 6 januari 2026',
      'Bron: Een praatje',
    ]);
  });

  it('are accessible, light and dark, and opened with the keyboard alone', async () => {
    const element = await showPlan();
    const summary = one(element, '[part=tips] summary') as HTMLElement;
    summary.focus();
    await press('Enter');
    expect((summary.parentElement as HTMLDetailsElement).open).to.equal(true);
    expect(hasFocus(summary)).to.equal(true);
    for (const scheme of ['light', 'dark'] as const) {
      await useScheme(scheme);
      await expectAccessible(element);
    }
  });

  it('are not there for an instrument without a guide', async () => {
    const element = await showChart('meetlat-plan', { answers: ANSWERS, records: RECORDS });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(all(element, '[part=priority]')).to.have.length(1);
    expect(all(element, '[part=tips]')).to.have.length(0);
  });

  it('go to paper with the plan', () => {
    const content = reportContent({ answers: ANSWERS, records: RECORDS });
    const texts = JSON.stringify(buildReport({ ...content, guide }).blocks);
    expect(texts).to.contain('Vraag het een klant. (Het boek)').and.contain('Begin klein. (Een praatje)');
    expect(texts).not.to.contain('Blijf dit doen.');
    expect(JSON.stringify(buildReport(content).blocks)).not.to.contain('Begin klein.');
  });
});

describe('the guide in the report', () => {
  afterEach(clearPage);
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('has tips on the items with a gap, widest first, and closed help texts', async () => {
    const element = await showGuided();
    expect(lines(element, '[part=guide] summary')).to.deep.equal(['1.1 Vraag en meer 2 tips', '2.1 KPI en meer 1 tip']);
    expect(all(element, 'details[part][open]')).to.have.length(0);
    expect(textOf(one(element, '[part=help] summary'))).to.equal('Wat is sociaal incasseren?');
  });

  it('leaves to the plan what is a priority', async () => {
    const element = await showGuided({ records: RECORDS });
    expect(lines(element, '[part=guide] summary')).to.deep.equal(['2.1 KPI en meer 1 tip']);
    expect(all(element, '[part=plan] [part=tips]')).to.have.length(1);
  });

  it('has a table of contrasts with real headers', async () => {
    const element = await showGuided();
    const table = one(element, '[part=help] table');
    expect([...table.querySelectorAll('th[scope=col]')].map(textOf)).to.deep.equal([
      'Onderwerp',
      'Klassiek',
      'Sociaal',
    ]);
    expect([...table.querySelectorAll('th[scope=row]')].map(textOf)).to.deep.equal(['Doel', 'Toon']);
  });

  it('is accessible when all is open', async () => {
    const element = await showGuided({ records: RECORDS });
    openAll(element);
    await expectAccessible(element);
  });

  it('fits 320 px with all open: the table scrolls by itself', async () => {
    await setViewport({ width: 320, height: 800 });
    const element = await showGuided({ records: RECORDS });
    openAll(element);
    await until(() => document.documentElement.scrollWidth <= 320, 'no sideways scrolling');
    expect(one(element, '[part=help] .scroll').scrollWidth).to.be.greaterThan(
      one(element, '[part=help] .scroll').clientWidth,
    );
  });

  it('shows hostile texts as text', async () => {
    for (const payload of payloads('globalThis.broken = true').slice(0, 10)) {
      const tips = [{ id: 'a', items: ['item-1'], text: payload, source: 'boek' }];
      const contrasts = [{ id: 'a', topic: payload, classic: payload, social: payload, source: 'boek' }];
      const element = await showGuided({ guide: { ...guide, tips, contrasts } });
      expect(deepAll(element, 'script, img, iframe')).to.have.length(0);
      expect(one(element, '[part=tip]').textContent).to.equal(payload);
      element.remove();
    }
  });
});

describe('meetlat-help', () => {
  afterEach(clearPage);

  it('is one closed line, and accessible when it is open', async () => {
    const element = await showChart('meetlat-help', { guide });
    expect(textOf(one(element, 'summary'))).to.equal('Wat is sociaal incasseren?');
    openAll(element);
    for (const scheme of ['light', 'dark'] as const) {
      await useScheme(scheme);
      await expectAccessible(element);
    }
    expect(lines(element, 'h3')).to.deep.equal([
      'Wat het is',
      'Wie heeft er iets aan?',
      'Klassiek en sociaal incasseren naast elkaar',
    ]);
    expect(lines(element, '[part=benefit] h4')).to.deep.equal(['De klant', 'De organisatie', 'Iedereen']);
  });

  it('shows a guide that the page adds, in the language of its place', async () => {
    addGuide({ ...guide, instrumentId: 'klein', lang: 'nl' });
    addGuide({ ...guide, instrumentId: 'klein', lang: 'en', help: [{ ...guide.help[0]!, title: 'What it is' }] });
    document.body.lang = 'en-GB';
    const element = await showChart('meetlat-help', { instrument: smallInstrument });
    await until(() => lines(element, 'h3')[0] === 'What it is', 'the English guide');
    expect(textOf(one(element, 'summary'))).to.equal('What is social debt collection?');
    document.body.lang = 'nl';
    await until(() => lines(element, 'h3')[0] === 'Wat het is', 'the Dutch guide');
    document.body.removeAttribute('lang');
  });

  it('stands at the end of the start screen of an assessment', async () => {
    addGuide({ ...guide, instrumentId: 'klein', lang: 'nl' });
    const element = await showAssessment();
    await until(() => deepAll(element, '[part=help]').length === 1, 'the help');
    expect(deepAll(element, '[part=start] > meetlat-help:last-child')).to.have.length(1);
  });
});
