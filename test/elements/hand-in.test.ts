import { expect } from 'chai';
import '../../src/elements/group/define.js';
import '../../src/elements/hand-in/define.js';
import { EMPTY_ANSWER, emptyAssessment } from '../../src/domain/assessment.js';
import { placedItems } from '../../src/domain/instrument.js';
import type { GroupPicture } from '../../src/domain/group/index.js';
import { MeetlatGroupEvent } from '../../src/elements/group-event.js';
import { MeetlatGroup } from '../../src/elements/group/meetlat-group.js';
import { assessmentToCode } from '../../src/hand-in/index.js';
import { AssessmentStore } from '../../src/store/assessment-store.js';
import { emulateMedia, press, setViewport } from '../support/commands.js';
import {
  button,
  clearPage,
  deepAll,
  expectAccessible,
  freshName,
  textOf,
  until,
  useScheme,
} from '../support/element-page.js';
import { threeLevels } from '../support/instruments.js';

const EXPLAINED = { 'color-contrast': 'over the colours of the page; measured by check-tokens' };
const itemId = placedItems(threeLevels)[0]?.item.id ?? '';

const filling = (id: string, current: number) => {
  const empty = emptyAssessment(id, threeLevels.id, threeLevels.edition.version);
  return { ...empty, answers: { [itemId]: { ...EMPTY_ANSWER, current } } };
};

/** Codes of so many people, in one text. */
const mail = (count: number): string =>
  Array.from({ length: count }, (_, i) => assessmentToCode(filling(`p${String(i)}`, 3 + i), threeLevels, i)).join('\n');

const says = (element: Element, words: string) =>
  until(() => deepAll(element, '.group, .hand-in').map(textOf).join(' ').includes(words), words);

function group(properties: Partial<MeetlatGroup> = {}): MeetlatGroup {
  const element = document.createElement('meetlat-group');
  const namespace = freshName();
  Object.assign(element, { instrument: threeLevels, storage: 'memory', namespace, id: 'group' }, properties);
  document.body.append(element);
  return element;
}

async function begun(mode: 'open' | 'protected', properties: Partial<MeetlatGroup> = {}): Promise<MeetlatGroup> {
  const element = group({ mode, ...properties });
  await says(element, 'Hoe laten jullie antwoorden zien?');
  button(element, 'Begin').click();
  await says(element, 'Neem antwoorden op');
  return element;
}

async function paste(element: MeetlatGroup, text: string): Promise<void> {
  const [area] = deepAll<HTMLTextAreaElement>(element, 'textarea');
  if (area) area.value = text;
  button(element, 'Neem op').click();
  await until(() => deepAll(element, '.tally li').length > 0, 'what came of it');
}

describe('meetlat-group and meetlat-hand-in', function () {
  this.timeout(30_000);
  afterEach(clearPage);

  it('are accessible: choosing, taking in, showing, handing in; light, dark and forced colours', async () => {
    const fresh = group();
    await says(fresh, 'Hoe laten jullie antwoorden zien?');
    const store = new AssessmentStore(threeLevels, filling('anna', 4));
    const handIn = Object.assign(document.createElement('meetlat-hand-in'), { store, address: 'x.html', mode: 'open' });
    document.body.append(handIn);
    const element = await begun('open');
    await paste(element, mail(3));
    await says(element, 'Wie er meedoen: 3 deelnemers');
    button(element, 'Laat zien').click();
    await says(element, 'De groep ziet nu het beeld');
    for (const scheme of ['dark', 'light'] as const) {
      await useScheme(scheme);
      for (const one of [fresh, element, handIn]) await expectAccessible(one, EXPLAINED);
    }
    if (await emulateMedia({ 'forced-colors': 'active' })) await expectAccessible(element, EXPLAINED);
  });

  it('fit 320 px', async () => {
    await setViewport({ width: 320, height: 640 });
    const element = await begun('open');
    await paste(element, mail(2));
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('take in with the keyboard alone, and choose nothing for anyone', async () => {
    const element = group();
    await says(element, 'Hoe laten jullie antwoorden zien?');
    const radios = deepAll<HTMLInputElement>(element, 'input[type=radio]');
    expect(radios.some(({ checked }) => checked)).to.equal(false);
    radios[0]?.focus();
    await press('Space');
    button(element, 'Begin').focus();
    await press('Enter');
    await says(element, 'Neem antwoorden op');
  });

  it('shows no picture of a protected group below five, and then keeps it', async () => {
    const pictures: (GroupPicture | null)[] = [];
    document.body.addEventListener('meetlat-group', (event) => {
      if (event instanceof MeetlatGroupEvent) pictures.push(event.picture);
    });
    const element = await begun('protected');
    await paste(element, mail(4));
    await says(element, 'Het beeld komt er vanaf 5 deelnemers.');
    expect(deepAll(element, '.primary').length).to.equal(0);
    await paste(element, mail(5));
    await says(element, '4 deelnemers had je al.');
    button(element, 'Laat zien').click();
    await until(() => pictures.some(Boolean), 'a picture');
    await paste(element, mail(7));
    button(element, 'Werk het beeld bij').click();
    await says(element, 'Wie er meedoen: 7 deelnemers');
    const seen = pictures.filter(Boolean).map((picture) => picture?.items[0]?.current);
    expect(seen.map((told) => (told?.kind === 'enough' ? told.n : 0))).to.deep.equal(seen.map(() => 5));
  });

  it('gives the picture to the elements that are tied to it', async () => {
    const tied = document.createElement('p');
    tied.setAttribute('group', 'group');
    document.body.append(tied);
    const element = await begun('open');
    await paste(element, mail(2));
    button(element, 'Laat zien').click();
    const given = (): GroupPicture | undefined => (tied as { picture?: GroupPicture }).picture;
    await until(() => !!given(), 'the picture');
    expect(given()?.items[0]?.current).to.deep.include({ kind: 'enough', n: 2, mean: 3.5 });
  });

  it('counts nobody twice in a protected picture, whoever corrects or comes back', async () => {
    const seen: number[] = [];
    const element = await begun('protected');
    element.addEventListener('meetlat-group', (event) => {
      const told = event instanceof MeetlatGroupEvent ? event.picture?.items[0]?.current : null;
      if (told?.kind === 'enough') seen.push(told.n);
    });
    await paste(element, mail(5));
    button(element, 'Laat zien').click();
    await until(() => seen.length > 0, 'a picture');
    const corrected = Array.from({ length: 5 }, (_, i) =>
      assessmentToCode(filling(`p${String(i)}`, 9), threeLevels, 100 + i),
    );
    await paste(element, corrected.join(' '));
    await says(element, '5 deelnemers met nieuwere antwoorden');
    button(element, 'Weghalen: Deelnemer 1').click();
    await says(element, 'Weggehaald.');
    button(element, 'Maak ongedaan').click();
    await says(element, 'Wie er meedoen: 5 deelnemers');
    button(element, 'Werk het beeld bij').click();
    await paste(element, mail(6));
    await says(element, '1 deelnemer erbij.');
    expect([...new Set(seen)]).to.deep.equal([5]);
  });

  it('takes in the same from two sides at once as one', async () => {
    const element = await begun('open');
    for (let i = 0; i < 2; i++) {
      const [area] = deepAll<HTMLTextAreaElement>(element, 'textarea');
      if (area) area.value = mail(3);
      button(element, 'Neem op').click();
    }
    await says(element, '3 deelnemers had je al.');
    await says(element, 'Wie er meedoen: 3 deelnemers');
  });

  it('keeps what a link brought until the mode is chosen, and takes in the next one in the same tab', async () => {
    location.hash = `meetlat-in:${mail(1)}`;
    const element = group({ mode: 'open' });
    await says(element, 'Er komen antwoorden mee met de link.');
    expect(location.hash, 'still there for who closes the page now').to.include('meetlat-in');
    button(element, 'Begin').click();
    await says(element, 'Wie er meedoen: 1 deelnemer');
    await until(() => location.hash === '', 'the address without the code');
    location.hash = `meetlat-in:${mail(2).split('\n')[1] ?? ''}`;
    await says(element, 'Wie er meedoen: 2 deelnemers');
    await until(() => location.hash === '', 'the address without the code');
  });

  it('follows another tab, and gives what is agreed and shown to who comes later', async () => {
    const namespace = freshName();
    const element = await begun('open', { namespace });
    const other = group({ namespace, id: 'other' });
    await says(other, 'Neem antwoorden op');
    await paste(other, mail(2));
    await says(element, 'Wie er meedoen: 2 deelnemers');
    button(element, 'Laat zien').click();
    await says(other, 'De groep ziet nu het beeld');
    const late = document.createElement('p');
    late.setAttribute('group', 'other');
    document.body.append(late);
    await until(() => !!(late as { picture?: GroupPicture }).picture, 'the picture');
    const choice = { project: 'groep', storage: 'memory', namespace } as const;
    const workspace = await MeetlatGroup.environment?.workspace(threeLevels, choice);
    const { store } = (await workspace?.open('groep-agreed')) ?? {};
    store?.dispatch({ type: 'rate', itemId, aspect: 'current', rating: 6 });
    const given = (): unknown =>
      (late as { agreed?: { answers: Record<string, { current: unknown }> } }).agreed?.answers[itemId]?.current;
    await until(() => given() === 6, 'what is agreed');
  });

  it('says what can not be used, and counts nobody for it', async () => {
    const element = await begun('open');
    await paste(element, `${mail(1).slice(0, -2)} en Ik ben er morgen niet.`);
    expect(deepAll(element, '.tally').map(textOf).join()).to.include('Vraag om de hele code.');
    expect(deepAll(element, '[part=members]').length).to.equal(0);
  });

  it('hands in under a name of its own, the same each time', async () => {
    const store = new AssessmentStore(threeLevels, filling('scan', 4));
    const handIn = Object.assign(document.createElement('meetlat-hand-in'), { store });
    document.body.append(handIn);
    await says(handIn, 'Je geeft 1 onderdeel door');
    const ids = new Set<unknown>();
    for (let i = 0; i < 2; i++) {
      button(handIn, 'Kopieer een code').click();
      await until(() => 'group:member' in store.state.assessment.records, 'a name');
      ids.add(store.state.assessment.records['group:member']?.['id']);
    }
    expect(ids.size).to.equal(1);
    expect([...ids][0]).to.match(/^[0-9a-f]{32}$/);
  });

  it('asks for something to hand in first', async () => {
    const store = new AssessmentStore(threeLevels, emptyAssessment('scan', threeLevels.id, '1'));
    const handIn = Object.assign(document.createElement('meetlat-hand-in'), { store });
    document.body.append(handIn);
    await says(handIn, 'Je hebt nog niets ingevuld.');
    expect(deepAll(handIn, 'button').length).to.equal(0);
  });
});
