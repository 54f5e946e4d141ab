import { expect } from 'chai';
import type { MeetlatItem } from '../../src/elements/item/meetlat-item.js';
import type { MeetlatSuggestEvent } from '../../src/elements/suggest-event.js';
import { press, setViewport, type } from '../support/commands.js';
import { downloaded, showOpen } from '../support/element-assessment.js';
import { showItem } from '../support/element-item.js';
import {
  button,
  clearPage,
  deepAll,
  expectAccessible,
  findButton,
  hasFocus,
  listen,
  tabTo,
  textOf,
  the,
  until,
  useScheme,
} from '../support/element-page.js';
import { threeLevels } from '../support/instruments.js';

const OPEN = /^Kan deze tekst beter\?/;
const title = threeLevels.themes[0]?.items[0]?.title ?? '';

async function show(attributes: Readonly<Record<string, string>> = { suggest: '' }): Promise<MeetlatItem> {
  const item = await showItem({}, attributes);
  await until(() => findButton(item, OPEN) !== null, 'the button');
  return item;
}

/** With the keyboard alone, from the button to sending. */
async function suggest(item: MeetlatItem, text: string): Promise<void> {
  button(item, OPEN).focus();
  await press('Enter');
  await until(() => hasFocus(the(item, '#suggest-text')), 'the focus in the field');
  if (text) await type(text);
  await tabTo((element) => textOf(element) === 'Geef door');
  await press('Enter');
  await item.updateComplete;
}

/** As in the tests of the item: the figures on its rod. */
const EXPLAINED = { 'color-contrast': 'a figure alone is too short for axe' };

const take = (event: Event): void => {
  event.preventDefault();
};

describe('a better text', () => {
  afterEach(clearPage);
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('is not asked for unless the page wants it', async () => {
    const item = await showItem();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(findButton(item, OPEN)).to.equal(null);
    item.suggest = '';
    await until(() => findButton(item, OPEN) !== null, 'the button');
    item.suggest = null;
    await until(() => findButton(item, OPEN) === null, 'no button');
  });

  it('is asked for below the item, so that nothing above it moves', async () => {
    const plain = await showItem();
    const before = the(plain, 'article').getBoundingClientRect().height;
    const item = await show();
    expect(the(item, 'article').getBoundingClientRect().height).to.equal(before);
    const below = button(item, OPEN).getBoundingClientRect().top;
    expect(below).to.be.at.least(the(item, 'article').getBoundingClientRect().bottom);
  });

  it('goes to the page, which takes it', async () => {
    const heard = listen<MeetlatSuggestEvent>('meetlat-suggest');
    const item = await show();
    item.addEventListener('meetlat-suggest', take);
    await suggest(item, 'Zeg het korter.');
    const [event] = heard;
    expect(event).to.include({
      instrumentId: 'test',
      itemId: 'item-1',
      version: 1,
      level: null,
      lang: 'nl',
      suggestion: 'Zeg het korter.',
    });
    expect(textOf(the(item, '.suggest [role=status]'))).to.equal('Dank je wel. Je voorstel is doorgegeven.');
    expect(deepAll(item, '[part=own]')).to.have.length(0);
    expect(hasFocus(button(item, OPEN))).to.equal(true);
    expect(heard).to.have.length(1);
  });

  it('says which level it is about', async () => {
    const heard = listen<MeetlatSuggestEvent>('meetlat-suggest');
    const item = await show();
    button(item, OPEN).click();
    await item.updateComplete;
    const select = the<HTMLSelectElement>(item, '#suggest-level');
    expect([...select.options].map(textOf)).to.deep.equal(['Het hele onderdeel', 'Laag', 'Middelmaat', 'Hoog']);
    select.value = 'middle';
    select.dispatchEvent(new Event('change'));
    the(item, '#suggest-text').focus();
    await type('Anders.');
    button(item, 'Geef door').click();
    expect(heard[0]?.level).to.equal('middle');
    await item.updateComplete;
    expect(the<HTMLTextAreaElement>(item, '#suggest-result').value).to.contain('Tekst bij: Middelmaat');
  });

  it('is for people to send themselves where nobody takes it', async () => {
    const item = await show();
    await suggest(item, 'Zeg het korter & beter?');
    const text = the<HTMLTextAreaElement>(item, '#suggest-result').value;
    expect(text).to.contain('Meetlat: Meetlat Test').and.contain(`${title} (item-1)`).and.contain('korter & beter?');
    const link = the<HTMLAnchorElement>(item, 'a.mail').href;
    expect(link).to.match(/^mailto:\?subject=/);
    expect(decodeURIComponent(link)).to.contain('korter & beter?').and.contain(title);
    const file = await downloaded(async () => {
      button(item, 'Download als tekstbestand').click();
      await item.updateComplete;
    });
    expect(file.name).to.equal('voorstel-item-1.txt');
    expect(file.text).to.contain('korter & beter?');
  });

  it('knows an address, and takes nothing else for one', async () => {
    const addresses: Readonly<Record<string, string>> = {
      'redactie@example.org': 'redactie@example.org',
      'a@example.org?cc=b@example.org': '',
      'a@example.org,b@example.org': '',
      'niet zo': '',
    };
    for (const [address, to] of Object.entries(addresses)) {
      const item = await show({ suggest: address });
      await suggest(item, 'Korter.');
      const link = the<HTMLAnchorElement>(item, 'a.mail').getAttribute('href') ?? '';
      expect(link.slice(0, link.indexOf('?')), address).to.equal(`mailto:${to}`);
      item.remove();
    }
  });

  it('refuses an empty one with words, and keeps the focus there', async () => {
    const heard = listen('meetlat-suggest');
    const item = await show();
    await suggest(item, '');
    expect(textOf(the(item, '#suggest-text-error'))).to.equal('Hier staat nog niets. Schrijf eerst wat er beter kan.');
    expect(the(item, '#suggest-text').getAttribute('aria-invalid')).to.equal('true');
    await until(() => hasFocus(the(item, '#suggest-text')), 'the focus in the field');
    expect(heard).to.have.length(0);
  });

  it('starts anew with another item, and changes no score', async () => {
    const scores = listen('meetlat-score', 'meetlat-note');
    const item = await show();
    await suggest(item, '7 of 8');
    item.item = 'item-2';
    await item.updateComplete;
    expect(deepAll(item, '#suggest-text, [part=own]')).to.have.length(0);
    expect(scores).to.have.length(0);
  });

  it('is asked for with every item of an assessment that wants it', async () => {
    const element = await showOpen({}, { suggest: '' });
    await until(() => findButton(element, OPEN) !== null, 'the button');
  });

  it('is accessible in every state, light and dark', async () => {
    const item = await show();
    for (const scheme of ['light', 'dark'] as const) {
      await useScheme(scheme);
      await expectAccessible(item, EXPLAINED);
    }
    await suggest(item, '');
    await expectAccessible(item, EXPLAINED);
    the(item, '#suggest-text').focus();
    await type('Beter.');
    button(item, 'Geef door').click();
    await item.updateComplete;
    await expectAccessible(item, EXPLAINED);
  });

  it('fits 320 px, with targets of at least 24 px', async () => {
    await setViewport({ width: 320, height: 800 });
    const item = await show();
    await suggest(item, 'Beter.');
    await until(() => document.documentElement.scrollWidth <= 320, 'no sideways scrolling');
    for (const control of deepAll(item, '.suggest :is(button, a, select, textarea)')) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), textOf(control)).to.be.at.least(24);
    }
  });
});
