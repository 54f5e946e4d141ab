import { expect } from 'chai';
import '../../src/elements/item/define.js';
import '../../src/elements/radar/define.js';
import type { MeetlatItem } from '../../src/elements/item/meetlat-item.js';
import { EMPTY_ANSWER } from '../../src/domain/assessment.js';
import { chart } from '../../src/locale/nl/chart.js';
import { item as itemNl } from '../../src/locale/nl/item.js';
import { addLanguage, loadLanguage } from '../../src/locale/index.js';
import { showChart } from '../support/chart-page.js';
import { nextFrame } from '../support/commands.js';
import { showItem } from '../support/element-item.js';
import { clearPage, deepAll, radios, readout, textOf } from '../support/element-page.js';

const NOW = { nl: 'Hoe is het nu?', en: 'How is it now?' };

const legend = (item: Element): string => textOf(deepAll(item, 'legend')[0]);
const pageText = (element: Element): string => textOf(element.shadowRoot);

function box(lang: string | null = null, parent: Element | ShadowRoot = document.body): HTMLElement {
  const made = document.createElement('div');
  if (lang !== null) made.lang = lang;
  parent.append(made);
  return made;
}

const shadowIn = (parent: Element | ShadowRoot, lang: string | null = null): ShadowRoot =>
  box(lang, parent).attachShadow({ mode: 'open' });

/** An item in a shadow root. */
async function itemIn(root: ShadowRoot): Promise<MeetlatItem> {
  const item = await showItem();
  root.append(item);
  await item.updateComplete;
  return item;
}

/** Warnings of the console while `work` goes on. */
async function warnings(work: () => Promise<unknown>): Promise<readonly string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => void said.push(words.join(' '));
  try {
    await work();
  } finally {
    console.warn = warn;
  }
  return said;
}

describe('the language of an element', () => {
  const before = document.documentElement.lang;

  afterEach(clearPage);
  afterEach(() => {
    document.documentElement.lang = before;
  });

  it('is Dutch where no place says another', async () => {
    document.documentElement.removeAttribute('lang');
    expect(legend(await showItem())).to.equal(NOW.nl);
  });

  it('is that of its own lang, before that of an ancestor, before that of the page', async () => {
    document.documentElement.lang = 'en';
    expect(legend(await showItem())).to.equal(NOW.en);
    expect(legend(await showItem({}, {}, box('nl')))).to.equal(NOW.nl);
    expect(legend(await showItem({}, { lang: 'en' }, box('nl')))).to.equal(NOW.en);
    expect(legend(await showItem({}, {}, box('nl', box('en'))))).to.equal(NOW.nl);
  });

  it('is that of the nearest place outside its shadow roots', async () => {
    document.documentElement.lang = 'nl';
    expect(legend(await itemIn(shadowIn(box('en'))))).to.equal(NOW.en);
    expect(legend(await itemIn(shadowIn(shadowIn(box('nl'), 'en'))))).to.equal(NOW.en);
  });

  it('switches within a frame when its texts are there, at any place above it', async () => {
    await loadLanguage('en');
    const outer = box('nl');
    const root = shadowIn(outer);
    const inner = shadowIn(root);
    const [item, deep] = [await showItem({}, {}, outer), await itemIn(inner)];
    const switches: readonly (readonly [string, HTMLElement])[] = [
      ['en', outer],
      ['nl', outer],
      ['en', root.querySelector('div')!],
    ];
    for (const [lang, place] of switches) {
      place.lang = lang;
      await nextFrame();
      if (place === outer) expect(legend(item)).to.equal(lang === 'en' ? NOW.en : NOW.nl);
      expect(legend(deep)).to.equal(lang === 'en' ? NOW.en : NOW.nl);
    }
    outer.removeAttribute('lang');
    document.documentElement.lang = 'en';
    await nextFrame();
    expect(legend(item)).to.equal(NOW.en);
  });

  it('is that of the place where an element has come', async () => {
    await loadLanguage('en');
    const item = await showItem({}, {}, box('nl'));
    box('en').append(item);
    await item.updateComplete;
    expect(legend(item)).to.equal(NOW.en);
  });

  it('is the last one when it changes while texts are under way', async () => {
    const place = box('qaa');
    const shown = showItem({}, {}, place);
    place.lang = 'en';
    const [said] = [await warnings(() => shown)];
    expect(legend(await shown)).to.equal(NOW.en);
    expect(said.length).to.be.at.most(1);
  });

  it('keeps two languages on one page apart, scores too', async () => {
    const answer = { ...EMPTY_ANSWER, current: 5.5 };
    const [nl, en] = [await showItem({ answer }, { lang: 'nl' }), await showItem({ answer }, { lang: 'en' })];
    for (let i = 0; i < 3; i++) {
      nl.requestUpdate();
      en.requestUpdate();
      await nextFrame();
      expect(readout(nl, 'current')).to.include('5,5');
      expect(readout(en, 'current')).to.include('5.5');
      expect([legend(nl), legend(en)]).to.deep.equal([NOW.nl, NOW.en]);
    }
  });

  it('writes numbers as in the region, and takes what is no region', async () => {
    const answer = { ...EMPTY_ANSWER, current: 5.5 };
    for (const lang of ['en-GB', 'EN', 'en-', 'en-!!']) {
      const item = await showItem({ answer }, { lang });
      expect([legend(item), readout(item, 'current').includes('5.5')], lang).to.deep.equal([NOW.en, true]);
    }
  });

  it('is Dutch when nobody knows it, with one warning that says what to do', async () => {
    for (const lang of ['qab', 'constructor', '__proto__', 'q!']) {
      const said = await warnings(async () => {
        for (const item of await Promise.all([showItem({}, { lang }), showItem({}, { lang })])) {
          expect(legend(item), lang).to.equal(NOW.nl);
          expect(radios(item, 'current')).to.have.length(10);
        }
      });
      expect(said, lang).to.have.length(1);
      expect(said[0]).to.include(`lang="${lang}"`).and.to.include('addLanguage()');
    }
  });

  it('can be one that the page adds, completed with Dutch', async () => {
    addLanguage('fr', { item: { ...itemNl, legend: { current: 'Comment est-ce ?', ambition: 'Quelle ambition ?' } } });
    const said = await warnings(async () => {
      const item = await showItem({}, { lang: 'fr-FR' });
      expect(legend(item)).to.equal('Comment est-ce ?');
      const radar = await showChart('meetlat-radar', {}, { lang: 'fr' });
      expect(pageText(radar)).to.include(chart.table);
      addLanguage('fr', { chart: { ...chart, table: 'Voir les notes' } });
      radar.requestUpdate();
      await radar.updateComplete;
      expect(pageText(radar)).to.include('Voir les notes');
      expect(legend(item)).to.equal('Comment est-ce ?');
    });
    expect(said).to.deep.equal([]);
  });
});
