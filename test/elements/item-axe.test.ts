import { expect } from 'chai';
import { bundledInstrument } from '../../src/bundled-instrument.js';
import { EMPTY_ANSWER, NOTE_LIMIT } from '../../src/domain/assessment.js';
import type { Instrument } from '../../src/domain/instrument.js';
import type { MeetlatItem } from '../../src/elements/item/meetlat-item.js';
import { click, emulateMedia, press, type } from '../support/commands.js';
import { showItem } from '../support/element-item.js';
import { contrast } from '../support/element-look.js';
import { addHtml, button, clearPage, deepAll, expectAccessible, useScheme } from '../support/element-page.js';
import { fourLevels } from '../support/instruments.js';

/** The item of the real instrument with the most words explained, so with the most in it. */
const ITEM = 'preventie';

const half = { ...EMPTY_ANSWER, current: 4 };
const complete = { ...half, ambition: 8, currentNote: 'Omdat het zo is.', ambitionNote: 'Er komt geld.' };

const STATES: Readonly<Record<string, (instrument: Instrument) => Promise<MeetlatItem>>> = {
  empty: (instrument) => showItem({ instrument, item: ITEM }),
  half: (instrument) => showItem({ instrument, item: ITEM, answer: half }),
  complete: (instrument) => showItem({ instrument, item: ITEM, answer: complete }),
  decimal: async (instrument) => {
    const item = await showItem({ instrument, item: ITEM, answer: { ...complete, current: 6.5 } });
    await click(button(item, /^Precies cijfer: Hoe/));
    await item.updateComplete;
    return item;
  },
  words: (instrument) =>
    showItem({
      instrument,
      item: ITEM,
      options: ['unknown', 'not-applicable'],
      answer: { ...EMPTY_ANSWER, current: 'unknown', ambition: 9 },
    }),
  'n.v.t.': (instrument) =>
    showItem({
      instrument,
      item: ITEM,
      options: ['not-applicable'],
      answer: { ...EMPTY_ANSWER, current: 'not-applicable', ambition: 'not-applicable' },
    }),
  'read-only': (instrument) => showItem({ instrument, item: ITEM, answer: complete, readOnly: true }),
  disabled: (instrument) => showItem({ instrument, item: ITEM, answer: complete, disabled: true }),
  'required and refused': async (instrument) => {
    const form = addHtml<HTMLFormElement>('<form></form>');
    const item = await showItem({ instrument, item: ITEM, name: 'x', required: ['current', 'ambition'] }, {}, form);
    form.requestSubmit();
    await item.updateComplete;
    return item;
  },
  'a refused figure': async (instrument) => {
    const item = await showItem({ instrument, item: ITEM, answer: half });
    await click(button(item, /^Precies cijfer: Wat/));
    await item.updateComplete;
    await type('5,55');
    await press('Enter');
    await item.updateComplete;
    return item;
  },
  'a long note': (instrument) =>
    showItem({
      instrument,
      item: ITEM,
      answer: { ...half, currentNote: 'Veel woorden hier. '.repeat(NOTE_LIMIT / 20) },
    }),
  'four levels': () => showItem({ instrument: fourLevels, answer: { ...half, ambition: 3.5 } }),
  'unknown item': (instrument) => showItem({ instrument, item: 'bestaat-niet' }),
};

/** What axe can't decide, and why it is right all the same. */
const EXPLAINED = {
  // A choice is a label under its own transparent radio, and stands on the line of the rod: axe sees something on top or
  // underneath and gives up. The colours themselves are tested below, and in the tests of the tokens.
  'color-contrast': 'transparent radio over its label',
};

describe('meetlat-item: axe', () => {
  let instrument: Instrument;
  before(async () => {
    instrument = await bundledInstrument();
  });
  afterEach(clearPage);

  for (const [name, show] of Object.entries(STATES)) {
    it(`finds nothing: ${name}; light, dark and forced colours, wide and narrow`, async () => {
      const item = await show(instrument);
      for (const details of deepAll<HTMLDetailsElement>(item, 'details')) details.open = true;
      for (const scheme of ['light', 'dark'] as const) {
        await useScheme(scheme);
        await expectAccessible(item, EXPLAINED);
      }
      item.style.inlineSize = '300px';
      await expectAccessible(item, EXPLAINED);
      await useScheme('light');
      if (await emulateMedia({ 'forced-colors': 'active' })) await expectAccessible(item, EXPLAINED);
    });
  }

  it('gives every text a contrast of 4.5 with what is behind it, where axe could not look', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      await useScheme(scheme);
      const item = await showItem({ instrument, item: ITEM, answer: complete });
      for (const choice of deepAll(item, '[part~=choice]')) {
        const { color, backgroundColor } = getComputedStyle(choice);
        expect(contrast(color, backgroundColor), `${scheme}: ${choice.textContent.trim()}`).to.be.at.least(4.5);
      }
      item.remove();
    }
  });
});
