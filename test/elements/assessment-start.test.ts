import { expect } from 'chai';
import type { MeetlatAssessment } from '../../src/elements/assessment/meetlat-assessment.js';
import type { StorageAdapter } from '../../src/storage/adapter.js';
import { MemoryAdapter } from '../../src/storage/memory.js';
import { click, press, type } from '../support/commands.js';
import {
  answersIn,
  begin,
  choose,
  currentItem,
  dialogOf,
  drawn,
  isReady,
  isSaved,
  kept,
  openMenu,
  saveText,
  showAssessment,
  withMethods,
  smallInstrument,
} from '../support/element-assessment.js';
import {
  button,
  clearPage,
  deepAll,
  field,
  findButton,
  freshName,
  hasFocus,
  radio,
  textOf,
  the,
  until,
} from '../support/element-page.js';

const lines = (element: Element): string[] => deepAll(element, 'bdi').map((line) => textOf(line));

/** Fills in a name on the start screen, begins, and gives the first item a score. */
async function fillOne(element: MeetlatAssessment, label: string, score: number): Promise<void> {
  await click(field(element, 'Wie vullen in?'));
  await type(label);
  await begin(element);
  await click(radio(element, 'current', score));
  await isSaved(element);
}

const backToStart = async (element: MeetlatAssessment): Promise<void> => {
  openMenu(element);
  await choose(element, 'Terug naar het begin');
  await until(() => deepAll(element, '[part~=start]').length > 0, 'the start screen');
};

describe('meetlat-assessment: start screen', () => {
  afterEach(clearPage);

  it('says what it is and how it works, and begins with name and date of today', async () => {
    const instrument = { ...smallInstrument, about: ['Eerst dit.', 'Meer.'], instruction: ['Doe een.', 'Doe twee.'] };
    const element = await showAssessment({ instrument });
    expect(textOf(the(element, 'h2'))).to.equal('Meetlat Test');
    expect(deepAll(element, '[part~=instruction] li').map((li) => textOf(li))).to.deep.equal(['Doe een.', 'Doe twee.']);
    const now = new Date();
    const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
    expect(field(element, 'Datum').value).to.equal(day);
    await click(field(element, 'Organisatie'));
    await type('Gemeente ’t Hart & co');
    await press('Tab');
    await type('duo balie');
    await press('Enter');
    await until(() => deepAll(element, '[part~=fill]').length > 0, 'the filling');
    const [line] = lines(element);
    expect(line).to.match(/^Gemeente ’t Hart & co · duo balie · \d+ \w+ \d{4}$/);
    await drawn(element);
    expect(currentItem(element)).to.equal('item-1');
    await until(() => hasFocus(the(element, 'meetlat-item h3, h3#title')), 'focus on the title of the item');
  });

  it('looking around leaves nothing behind', async () => {
    const storage = new MemoryAdapter();
    const element = await showAssessment({ storage, direct: true, assessmentId: 'kijken' });
    for (let i = 0; i < 4; i++) await choose(element, /^Volgende|^Naar het resultaat/);
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await kept(storage)).to.deep.equal([]);
  });

  it('goes on with the last one, opens and removes earlier ones, each under a name of its own', async () => {
    const storage = new MemoryAdapter();
    const element = await showAssessment({ storage });
    for (const [label, score] of [
      ['een', 1],
      ['twee', 2],
      ['drie', 3],
    ] as const) {
      await fillOne(element, label, score);
      await backToStart(element);
      await new Promise((resolve) => setTimeout(resolve, 5)); // sorted by a clock of whole milliseconds
    }
    expect(lines(element).map((line) => line.split(' · ')[0])).to.deep.equal(['drie', 'twee', 'een']);
    expect(textOf(the(element, '[part~=fillings]'))).to.contain('0 van 4 ingevuld');
    await choose(element, 'Ga verder');
    await until(() => answersIn(element)['item-1']?.current === 3, 'the third');
    await backToStart(element);
    await choose(element, /^Open: een/);
    await until(() => answersIn(element)['item-1']?.current === 1, 'the first');
    await backToStart(element);

    // Removing asks first; "no" and Escape leave everything.
    for (const no of [() => press('Enter'), () => press('Escape')]) {
      await click(button(element, /^Verwijder: twee/));
      await until(() => dialogOf(element)?.open === true, 'the question');
      expect(textOf(the(element, '#question'))).to.match(
        /^Wil je deze invulling verwijderen\? twee · .* kun je niet terugdraaien\.$/,
      );
      expect(hasFocus(button(element, 'Nee, laat staan'))).to.equal(true);
      await no();
      await until(() => dialogOf(element) === null, 'no question');
      expect(await kept(storage)).to.have.length(3);
    }
    await click(button(element, /^Verwijder: twee/));
    await until(() => dialogOf(element)?.open === true, 'the question');
    await click(button(element, 'Ja, verwijder'));
    await until(() => lines(element).length === 2, 'two left');
    expect(lines(element).join()).not.to.contain('twee');
    expect(await kept(storage)).to.have.length(2);
  });

  for (const storage of ['memory', 'device'] as const) {
    it(`finds everything again after the page was left at once: ${storage}`, async () => {
      const namespace = freshName();
      const first = await showAssessment({ storage, namespace });
      await begin(first);
      await click(radio(first, 'ambition', 7));
      await click(field<HTMLTextAreaElement>(first, 'Waarom dit cijfer?'));
      await type('nog niet bewaard');
      first.remove();
      const second = await showAssessment({ storage, namespace });
      await choose(second, 'Ga verder');
      await until(() => answersIn(second)['item-1'] !== undefined, 'the answers');
      const { ambition, currentNote } = answersIn(second)['item-1']!;
      expect([ambition, currentNote]).to.deep.equal([7, 'nog niet bewaard']);
    });

    it(`keeps what was typed last when the element is moved in the page: ${storage}`, async () => {
      const element = await showAssessment({ storage, direct: true, assessmentId: 'a' });
      await click(field<HTMLTextAreaElement>(element, 'Waarom dit cijfer?'));
      await type('net getypt');
      document.body.appendChild(document.createElement('main')).append(element);
      await until(() => element.provider.value.store?.state.phase === 'ready', 'open again');
      expect(answersIn(element)['item-1']?.currentNote).to.equal('net getypt');
    });
  }

  it('shows on the start screen what was filled in the moment before, however slow storage is', async () => {
    const memory = new MemoryAdapter();
    const save: StorageAdapter['save'] = async (changes, options) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      return memory.save(changes, options);
    };
    const element = await showAssessment({ storage: withMethods(memory, { save }), aspects: ['current'] });
    await begin(element);
    await isSaved(element);
    openMenu(element);
    const back = button(element, 'Terug naar het begin');
    radio(element, 'current', 6).click();
    back.click();
    await until(() => deepAll(element, '[part~=start]').length > 0, 'the start screen');
    expect(textOf(the(element, '[part~=start]'))).to.contain('1 van 4 ingevuld');
  });

  it('resumes at the first item that is not filled in', async () => {
    const storage = new MemoryAdapter();
    const options = { storage, direct: true, assessmentId: 'a', aspects: ['current'] as const };
    const element = await showAssessment(options);
    await click(radio(element, 'current', 5));
    await isSaved(element);
    element.remove();
    const again = await showAssessment(options);
    expect(currentItem(again)).to.equal('item-2');
  });

  it('a fixed record has nothing to choose: begin or go on', async () => {
    const storage = new MemoryAdapter();
    const element = await showAssessment({ storage, assessmentId: 'vast' });
    expect(deepAll(element, 'input[type=file]')).to.deep.equal([]);
    await fillOne(element, 'wij', 4);
    await backToStart(element);
    expect(findButton(element, 'Begin met invullen')).to.equal(null);
    expect(findButton(element, /^Verwijder/)).to.equal(null);
    expect(await kept(storage)).to.deep.equal(['vast']);
    await choose(element, 'Ga verder');
    await until(() => answersIn(element)['item-1']?.current === 4, 'the record');
  });

  it('keeps on the device by default, and says so', async () => {
    const namespace = freshName();
    const first = await showAssessment({ storage: 'device', namespace });
    await begin(first);
    await click(radio(first, 'current', 8));
    await until(() => saveText(first) === 'Bewaard op dit apparaat', 'the acknowledgement');
    first.remove();
    const second = await showAssessment({ storage: 'device', namespace });
    await choose(second, 'Ga verder');
    await until(() => answersIn(second)['item-1']?.current === 8, 'the answer');
    const elsewhere = await showAssessment({ storage: 'device', namespace: freshName() });
    expect(findButton(elsewhere, 'Ga verder')).to.equal(null);
  });

  it('promises nothing more than it knows before the first answer', async () => {
    const device = await showAssessment({ storage: 'device', direct: true });
    expect(saveText(device)).to.equal('Je antwoorden worden bewaard op dit apparaat.');
    const memory = await showAssessment({ storage: 'memory', direct: true });
    expect(saveText(memory)).to.equal('');
    await click(radio(memory, 'current', 8));
    await until(() => saveText(memory) === 'Niet bewaard: alleen in dit venster', 'the honest word');
  });

  it('starts anew when src, namespace or record change', async () => {
    const element = await showAssessment({ direct: true, assessmentId: 'a' });
    await click(radio(element, 'current', 5));
    element.assessmentId = 'b';
    await until(() => element.provider.value.store?.state.assessment.id === 'b', 'the other record');
    await isReady(element);
    expect(answersIn(element)).to.deep.equal({});
    element.assessmentId = 'a';
    await until(() => answersIn(element)['item-1']?.current === 5, 'the first record');
  });
});
