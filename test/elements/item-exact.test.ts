import { expect } from 'chai';
import { EMPTY_ANSWER, NOTE_LIMIT } from '../../src/domain/assessment.js';
import type { MeetlatItem } from '../../src/elements/item/meetlat-item.js';
import { accessibilityTree, click, flatten, press, type } from '../support/commands.js';
import { showItem } from '../support/element-item.js';
import {
  button,
  chosen,
  clearPage,
  field,
  hasFocus,
  listen,
  radio,
  readout,
  textOf,
  the,
  until,
} from '../support/element-page.js';
import { fourLevels } from '../support/instruments.js';

const OPEN = 'Precies cijfer: Hoe is het nu?';

/** Opens the field for an exact figure, and types over what stands in it. */
async function typeFigure(item: MeetlatItem, text: string): Promise<HTMLInputElement> {
  if (button(item, OPEN).getAttribute('aria-expanded') !== 'true') await click(button(item, OPEN));
  await item.updateComplete;
  const input = field(item, OPEN);
  input.focus();
  input.select();
  if (text === '') await press('Delete');
  else await type(text);
  await press('Enter');
  await item.updateComplete;
  return input;
}

const described = (element: Element): string =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => (element.getRootNode() as ShadowRoot).getElementById(id))
    .filter((part) => part && !part.hidden)
    .map(textOf)
    .join(' ');

function announcements(root: Element): string[] {
  const said: string[] = [];
  const region = the(root, '[role=status]');
  new MutationObserver(() => said.push(textOf(region))).observe(region, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return said;
}

describe('meetlat-item: an exact figure', () => {
  afterEach(clearPage);

  it('opens a field under the question, takes the focus there, and closes again', async () => {
    const item = await showItem();
    await click(button(item, OPEN));
    await until(() => hasFocus(field(item, OPEN)), 'focus in the field');
    expect(described(field(item, OPEN))).to.equal('Een getal van 1 tot en met 10. Achter de komma mag één cijfer.');
    await click(button(item, OPEN));
    await item.updateComplete;
    expect(() => field(item, OPEN)).to.throw();
  });

  for (const text of ['6,5', '6.5', ' 6,5 ', '6,50'.slice(0, 3)]) {
    it(`reads "${text}" as six and a half: no choice checked, the group says so`, async () => {
      const item = await showItem({ answer: { ...EMPTY_ANSWER, current: 3 } });
      const input = await typeFigure(item, text);
      expect(item.answer.current).to.equal(6.5);
      expect(chosen(item, 'current')).to.equal(null);
      expect(input.getAttribute('aria-invalid')).to.equal('false');
      expect(readout(item, 'current')).to.equal('6,5, middelmaat');
      const tree = await accessibilityTree(item);
      if (!tree) return;
      const group = flatten(tree).find(({ name }) => name === 'Hoe is het nu?');
      expect(group?.description).to.equal('6,5, middelmaat');
    });
  }

  const REFUSED = {
    '0': '0 ligt buiten de meetlat. Kies een cijfer van 1 tot en met 10.',
    '11': '11 ligt buiten de meetlat. Kies een cijfer van 1 tot en met 10.',
    abc: '“abc” is geen cijfer. Vul een getal in, zoals 7 of 6,5.',
    '5,55': '5,55 is te precies. Achter de komma mag maar één cijfer.',
    '5,50': '5,50 is te precies. Achter de komma mag maar één cijfer.',
    '10,1': '10,1 ligt buiten de meetlat. Kies een cijfer van 1 tot en met 10.',
    '7-8': '“7-8” is geen cijfer. Vul een getal in, zoals 7 of 6,5.',
  };
  for (const [text, sentence] of Object.entries(REFUSED)) {
    it(`refuses "${text}" at the field, says why once, and keeps the score`, async () => {
      const item = await showItem({ answer: { ...EMPTY_ANSWER, current: 4 } });
      const heard = listen('meetlat-score');
      const said = announcements(item);
      const input = await typeFigure(item, text);
      await until(() => said.length > 0, 'an announcement');
      expect(said).to.deep.equal([sentence]);
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      expect(described(input)).to.contain(sentence);
      expect(input.value).to.equal(text);
      expect(heard).to.deep.equal([]);
      expect([item.answer.current, chosen(item, 'current')]).to.deep.equal([4, '4']);
    });
  }

  it('takes the error away once the figure is right, and clears with an empty field', async () => {
    const item = await showItem();
    const input = await typeFigure(item, 'abc');
    await typeFigure(item, '9');
    expect([input.getAttribute('aria-invalid'), item.answer.current, chosen(item, 'current')]).to.deep.equal([
      'false',
      9,
      '9',
    ]);
    await typeFigure(item, '');
    expect(item.answer.current).to.equal(null);
  });

  it('follows a choice made meanwhile', async () => {
    const item = await showItem();
    const input = await typeFigure(item, '6,5');
    await click(radio(item, 'current', 8));
    await item.updateComplete;
    expect(input.value).to.equal('8');
  });

  it('speaks of the ends of another scale', async () => {
    const scale = { ...fourLevels.scale, min: 0 };
    const item = await showItem({
      instrument: {
        ...fourLevels,
        scale: { ...scale, levels: [{ id: 'a', label: 'Begin', from: 0 }, ...scale.levels.slice(1)] },
      },
    });
    await typeFigure(item, '0');
    expect([item.answer.current, chosen(item, 'current'), readout(item, 'current')]).to.deep.equal([
      0,
      '0',
      '0, begin',
    ]);
    const input = await typeFigure(item, '6');
    expect(described(input)).to.contain('6 ligt buiten de meetlat. Kies een cijfer van 0 tot en met 5.');
  });
});

describe('meetlat-item: a note over the limit', () => {
  afterEach(clearPage);

  /** Puts text in as pasting does: in one go, at the caret, as the browser's own input. */
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way for a page to insert as a person does
  const paste = (text: string): boolean => document.execCommand('insertText', false, text);

  it('takes a note of exactly the limit, and refuses a longer paste as a whole', async () => {
    const item = await showItem();
    const area = field<HTMLTextAreaElement>(item, 'Waarom dit cijfer?');
    const notes = listen('meetlat-note');
    const said = announcements(item);
    area.focus();
    const long = 'x'.repeat(NOTE_LIMIT);
    expect(paste(long)).to.equal(true);
    await item.updateComplete;
    expect(item.answer.currentNote).to.equal(long);
    expect(area.getAttribute('aria-invalid')).to.equal('false');
    const before = notes.length;
    paste('!');
    await item.updateComplete;
    const sentence = 'Deze tekst is te lang: 10.001 tekens. Er passen er 10.000. Je vorige tekst staat er nog.';
    await until(() => said.length > 0, 'an announcement');
    expect(area.value).to.equal(long);
    expect(item.answer.currentNote).to.equal(long);
    expect(notes).to.have.length(before);
    expect([area.getAttribute('aria-invalid'), described(area)]).to.deep.equal(['true', sentence]);
    expect(said).to.deep.equal([sentence]);
    // And the error goes once the text is right.
    area.select();
    paste('kort');
    await item.updateComplete;
    expect([item.answer.currentNote, area.getAttribute('aria-invalid')]).to.deep.equal(['kort', 'false']);
  });
});
