import { expect } from 'chai';
import '../../src/elements/report/define.js';
import type { Answers } from '../../src/domain/assessment.js';
import { EMPTY_ANSWER, emptyAssessment } from '../../src/domain/assessment.js';
import { AssessmentStore } from '../../src/store/assessment-store.js';
import { BIDI, payloads } from '../support/arbitrary-payload.js';
import { all, clearPage, expectAccessible, one, STATES, textOf, useScheme } from '../support/chart-page.js';
import { nextFrame, setViewport } from '../support/commands.js';
import { answersOf, threeLevels } from '../support/instruments.js';
import { sentencesOf, showReport } from '../support/report-page.js';

const cards = (element: Element): string[] => all(element, '[part=figure]').map(textOf);
const items = (element: Element, part: string): string[] => all(element, `[part=${part}] li`).map(textOf);

describe('meetlat-report', () => {
  afterEach(clearPage);
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const [state, answers] of Object.entries(STATES)) {
    it(`is accessible: ${state}, light and dark`, async () => {
      const element = await showReport({ answers });
      for (const scheme of ['light', 'dark'] as const) {
        await useScheme(scheme);
        await expectAccessible(element);
      }
    });
  }

  it('says who, when and what, in headings in order', async () => {
    const details = { organisation: 'Waterbedrijf', label: "8 duo's", heldOn: '2026-11-22' };
    const element = await showReport({ answers: STATES['complete'] ?? {}, details });
    expect(textOf(one(element, 'header > div'))).to.equal(
      "Meetlat Test Waar staan wij? Waterbedrijf · 8 duo's · 22 november 2026",
    );
    const levels = all(element, 'h2, h3, h4, h5').map(({ localName }) => Number(localName[1]));
    levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 1)).to.be.at.most(1));
    expect(levels.filter((level) => level === 2)).to.have.length(1);
  });

  it('gives the figures with their n, what stands out, and where to begin', async () => {
    const answers = answersOf(threeLevels, [5, 6, 3, 6], [8, 8, 8, 6]);
    const element = await showReport({ answers });
    expect(cards(element)).to.deep.equal([
      'Nu gemiddeld 5,0 4 van 24 bovenkant laag',
      'Ambitie gemiddeld 7,5 4 van 24 bovenkant middelmaat',
      'Grootste verschil KPI en meer nu 3, ambitie 8',
      'Ingevuld 4 van 24 nog 20 onderdelen',
    ]);
    expect(sentencesOf(element)).to.deep.equal([
      'Gemiddeld staan jullie aan de bovenkant van laag (5,0 over 4 van de 24 onderdelen).',
      'Jullie ambitie ligt bij 3 van de 4 onderdelen op hoog.',
      'Het grootste verschil: KPI en meer, nu 3, ambitie 8.',
      'Bij 1 onderdeel staan jullie al waar jullie willen zijn.',
      'Nog niet helemaal ingevuld: 20 van de 24 onderdelen.',
      'Bij alle 4 onderdelen met een cijfer staat nog geen toelichting.',
    ]);
    expect(items(element, 'begin')).to.deep.equal([
      '2.1 KPI en meer · verschil 5',
      '1.1 Vraag en meer · verschil 3',
      '1.2 Brede samenwerking en meer · verschil 2',
    ]);
    expect(textOf(one(element, '[part=themes]')))
      .to.include('1 Visie 5,5 2 van 28,0 2 van 2')
      .and.to.include('even zwaar');
  });

  it('draws no conclusion from one score, and says so without any', async () => {
    const element = await showReport({ answers: STATES['one'] ?? {} });
    expect(sentencesOf(element)).to.deep.equal(['Nog niet helemaal ingevuld: alle 24 onderdelen.']);
    expect(cards(element)[0]).to.equal('Nu gemiddeld 7,0 1 van 24 middelmaat');
    expect(all(element, '[part=begin]')).to.have.length(0);
    element.answers = {};
    await element.updateComplete;
    expect(textOf(one(element, '[part=findings]'))).to.include('nog te weinig cijfers');
  });

  it('counts a big group of equal gaps, and names it on request', async () => {
    const answers = answersOf(threeLevels, Array(6).fill(5), Array(6).fill(8));
    const element = await showReport({ answers });
    expect(textOf(one(element, '[part=begin] summary'))).to.equal('6 onderdelen met verschil 3');
    expect(all(element, '[part=begin] details li')).to.have.length(6);
    expect(sentencesOf(element)).to.include('Bij alle 6 onderdelen met twee cijfers is het verschil steeds 3.');
    expect(cards(element)[2]).to.equal('Grootste verschil 6 onderdelen verschil 3');
  });

  it('keeps a long note complete, with its lines, beside its score', async () => {
    const note = `  eerste regel\n\n\ttweede ${'woord '.repeat(1600)}einde`;
    const answers: Answers = { 'item-3': { ...EMPTY_ANSWER, ambition: 6.5, ambitionNote: note } };
    const element = await showReport({ answers });
    const shown = one(element, '.note');
    expect(shown.textContent).to.equal(note);
    expect(getComputedStyle(shown).whiteSpace).to.equal('pre-wrap');
    expect(shown.getAttribute('dir')).to.equal('auto');
    expect(textOf(one(element, '[part=notes]'))).to.match(
      /^Wat jullie erbij schreven 2 Beleid 2\.1 KPI en meer Ambitie: 6,5 eerste/,
    );
  });

  it('lists what is open, and is friendly about an empty one', async () => {
    const current = Array<number>(24).fill(7);
    const element = await showReport({ answers: answersOf(threeLevels, current, current.slice(2)) });
    expect(items(element, 'missing')).to.deep.equal([
      '4.3 Brede samenwerking en meer: ambitie',
      '4.4 KPI en meer: ambitie',
    ]);
    element.answers = {};
    await element.updateComplete;
    expect(textOf(one(element, '[part=missing]'))).to.equal(
      'Nog niet ingevuld Er is nog niets ingevuld. Begin bij een onderdeel dat jullie goed kennen.',
    );
    expect(all(element, '.label')).to.have.length(24);
  });

  it('shows texts of people and data as text, whatever they hold', async () => {
    const before = document.querySelectorAll('*').length;
    const all200 = payloads('globalThis.meetlatAttacked = true').slice(0, 200);
    const element = await showReport();
    const plain = element.shadowRoot?.querySelectorAll('*').length ?? 0;
    const texts = [...all200, ...BIDI];
    for (let i = 0; i < texts.length; i += 24) {
      const answers = Object.fromEntries(
        texts.slice(i, i + 24).map((currentNote, j) => [`item-${String(j + 1)}`, { ...EMPTY_ANSWER, currentNote }]),
      );
      element.details = { organisation: texts[i] ?? '', label: texts[i + 1] ?? '' };
      element.answers = answers;
      await element.updateComplete;
      expect(all(element, '.note').map(({ textContent }) => textContent)).to.deep.equal(texts.slice(i, i + 24));
      expect(all(element, 'script, img, iframe, a, style, template')).to.have.length(0);
    }
    expect('meetlatAttacked' in globalThis).to.equal(false);
    expect(plain).to.be.greaterThan(0);
    expect(document.querySelectorAll('*').length).to.equal(before + 1);
  });

  it('follows a store, details included', async () => {
    const store = new AssessmentStore(threeLevels, emptyAssessment('report', 'test', ''));
    const element = await showReport({ store });
    store.dispatch({ type: 'describe', details: { organisation: 'Gemeente' } });
    store.dispatch({ type: 'rate', itemId: 'item-1', aspect: 'current', rating: 6 });
    await element.updateComplete;
    expect(textOf(one(element, 'header'))).to.include('Gemeente');
    expect(cards(element)[0]).to.include('6,0 1 van 24');
  });

  it('stands still and lets go when it is taken out', async () => {
    const store = new AssessmentStore(threeLevels, emptyAssessment('report', 'test', ''));
    const element = await showReport({ store });
    element.remove();
    await element.updateComplete;
    store.dispatch({ type: 'rate', itemId: 'item-1', aspect: 'current', rating: 6 });
    expect(element.isUpdatePending).to.equal(false);
  });

  for (const width of [320, 768, 1280]) {
    it(`fits in ${String(width)} px without scrolling sideways`, async () => {
      await setViewport({ width, height: 900 });
      await showReport({ answers: STATES['half'] ?? {}, details: { organisation: 'W'.repeat(300) } });
      await nextFrame();
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    });
  }
});
