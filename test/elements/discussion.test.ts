import { expect } from 'chai';
import { dissentEdits } from '../../src/domain/dissent.js';
import { priorityEdits } from '../../src/domain/plan.js';
import type { MeetlatScoreEvent } from '../../src/elements/events.js';
import { payloads } from '../support/arbitrary-payload.js';
import { setViewport } from '../support/commands.js';
import { agreedStore, itemOf, openFields, rowsOf, show, titles } from '../support/discussion-page.js';
import { button, clearPage, deepAll, field, listen, radio, textOf, the } from '../support/element-page.js';
import { groupPicture } from '../support/group-picture.js';

describe('meetlat-discussion', function () {
  this.timeout(30_000);
  afterEach(clearPage);
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('says what to do while there is no picture', async () => {
    const element = await show({ picture: null });
    expect(textOf(the(element, '[part=empty]'))).to.include('Er is nog geen beeld van de groep');
    expect(titles(element)).to.deep.equal([]);
  });

  it('begins with what is most worth talking about, and shows the order of the instrument when asked', async () => {
    const element = await show();
    expect(titles(element)).to.deep.equal([
      '1.1 Vraag en meer',
      '1.2 Brede samenwerking en meer',
      '2.1 KPI en meer',
      '2.2 Kosten klant en meer',
    ]);
    expect(deepAll(element, 'h3').map(textOf)).to.deep.equal([
      'Hier is het meest te bespreken',
      'De andere onderdelen',
    ]);
    const picture = groupPicture('open', {
      'item-1': [
        [5, 5],
        [5, 5],
      ],
      'item-3': [
        [2, 9],
        [8, 9],
      ],
    });
    element.picture = picture;
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['2.1 KPI en meer', '1.1 Vraag en meer']);
    field(element, 'Zoals in de meetlat').click();
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['1.1 Vraag en meer', '2.1 KPI en meer']);
  });

  it('says in words how far answers lie apart, why to talk about it, and asks a question', async () => {
    const element = await show();
    const item = itemOf(element, '1.1');
    expect(textOf(the(item, '[part=facts]'))).to.equal(
      '8 antwoorden nu gemiddeld 5,6 spreiding groot (3 tot 9) ambitie gemiddeld 8,1',
    );
    expect(textOf(the(item, '[part=question]'))).to.equal(
      'Jullie verschillen, en de ambitie ligt ver van nu. Vraag: Er is een 3 en een 9 gegeven voor nu. Wat zien jullie dan elke dag gebeuren?',
    );
    expect(textOf(the(itemOf(element, '1.2'), '[part=question]'))).to.include(
      'Jullie staan op 5,0 en willen naar 8,0. Wat is de eerste stap?',
    );
    expect(textOf(the(itemOf(element, '2.1'), '[part=facts]'))).to.include('(iedereen een 8)');
  });

  it('draws a dot an answer, and tells the same in a table', async () => {
    const element = await show();
    const item = itemOf(element, '1.1');
    const arcs = deepAll<SVGPathElement>(item, '.marks').map((path) => path.getAttribute('d')?.match(/M/g)?.length);
    expect(arcs).to.deep.equal([8, 8]);
    expect(rowsOf(item).slice(0, 5)).to.deep.equal(['3 1 0', '5 3 0', '6 3 0', '7 0 1', '8 0 5']);
  });

  it('says that there are too few answers, without a number of the group', async () => {
    const element = await show();
    const text = textOf(itemOf(element, '2.2'));
    expect(text).to.include('Te weinig antwoorden. Vanaf 2 antwoorden');
    expect(text).not.to.match(/gemiddeld \d|spreiding/);
    expect(deepAll(itemOf(element, '2.2'), 'svg, table')).to.deep.equal([]);
  });

  it('shows no single answer of a protected group: only from where to where, and the mean', async () => {
    const element = await show({ picture: groupPicture('protected') });
    expect(deepAll(element, '.marks')).to.deep.equal([]);
    const item = itemOf(element, '1.1');
    expect(deepAll(item, '.range')).to.have.length(2);
    expect(rowsOf(item)).to.deep.equal([
      'Antwoorden 8 8',
      'Gemiddeld 5,6 8,1',
      'Laagste cijfer 3 7',
      'Hoogste cijfer 9 9',
    ]);
  });

  it('shows notes as text, whatever is in them, and what was agreed to who may only read', async () => {
    const [note = ''] = payloads('alert(1)');
    const store = agreedStore([5]);
    store.receive([
      ...dissentEdits('item-1', { text: 'Bij ons is het een 3', count: 2 }),
      ...priorityEdits('item-1', true),
    ]);
    const element = await show({ picture: groupPicture('open', undefined, [note]), agreed: store.state.assessment });
    expect(deepAll(element, 'blockquote').map((quote) => quote.textContent)).to.deep.equal([note]);
    const agreed = the(itemOf(element, '1.1'), '[part=agreed]');
    expect(textOf(agreed)).to.equal(
      'Samen afgesproken ● nu 5 ◇ ambitie nog open ★ prioriteit 2 mensen denken er anders over: Bij ons is het een 3',
    );
    expect(deepAll(element, '.fields, [part=agreed] button')).to.deep.equal([]);
  });

  it('takes agreed scores through the store, as score events that a page can refuse', async () => {
    const store = agreedStore([], 'person');
    const element = await show({ store });
    const heard = listen<MeetlatScoreEvent>('meetlat-score');
    const item = await openFields(element, '1.1');
    radio(item, 'current', 5).click();
    await element.updateComplete;
    expect(
      heard.map(({ assessmentId, itemId, aspect, rating }) => [assessmentId, itemId, aspect, rating]),
    ).to.deep.equal([['samen', 'item-1', 'current', 5]]);
    expect(store.state.assessment.details.kind).to.equal('agreed');
    expect(deepAll(item, '.chip').map(textOf)[0]).to.equal('● nu 5');
    expect(textOf(the(element, '#progress'))).to.equal('1 van 4 onderdelen afgesproken');
  });

  it('never writes an agreement into what a person filled in', async () => {
    const store = agreedStore([5], 'person');
    const element = await show({ store });
    expect(textOf(the(element, '[part=notice]'))).to.include('invulling van één persoon of duo');
    expect(deepAll(element, '[part=agreed]')).to.deep.equal([]);
  });

  it('keeps who sees it differently and the priority, and takes back what was taken away', async () => {
    const store = agreedStore([5]);
    const element = await show({ store });
    const item = await openFields(element, '1.1');
    const record = (id: string) => store.state.assessment.records[id];
    const text = field<HTMLTextAreaElement>(item, 'Wat zien zij anders?');
    text.value = 'Wij zien een 3';
    text.dispatchEvent(new InputEvent('input'));
    const count = field(item, 'Met hoeveel mensen');
    count.value = '1,5';
    count.dispatchEvent(new Event('change'));
    count.value = '2';
    count.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(record('dissent:item-1')).to.deep.equal({ text: 'Wij zien een 3', count: 2 });
    count.value = '-4';
    count.dispatchEvent(new Event('change'));
    expect(record('dissent:item-1')).to.deep.include({ count: 2 });
    expect(count.validationMessage).to.include('Vul een heel getal in');
    button(item, 'Andere mening weghalen').click();
    await element.updateComplete;
    expect(deepAll(item, '.dissent')).to.deep.equal([]);
    button(item, 'Terughalen').click();
    await element.updateComplete;
    expect(record('dissent:item-1')).to.deep.equal({ text: 'Wij zien een 3', count: 2 });

    const priority = button(item, 'Prioriteit: Vraag en meer');
    priority.click();
    await element.updateComplete;
    expect([priority.ariaPressed, record('priority:item-1')]).to.deep.equal(['true', { chosen: true }]);
    priority.click();
    await element.updateComplete;
    expect(textOf(the(item, '[part=undo]'))).to.include('Vraag en meer is geen prioriteit meer.');
    button(item, 'Terughalen').click();
    expect(record('priority:item-1')).to.deep.equal({ chosen: true });
  });

  it('shows both values of what was changed in two places, and lets the group choose', async () => {
    const store = agreedStore([5]);
    const element = await show({ store });
    store.addConflict({ recordId: 'dissent:item-1', field: 'count', mine: 2, theirs: 3, revision: 2 });
    await element.updateComplete;
    const conflict = the(element, '[part=conflict]');
    expect(textOf(conflict)).to.include('Met hoeveel mensen zijn zij?');
    deepAll<HTMLButtonElement>(conflict, 'button')[1]!.click();
    expect(store.state.assessment.records['dissent:item-1']).to.deep.equal({ count: 3 });
  });
});
