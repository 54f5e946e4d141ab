import { expect } from 'chai';
import { bundledInstrument } from '../../src/bundled-instrument.js';
import { emptyAssessment } from '../../src/domain/assessment.js';
import type { Instrument } from '../../src/domain/instrument.js';
import type { Aspect, Rating } from '../../src/domain/rating.js';
import '../../src/elements/theme/define.js';
import type { MeetlatTheme } from '../../src/elements/theme/meetlat-theme.js';
import { AssessmentStore } from '../../src/store/assessment-store.js';
import { emulateMedia, press, setViewport } from '../support/commands.js';
import { addReaderStyles, clippedOrOverlapping, TEXT_SPACING } from '../support/element-look.js';
import {
  clearPage,
  deepAll,
  expectAccessible,
  radio,
  radios,
  textOf,
  the,
  useScheme,
} from '../support/element-page.js';
import { threeLevels } from '../support/instruments.js';

const storeOf = (instrument: Instrument = threeLevels): AssessmentStore =>
  new AssessmentStore(instrument, emptyAssessment('a', instrument.id, ''));

const rate = (store: AssessmentStore, itemId: string, aspect: Aspect, rating: Rating): void => {
  store.dispatch({ type: 'rate', itemId, aspect, rating });
};

async function showTheme(properties: Partial<MeetlatTheme>): Promise<MeetlatTheme> {
  const element = document.createElement('meetlat-theme');
  Object.assign(element, { theme: 'theme-1' }, properties);
  document.body.append(element);
  await element.updateComplete;
  await Promise.all(
    deepAll<HTMLElementTagNameMap['meetlat-item']>(element, 'meetlat-item').map((item) => item.updateComplete),
  );
  return element;
}

const figures = (element: Element): string => textOf(the(element, '[part~=figures]'));
const itemIds = (element: Element): string[] =>
  deepAll<HTMLElementTagNameMap['meetlat-item']>(element, 'meetlat-item').map(({ item }) => item);

describe('meetlat-theme', () => {
  afterEach(clearPage);

  for (const filled of [false, true]) {
    it(`is accessible, ${filled ? 'half filled' : 'empty'}: light, dark and forced colours`, async () => {
      const store = storeOf(await bundledInstrument());
      if (filled) rate(store, 'schuldvraag', 'current', 6);
      const element = await showTheme({ theme: 'visie', store });
      const explained = { 'color-contrast': 'transparent radio over its label: see item-axe.test.ts' };
      for (const scheme of ['light', 'dark'] as const) {
        await useScheme(scheme);
        await expectAccessible(element, explained);
      }
      await useScheme('light');
      if (await emulateMedia({ 'forced-colors': 'active' })) await expectAccessible(element, explained);
    });
  }

  it('shows progress and means, each with the number of scores behind it', async () => {
    const store = storeOf();
    const element = await showTheme({ theme: 'theme-2', store });
    expect(figures(element)).to.equal('0 van 8 ingevuld Gemiddeld nu: nog geen cijfers · ambitie: nog geen cijfers');
    rate(store, 'item-3', 'current', 5);
    rate(store, 'item-4', 'current', 6.5);
    rate(store, 'item-4', 'ambition', 9);
    rate(store, 'item-5', 'current', 'unknown');
    rate(store, 'item-5', 'ambition', 'unknown');
    rate(store, 'item-6', 'current', 'not-applicable');
    await element.updateComplete;
    // 5 and 6.5 count; 5.75 rounds to 5.8. Items 4, 5 and 6 are filled in on both sides.
    expect(figures(element)).to.equal('3 van 8 ingevuld Gemiddeld nu: 5,8 (2 van 8) · ambitie: 9,0 (1 van 8)');
    rate(store, 'item-1', 'current', 1);
    await element.updateComplete;
    expect(figures(element)).to.contain('nu: 5,8 (2 van 8)');
  });

  it('shows its meaning and its items in order, and a score given in one reaches the store', async () => {
    const store = storeOf();
    const element = await showTheme({ theme: 'theme-4', store });
    expect(textOf(the(element, 'h2'))).to.equal('Ondersteuning');
    expect(textOf(the(element, '.meaning'))).to.equal('Waar dit thema over gaat.');
    expect(itemIds(element)).to.deep.equal(['item-21', 'item-22', 'item-23', 'item-24']);
    radio(deepAll(element, 'meetlat-item')[2]!, 'current', 1).focus();
    await press('8');
    expect(store.state.assessment.answers['item-23']?.current).to.equal(8);
  });

  it('shows a subset, one question, and words when asked', async () => {
    const store = storeOf();
    const element = await showTheme({
      theme: 'theme-2',
      store,
      items: ['item-9', 'item-4', 'item-1'],
      aspects: ['ambition'],
      options: ['unknown'],
    });
    expect(itemIds(element)).to.deep.equal(['item-4', 'item-9']);
    expect(figures(element)).to.equal('0 van 2 ingevuld Gemiddeld ambitie: nog geen cijfers');
    expect(radios(element, 'current')).to.deep.equal([]);
    expect(radios(element, 'ambition')).to.have.length(22);
  });

  it('names a theme that does not exist, and waits without a store', async () => {
    const element = await showTheme({ theme: 'bestaat-niet', store: storeOf() });
    expect(textOf(element.shadowRoot)).to.equal('Het thema “bestaat-niet” bestaat niet in deze meetlat.');
    const waiting = await showTheme({});
    expect(textOf(waiting.shadowRoot)).to.equal('De meetlat wordt geladen …');
  });

  it('draws again for its own items only', async () => {
    const store = storeOf();
    const element = await showTheme({ theme: 'theme-1', store });
    let renders = 0;
    const render = element.render.bind(element);
    element.render = () => {
      renders++;
      return render();
    };
    rate(store, 'item-20', 'current', 3);
    await element.updateComplete;
    expect(renders).to.equal(0);
    rate(store, 'item-2', 'current', 3);
    await element.updateComplete;
    expect(renders).to.equal(1);
  });

  it('fits 320 px, with text spacing too', async () => {
    await setViewport({ width: 320, height: 800 });
    const element = await showTheme({ theme: 'visie', store: storeOf(await bundledInstrument()) });
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    expect(clippedOrOverlapping(element)).to.deep.equal([]);
    addReaderStyles(element, TEXT_SPACING);
    expect(clippedOrOverlapping(element)).to.deep.equal([]);
  });
});
