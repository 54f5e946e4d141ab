import { expect } from 'chai';
import '../../src/elements/route/define.js';
import { emptyAssessment } from '../../src/domain/assessment.js';
import { priorityEdits } from '../../src/domain/plan.js';
import type { MeetlatRoute } from '../../src/elements/route/meetlat-route.js';
import { AssessmentStore } from '../../src/store/assessment-store.js';
import { payloads } from '../support/arbitrary-payload.js';
import { all, one } from '../support/chart-page.js';
import { emulateMedia, setViewport } from '../support/commands.js';
import { clearPage, deepAll, expectAccessible, textOf, until, useScheme } from '../support/element-page.js';
import { guide } from '../support/guide.js';
import { answersOf, threeLevels } from '../support/instruments.js';

const FULL = Array.from({ length: 24 }, () => 6);

/** What axe leaves open: a sign alone in its circle, and our colours over those that the page forces. */
const EXPLAINED = { 'color-contrast': 'a sign alone, over the colours of the page; measured by check-tokens' };

async function show(properties: Partial<MeetlatRoute> = {}, attributes: Record<string, string> = {}) {
  const element = document.createElement('meetlat-route');
  Object.assign(element, { guide }, properties);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  await element.updateComplete;
  return element;
}

const storeOf = (current: readonly number[]): AssessmentStore =>
  new AssessmentStore(threeLevels, {
    ...emptyAssessment('a', 'test', '1.0.0'),
    answers: answersOf(threeLevels, [...current]),
  });

/** "done: Vul in" a step. */
const told = (element: Element): string[] =>
  all(element, 'li').map((step) =>
    [textOf(step.querySelector('.state')), textOf(step.querySelector('.name'))].join(': '),
  );

describe('meetlat-route', () => {
  afterEach(clearPage);

  const states: Readonly<Record<string, () => [Partial<MeetlatRoute>, Record<string, string>]>> = {
    'nothing known': () => [{}, {}],
    'a step said': () => [{}, { step: 'talk' }],
    'with a filling': () => [{ store: storeOf(FULL) }, {}],
    'another route': () => [{}, { route: 'four-steps', step: 'analyseren' }],
  };
  for (const [state, make] of Object.entries(states)) {
    it(`is accessible: ${state}, light, dark and forced colours`, async () => {
      const element = await show(...make());
      for (const scheme of ['light', 'dark'] as const) {
        await useScheme(scheme);
        await expectAccessible(element, EXPLAINED);
      }
      await useScheme('light');
      await emulateMedia({ 'forced-colors': 'active' });
      await expectAccessible(element, EXPLAINED);
    });
  }

  it('says nothing about where a team is when nobody knows', async () => {
    const element = await show();
    expect(told(element)[0]).to.equal(': Nodig collega’s uit');
    expect(all(element, '[aria-current], .state')).to.have.length(0);
    expect(textOf(one(element, '.source'))).to.equal('Bron: Het boek, De drukker, 6 januari 2026');
  });

  it('shows what is done, now and next in words, in shape, and to assistive technology', async () => {
    const element = await show({}, { step: 'talk' });
    expect(told(element)).to.deep.equal([
      'Klaar: Nodig collega’s uit',
      'Klaar: Vul in',
      'Hier zijn jullie: Praat samen',
      'Daarna: Kies de ambitie',
      'Daarna: Kies prioriteiten',
      'Daarna: Maak een plan',
    ]);
    expect(all(element, '[aria-current=step]').map((step) => textOf(step.querySelector('.name')))).to.deep.equal([
      'Praat samen',
    ]);
    expect(all(element, '.mark').map(textOf)).to.deep.equal(['✓', '✓', '3', '4', '5', '6']);
  });

  it('works out where a team is, and follows it', async () => {
    const store = storeOf(FULL);
    const element = await show({ store });
    expect(told(element).slice(0, 4)).to.deep.equal([
      ': Nodig collega’s uit',
      'Klaar: Vul in',
      ': Praat samen',
      'Hier zijn jullie: Kies de ambitie',
    ]);
    store.receive(priorityEdits('item-1', true));
    await element.updateComplete;
    expect(told(element)[4]).to.equal('Klaar: Kies prioriteiten');
    element.step = 'invite';
    await element.updateComplete;
    expect(told(element)[0]).to.equal('Hier zijn jullie: Nodig collega’s uit');
  });

  it('shows nothing where there is no such route', async () => {
    const element = await show({ guide: { ...guide, routes: [] } });
    expect(textOf(element.shadowRoot)).to.equal('');
  });

  it('shows hostile texts as text', async () => {
    for (const payload of payloads('globalThis.broken = true').slice(0, 30)) {
      const steps = [{ id: 'a', title: payload, text: payload }];
      const routes = [{ id: 'self', title: payload, intro: payload, steps, source: 'boek' }];
      const element = await show({ guide: { ...guide, routes } });
      expect(deepAll(element, 'script, img, iframe')).to.have.length(0);
      expect(one(element, '.name').textContent).to.equal(payload);
      element.remove();
    }
  });

  it('speaks English', async () => {
    document.body.lang = 'en';
    const element = await show({}, { step: 'fill' });
    await until(() => told(element)[0]?.startsWith('Done') === true, 'English');
    expect(one(element, '.name').getAttribute('lang')).to.equal('nl');
    document.body.removeAttribute('lang');
  });

  for (const width of [320, 1280]) {
    it(`fits ${String(width)} px`, async () => {
      await setViewport({ width, height: 800 });
      await show({}, { step: 'talk' });
      await until(() => document.documentElement.scrollWidth <= width, 'no sideways scrolling');
    });
  }
});
