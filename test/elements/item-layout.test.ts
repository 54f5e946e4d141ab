import { expect } from 'chai';
import { bundledInstrument } from '../../src/bundled-instrument.js';
import { EMPTY_ANSWER } from '../../src/domain/assessment.js';
import type { Instrument } from '../../src/domain/instrument.js';
import type { MeetlatItem } from '../../src/elements/item/meetlat-item.js';
import { click, nextFrame, press, setViewport } from '../support/commands.js';
import { showItem } from '../support/element-item.js';
import { addReaderStyles, clippedOrOverlapping, targets, TEXT_SPACING } from '../support/element-look.js';
import { button, clearPage, deepAll, radio, radios, the } from '../support/element-page.js';

const middle = (element: Element): number => {
  const { left, right } = element.getBoundingClientRect();
  return (left + right) / 2;
};

describe('meetlat-item: layout', () => {
  let instrument: Instrument;
  before(async () => {
    instrument = await bundledInstrument();
  });
  afterEach(clearPage);

  /** With everything open that can be open. */
  async function showFull(): Promise<MeetlatItem> {
    const item = await showItem({
      instrument,
      item: 'samenwerking-incassopartners',
      options: ['unknown', 'not-applicable'],
      answer: { ...EMPTY_ANSWER, current: 6.5, ambition: 8, currentNote: 'Omdat het zo is.' },
    });
    await click(button(item, /^Precies cijfer: Hoe/));
    for (const details of deepAll<HTMLDetailsElement>(item, 'details')) details.open = true;
    await nextFrame();
    return item;
  }

  for (const width of [320, 768, 1280]) {
    it(`fits ${width} px: no sideways scrolling, targets of 44 px, nothing over another`, async () => {
      await setViewport({ width, height: 900 });
      const item = await showFull();
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      const found = targets(item);
      expect(found.length).to.be.at.least(28);
      const small = found.filter(({ width: w, height: h }) => Math.min(w, h) < 43.9);
      // The only one that is smaller opens the explained words: text with air around it, more than 24 high.
      expect(small.map(({ name }) => name)).to.deep.equal(['summary Uitleg van woorden']);
      expect(Math.min(...small.map(({ height }) => height))).to.be.at.least(24);
      expect(clippedOrOverlapping(item)).to.deep.equal([]);
    });

    it(`leaves room at ${width} px for text spacing (1.4.12)`, async () => {
      await setViewport({ width, height: 900 });
      const item = await showFull();
      addReaderStyles(item, TEXT_SPACING);
      expect(getComputedStyle(the(item, 'h3')).letterSpacing).not.to.equal('normal');
      expect(clippedOrOverlapping(item)).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    });
  }

  for (const width of [640, 1280]) {
    it(`leaves room at ${width} px for text of 200 %, with text spacing`, async () => {
      await setViewport({ width, height: 900 });
      document.documentElement.style.fontSize = '200%';
      const item = await showFull();
      addReaderStyles(item, TEXT_SPACING);
      expect(clippedOrOverlapping(item)).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    });
  }

  it('wide: choices stand in order under the level they belong to; narrow: rows of five', async () => {
    await setViewport({ width: 1280, height: 900 });
    const item = await showFull();
    const columns = deepAll(item, '[part~=level]').map((level) => level.getBoundingClientRect());
    expect(new Set(columns.map(({ top }) => Math.round(top))).size).to.equal(1);
    const levelOf = (score: number): number => (score < 5.5 ? 0 : score < 8 ? 1 : 2);
    for (const choice of radios(item, 'current').slice(0, 10)) {
      const column = columns[levelOf(Number(choice.value))]!;
      expect(middle(choice), choice.value).to.be.within(column.left - 1, column.right + 1);
    }
    await setViewport({ width: 320, height: 900 });
    await nextFrame();
    const rows = new Map<number, string[]>();
    for (const choice of radios(item, 'current').slice(0, 10)) {
      const top = Math.round(choice.getBoundingClientRect().top);
      rows.set(top, [...(rows.get(top) ?? []), choice.value]);
    }
    expect([...rows.values()].map((row) => row.join(' '))).to.deep.equal(['1 2 3 4 5', '6 7 8 9 10']);
    expect(the(item, '[part~=rod]').checkVisibility()).to.equal(false);
  });

  for (const width of [320, 1280]) {
    it(`mirrors from right to left at ${width} px; arrow keys stay the browser's`, async () => {
      await setViewport({ width, height: 900 });
      const item = await showFull();
      const before = radios(item, 'current').map(middle);
      document.documentElement.dir = 'rtl';
      await nextFrame();
      const after = radios(item, 'current').map(middle);
      const { left, right } = item.getBoundingClientRect();
      after.slice(0, 10).forEach((x, i) => {
        expect(x).to.be.closeTo(left + right - before[i]!, 2);
      });
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      expect(clippedOrOverlapping(item)).to.deep.equal([]);
      radio(item, 'ambition', 8).focus();
      await press('ArrowDown');
      expect(item.answer.ambition).to.equal(9);
    });
  }
});
