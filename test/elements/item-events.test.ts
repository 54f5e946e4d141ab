import { expect } from 'chai';
import { EMPTY_ANSWER, emptyAssessment } from '../../src/domain/assessment.js';
import type { MeetlatNoteEvent, MeetlatScoreEvent } from '../../src/elements/events.js';
import { AssessmentStore } from '../../src/store/assessment-store.js';
import { click, press, type } from '../support/commands.js';
import { showItem } from '../support/element-item.js';
import { button, chosen, clearPage, field, listen, radio, readout } from '../support/element-page.js';
import { threeLevels } from '../support/instruments.js';

const storeOf = (id = 'mine'): AssessmentStore => new AssessmentStore(threeLevels, emptyAssessment(id, 'test', ''));

describe('meetlat-item: events and answers', () => {
  afterEach(clearPage);

  it('tells of a choice with everything about it, without elements', async () => {
    const store = storeOf();
    const item = await showItem({ store });
    const heard = listen<MeetlatScoreEvent>('meetlat-score');
    await click(radio(item, 'ambition', 8));
    await press('Delete');
    const told = heard.map(({ assessmentId, instrumentId, itemId, aspect, rating, previous, level }) => [
      [assessmentId, instrumentId, itemId, aspect],
      [previous, rating, level],
    ]);
    const target = ['mine', 'test', 'item-1', 'ambition'];
    expect(told).to.deep.equal([
      [target, [null, 8, 'high']],
      [target, [8, null, null]],
    ]);
    expect(heard.every(({ bubbles, composed, cancelable }) => bubbles && composed && cancelable)).to.equal(true);
    expect(store.state.assessment.answers['item-1']?.ambition).to.equal(null);
  });

  for (const bound of [false, true]) {
    it(`restores the old choice when a listener cancels, ${bound ? 'with' : 'without'} a store`, async () => {
      const store = storeOf();
      const item = await showItem(bound ? { store } : {});
      const rating = () => (bound ? store.state.assessment.answers['item-1'] : item.answer)?.current ?? null;
      await click(radio(item, 'current', 4));
      const stop = (event: Event): void => {
        event.preventDefault();
      };
      document.body.addEventListener('meetlat-score', stop);
      try {
        for (const act of [() => click(radio(item, 'current', 9)), () => press('7'), () => press('Delete')]) {
          await act();
          await item.updateComplete;
          expect([rating(), chosen(item, 'current'), readout(item, 'current')]).to.deep.equal([4, '4', '4, laag']);
        }
      } finally {
        document.body.removeEventListener('meetlat-score', stop);
      }
      await click(radio(item, 'current', 9));
      expect([rating(), chosen(item, 'current')]).to.deep.equal([9, '9']);
    });
  }

  it('restores "nothing chosen" when the first choice is cancelled', async () => {
    const item = await showItem();
    item.addEventListener('meetlat-score', (event) => event.preventDefault());
    await click(radio(item, 'current', 9));
    await item.updateComplete;
    expect([item.answer, chosen(item, 'current')]).to.deep.equal([EMPTY_ANSWER, null]);
  });

  it('keeps silent when the page changes the answer: by property, by store, by reset', async () => {
    const store = storeOf();
    const form = document.body.appendChild(document.createElement('form'));
    const own = await showItem({ name: 'x' }, {}, form);
    const bound = await showItem({ store });
    const heard = listen('meetlat-score', 'meetlat-note');
    own.answer = { ...EMPTY_ANSWER, current: 7, ambitionNote: 'later' };
    store.dispatch({ type: 'rate', itemId: 'item-1', aspect: 'current', rating: 3 });
    store.dispatch({ type: 'note', itemId: 'item-1', aspect: 'current', note: 'omdat' });
    await Promise.all([own.updateComplete, bound.updateComplete]);
    expect([chosen(own, 'current'), chosen(bound, 'current')]).to.deep.equal(['7', '3']);
    expect(field<HTMLTextAreaElement>(bound, 'Waarom dit').value).to.equal('omdat');
    form.reset();
    store.dispatch({ type: 'clear' });
    await Promise.all([own.updateComplete, bound.updateComplete]);
    expect([chosen(own, 'current'), chosen(bound, 'current')]).to.deep.equal([null, null]);
    expect(heard).to.deep.equal([]);
  });

  it('tells of a note on every key, with the whole text', async () => {
    const item = await showItem();
    const heard = listen<MeetlatNoteEvent>('meetlat-note');
    await click(field(item, 'Waarom deze ambitie'));
    await type('ja!');
    expect(heard.map(({ aspect, note, previous }) => [aspect, note, previous])).to.deep.equal([
      ['ambition', 'j', ''],
      ['ambition', 'ja', 'j'],
      ['ambition', 'ja!', 'ja'],
    ]);
  });

  it('offers words only when asked; "n.v.t." holds for both questions, "weet ik niet" for one', async () => {
    const item = await showItem({ options: ['unknown', 'not-applicable'] });
    const both = () => [chosen(item, 'current'), chosen(item, 'ambition')];
    await click(radio(item, 'ambition', 8));
    await click(radio(item, 'current', 'unknown'));
    expect(both()).to.deep.equal(['unknown', '8']);
    expect(readout(item, 'current')).to.equal('weet ik niet');
    await click(radio(item, 'current', 'not-applicable'));
    await item.updateComplete;
    expect(both()).to.deep.equal(['not-applicable', 'not-applicable']);
    await click(radio(item, 'ambition', 6));
    await item.updateComplete;
    expect(both()).to.deep.equal([null, '6']);
    item.options = null;
    await item.updateComplete;
    expect(item.shadowRoot?.querySelector('[value=unknown]')).to.equal(null);
  });

  it('shows but never changes when read-only', async () => {
    const item = await showItem({ readOnly: true, answer: { ...EMPTY_ANSWER, current: 6, currentNote: 'vast' } });
    const heard = listen('meetlat-score', 'meetlat-note');
    radio(item, 'current', 6).focus();
    for (const key of ['7', 'Delete', 'ArrowRight', 'Home']) await press(key);
    await click(radio(item, 'current', 9));
    await click(field(item, 'Waarom dit cijfer?'));
    await type('x');
    await item.updateComplete;
    expect(heard).to.deep.equal([]);
    expect([chosen(item, 'current'), item.answer.currentNote]).to.deep.equal(['6', 'vast']);
    expect(() => button(item, /^Wis/)).to.throw();
  });

  it('forgets open fields and errors when it shows another item', async () => {
    const item = await showItem();
    await click(button(item, 'Precies cijfer: Hoe is het nu?'));
    await item.updateComplete;
    await type('abc');
    await press('Enter');
    item.item = 'item-2';
    await item.updateComplete;
    expect(() => field(item, 'Precies cijfer')).to.throw();
    expect(item.shadowRoot?.textContent).not.to.contain('abc');
  });
});
