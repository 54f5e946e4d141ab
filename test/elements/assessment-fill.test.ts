import { expect } from 'chai';
import type { MeetlatCompleteEvent, MeetlatSaveEvent } from '../../src/elements/events.js';
import { MemoryAdapter } from '../../src/storage/memory.js';
import { click, press } from '../support/commands.js';
import {
  answersIn,
  begin,
  choose,
  currentItem,
  dialogOf,
  drawn,
  isReady,
  isSaved,
  openMenu,
  showAssessment,
  showOpen,
} from '../support/element-assessment.js';
import {
  button,
  clearPage,
  deepAll,
  field,
  findButton,
  hasFocus,
  listen,
  radio,
  radios,
  textOf,
  the,
  until,
} from '../support/element-page.js';

const steps = (element: Element): string[] =>
  deepAll(element, '[part~=step]').map((step) =>
    [...step.children]
      .filter((part) => !part.ariaHidden)
      .map(textOf)
      .join(', '),
  );
const currentStep = (element: Element): string => textOf(the(element, '[aria-current=step] > span:first-child'));
const count = (element: Element): string => textOf(the(element, '[part~=count]'));

describe('meetlat-assessment: the way through', () => {
  afterEach(clearPage);

  it('goes from item to item and back, takes the focus to the title, and ends at the result', async () => {
    const element = await showOpen();
    expect(findButton(element, 'Vorige')).to.equal(null);
    const seen = [currentItem(element)];
    for (let i = 0; i < 3; i++) {
      await choose(element, 'Volgende');
      await until(() => hasFocus(the(element, 'meetlat-item h3, h3#title')), 'focus on the title');
      seen.push(currentItem(element));
    }
    expect(seen).to.deep.equal(['item-1', 'item-2', 'item-3', 'item-4']);
    expect(findButton(element, 'Volgende')).to.equal(null);
    await choose(element, 'Naar het resultaat');
    expect(deepAll(element, 'meetlat-report')).to.have.length(1);
    expect(currentStep(element)).to.equal('Resultaat');
    // It makes the page longer: a mouse that is on its way could miss the button.
    await until(() => deepAll(element, '[part~=toolbar]').length > 0, 'the rest of the result');
    await choose(element, 'Vorige');
    expect(currentItem(element)).to.equal('item-4');
  });

  it('shows themes as steps with how far they are, and goes there', async () => {
    const element = await showOpen({ aspects: ['current'] });
    expect(steps(element)).to.deep.equal(['Visie, 0 van 2 ingevuld', 'Beleid, 0 van 2 ingevuld', 'Resultaat']);
    await click(radio(element, 'current', 5));
    await drawn(element);
    expect(steps(element)[0]).to.equal('Visie, 1 van 2 ingevuld');
    expect([count(element), the<HTMLProgressElement>(element, 'progress').position]).to.deep.equal([
      '1 van 4 ingevuld',
      0.25,
    ]);
    await choose(element, /^Beleid/);
    expect([currentItem(element), currentStep(element)]).to.deep.equal(['item-3', 'Beleid']);
    expect(textOf(the(element, '.meaning'))).to.equal('Beleid. Waar dit thema over gaat.');
  });

  it('goes to any item from the overview, which shows the scores', async () => {
    const element = await showOpen();
    await click(radio(element, 'current', 5));
    the<HTMLDetailsElement>(element, '[part~=overview]').open = true;
    await drawn(element);
    const rows = deepAll(element, '[part~=overview] li').map((row) => textOf(row));
    expect(rows[0]).to.match(/^1\.1 Vraag en meer ?nu 5, ambitie leeg$/);
    expect(rows).to.have.length(4);
    await choose(element, /^2\.2 /);
    expect(currentItem(element)).to.equal('item-4');
    expect(button(element, /^2\.2 /).getAttribute('aria-current')).to.equal('true');
    expect(the<HTMLDetailsElement>(element, '[part~=overview]').open).to.equal(true);
  });

  it('separate rounds: first all of now, a pause to look together, then ambition', async () => {
    const element = await showOpen({ rounds: 'separate', items: ['item-1', 'item-3'] });
    expect(steps(element).map((step) => step.replace(/,.*/, ''))).to.deep.equal([
      'Visie: nu',
      'Beleid: nu',
      'Samen kijken',
      'Visie: ambitie',
      'Beleid: ambitie',
      'Resultaat',
    ]);
    const asked = () => [radios(element, 'current').length, radios(element, 'ambition').length];
    expect(asked()).to.deep.equal([10, 0]);
    await click(radio(element, 'current', 4));
    await choose(element, 'Volgende');
    expect([currentItem(element), ...asked()]).to.deep.equal(['item-3', 10, 0]);
    await choose(element, 'Volgende');
    expect(textOf(the(element, 'h3:not(meetlat-profile h3)')).length).to.be.above(0);
    expect(deepAll(element, 'meetlat-profile')).to.have.length(1);
    await choose(element, 'Volgende');
    expect([currentItem(element), ...asked()]).to.deep.equal(['item-1', 0, 10]);
    await click(radio(element, 'ambition', 8));
    expect(answersIn(element)['item-1']).to.include({ current: 4, ambition: 8 });
  });

  it('shows a theme, or everything, on one page when asked', async () => {
    const byTheme = await showOpen({ pace: 'theme' });
    expect(
      deepAll<HTMLElementTagNameMap['meetlat-item']>(byTheme, 'meetlat-item').map(({ item }) => item),
    ).to.deep.equal(['item-1', 'item-2']);
    await choose(byTheme, 'Volgende');
    expect(
      deepAll<HTMLElementTagNameMap['meetlat-theme']>(byTheme, 'meetlat-theme').map(({ theme }) => theme),
    ).to.deep.equal(['theme-2']);
    byTheme.remove();
    const all = await showOpen({ pace: 'all' });
    expect(deepAll(all, 'meetlat-item')).to.have.length(4);
    await choose(all, /^Visie/);
    expect(deepAll(all, 'meetlat-item')).to.have.length(4);
    await choose(all, 'Naar het resultaat');
    expect(deepAll(all, 'meetlat-report')).to.have.length(1);
  });

  it('clears all after a question, with a way back', async () => {
    const element = await showOpen();
    await click(radio(element, 'current', 5));
    openMenu(element);
    await choose(element, 'Wis alles');
    await until(() => dialogOf(element)?.open === true, 'the question');
    await press('Enter'); // the first button says no
    await until(() => dialogOf(element) === null, 'no question');
    expect(answersIn(element)['item-1']?.current).to.equal(5);
    await choose(element, 'Wis alles');
    await until(() => dialogOf(element)?.open === true, 'the question');
    await click(button(element, 'Ja, wis alles'));
    await until(() => answersIn(element)['item-1']?.current === null, 'cleared');
    await drawn(element);
    expect(count(element)).to.equal('0 van 4 ingevuld');
    expect(textOf(the(element, '[part~=undo]'))).to.contain('Alles is gewist.');
    await choose(element, 'Ongedaan maken');
    expect(answersIn(element)['item-1']?.current).to.equal(5);
    expect(findButton(element, 'Ongedaan maken')).to.equal(null);
  });

  it('lets the details be changed', async () => {
    const element = await showOpen();
    openMenu(element);
    const input = field(element, 'Organisatie');
    await click(input);
    input.select();
    await press('W');
    await press('Tab');
    await drawn(element);
    expect(element.provider.value.store?.state.assessment.details.organisation).to.equal('W');
    expect(deepAll(element, 'bdi').map((line) => textOf(line))).to.deep.equal(['W']);
  });

  it('tells the page of saving and of the last open item, once', async () => {
    const element = await showOpen({ items: ['item-1'] });
    const saves = listen<MeetlatSaveEvent>('meetlat-save');
    const complete = listen<MeetlatCompleteEvent>('meetlat-complete');
    await click(radio(element, 'current', 5));
    await isSaved(element);
    expect(complete).to.deep.equal([]);
    const phases = saves.map(({ phase }) => phase);
    expect(phases[0]).to.equal('pending');
    expect(phases.at(-1)).to.equal('saved');
    expect(saves.at(-1)).to.include({
      pending: 0,
      durability: 'none',
      fault: null,
      assessmentId: element.provider.value.store?.state.assessment.id,
    });
    expect(saves.filter(({ phase, pending }) => phase === 'saved' && pending > 0)).to.deep.equal([]);
    await click(radio(element, 'ambition', 8));
    await click(radio(element, 'ambition', 9));
    expect(complete.map(({ assessmentId, instrumentId }) => [assessmentId, instrumentId])).to.deep.equal([
      [element.provider.value.store?.state.assessment.id, 'klein'],
    ]);
  });
});

describe('meetlat-assessment: deep link', () => {
  const start = location.href;
  afterEach(clearPage);
  afterEach(() => {
    history.replaceState(null, '', start);
  });

  it('writes the open item to the address, follows Back, and opens a linked item', async () => {
    const element = await showOpen({ deepLink: true, assessmentId: 'mijn scan' });
    expect(location.hash).to.equal('#meetlat:mijn%20scan/item-1');
    await choose(element, 'Volgende');
    await choose(element, 'Volgende');
    expect(location.hash).to.equal('#meetlat:mijn%20scan/item-3');
    history.back();
    await until(() => currentItem(element) === 'item-2', 'the item before');
    history.forward();
    await until(() => currentItem(element) === 'item-3', 'the item after');
    element.remove();
    const again = await showOpen({ deepLink: true, assessmentId: 'mijn scan' });
    expect(currentItem(again)).to.equal('item-3');
  });

  it('opens the filling that the address names, past the start screen; a page with a fixed record only that one', async () => {
    const storage = new MemoryAdapter();
    const element = await showAssessment({ storage, deepLink: true });
    await begin(element);
    await click(radio(element, 'current', 4));
    await choose(element, 'Volgende');
    await isSaved(element);
    element.remove();
    const again = await showAssessment({ storage, deepLink: true });
    expect([currentItem(again), answersIn(again)['item-1']?.current]).to.deep.equal(['item-2', 4]);
    const beside = await showAssessment({ deepLink: true, assessmentId: 'vast' });
    expect(findButton(beside, 'Begin met invullen')).not.to.equal(null);
    const direct = await showAssessment({ deepLink: true, direct: true });
    expect(direct.provider.value.store?.state.assessment.id).to.equal('klein');
  });

  it('leaves the address alone unless asked, and a link to another filling or a broken one too', async () => {
    history.replaceState(null, '', '#hier');
    const plain = await showOpen();
    await choose(plain, 'Volgende');
    expect(location.hash).to.equal('#hier');
    plain.remove();
    for (const hash of ['#meetlat:ander/item-3', '#meetlat:a/bestaat-niet', '#meetlat:%E0%A4%A/item-3', '#meetlat:']) {
      history.replaceState(null, '', hash);
      const element = await showOpen({ deepLink: true, assessmentId: 'a' });
      await isReady(element);
      expect(currentItem(element), hash).to.equal('item-1');
      element.remove();
    }
  });
});
