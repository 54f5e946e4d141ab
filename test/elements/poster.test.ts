import { expect } from 'chai';
import '../../src/elements/assessment/define.js';
import '../../src/elements/poster/define.js';
import { MeetlatPoster } from '../../src/elements/poster/meetlat-poster.js';
import { emptyAssessment } from '../../src/domain/assessment.js';
import { AssessmentStore } from '../../src/store/assessment-store.js';
import { all, clearPage, expectAccessible, one, showChart, STATES, textOf, useScheme } from '../support/chart-page.js';
import { setViewport } from '../support/commands.js';
import { button, until } from '../support/element-page.js';
import { answersOf, fourLevels, threeLevels } from '../support/instruments.js';

const marked = { marks: '' };
const rails = (element: Element): Element[] => all(element, '.rail .rod');
const middle = (element: Element | null | undefined): number => {
  const { left, width } = element?.getBoundingClientRect() ?? new DOMRect(NaN);
  return left + width / 2;
};
const right = (element: Element | undefined): number => element?.getBoundingClientRect().right ?? NaN;

interface Printed {
  readonly text: string;
  readonly title: string;
  readonly lang: string;
  readonly css: string;
  readonly hostTitle: string;
}

/** Stands in for the browser's dialog, which no test can close: notes what would be printed, and ends. */
function watchPrinting(): Printed[] {
  const printed: Printed[] = [];
  const observer = new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof HTMLIFrameElement)) continue;
      node.addEventListener('load', () => watchFrame(node));
      watchFrame(node);
    }
  });
  const watchFrame = ({ contentWindow: view, contentDocument: target }: HTMLIFrameElement): void => {
    if (!view || !target) return;
    view.print = () => {
      const css = target.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
      const { title, body, documentElement } = target;
      printed.push({
        text: textOf(body),
        title,
        lang: documentElement.lang,
        css: css.join(''),
        hostTitle: document.title,
      });
      view.dispatchEvent(new Event('afterprint'));
    };
  };
  observer.observe(document.body, { childList: true });
  return printed;
}

describe('meetlat-poster', () => {
  afterEach(clearPage);
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const [state, answers] of Object.entries(STATES)) {
    it(`is accessible: ${state}, with marks, light and dark`, async () => {
      const element = await showChart('meetlat-poster', { answers }, marked);
      for (const scheme of ['light', 'dark'] as const) {
        await useScheme(scheme);
        // The button fades to its other colour.
        await Promise.all(element.shadowRoot?.getAnimations().map(({ finished }) => finished) ?? []);
        await expectAccessible(element);
      }
    });
  }

  it('is accessible to write on, and then shows no answer', async () => {
    const element = await showChart('meetlat-poster', { answers: STATES['complete'] ?? {} });
    await expectAccessible(element);
    expect(all(element, '.rail .mark')).to.have.length(0);
    expect(all(element, '.rail')).to.have.length(24);
    for (const rail of rails(element)) expect(rail.querySelectorAll('text')).to.have.length(10);
  });

  it('holds every text of the instrument: titles, themes with their meaning, levels, definitions', async () => {
    const element = await showChart('meetlat-poster');
    const cells = all(element, 'td, th').map(textOf);
    for (const { title, meaning, items } of threeLevels.themes) {
      expect(cells.some((cell) => cell.includes(title) && cell.includes(meaning))).to.equal(true);
      for (const item of items) {
        expect(cells.some((cell) => cell.endsWith(item.title))).to.equal(true);
        for (const text of Object.values(item.levels)) expect(cells).to.include(text);
      }
    }
    expect(all(element, '.sheet:first-of-type .levels th').map(textOf)).to.deep.equal([
      'Onderdeel',
      'Laag 1 tot 5,5',
      'Middelmaat 5,5 tot 8',
      'Hoog 8 tot en met 10',
    ]);
  });

  it('has marks at their score, under the column of their level, and words beside the rod', async () => {
    const answers = answersOf(threeLevels, [5.5, 8, 'unknown', 'not-applicable', 3], [8, 8, 7, 'not-applicable', null]);
    const element = await showChart('meetlat-poster', { answers }, marked);
    const [first] = rails(element);
    const columns = all(element, '.texts')[0]?.querySelectorAll('td') ?? [];
    expect(middle(first?.querySelector('.current .mark'))).to.be.closeTo(right(columns[0]), 0.5);
    expect(middle(first?.querySelector('.ambition .mark'))).to.be.closeTo(right(columns[1]), 0.5);
    const counts = rails(element).map((rail) => rail.querySelectorAll('.mark').length);
    expect(counts.slice(0, 6)).to.deep.equal([2, 2, 1, 0, 1, 0]);
    expect(rails(element).map((rail) => rail.querySelectorAll('.way').length)).to.deep.equal([
      1,
      1,
      ...Array<number>(22).fill(0),
    ]);
    const said = all(element, '.rail td:first-child').map(textOf);
    expect(said.slice(0, 6)).to.deep.equal([
      'nu 5,5 ambitie 8',
      'nu 8 ambitie 8',
      'nu weet ik niet ambitie 7',
      'n.v.t.',
      'nu 3',
      '',
    ]);
  });

  it('shows one aspect, a subset with its own numbers, and what does not exist', async () => {
    const answers = answersOf(threeLevels, [5, 6, 7], [8, 8, 8]);
    const attributes = { ...marked, aspects: 'ambition', items: 'item-3 item-1 nothing' };
    const element = await showChart('meetlat-poster', { answers }, attributes);
    expect(all(element, '.texts th').map((cell) => textOf(cell).split(' ')[0])).to.deep.equal(['1.1', '2.1']);
    expect(all(element, '.rail .current')).to.have.length(0);
    expect(all(element, '.rail .rod .ambition')).to.have.length(2);
    expect(all(element, '.sheet')).to.have.length(1);
    await until(() => all(element, '[part=notice]').length > 0, 'the notice');
    expect(textOf(one(element, '[part=notice]'))).to.include('nothing');
  });

  it('has as many columns as there are levels', async () => {
    const answers = answersOf(fourLevels, [4.5], [2]);
    const element = await showChart('meetlat-poster', { instrument: fourLevels, answers }, marked);
    await expectAccessible(element);
    expect(all(element, '.levels th')).to.have.length(5);
    const columns = all(element, '.texts')[0]?.querySelectorAll('td') ?? [];
    const [first] = rails(element);
    expect(middle(first?.querySelector('.current .mark'))).to.be.closeTo(right(columns[2]), 0.5);
    expect(middle(first?.querySelector('.ambition .mark'))).to.be.closeTo(right(columns[0]), 0.5);
  });

  it('follows a store, with whose it is and of which day', async () => {
    const empty = emptyAssessment('poster', threeLevels.id, threeLevels.edition.version);
    const details = { ...empty.details, organisation: 'Waterbedrijf', label: "8 duo's", heldOn: '2026-11-22' };
    const answers = answersOf(threeLevels, [4]);
    const store = new AssessmentStore(threeLevels, { ...empty, details, answers });
    const element = await showChart('meetlat-poster', { store }, marked);
    expect(textOf(one(element, '.sheet:last-of-type .bottom'))).to.include(
      "Waterbedrijf · 8 duo's Datum 22 november 2026",
    );
    expect(textOf(all(element, '.rail td:first-child')[0])).to.equal('nu 4');
    element.marks = false;
    await element.updateComplete;
    expect(textOf(one(element, '.sheet:last-of-type .bottom'))).not.to.include('Waterbedrijf');
  });

  it('draws nothing without an instrument, then the one it is given to load', async () => {
    const { loadInstrument } = MeetlatPoster;
    MeetlatPoster.loadInstrument = () => new Promise((resolve) => setTimeout(resolve, 50, fourLevels));
    try {
      const element = document.createElement('meetlat-poster');
      document.body.append(element);
      await element.updateComplete;
      expect(all(element, '.sheet')).to.have.length(0);
      await until(() => all(element, '.sheet').length === 1, 'a sheet');
    } finally {
      MeetlatPoster.loadInstrument = loadInstrument;
    }
  });

  for (const width of [320, 768, 1280]) {
    it(`shows whole sheets in ${String(width)} px, in the shape of the paper`, async () => {
      await setViewport({ width, height: 900 });
      const element = await showChart('meetlat-poster');
      for (const sheet of all(element, '.sheet')) {
        const { width: wide, height } = sheet.getBoundingClientRect();
        expect(wide).to.be.closeTo(element.getBoundingClientRect().width, 1);
        expect(wide / height).to.be.closeTo(420 / 297, 0.01);
        expect(sheet.scrollHeight - sheet.clientHeight).to.be.at.most(1);
      }
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    });
  }

  it('prints the sheets and nothing else, and leaves the page as it was', async () => {
    document.title = 'De pagina';
    const printed = watchPrinting();
    const element = await showChart('meetlat-poster');
    element.style.setProperty('--meetlat-accent', 'rgb(1, 2, 3)');
    document.body.append('niet op de poster');
    button(element, 'Poster afdrukken').click();
    await until(() => printed.length === 1, 'printing');
    const [sheet] = printed;
    expect(sheet?.title).to.equal('Meetlat Test');
    expect(sheet?.hostTitle).to.equal('Meetlat Test'); // the name that browsers suggest for a file
    expect(sheet?.lang).to.equal('nl');
    expect(sheet?.css).to.match(/@page\s*\{[^}]*size: 420mm 297mm/);
    expect(sheet?.css).to.include('--meetlat-accent: rgb(1, 2, 3)');
    expect(sheet?.text).to.include('Zo gaat het bij Hoog.').and.not.to.include('niet op de poster');
    expect(document.title).to.equal('De pagina');
    await until(() => document.querySelector('iframe') === null, 'the frame gone');
  });
});
