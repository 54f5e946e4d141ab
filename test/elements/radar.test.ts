import { expect } from 'chai';
import * as fc from 'fast-check';
import '../../src/elements/radar/define.js';
import { RADIUS } from '../../src/chart/radar.js';
import { emptyAssessment } from '../../src/domain/assessment.js';
import type { Rating } from '../../src/domain/rating.js';
import { isScore } from '../../src/domain/rating.js';
import { AssessmentStore } from '../../src/store/assessment-store.js';
import { ratings } from '../support/arbitrary-assessment.js';
import { all, clearPage, expectAccessible, one, showChart, STATES, textOf, useScheme } from '../support/chart-page.js';
import { differenceOf, emulateMedia, nextFrame, screenshot, setViewport } from '../support/commands.js';
import { until } from '../support/element-page.js';
import { answersOf, fourLevels, threeLevels } from '../support/instruments.js';

/** The distance from the middle of every mark that is drawn. */
const marks = (element: Element, aspect: string): number[] => {
  const path = one(element, `.drawing .${aspect} .marks`).getAttribute('d') ?? '';
  const reach = aspect === 'current' ? 4.5 : 6.5;
  return [...path.matchAll(/M(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => Math.hypot(Number(x) + reach, Number(y)));
};
const cells = (element: Element): string[][] =>
  all(element, 'tbody tr:not(.group)').map((row) => [...row.querySelectorAll('td')].map(textOf));
const written = (rating: Rating): string =>
  rating === null
    ? '–niet ingevuld'
    : rating === 'unknown'
      ? 'weet ik niet'
      : rating === 'not-applicable'
        ? 'n.v.t.'
        : String(rating).replace('.', ',');

describe('meetlat-radar', () => {
  afterEach(clearPage);
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const [state, answers] of Object.entries(STATES)) {
    it(`is accessible: ${state}, light and dark`, async () => {
      const element = await showChart('meetlat-radar', { answers });
      for (const scheme of ['light', 'dark'] as const) {
        await useScheme(scheme);
        await expectAccessible(element);
      }
    });
  }

  it('is named, described, and draws the same figures as its table and the model', async () => {
    const element = await showChart('meetlat-radar');
    const list = fc.array(ratings(threeLevels.scale), { minLength: 24, maxLength: 24 });
    await fc.assert(
      fc.asyncProperty(list, list, async (current, ambition) => {
        element.answers = answersOf(threeLevels, current, ambition);
        await element.updateComplete;
        expect(cells(element)).to.deep.equal(current.map((rating, i) => [rating, ambition[i] ?? null].map(written)));
        expect(marks(element, 'current')).to.have.length(current.filter(isScore).length);
        expect(marks(element, 'ambition')).to.have.length(ambition.filter(isScore).length);
      }),
      { numRuns: 25 },
    );
    const drawing = one(element, 'svg.drawing');
    const described = (name: string) => element.shadowRoot?.getElementById(drawing.getAttribute(name) ?? '');
    expect(textOf(described('aria-labelledby') ?? undefined)).to.equal('Nu en ambitie op 24 onderdelen');
    expect(textOf(described('aria-describedby') ?? undefined)).to.match(/^Radar van de meetlat\. .*tabel/);
  });

  for (const unset of [0, 1, 24]) {
    it(`draws no point at zero and no NaN with ${String(unset)} unset axes`, async () => {
      const list = Array.from({ length: 24 }, (_, i) => (i < unset ? null : 1));
      const element = await showChart('meetlat-radar', { answers: answersOf(threeLevels, list, list) });
      for (const aspect of ['current', 'ambition']) {
        expect(marks(element, aspect)).to.have.length(24 - unset);
        for (const distance of marks(element, aspect)) expect(distance).to.be.closeTo(20, 0.2);
      }
      expect(one(element, '.drawing').outerHTML).not.to.match(/NaN|undefined|Infinity/);
      expect(all(element, '.empty')).to.have.length(unset === 24 ? 1 : 0);
      expect(all(element, '.label')).to.have.length(24);
    });
  }

  it('follows a store, and writes only what one score changes', async () => {
    const store = new AssessmentStore(threeLevels, emptyAssessment('radar', 'test', ''));
    const element = await showChart('meetlat-radar', { store });
    store.dispatch({ type: 'rate', itemId: 'item-1', aspect: 'current', rating: 10 });
    await element.updateComplete;
    expect(marks(element, 'current')[0]).to.be.closeTo(RADIUS, 0.2);
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(one(element, 'figure'), { subtree: true, attributes: true, childList: true, characterData: true });
    store.dispatch({ type: 'rate', itemId: 'item-2', aspect: 'current', rating: 4 });
    await element.updateComplete;
    changes.push(...observer.takeRecords());
    // Line, marks, description, and one cell of the table.
    expect(changes.length).to.be.within(4, 8);
  });

  it('shows a subset, and says which items do not exist', async () => {
    const warned: unknown[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => warned.push(text);
    const element = await showChart('meetlat-radar', {}, { items: 'item-24 nonsense item-1' });
    await until(() => all(element, '[part=notice]').length > 0, 'the notice');
    console.warn = warn;
    expect(all(element, '.label').map(textOf)).to.deep.equal(['1.1 Vraag', '4.4 KPI']);
    expect(textOf(one(element, '[part=notice]'))).to.include('nonsense');
    expect(String(warned)).to.include('nonsense');
  });

  it('draws one axis per theme with means, and their n in the table', async () => {
    const answers = answersOf(threeLevels, [4, 6, 10], [8]);
    const element = await showChart('meetlat-radar', { answers }, { by: 'theme' });
    expect(marks(element, 'current').map(Math.round)).to.deep.equal([100, 200]);
    expect(cells(element).slice(0, 2)).to.deep.equal([
      ['5,0 2 van 2', '8,0 1 van 2'],
      ['10,0 1 van 8', '–niet ingevuld 0 van 8'],
    ]);
  });

  it('draws one aspect, a scale with four levels, and a single item', async () => {
    const element = await showChart('meetlat-radar', { instrument: fourLevels }, { aspects: 'ambition' });
    expect(all(element, '.ring')).to.have.length(4);
    expect(all(element, '.current')).to.have.length(0);
    element.items = ['item-1'];
    element.answers = answersOf(fourLevels, [], [5]);
    await element.updateComplete;
    expect(marks(element, 'ambition').map(Math.round)).to.deep.equal([RADIUS]);
  });

  for (const width of [320, 500, 752, 1280]) {
    it(`fits in ${String(width)} px, and no text of the drawing covers another`, async () => {
      await setViewport({ width, height: 900 });
      const element = await showChart('meetlat-radar', { answers: STATES['complete'] ?? {} });
      await nextFrame();
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      const boxes = all(element, '.label')
        .map((label) => label.getBoundingClientRect())
        .filter((box) => box.width > 0);
      expect(boxes.length).to.equal(width < 416 ? 0 : 24);
      const drawing = one(element, '.drawing');
      const em = (parseFloat(getComputedStyle(drawing).fontSize) * drawing.getBoundingClientRect().width) / 512;
      boxes.forEach((a, i) => {
        expect(a.left).to.be.at.least(0);
        expect(a.right).to.be.at.most(width);
        for (const b of boxes.slice(i + 1)) {
          // A line box is higher than its letters, by font and browser; letters are at most one em high.
          const aside = a.right <= b.left + 1 || b.right <= a.left + 1;
          const apart = aside || Math.abs(a.top - b.top) >= em;
          expect(apart, `${String(i)} covers another label`).to.equal(true);
        }
      });
      const shown = getComputedStyle(one(element, '.short')).display !== 'none';
      expect(shown).to.equal(width >= 752);
    });
  }

  it('keeps the series apart without colour, and maps forced colours', async function () {
    const dashes = (aspect: string) => getComputedStyle(one(element, `.drawing .${aspect} .line`)).strokeDasharray;
    const fill = (aspect: string) => getComputedStyle(one(element, `.drawing .${aspect} .marks`)).fill;
    const element = await showChart('meetlat-radar', { answers: STATES['complete'] ?? {} });
    expect(dashes('current')).to.equal('none');
    expect(dashes('ambition')).not.to.equal('none');
    expect(fill('ambition')).not.to.equal(fill('current'));
    const before = await screenshot(one(element, '.drawing'));
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) return this.skip();
    expect(fill('current')).to.equal('rgb(0, 0, 0)');
    expect(differenceOf(before, await screenshot(one(element, '.drawing')))).to.be.greaterThan(0.05);
    await expectAccessible(element);
    await emulateMedia({});
  });
});
