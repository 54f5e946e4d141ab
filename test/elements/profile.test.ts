import { expect } from 'chai';
import '../../src/elements/profile/define.js';
import { all, clearPage, expectAccessible, one, showChart, STATES, textOf, useScheme } from '../support/chart-page.js';
import { emulateMedia, nextFrame, setViewport } from '../support/commands.js';
import { answersOf, fourLevels, threeLevels } from '../support/instruments.js';

const rows = (element: Element): string[][] =>
  all(element, 'tbody tr').map((row) => [...row.querySelectorAll('td')].map(textOf));
const middle = (element: Element | null): number => {
  const { left, width } = element?.getBoundingClientRect() ?? new DOMRect(NaN);
  return left + width / 2;
};

describe('meetlat-profile', () => {
  afterEach(clearPage);
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const [state, answers] of Object.entries(STATES)) {
    it(`is accessible: ${state}, light and dark`, async () => {
      const element = await showChart('meetlat-profile', { answers });
      for (const scheme of ['light', 'dark'] as const) {
        await useScheme(scheme);
        await expectAccessible(element);
      }
    });
  }

  it('gives the figures of the model, with theme means and how many scores they come from', async () => {
    const answers = answersOf(threeLevels, [7, 5.5, 'unknown'], [9, 5, null]);
    const element = await showChart('meetlat-profile', { answers });
    expect(rows(element).slice(0, 5)).to.deep.equal([
      ['6,3', '7,0', ''],
      ['7', '9', '+2'],
      ['5,5', '5', '−0,5'],
      ['–niet ingevuld', '–niet ingevuld', ''],
      ['?weet ik niet', '–niet ingevuld', ''],
    ]);
    const counts = all(element, '.group .count').map(textOf);
    expect(counts.slice(0, 2)).to.deep.equal(['gemiddeld, 2 van 2', 'gemiddeld, 0 van 8']);
    expect(all(element, 'tbody th[scope=row]').map(textOf)[0]).to.equal('1.1 Vraag en meer');
    expect(textOf(one(element, '.legend'))).to.include('? weet ik niet');
  });

  it('draws a mark for each score and a line for each pair', async () => {
    const answers = answersOf(threeLevels, [1, 10, null], [10, null, 5]);
    const element = await showChart('meetlat-profile', { answers });
    const [first, second, third] = all(element, '.bar');
    const parts = (bar?: Element) =>
      ['.current', '.ambition', '.way'].map((part) => bar?.querySelectorAll(part).length);
    expect([first, second, third].map(parts)).to.deep.equal([
      [1, 1, 1],
      [1, 0, 0],
      [0, 1, 0],
    ]);
    const bands = first?.querySelector('.bands')?.getBoundingClientRect() ?? new DOMRect(NaN);
    expect(middle(first?.querySelector('.current .marks') ?? null)).to.be.closeTo(bands.left, 1);
    expect(middle(first?.querySelector('.ambition .marks') ?? null)).to.be.closeTo(bands.right, 1);
  });

  it('mirrors in right-to-left text', async () => {
    document.documentElement.dir = 'rtl';
    const element = await showChart('meetlat-profile', { answers: answersOf(threeLevels, [1], [10]) });
    const [bar] = all(element, '.bar');
    const at = (part: string) => middle(bar?.querySelector(`${part} .marks`) ?? null);
    expect(at('.current')).to.be.greaterThan(at('.ambition'));
  });

  it('shows one aspect without gaps, and a scale with four levels', async () => {
    const answers = answersOf(fourLevels, [4.5]);
    const element = await showChart('meetlat-profile', { instrument: fourLevels, answers }, { aspects: 'current' });
    expect(all(element, 'thead th')).to.have.length(2);
    expect(all(element, '.way')).to.have.length(0);
    expect(all(element, '.bar').map((bar) => bar.querySelectorAll('.band').length)).to.deep.equal([4, 4, 4, 4, 4]);
  });

  for (const width of [320, 768, 1280]) {
    it(`fits in ${String(width)} px without scrolling sideways`, async () => {
      await setViewport({ width, height: 900 });
      const element = await showChart('meetlat-profile', { answers: STATES['words'] ?? {} });
      await nextFrame();
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      const { scrollWidth, clientWidth } = one(element, '.scroll');
      expect(scrollWidth).to.be.at.most(clientWidth);
    });
  }

  it('outlines its levels in forced colours', async function () {
    const element = await showChart('meetlat-profile', { answers: STATES['complete'] ?? {} });
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) return this.skip();
    expect(getComputedStyle(one(element, '.band')).stroke).to.equal('rgb(0, 0, 0)');
    await emulateMedia({});
  });
});
