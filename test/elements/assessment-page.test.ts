import { expect } from 'chai';
import { ReactiveElement } from 'lit';
import '../../src/elements/radar/define.js';
import { exampleFile } from '../support/arbitrary-instrument.js';
import { click, press, setViewport } from '../support/commands.js';
import {
  answersIn,
  currentItem,
  drawn,
  isSaved,
  showAssessment,
  showOpen,
  smallInstrument,
} from '../support/element-assessment.js';
import { clippedOrOverlapping, targets } from '../support/element-look.js';
import {
  chosen,
  clearPage,
  deepAll,
  expectAccessible,
  freshName,
  listen,
  radio,
  textOf,
  until,
} from '../support/element-page.js';
import { threeLevels } from '../support/instruments.js';

const problem = (element: Element): string => deepAll(element, '[part~=problem]').map(textOf).join(' | ');

/** The address of a file with this content. */
const addressOf = (content: unknown): string =>
  URL.createObjectURL(
    new Blob([typeof content === 'string' ? content : JSON.stringify(content)], { type: 'application/json' }),
  );

describe('meetlat-assessment: instrument and selection', () => {
  const { warn } = console;
  afterEach(async () => {
    console.warn = warn;
    await clearPage();
  });

  it('uses the bundled Dutch edition without src', async () => {
    const element = await showAssessment({ instrument: null });
    expect(textOf(deepAll(element, 'h2')[0])).to.equal('Meetlat Sociale Incasso');
  });

  it('fetches the instrument at src', async () => {
    const element = await showOpen({ instrument: null }, { src: addressOf(exampleFile()) });
    expect(currentItem(element)).to.equal('doel');
  });

  it('names an address that gives nothing', async () => {
    const element = await showAssessment({ instrument: null }, { src: '/test/bestaat-niet.json' });
    expect(problem(element)).to.equal(
      'De meetlat kan niet worden getoond Het bestand “/test/bestaat-niet.json” is niet op te halen. Controleer het adres en de verbinding, en laad de pagina opnieuw.',
    );
    expect(deepAll(element, '[part~=fill], [part~=start]')).to.deep.equal([]);
    await expectAccessible(element);
  });

  it('names the place in a broken instrument, and shows and stores nothing of it', async () => {
    const file = exampleFile();
    delete (file.themes[1]!.items[1]!.levels as Partial<Record<string, string>>)['koploper'];
    const element = await showAssessment(
      { instrument: null },
      { src: addressOf(file), 'assessment-id': 'a', direct: '' },
    );
    expect(problem(element)).to.contain('themes[1].items[1].levels: er ontbreekt een niveau (koploper).');
    expect(deepAll(element, '[part~=fill], [part~=start], meetlat-item')).to.deep.equal([]);
    expect(element.provider.value.store).to.equal(null);
    element.setAttribute('src', addressOf(exampleFile()));
    await until(() => currentItem(element) === 'doel', 'the good one after it');
    expect(problem(element)).to.equal('');
  });

  it('takes a subset in the order of the instrument, wherever it is asked', async () => {
    const element = await showOpen({}, { items: 'item-4, item-2' });
    expect(currentItem(element)).to.equal('item-2');
    expect(textOf(deepAll(element, '[part~=count]')[0])).to.equal('0 van 2 ingevuld');
    element.setAttribute('items', 'item-4');
    await drawn(element);
    await until(() => currentItem(element) === 'item-4', 'the new subset');
  });

  it('warns the author of unknown items, in the console and in the page; the rest works', async () => {
    const warnings: string[] = [];
    console.warn = (...parts: unknown[]) => warnings.push(parts.join(' '));
    const element = await showOpen({}, { items: 'item-2 weet-niet <b>' });
    await until(() => warnings.length > 0, 'a warning');
    expect(warnings.join()).to.match(/unknown items? weet-niet, <b>/);
    expect(textOf(deepAll(element, '.author-notice')[0])).to.equal(
      'Deze onderdelen bestaan niet in deze meetlat: weet-niet en <b>. De rest werkt gewoon. Meld dit aan de beheerder van deze pagina.',
    );
    await click(radio(element, 'current', 3));
    expect(answersIn(element)['item-2']?.current).to.equal(3);
  });
});

describe('meetlat-assessment: more on one page', () => {
  afterEach(clearPage);

  it('two assessments: no cross-talk', async () => {
    const [one, two] = [await showOpen({}, { id: 'een' }), await showOpen({}, { id: 'twee' })];
    const saves = listen('meetlat-save');
    await click(radio(one, 'current', 3));
    await isSaved(one);
    expect(new Set(saves.map(({ target }) => target))).to.deep.equal(new Set([one]));
    expect([chosen(one, 'current'), chosen(two, 'current')]).to.deep.equal(['3', null]);
    expect(answersIn(two)).to.deep.equal({});
    two.remove();
    await press('5');
    expect(answersIn(one)['item-1']?.current).to.equal(5);
  });

  it('two elements with one record share it, and the last to go lets go', async () => {
    const options = { storage: 'memory', namespace: freshName(), assessmentId: 'a', direct: true } as const;
    const [one, two] = [await showAssessment(options), await showAssessment(options)];
    await click(radio(one, 'current', 3));
    await until(() => chosen(two, 'current') === '3', 'the second');
    one.remove();
    await click(radio(two, 'current', 4));
    await isSaved(two);
    document.body.append(one);
    await until(() => answersIn(one)['item-1']?.current === 4, 'the first, back again');
  });

  it('one score draws at most 5 elements, with radar, profile and report on the page', async () => {
    // What loads ahead of time draws once more when it comes.
    await Promise.all([
      import('../../src/elements/item/item-extra.js'),
      import('../../src/elements/report/report-extra.js'),
      import('../../src/elements/guide/guide-views.js'),
      import('../../src/elements/help/start-help.js'),
    ]);
    const element = await showOpen({ instrument: threeLevels }, { id: 'scan' });
    for (const tag of ['meetlat-radar', 'meetlat-profile', 'meetlat-report', 'meetlat-theme'] as const) {
      const follower = document.createElement(tag);
      follower.for = 'scan';
      if ('theme' in follower) follower.theme = 'theme-2';
      document.body.append(follower);
      await follower.updateComplete;
    }
    await drawn(element);
    const drawnOnes = new Map<Element, number>();
    const prototype = ReactiveElement.prototype as unknown as { update(changed: unknown): void };
    const { update } = prototype;
    prototype.update = function (this: Element & { update(changed: unknown): void }, changed) {
      drawnOnes.set(this, (drawnOnes.get(this) ?? 0) + 1);
      update.call(this, changed);
    };
    try {
      do {
        drawnOnes.clear();
        await new Promise((resolve) => setTimeout(resolve, 200));
      } while (drawnOnes.size > 0);
      await click(radio(element, 'current', 7));
      await isSaved(element);
      await new Promise((resolve) => setTimeout(resolve, 50));
    } finally {
      prototype.update = update;
    }
    const names = [...drawnOnes].map(([one, times]) => `${one.localName} × ${times}`);
    expect(drawnOnes.size, names.join()).to.be.within(4, 5);
    expect(names).to.include.members([
      'meetlat-item × 1',
      'meetlat-radar × 1',
      'meetlat-profile × 1',
      'meetlat-report × 1',
    ]);
  });

  for (const width of [320, 768, 1280]) {
    it(`fits ${width} px on every screen: no sideways scrolling, targets of 24 px and more`, async () => {
      await setViewport({ width, height: 900 });
      const open = await showOpen({ instrument: { ...smallInstrument, instruction: ['Doe een.'], about: ['a', 'b'] } });
      const start = await showAssessment({
        instrument: { ...smallInstrument, instruction: ['Doe een.'], about: ['a', 'b'] },
      });
      for (const element of [open, start]) {
        for (const details of deepAll<HTMLDetailsElement>(element, 'details')) details.open = true;
        await drawn(element);
        const found = targets(element);
        expect(found.length).to.be.at.least(5);
        expect(found.filter((one) => Math.min(one.width, one.height) < 24)).to.deep.equal([]);
        expect(clippedOrOverlapping(element)).to.deep.equal([]);
      }
      const wide = deepAll(document.body, '*').filter((one) => one.getBoundingClientRect().right > width);
      expect(wide.map((one) => one.outerHTML.slice(0, 60))).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    });
  }
});
