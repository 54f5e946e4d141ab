import { expect } from 'chai';
import { bundledInstrument } from '../../src/bundled-instrument.js';
import { placedItems } from '../../src/domain/instrument.js';
import type { Aspect } from '../../src/domain/rating.js';
import { press, type } from '../support/commands.js';
import { currentItem, downloaded, drawn, showAssessment, showOpen } from '../support/element-assessment.js';
import { addHtml, clearPage, deepAll, focused, hasFocus, tabTo, textOf, the, until } from '../support/element-page.js';

const named = (name: string) => (element: Element) => (element.getAttribute('aria-label') ?? textOf(element)) === name;
const inGroup = (aspect: Aspect) => (element: Element) => (element as HTMLInputElement).name === aspect;

/** One word for a place where the focus can be; the ten radios of a question are one place. */
const placeOf = (element: Element): string => {
  const { name, type: kind } = element as HTMLInputElement;
  return kind === 'radio' ? name : (element.getAttribute('aria-label') ?? element.id) || textOf(element);
};

describe('meetlat-assessment: keyboard only', () => {
  afterEach(clearPage);

  it('24 items × 2 scores, from the start screen to the file: exactly what was typed', async function () {
    this.timeout(120_000);
    const instrument = await bundledInstrument();
    const element = await showAssessment({ instrument });
    addHtml('<button>ervoor</button>').focus();
    document.body.append(element);
    await until(() => deepAll(element, '[part~=start]').length > 0, 'the start screen');
    document.body.querySelector('button')?.focus();
    await tabTo((target) => (target as HTMLInputElement).name === 'label');
    await type('toetsenbord');
    await tabTo(named('Begin met invullen'));
    await press('Enter');
    await until(() => currentItem(element) !== undefined, 'the first item');

    const expected: Record<string, [number, number]> = {};
    const items = placedItems(instrument);
    for (const [i, { item }] of items.entries()) {
      await drawn(element);
      await until(
        () => currentItem(element) === item.id && hasFocus(the(element, 'meetlat-item h3, #title[tabindex]:is(h3)')),
        `focus on ${item.id}`,
      );
      const scores: [number, number] = [1 + (i % 10), 10 - ((i * 3) % 10)];
      expected[item.id] = scores;
      for (const [k, aspect] of (['current', 'ambition'] as const).entries()) {
        await tabTo(inGroup(aspect));
        await press(String(scores[k]! % 10));
      }
      if (i === 5) {
        await tabTo((target) => target.localName === 'textarea');
        await type('Van 3 naar 8.');
      }
      await tabTo(named(i === items.length - 1 ? 'Naar het resultaat' : 'Volgende'));
      await press('Enter');
    }
    await until(() => deepAll(element, 'meetlat-report').length === 1, 'the result');
    expect(textOf(the(element, '[part~=count]'))).to.equal('24 van 24 ingevuld');

    await tabTo((target) => target.localName === 'summary' && textOf(target) === 'Meer');
    await press('Enter');
    const { text } = await downloaded(async () => {
      await tabTo(named('Download je invulling'));
      await press('Enter');
    });
    const { assessment } = JSON.parse(text) as {
      assessment: { details: { label: string }; answers: Record<string, Record<string, { rating: number } | string>> };
    };
    const typed = Object.entries(assessment.answers).map(([id, { current, ambition }]) => {
      return [id, [(current as { rating: number }).rating, (ambition as { rating: number }).rating]];
    });
    expect(Object.fromEntries(typed)).to.deep.equal(expected);
    expect(assessment.details.label).to.equal('toetsenbord');
    expect(assessment.answers[items[5]!.item.id]?.['ambitionNote']).to.equal('Van 3 naar 8.');
  });

  for (const filled of [false, true]) {
    it(`Shift+Tab is the exact reverse and nothing holds the focus: ${filled ? 'filled in' : 'empty'}`, async () => {
      addHtml('<button>ervoor</button>');
      const element = await showOpen();
      addHtml('<button>erna</button>');
      const [before, after] = document.body.querySelectorAll(':scope > button');
      if (filled) {
        const store = element.provider.value.store!;
        for (const aspect of ['current', 'ambition'] as const)
          store.dispatch({ type: 'rate', itemId: 'item-1', aspect, rating: 6 });
      }
      for (const details of deepAll<HTMLDetailsElement>(element, 'details')) details.open = true;
      await drawn(element);
      (before as HTMLElement).focus();
      const there: string[] = [];
      await tabTo((target) => {
        if (there.at(-1) !== placeOf(target)) there.push(placeOf(target));
        return target === after;
      });
      const back: string[] = [placeOf(focused()!)];
      await tabTo((target) => {
        if (back.at(-1) !== placeOf(target)) back.push(placeOf(target));
        return target === before;
      }, 'Shift+Tab');
      there.unshift(back.pop()!);
      expect(back.reverse()).to.deep.equal(there.slice(1));
      expect(there.length).to.be.at.least(20);
    });
  }
});
