import { expect } from 'chai';
import { EMPTY_ANSWER } from '../../src/domain/assessment.js';
import type { Aspect } from '../../src/domain/rating.js';
import { ASPECTS } from '../../src/domain/rating.js';
import { accessibilityTree, click, flatten, press, type } from '../support/commands.js';
import { showItem } from '../support/element-item.js';
import {
  button,
  chosen,
  clearPage,
  field,
  focused,
  hasFocus,
  listen,
  radio,
  readout,
  tabTo,
  the,
  until,
} from '../support/element-page.js';

const inGroup = (aspect: Aspect) => (element: Element) => (element as HTMLInputElement).name === aspect;

/** Every text that the live region says from here on, once per change, as a screen reader would. */
function announcements(root: Element): string[] {
  const said: string[] = [];
  const region = the(root, '[role=status]');
  new MutationObserver(() => said.push(region.textContent.trim())).observe(region, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return said;
}

describe('meetlat-item: names and keys', () => {
  afterEach(clearPage);

  it('is two named groups of ten named radios, none of them checked while unset', async function () {
    const item = await showItem();
    const tree = await accessibilityTree(item);
    if (!tree) return this.skip();
    const nodes = flatten(tree);
    const groups = nodes.filter(
      ({ role, children }) => role === 'group' && flatten(children).some((n) => n.role === 'radio'),
    );
    expect(groups.map(({ name }) => name)).to.deep.equal(['Hoe is het nu?', 'Wat is de ambitie?']);
    const level = (score: number): string => (score < 5.5 ? 'laag' : score < 8 ? 'middelmaat' : 'hoog');
    const names = Array.from({ length: 10 }, (_, i) => `${i + 1}, ${level(i + 1)}`);
    for (const group of groups) {
      const scores = flatten(group.children).filter(({ role }) => role === 'radio');
      expect(scores.map(({ name }) => name)).to.deep.equal(names);
      expect(scores.map(({ checked }) => checked)).to.deep.equal(Array(10).fill('false'));
      expect(group.description).to.equal('nog niet ingevuld');
    }
    expect(nodes.filter(({ role }) => role === 'textbox').map(({ name }) => name)).to.deep.equal([
      'Waarom dit cijfer?',
      'Waarom deze ambitie? Wat is daarvoor nodig?',
    ]);
  });

  it('stays unset when someone tabs through it and leaves; no event', async () => {
    const item = await showItem();
    document.body.append(document.createElement('button'));
    const heard = listen('meetlat-score', 'meetlat-note', 'change', 'input');
    const seen = new Set<Element>();
    await tabTo((element) => {
      seen.add(element);
      return element === document.body.querySelector(':scope > button');
    });
    expect(seen.size).to.be.at.least(8); // per question: clear, exact, radios, note
    expect(heard).to.deep.equal([]);
    expect(item.answer).to.deep.equal(EMPTY_ANSWER);
    expect([chosen(item, 'current'), chosen(item, 'ambition')]).to.deep.equal([null, null]);
  });

  for (const aspect of ASPECTS) {
    it(`chooses with Space, digits, Home and End: ${aspect}`, async () => {
      const item = await showItem();
      await tabTo(inGroup(aspect));
      expect(item.answer[aspect]).to.equal(null);
      for (const [key, score] of [
        ['Space', 1],
        ['7', 7],
        ['0', 10],
        ['Home', 1],
        ['End', 10],
        ['2', 2],
      ] as const) {
        await press(key);
        await item.updateComplete;
        expect(item.answer[aspect], key).to.equal(score);
        expect(chosen(item, aspect), key).to.equal(String(score));
        expect(hasFocus(radio(item, aspect, score)), `${key} takes the focus along`).to.equal(true);
      }
      expect(item.answer[aspect === 'current' ? 'ambition' : 'current']).to.equal(null);
    });
  }

  it('leaves keys with Ctrl, Alt or Meta to the browser', async () => {
    const item = await showItem();
    radio(item, 'current', 1).focus();
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) {
      const event = new KeyboardEvent('keydown', {
        key: '7',
        bubbles: true,
        composed: true,
        cancelable: true,
        [modifier]: true,
      });
      focused()?.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
    }
    expect(item.answer.current).to.equal(null);
  });

  it('moves with the arrow keys as native radios do', async () => {
    const item = await showItem();
    await tabTo(inGroup('current'));
    await press('5');
    for (const [key, score] of [
      ['ArrowRight', 6],
      ['ArrowDown', 7],
      ['ArrowLeft', 6],
      ['ArrowUp', 5],
    ] as const) {
      await press(key);
      expect(item.answer.current, key).to.equal(score);
      expect(hasFocus(radio(item, 'current', score)), key).to.equal(true);
    }
  });

  for (const key of ['Delete', 'Backspace']) {
    it(`clears with ${key}, keeps the focus, and is announced exactly once; choosing is not`, async () => {
      const item = await showItem();
      const said = announcements(item);
      await tabTo(inGroup('ambition'));
      await press('8');
      await press('ArrowLeft');
      await item.updateComplete;
      expect(said).to.deep.equal([]);
      await press(key);
      await item.updateComplete;
      await until(() => said.length > 0, 'the announcement');
      expect(item.answer.ambition).to.equal(null);
      expect(chosen(item, 'ambition')).to.equal(null);
      expect(hasFocus(radio(item, 'ambition', 7))).to.equal(true);
      await press(key);
      expect(said.filter(Boolean)).to.deep.equal(['Gewist.']);
    });
  }

  it('announces the second of two clears too', async () => {
    const item = await showItem({ answer: { ...EMPTY_ANSWER, current: 3, ambition: 4 } });
    const said = announcements(item);
    for (const aspect of ASPECTS) {
      radio(item, aspect, item.answer[aspect] as number).focus();
      await press('Delete');
      await item.updateComplete;
    }
    await until(() => said.length >= 2, 'two announcements');
    expect(said.filter(Boolean)).to.have.length(2);
  });

  it('keeps a clear button in the page, which does nothing while unset', async () => {
    const item = await showItem();
    const heard = listen('meetlat-score');
    const clear = button(item, 'Wis: Hoe is het nu?');
    expect(clear.getAttribute('aria-disabled')).to.equal('true');
    await click(clear);
    expect(heard).to.deep.equal([]);
    await click(radio(item, 'current', 6));
    expect(button(item, 'Wis: Hoe is het nu?')).to.equal(clear);
    expect(clear.getAttribute('aria-disabled')).to.equal('false');
    clear.focus();
    await press('Enter');
    expect(item.answer.current).to.equal(null);
    expect(hasFocus(clear)).to.equal(true);
    expect(heard).to.have.length(2);
  });

  it('changes no score by digits, Home or Delete in a note', async () => {
    const item = await showItem({ answer: { ...EMPTY_ANSWER, current: 6 } });
    const scores = listen('meetlat-score');
    await click(field(item, 'Waarom dit cijfer?'));
    await type('In 2024 waren het er 7');
    await press('Home');
    await press('Delete');
    expect(scores).to.deep.equal([]);
    expect(item.answer.current).to.equal(6);
    expect(item.answer.currentNote).to.equal('n 2024 waren het er 7');
  });

  it('says the chosen score in words, and the ambition beside it', async () => {
    const item = await showItem();
    await click(radio(item, 'current', 6));
    await click(radio(item, 'ambition', 8));
    expect(readout(item, 'current')).to.equal('6, middelmaat');
    expect(readout(item, 'ambition')).to.equal('8, hoog, 2 hoger dan nu');
  });
});
