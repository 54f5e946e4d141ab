import { expect } from 'chai';
import { EMPTY_ANSWER } from '../../src/domain/assessment.js';
import {
  click,
  differenceOf,
  emulateMedia,
  hover,
  moveMouseAway,
  nextFrame,
  press,
  screenshot,
  setViewport,
} from '../support/commands.js';
import { showItem } from '../support/element-item.js';
import { clearDifference, contrast, inGreys } from '../support/element-look.js';
import { button, clearPage, deepAll, field, focused, radio, tabTo, useScheme } from '../support/element-page.js';

/** The choice with the air around it, in which ring and focus are drawn. */
async function picture(choice: Element): Promise<ImageData> {
  const { left, top, width, height } = choice.getBoundingClientRect();
  const frame = document.createElement('div');
  frame.style.cssText = `position:absolute;left:${String(left + scrollX - 10)}px;top:${String(top + scrollY - 10)}px;width:${String(width + 20)}px;height:${String(height + 20)}px;pointer-events:none`;
  document.body.append(frame);
  try {
    return await screenshot(frame);
  } finally {
    frame.remove();
  }
}

describe('meetlat-item: look', () => {
  beforeEach(async () => {
    await setViewport({ width: 800, height: 900 });
    await useScheme('light');
    await moveMouseAway();
  });
  afterEach(clearPage);

  it('tells selected, unselected and focused apart in forced colours', async function () {
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) return this.skip();
    const item = await showItem();
    const choice = radio(item, 'current', 4);
    const plain = await picture(choice);
    await tabTo((element) => (element as HTMLInputElement).name === 'current');
    await press('4');
    const both = await picture(choice);
    (focused() as HTMLElement).blur();
    const selected = await picture(choice);
    item.answer = EMPTY_ANSWER;
    await item.updateComplete;
    await tabTo((element) => (element as HTMLInputElement).name === 'current');
    const focusedFirst = await picture(radio(item, 'current', 1));
    (focused() as HTMLElement).blur();
    const plainFirst = await picture(radio(item, 'current', 1));
    expect(differenceOf(plain, await picture(choice)), 'a picture is repeatable').to.equal(0);
    expect(clearDifference(plain, selected), 'selected').to.be.above(0.05);
    expect(clearDifference(plainFirst, focusedFirst), 'focused').to.be.above(0.02);
    expect(clearDifference(selected, both), 'focused and selected').to.be.above(0.02);
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`tells selection, and now from ambition, apart without colour: ${scheme}`, async () => {
      await useScheme(scheme);
      const item = await showItem();
      const pictures = async (aspect: 'current' | 'ambition') => inGreys(await picture(radio(item, aspect, 4)));
      const plain = await pictures('current');
      item.answer = { ...EMPTY_ANSWER, current: 4, ambition: 4 };
      await item.updateComplete;
      await nextFrame();
      const [current, ambition] = [await pictures('current'), await pictures('ambition')];
      expect(clearDifference(plain, current), 'selected').to.be.above(0.05);
      expect(clearDifference(current, ambition), 'now and ambition').to.be.above(0.02);
      // Not by colour or weight alone: a mark stands at the selected one, and shapes differ.
      const label = radio(item, 'current', 4).parentElement!;
      expect(getComputedStyle(label, '::before').content).to.contain('✓');
      const shape = (aspect: 'current' | 'ambition') =>
        getComputedStyle(radio(item, aspect, 4).parentElement!).borderStartStartRadius;
      expect(shape('current')).not.to.equal(shape('ambition'));
    });

    it(`draws a focus ring of 3:1 around everything that takes the focus: ${scheme}`, async () => {
      await useScheme(scheme);
      const item = await showItem({ answer: { ...EMPTY_ANSWER, current: 4 } });
      await click(button(item, /^Precies cijfer: Wat/));
      await item.updateComplete;
      (focused() as HTMLElement).blur();
      const page = getComputedStyle(document.body).backgroundColor;
      const seen = new Set<Element>();
      document.body.prepend(document.createElement('button'));
      document.querySelector('button')?.focus();
      for (
        let element = await tabTo(() => true);
        item.matches(':focus-within') && !seen.has(element);
        element = await tabTo(() => true)
      ) {
        seen.add(element);
        const ringed = (element as HTMLInputElement).type === 'radio' ? element.parentElement! : element;
        const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(ringed);
        expect([outlineStyle, parseFloat(outlineWidth) >= 2], element.outerHTML.slice(0, 80)).to.deep.equal([
          'solid',
          true,
        ]);
        expect(contrast(outlineColor, page), element.outerHTML.slice(0, 80)).to.be.at.least(3);
      }
      expect(seen.size).to.be.at.least(9);
    });

    it(`draws borders of fields and choices with 3:1: ${scheme}`, async () => {
      await useScheme(scheme);
      const item = await showItem();
      const page = getComputedStyle(document.body).backgroundColor;
      for (const edged of [radio(item, 'current', 4).parentElement!, field(item, 'Waarom dit')]) {
        expect(contrast(getComputedStyle(edged).borderTopColor, page)).to.be.at.least(3);
      }
    });
  }

  it('moves nothing for those who want less motion', async function () {
    const item = await showItem({ answer: { ...EMPTY_ANSWER, current: 4, ambition: 8 } });
    const durations = () => new Set(deepAll(item, '*').map((element) => getComputedStyle(element).transitionDuration));
    expect([...durations()], 'with motion there is some, or this test shows nothing').to.have.length.above(1);
    if (!(await emulateMedia({ 'prefers-reduced-motion': 'reduce' }))) return this.skip();
    expect([...durations()]).to.deep.equal(['0s']);
    await hover(button(item, 'Wis: Hoe is het nu?'));
    await click(radio(item, 'current', 9));
    expect(item.shadowRoot?.getAnimations()).to.deep.equal([]);
  });
});
