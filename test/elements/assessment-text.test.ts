import { expect } from 'chai';
import type { Instrument } from '../../src/domain/instrument.js';
import { BIDI, payloads } from '../support/arbitrary-payload.js';
import { nextFrame } from '../support/commands.js';
import {
  begin,
  choose,
  dialogOf,
  drawn,
  isSaved,
  openMenu,
  showAssessment,
  showOpen,
  smallInstrument,
} from '../support/element-assessment.js';
import { button, clearPage, deepAll, field, textOf, the, until } from '../support/element-page.js';

const ran = globalThis as { meetlatRan?: number };

/** The small instrument with this text in every place that holds text. */
function instrumentSaying(text: string): Instrument {
  const { scale, themes } = smallInstrument;
  return {
    ...smallInstrument,
    title: text,
    about: [text, text],
    background: [text],
    instruction: [text],
    scale: { ...scale, levels: scale.levels.map((level) => ({ ...level, label: text })) },
    terms: [{ id: 'term', term: text, explanation: text }],
    themes: themes.map((theme) => ({
      ...theme,
      title: text,
      meaning: text,
      items: theme.items.map((item) => ({
        ...item,
        title: text,
        short: text,
        terms: ['term'],
        levels: Object.fromEntries(scale.levels.map(({ id }) => [id, text])),
      })),
    })),
  };
}

const names = (element: Element): string[] => deepAll(element, '*').map(({ localName }) => localName);

describe('meetlat-assessment: texts from elsewhere', () => {
  afterEach(clearPage);

  it('runs nothing and makes no element of 200 script payloads: start, filling, overview and result', async function () {
    this.timeout(120_000);
    ran.meetlatRan = 0;
    const screens = async (text: string): Promise<string[][]> => {
      const instrument = instrumentSaying(text);
      const start = await showAssessment({ instrument });
      const open = await showOpen({ instrument });
      const store = open.provider.value.store!;
      store.dispatch({ type: 'describe', details: { organisation: text, label: text } });
      store.dispatch({ type: 'rate', itemId: 'item-1', aspect: 'current', rating: 4 });
      store.dispatch({ type: 'note', itemId: 'item-1', aspect: 'current', note: text });
      await drawn(open);
      // It comes after the first draw.
      await until(() => deepAll(start, 'meetlat-help').length > 0, 'the help');
      const seen = [names(start), names(open)];
      deepAll<HTMLButtonElement>(open, '[part~=step]').at(-1)?.click();
      await until(() => deepAll(open, '[part~=toolbar]').length > 0, 'the rest of the result');
      await drawn(open);
      seen.push(names(open));
      start.remove();
      open.remove();
      return seen;
    };
    const harmless = await screens('gewoon');
    const all = payloads('globalThis.meetlatRan=1');
    expect(all.length).to.be.at.least(200);
    // Several payloads in one text: each screen is drawn a few times, not three hundred.
    for (let i = 0; i < all.length; i += 12) {
      expect(await screens(all.slice(i, i + 12).join(' ')), `payloads ${i} to ${i + 11}`).to.deep.equal(harmless);
    }
    await nextFrame();
    expect(ran.meetlatRan).to.equal(0);
  });

  it('keeps bidi controls in a name from reordering what stands beside it', async () => {
    /** Where a piece of text begins on screen, as a number that rises from left to right and from line to line. */
    const placeOf = (element: Element, piece: string): number => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.textContent ?? '').indexOf(piece);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + piece.length);
        const { top, left } = range.getBoundingClientRect();
        return Math.round(top) * 10_000 + left;
      }
      throw new Error(`no "${piece}" in ${textOf(element)}`);
    };
    for (const organisation of BIDI.filter((text) => !/\p{Cs}/u.test(text))) {
      const element = await showAssessment();
      field(element, 'Organisatie').value = `x${organisation}`;
      field(element, 'Wie vullen in?').value = 'duo';
      await begin(element);
      await isSaved(element);
      const line = the(element, 'bdi');
      const said = JSON.stringify(organisation);
      expect(placeOf(line, 'x'), said).to.be.below(placeOf(line, 'duo'));
      expect(placeOf(line, 'duo'), said).to.be.below(placeOf(line, '202')); // the day comes after it
      openMenu(element);
      await choose(element, 'Terug naar het begin');
      await until(() => deepAll(element, '[part~=start]').length > 0, 'the start screen');
      button(element, /^Verwijder: /).click();
      await until(() => dialogOf(element)?.open === true, 'the question');
      const question = the(element, '#question');
      expect(placeOf(question, 'duo'), said).to.be.below(placeOf(question, '202'));
      element.remove();
    }
  });
});
