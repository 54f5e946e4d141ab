import { expect } from 'chai';
import '../../src/elements/duo/define.js';
import { placedItems } from '../../src/domain/instrument.js';
import type { MeetlatDuo } from '../../src/elements/duo/meetlat-duo.js';
import type { MeetlatItem } from '../../src/elements/item/meetlat-item.js';
import { IndexedDbAdapter } from '../../src/storage/indexed-db.js';
import { emulateMedia, press, setViewport, type } from '../support/commands.js';
import {
  button,
  clearPage,
  deepAll,
  expectAccessible,
  field,
  findButton,
  focused,
  freshName,
  radio,
  tabTo,
  textOf,
  the,
  until,
  useScheme,
} from '../support/element-page.js';
import { threeLevels } from '../support/instruments.js';

const [first, second] = placedItems(threeLevels).map(({ item }) => item.id);
const ITEMS = [first!, second!];

async function show(properties: Partial<MeetlatDuo> = {}): Promise<MeetlatDuo> {
  const element = document.createElement('meetlat-duo');
  Object.assign(
    element,
    { instrument: threeLevels, items: ITEMS, storage: 'memory', namespace: freshName() },
    { assessmentId: freshName() },
    properties,
  );
  document.body.append(element);
  await until(() => deepAll(element, 'button').length > 0, 'the duo');
  return element;
}

/** All that can be read on the page of a duo, through its shadow roots. */
const read = (element: Element): string =>
  [
    ...deepAll(element, '.duo, meetlat-item article').map(textOf),
    ...deepAll<HTMLTextAreaElement>(element, 'textarea').map(({ value }) => value),
  ].join(' ');
const chosen = (element: Element): string[] =>
  deepAll<HTMLInputElement>(element, 'input[type=radio]')
    .filter(({ checked }) => checked)
    .map(({ name, value }) => `${name} ${value}`);

async function choose(element: Element, name: string | RegExp): Promise<void> {
  await until(() => findButton(element, name) !== null, `button ${String(name)}`);
  button(element, name).click();
}
async function sees(element: Element, text: string): Promise<void> {
  await until(() => read(element).includes(text), `"${text}" in ${read(element).slice(0, 300)}`);
}

/** Gives these scores for now and for the ambition of both items, and says to be ready. */
async function score(element: MeetlatDuo, ...scores: readonly (readonly [number, number])[]): Promise<void> {
  for (const [i, [current, ambition]] of scores.entries()) {
    await until(
      () =>
        deepAll<MeetlatItem>(element, 'meetlat-item')[0]?.item === ITEMS[i] &&
        deepAll(element, 'input[type=radio]').length === 20,
      'the item',
    );
    radio(element, 'current', current).click();
    radio(element, 'ambition', ambition).click();
    await choose(element, i < scores.length - 1 ? 'Volgende' : 'Ik ben klaar');
  }
}

async function named(element: MeetlatDuo): Promise<void> {
  field(element, 'Naam van wie begint').value = 'Sam';
  field(element, 'Naam van de ander').value = 'Robin';
  await choose(element, 'Begin met de eerste');
  await sees(element, 'Nu aan de beurt: Sam');
}

const EXPLAINED = { 'color-contrast': 'the item draws its rod in SVG; measured by check-tokens' };

describe('meetlat-duo', function () {
  this.timeout(60_000);
  afterEach(clearPage);
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('is accessible at every stage, in light, dark and forced colours', async () => {
    const element = await show();
    const check = async (): Promise<void> => {
      for (const scheme of ['dark', 'light'] as const) {
        await useScheme(scheme);
        await expectAccessible(element, EXPLAINED);
      }
      await emulateMedia({ 'forced-colors': 'active' });
      await expectAccessible(element, EXPLAINED);
      await emulateMedia({ 'forced-colors': 'none' });
    };
    await check();
    await named(element);
    await check();
    await score(element, [3, 8], [5, 8]);
    await sees(element, 'Geef het scherm nu aan Robin');
    await check();
    await choose(element, 'Ik ben Robin: begin');
    await score(element, [8, 8], [5, 9]);
    await sees(element, 'Jullie zijn allebei klaar');
    await choose(element, 'Laat de cijfers zien');
    await sees(element, 'Leg jullie cijfers naast elkaar');
    await check();
  });

  it('hides what one gave until both are ready, then shows both and says how they differ', async () => {
    const element = await show();
    await named(element);
    expect(chosen(element)).to.deep.equal([]);
    await score(element, [3, 8], [5, 8]);
    await sees(element, 'Geef het scherm nu aan Robin');
    expect(deepAll(element, 'meetlat-item')).to.deep.equal([]);
    await choose(element, 'Ik ben Robin: begin');
    await sees(element, 'Nu aan de beurt: Robin');
    await until(() => deepAll(element, 'input[type=radio]').length === 20, 'the item');
    expect(chosen(element)).to.deep.equal([]);
    expect(findButton(element, 'Ik was nog niet klaar')).to.equal(null);
    await score(element, [8, 8], [5, 9]);
    await sees(element, 'Jullie zijn allebei klaar');
    expect(deepAll(element, 'meetlat-item, table')).to.deep.equal([]);
    await choose(element, 'Laat de cijfers zien');
    await sees(element, 'Leg jullie cijfers naast elkaar');
    const rows = deepAll(element, 'tbody tr').map((row) => [...row.children].map(textOf).join(' | '));
    expect(rows).to.deep.equal([
      'Sam | 3 | 8',
      'Robin | 8 | 8',
      'Verschil | ↔ ver uit elkaar: 5 punten | = gelijk',
      'Sam | 5 | 8',
      'Robin | 5 | 9',
      'Verschil | = gelijk | ≈ bijna gelijk: 1 punt',
    ]);
  });

  it('keeps three fillings, and goes on where it was after a reload, with hidden what was hidden', async () => {
    const [namespace, assessmentId] = [freshName(), freshName()];
    const adapter = await IndexedDbAdapter.open(namespace);
    const again = async (element?: MeetlatDuo): Promise<MeetlatDuo> => {
      if (element) await until(() => ['', 'Bewaard'].includes(textOf(deepAll(element, '.saved')[0])), 'saved');
      await new Promise((resolve) => setTimeout(resolve, 300));
      element?.remove();
      return show({ storage: adapter, namespace, assessmentId, project: 'najaar' });
    };
    let element = await again();
    await named(element);
    await until(() => deepAll(element, 'textarea').length > 0, 'a note');
    const note = deepAll<HTMLTextAreaElement>(element, 'textarea')[0]!;
    note.value = 'Dit is van Sam';
    note.dispatchEvent(new InputEvent('input'));
    await score(element, [3, 8], [5, 8]);
    await sees(element, 'Geef het scherm nu aan Robin');
    element = await again(element);
    await sees(element, 'Geef het scherm nu aan Robin');
    await choose(element, 'Ik ben Robin: begin');
    await sees(element, 'Nu aan de beurt: Robin');
    element = await again(element);
    await sees(element, 'Nu aan de beurt: Robin');
    await until(() => deepAll(element, 'input[type=radio]').length === 20, 'the item');
    expect(chosen(element)).to.deep.equal([]);
    expect(read(element)).not.to.include('Dit is van Sam');
    await score(element, [8, 8], [5, 9]);
    await choose(element, 'Laat de cijfers zien');
    await sees(element, 'Dit is van Sam');
    deepAll(element, '.fields summary')[0]!.click();
    await until(() => deepAll(element, 'input[type=radio]').length === 20, 'the agreed scores');
    radio(element, 'current', 6).click();
    await sees(element, '1 van 2 onderdelen afgesproken');
    element = await again(element);
    await sees(element, '1 van 2 onderdelen afgesproken');
    const kept = (await adapter.list()).map((one) => [
      one.assessmentId,
      (one.details as { kind?: string }).kind,
      (one.details as { from?: unknown }).from,
    ]);
    const ids = [`${assessmentId}-1`, `${assessmentId}-2`];
    expect(kept.sort()).to.deep.equal(
      [
        [assessmentId, 'duo', ids],
        [ids[0], 'person', []],
        [ids[1], 'person', []],
      ].sort(),
    );
    await adapter.close();
  });

  it('lets the first go back before the other begins, and never after', async () => {
    const element = await show();
    await named(element);
    await score(element, [3, 8], [5, 8]);
    await choose(element, 'Ik was nog niet klaar');
    await sees(element, 'Nu aan de beurt: Sam');
    await until(() => chosen(element).length === 2, 'own scores');
    await choose(element, 'Ik ben klaar');
    await choose(element, 'Ik ben Robin: begin');
    await sees(element, 'Nu aan de beurt: Robin');
    expect(deepAll(element, 'button').map(textOf)).to.not.include('Ik was nog niet klaar');
  });

  it('works with the keyboard alone, and goes on at the heading of what came', async () => {
    const element = await show({ items: [first!] });
    const press2 = async (name: string): Promise<void> => {
      await tabTo((control) => textOf(control) === name);
      await press('Enter');
    };
    await tabTo((control) => control.localName === 'input');
    await type('Sam');
    await press('Enter');
    for (const [turn, key] of [
      ['Nu aan de beurt: Sam', '3'],
      ['Nu aan de beurt: De tweede', '8'],
    ] as const) {
      await until(() => textOf(focused()) === turn, turn);
      await until(() => deepAll(element, 'input[type=radio]').length === 20, 'the item');
      await tabTo((control) => (control as HTMLInputElement).name === 'current');
      await press(key);
      await press2('Ik ben klaar');
      if (key === '3') await press2('Ik ben de collega: begin');
    }
    await press2('Laat de cijfers zien');
    await sees(element, 'ver uit elkaar: 5 punten');
  });

  it('fits in 320 pixels', async () => {
    await setViewport({ width: 320, height: 640 });
    const element = await show();
    await named(element);
    await score(element, [3, 8], [5, 8]);
    await choose(element, 'Ik ben Robin: begin');
    await score(element, [8, 8], [5, 9]);
    await choose(element, 'Laat de cijfers zien');
    await sees(element, 'Leg jullie cijfers naast elkaar');
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    expect(the(element, 'h3').textContent).to.equal('Leg jullie cijfers naast elkaar');
  });
});
