import { expect } from 'chai';
import '../../src/elements/plan/define.js';
import { emptyAssessment } from '../../src/domain/assessment.js';
import { actionEdits, priorityEdits } from '../../src/domain/plan.js';
import type { MeetlatPlan } from '../../src/elements/plan/meetlat-plan.js';
import { MemoryAdapter, MemoryTables } from '../../src/storage/memory.js';
import { AssessmentStore } from '../../src/store/assessment-store.js';
import { payloads } from '../support/arbitrary-payload.js';
import { all, clearPage, expectAccessible, one, showChart, textOf, useScheme } from '../support/chart-page.js';
import { click, press, setViewport, type } from '../support/commands.js';
import { button, deepAll, until } from '../support/element-page.js';
import { answersOf, threeLevels } from '../support/instruments.js';
import { savedFiles } from '../support/report-scan.js';
import { Page } from '../support/storage-page.js';

const ANSWERS = answersOf(threeLevels, [5, 6, 3, 6], [8, 8, 8, 6]);
const ACTION = { itemId: 'item-3', text: 'Bellen', owner: 'Team klant', due: '2027-01-15', status: 'todo' } as const;

const storeWith = (phase: 'ready' | 'read-only' = 'ready') =>
  new AssessmentStore(threeLevels, { ...emptyAssessment('a', 'test', '1.0.0'), answers: ANSWERS }, phase);

/** A plan with one priority and one action. */
function planned(phase: 'ready' | 'read-only' = 'ready'): AssessmentStore {
  const store = storeWith(phase);
  store.receive([...priorityEdits('item-3', true), ...actionEdits('een', ACTION)]);
  return store;
}

const show = (store: AssessmentStore) => showChart('meetlat-plan', { store });
const titles = (element: Element): string[] => all(element, 'h4').map(textOf);
const choose = async (element: MeetlatPlan, name: string | RegExp) => {
  await click(button(element, name));
  await element.updateComplete;
};

describe('meetlat-plan', () => {
  afterEach(clearPage);
  afterEach(() => setViewport({ width: 800, height: 600 }));

  const states = {
    empty: storeWith,
    planned,
    'read-only': () => planned('read-only'),
  };
  for (const [state, make] of Object.entries(states)) {
    it(`is accessible: ${state}, light and dark`, async () => {
      const element = await show(make());
      for (const scheme of ['light', 'dark'] as const) {
        await useScheme(scheme);
        await expectAccessible(element);
      }
    });
  }

  it('suggests the biggest gaps, and chooses nothing by itself', async () => {
    const store = storeWith();
    const element = await show(store);
    expect(titles(element)).to.deep.equal([]);
    expect(store.state.assessment.records).to.deep.equal({});
    expect(all(element, '.suggested button').map(textOf)).to.deep.equal([
      '+ 2.1 KPI en meer (verschil 5)',
      '+ 1.1 Vraag en meer (verschil 3)',
      '+ 1.2 Brede samenwerking en meer (verschil 2)',
    ]);
    await choose(element, /2\.1/);
    expect(titles(element)).to.deep.equal(['2.1 KPI en meer']);
    expect(textOf(one(element, '[part=goal]'))).to.equal(
      'Op weg naar middelmaat. Dan is dit zo: Zo gaat het bij Middelmaat.',
    );
  });

  it('lets people choose any item', async () => {
    const element = await show(storeWith());
    const select = one(element, '#item') as HTMLSelectElement;
    expect(select.value).to.equal('');
    await choose(element, 'Kies als prioriteit');
    expect(titles(element)).to.deep.equal([]);
    select.value = 'item-24';
    await choose(element, 'Kies als prioriteit');
    expect(titles(element)).to.deep.equal(['4.4 KPI en meer']);
    expect([...select.options].map(({ value }) => value)).not.to.include('item-24');
  });

  it('takes an action with the keyboard alone, and keeps what was typed', async () => {
    const store = storeWith();
    store.receive(priorityEdits('item-3', true));
    const element = await show(store);
    button(element, 'Actie toevoegen bij 2.1 KPI en meer').focus();
    await press('Enter');
    await element.updateComplete;
    await type('Bellen');
    await press('Tab');
    await type('Team klant');
    const [action] = Object.values(store.state.assessment.records).filter((fields) => 'item' in fields);
    expect(action).to.include({ item: 'item-3', text: 'Bellen', owner: 'Team klant', due: '', status: 'todo' });
  });

  it('takes an action away and puts it back, and so with a priority', async () => {
    const element = await show(planned());
    await choose(element, 'Actie 1 weghalen: Bellen');
    expect(all(element, '[part=action]')).to.have.length(0);
    await choose(element, 'Ongedaan maken');
    expect((one(element, 'textarea') as HTMLTextAreaElement).value).to.equal('Bellen');
    await choose(element, '2.1 KPI en meer: geen prioriteit meer');
    expect(titles(element)).to.deep.equal([]);
    await choose(element, 'Ongedaan maken');
    expect(titles(element)).to.deep.equal(['2.1 KPI en meer']);
    expect(all(element, '[part=action]')).to.have.length(1);
  });

  it('saves a calendar of what has a day', async () => {
    const element = await show(planned());
    const saved = await savedFiles(() => choose(element, 'Zet de data in je agenda'));
    const text = (await saved[0]?.text()) ?? '';
    expect(text).to.contain('DTSTART;VALUE=DATE:20270115\r\n').and.contain('SUMMARY:Bellen\r\n');
    expect(all(await show(storeWith()), 'button').map(textOf)).not.to.include('Zet de data in je agenda');
  });

  it('only shows when it may not be changed', async () => {
    const element = await show(planned('read-only'));
    expect(all(element, 'input, select, textarea')).to.have.length(0);
    expect(textOf(one(element, '[part=action]'))).to.equal('Bellen Team klant · 15 januari 2027 · nog doen');
  });

  it('shows a plan without a store', async () => {
    const { records } = planned().state.assessment;
    const element = await showChart('meetlat-plan', { records, answers: ANSWERS });
    expect(titles(element)).to.deep.equal(['2.1 KPI en meer']);
    expect(all(element, 'input')).to.have.length(0);
  });

  it('puts two values of one field before the person', async () => {
    const tables = new MemoryTables();
    const [here, there] = [new Page(new MemoryAdapter(tables)), new Page(new MemoryAdapter(tables))];
    const store = planned();
    const conflict = { recordId: 'action:een', field: 'text', mine: 'Bellen', theirs: 'Schrijven', revision: 2 };
    const element = await show(store);
    store.addConflict(conflict);
    await element.updateComplete;
    expect(textOf(one(element, '[part=conflict]'))).to.match(/Schrijven.*Bellen/);
    await choose(element, 'Neem het andere');
    expect((one(element, 'textarea') as HTMLTextAreaElement).value).to.equal('Schrijven');
    expect(all(element, '[part=conflict]')).to.have.length(0);
    await Promise.all([here, there].map((page) => page.persistence.close()));
  });

  it('shows hostile texts as text', async () => {
    for (const payload of payloads('globalThis.broken = true').slice(0, 50)) {
      const store = planned();
      store.receive(actionEdits('een', { text: payload, owner: payload }));
      const element = await show(store);
      expect((one(element, 'textarea') as HTMLTextAreaElement).value).to.equal(payload.replace(/\r\n?/g, '\n'));
      expect(deepAll(element, 'script, img, iframe')).to.have.length(0);
      element.remove();
    }
  });

  for (const width of [320, 768, 1280]) {
    it(`fits ${String(width)} px, with targets of at least 24 px`, async () => {
      await setViewport({ width, height: 800 });
      const element = await show(planned());
      await until(() => document.documentElement.scrollWidth <= width, 'no sideways scrolling');
      for (const control of all(element, 'button, input, select, textarea')) {
        const box = control.getBoundingClientRect();
        expect(Math.min(box.width, box.height), textOf(control)).to.be.at.least(24);
      }
    });
  }
});
