import { expect } from 'chai';
import { EMPTY_ANSWER, emptyAssessment } from '../../src/domain/assessment.js';
import type { MeetlatItem } from '../../src/elements/item/meetlat-item.js';
import { AssessmentStore } from '../../src/store/assessment-store.js';
import { click, press } from '../support/commands.js';
import { showItem } from '../support/element-item.js';
import {
  addHtml,
  chosen,
  clearPage,
  field,
  hasFocus,
  listen,
  radio,
  radios,
  readout,
  textOf,
  until,
} from '../support/element-page.js';
import { threeLevels } from '../support/instruments.js';

const entries = (form: HTMLFormElement): Record<string, unknown> => Object.fromEntries(new FormData(form));

/** A form with two required items, a field between them and a button. */
async function showForm(): Promise<{ form: HTMLFormElement; first: MeetlatItem; second: MeetlatItem; sent: Event[] }> {
  const form = addHtml<HTMLFormElement>(
    '<form><input name="naam" required value="Jo" /><button>Verstuur</button></form>',
  );
  const first = await showItem({ name: 'a', required: ['current', 'ambition'] }, {}, form);
  const second = await showItem({ name: 'b', item: 'item-2', required: ['ambition'] }, {}, form);
  const sent: Event[] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push(event);
  });
  return { form, first, second, sent };
}

const errors = (item: MeetlatItem): number =>
  (item.shadowRoot?.textContent.match(/Kies hier nog een cijfer/g) ?? []).length;

describe('meetlat-item: in a form', () => {
  afterEach(clearPage);

  it('sends what is filled in under the names of the design, and nothing else', async () => {
    const form = addHtml<HTMLFormElement>('<form></form>');
    const item = await showItem({ name: 'x' }, {}, form);
    expect(entries(form)).to.deep.equal({});
    item.answer = { ...EMPTY_ANSWER, current: 6.5, currentNote: 'omdat\nhet zo is' };
    await item.updateComplete;
    expect(entries(form)['x.current']).to.equal('6.5');
    expect(Object.keys(entries(form))).to.deep.equal(['x.current', 'x.current-note']);
    item.answer = { ...EMPTY_ANSWER, current: 'unknown', ambition: 10, ambitionNote: 'b' };
    await item.updateComplete;
    expect(entries(form)).to.deep.equal({ 'x.current': 'unknown', 'x.ambition': '10', 'x.ambition-note': 'b' });
    item.aspects = ['ambition'];
    await item.updateComplete;
    expect(entries(form)).to.deep.equal({ 'x.ambition': '10', 'x.ambition-note': 'b' });
    item.name = '';
    await item.updateComplete;
    expect(entries(form)).to.deep.equal({});
  });

  it('blocks sending while a required score is missing, says where, and focuses the first', async () => {
    const { form, first, second, sent } = await showForm();
    const send = form.querySelector('button')!;
    expect(textOf(first.shadowRoot?.querySelector('legend'))).to.equal('Hoe is het nu? (nodig)');
    await click(send);
    await until(() => hasFocus(radio(first, 'current', 1)), 'focus on the first missing');
    await second.updateComplete;
    expect([errors(first), errors(second), sent.length]).to.deep.equal([2, 1, 0]);
    await press('7');
    await first.updateComplete;
    expect(errors(first)).to.equal(1);
    await click(send);
    await until(() => hasFocus(radio(first, 'ambition', 1)), 'focus on the next missing');
    await press('9');
    await click(send);
    await until(() => hasFocus(radio(second, 'ambition', 1)), 'focus on the second item');
    await press('3');
    await second.updateComplete;
    await click(send);
    expect(sent).to.have.length(1);
    expect([errors(first), errors(second)]).to.deep.equal([0, 0]);
    expect(entries(form)).to.deep.equal({ naam: 'Jo', 'a.current': '7', 'a.ambition': '9', 'b.ambition': '3' });
  });

  it('leaves the focus to a native field that stands before it', async () => {
    const { form, first } = await showForm();
    form.querySelector('input')!.value = '';
    await click(form.querySelector('button')!);
    await first.updateComplete;
    expect(document.activeElement).to.equal(form.querySelector('input'));
    expect(errors(first)).to.equal(2);
  });

  it('resets to what it had when it came, and forgets the complaint', async () => {
    const form = addHtml<HTMLFormElement>('<form></form>');
    const item = await showItem(
      { name: 'x', required: ['ambition'], answer: { ...EMPTY_ANSWER, current: 4, currentNote: 'zo' } },
      {},
      form,
    );
    await click(radio(item, 'current', 9));
    form.requestSubmit();
    await item.updateComplete;
    expect(errors(item)).to.equal(1);
    form.reset();
    await item.updateComplete;
    expect(entries(form)).to.deep.equal({ 'x.current': '4', 'x.current-note': 'zo' });
    expect([chosen(item, 'current'), errors(item)]).to.deep.equal(['4', 0]);
  });

  it('bound to a store: reset clears the item through it, with undo; the store beats what a browser restores', async () => {
    const store = new AssessmentStore(threeLevels, emptyAssessment('a', 'test', ''));
    store.dispatch({ type: 'rate', itemId: 'item-1', aspect: 'current', rating: 8 });
    store.dispatch({ type: 'rate', itemId: 'item-2', aspect: 'current', rating: 2 });
    const form = addHtml<HTMLFormElement>('<form></form>');
    const item = await showItem({ name: 'x', store }, {}, form);
    item.formStateRestoreCallback(JSON.stringify({ ...EMPTY_ANSWER, current: 1 }));
    await item.updateComplete;
    expect(entries(form)).to.deep.equal({ 'x.current': '8' });
    form.reset();
    await item.updateComplete;
    expect(entries(form)).to.deep.equal({});
    expect(store.state.assessment.answers['item-2']?.current).to.equal(2);
    store.dispatch({ type: 'undo' });
    await item.updateComplete;
    expect(entries(form)).to.deep.equal({ 'x.current': '8' });
  });

  it('restores what the browser kept of it', async () => {
    const form = addHtml<HTMLFormElement>('<form></form>');
    const item = await showItem({ name: 'x' }, {}, form);
    item.formStateRestoreCallback(JSON.stringify({ ...EMPTY_ANSWER, ambition: 7.5, ambitionNote: 'terug' }));
    await item.updateComplete;
    expect(entries(form)).to.deep.equal({ 'x.ambition': '7.5', 'x.ambition-note': 'terug' });
    expect(readout(item, 'ambition')).to.equal('7,5, middelmaat');
  });

  for (const [what, set] of [
    ['a fieldset', (item: MeetlatItem, off: boolean) => (item.closest('fieldset')!.disabled = off)],
    ['its attribute', (item: MeetlatItem, off: boolean) => item.toggleAttribute('disabled', off)],
    ['its property', (item: MeetlatItem, off: boolean) => (item.disabled = off)],
  ] as const) {
    it(`is off while ${what} says so: not usable, not sent, not required; and on again after`, async () => {
      const form = addHtml<HTMLFormElement>('<form><fieldset></fieldset></form>');
      const item = await showItem(
        { name: 'x', required: ['ambition'], answer: { ...EMPTY_ANSWER, current: 5 } },
        {},
        form.querySelector('fieldset')!,
      );
      const usable = (): boolean[] => [
        radios(item, 'current').some(({ disabled }) => !disabled),
        !field<HTMLTextAreaElement>(item, 'Waarom dit').disabled,
        Object.keys(entries(form)).length > 0,
        !form.checkValidity(),
      ];
      for (const off of [true, false, true, false]) {
        set(item, off);
        await item.updateComplete;
        await item.updateComplete;
        expect(usable()).to.deep.equal(Array(4).fill(!off));
      }
    });
  }

  it('takes a click on a host label to its first choice', async () => {
    const label = addHtml<HTMLLabelElement>('<label for="vraag">Jullie cijfer</label>');
    const item = await showItem({}, { id: 'vraag' });
    const heard = listen('meetlat-score');
    await click(label);
    await until(() => hasFocus(radio(item, 'current', 1)), 'focus on the first choice');
    expect(heard).to.deep.equal([]);
    expect(item.answer).to.deep.equal(EMPTY_ANSWER);
  });
});
