import { expect } from 'chai';
import { EMPTY_ANSWER } from '../../src/domain/assessment.js';
import type { Instrument } from '../../src/domain/instrument.js';
import { BIDI, payloads } from '../support/arbitrary-payload.js';
import { nextFrame, press } from '../support/commands.js';
import { showItem } from '../support/element-item.js';
import { chosen, clearPage, deepAll, field, radio, radios, readout, textOf } from '../support/element-page.js';
import { fourLevels, threeLevels } from '../support/instruments.js';

const ran = globalThis as { meetlatRan?: number };

/** The first item of the test instrument with this text in every place that holds text. */
function instrumentSaying(text: string): Instrument {
  const [theme] = threeLevels.themes;
  const [item] = theme!.items;
  const levels = threeLevels.scale.levels.map((level) => ({ ...level, label: text }));
  const spoken = {
    ...item!,
    title: text,
    short: text,
    terms: ['term'],
    levels: Object.fromEntries(levels.map(({ id }) => [id, text])),
  };
  return {
    ...threeLevels,
    title: text,
    scale: { ...threeLevels.scale, levels },
    terms: [{ id: 'term', term: text, explanation: text }],
    themes: [{ ...theme!, title: text, meaning: text, items: [spoken] }],
  };
}

describe('meetlat-item: texts from elsewhere', () => {
  afterEach(clearPage);

  it('runs nothing and makes no element of 200 script payloads in data and notes', async () => {
    ran.meetlatRan = 0;
    const item = await showItem({ instrument: instrumentSaying('gewoon'), answer: { ...EMPTY_ANSWER, current: 6.5 } });
    const names = () => deepAll(item, '*').map(({ localName }) => localName);
    const harmless = names();
    const all = payloads('globalThis.meetlatRan=1');
    expect(all.length).to.be.at.least(200);
    for (const text of all) {
      item.instrument = instrumentSaying(text);
      item.answer = { ...EMPTY_ANSWER, current: 6.5, currentNote: text, ambitionNote: text };
      await item.updateComplete;
      expect(names(), text).to.deep.equal(harmless);
      expect(deepAll(item, 'h3')[0]?.textContent, text).to.equal(text);
    }
    await nextFrame();
    expect(ran.meetlatRan).to.equal(0);
  });

  it('shows such a text in a name of an item that does not exist', async () => {
    const item = await showItem({ item: '<img src=x onerror=alert(1)>' });
    expect(textOf(item.shadowRoot)).to.equal(
      'Het onderdeel “<img src=x onerror=alert(1)>” bestaat niet in deze meetlat.',
    );
    expect(deepAll(item, 'img, fieldset')).to.deep.equal([]);
  });

  it('keeps bidi controls of a note inside its field', async () => {
    const item = await showItem({ answer: { ...EMPTY_ANSWER, current: 6 } });
    const places = () =>
      deepAll(item, 'label, [part~=readout], h3').map((element) => element.getBoundingClientRect().left);
    const before = places();
    for (const text of BIDI) {
      item.answer = { ...EMPTY_ANSWER, current: 6, currentNote: text };
      await item.updateComplete;
      expect(places(), JSON.stringify(text)).to.deep.equal(before);
      expect(field<HTMLTextAreaElement>(item, 'Waarom dit').dir).to.equal('auto');
    }
  });

  it('serves an instrument with four levels on a scale of 0 to 5 without a release', async () => {
    const levels = fourLevels.scale.levels.map((level, i) => ({ ...level, from: i === 0 ? 0 : level.from }));
    const instrument = { ...fourLevels, scale: { ...fourLevels.scale, min: 0, levels } };
    const item = await showItem({ instrument });
    expect(deepAll(item, '[part~=level] dt').map((dt) => textOf(dt))).to.deep.equal([
      'Begin 0 tot 2 0 en 1',
      'Op weg 2 tot 3,5 2 en 3',
      'Gevorderd 3,5 tot 4,5 4',
      'Voorloper 4,5 tot en met 5 5',
    ]);
    expect(radios(item, 'current').map((one) => one.getAttribute('aria-label'))).to.deep.equal([
      '0, begin',
      '1, begin',
      '2, op weg',
      '3, op weg',
      '4, gevorderd',
      '5, voorloper',
    ]);
    radio(item, 'current', 0).focus();
    for (const [key, value] of [
      ['0', '0'],
      ['End', '5'],
      ['4', '4'],
      ['9', '4'],
      ['Home', '0'],
    ] as const) {
      await press(key);
      await item.updateComplete;
      expect(chosen(item, 'current'), key).to.equal(value);
    }
    expect(readout(item, 'current')).to.equal('0, begin');
    expect(item.answer.current).to.equal(0);
  });

  it('follows a change of item and instrument', async () => {
    const item = await showItem();
    item.item = 'item-2';
    await item.updateComplete;
    expect(textOf(deepAll(item, 'h3')[0])).to.equal('Brede samenwerking en meer');
    item.instrument = fourLevels;
    await item.updateComplete;
    expect(radios(item, 'current')).to.have.length(5);
  });
});
