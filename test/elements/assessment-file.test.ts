import { expect } from 'chai';
import { EMPTY_ANSWER, emptyAssessment } from '../../src/domain/assessment.js';
import type { Rating } from '../../src/domain/rating.js';
import type { MeetlatAssessment } from '../../src/elements/assessment/meetlat-assessment.js';
import { assessmentToJson } from '../../src/export/json.js';
import { parseAssessmentText } from '../../src/schema/index.js';
import { MemoryAdapter } from '../../src/storage/memory.js';
import { click } from '../support/commands.js';
import {
  answersIn,
  chooseFile,
  choose,
  dialogOf,
  downloaded,
  drawn,
  isSaved,
  kept,
  openMenu,
  showAssessment,
  showOpen,
  smallInstrument,
} from '../support/element-assessment.js';
import {
  button,
  clearPage,
  deepAll,
  expectAccessible,
  findButton,
  radio,
  textOf,
  the,
  until,
} from '../support/element-page.js';

/** A file as this element makes them, with these scores for now. */
function fileOf(scores: Readonly<Record<string, Rating>>, instrumentId = 'klein'): string {
  const { details, ...empty } = emptyAssessment('uit-bestand', instrumentId, '1.0.0');
  const answers = Object.fromEntries(
    Object.entries(scores).map(([itemId, current]) => [
      itemId,
      { ...EMPTY_ANSWER, current, currentNote: `over ${itemId}` },
    ]),
  );
  return assessmentToJson({ ...empty, details: { ...details, organisation: 'Waterschap', label: 'wij' }, answers });
}

const problems = (element: Element): string[] => deepAll(element, '[role=alert] li').map((line) => textOf(line));

const BAD: readonly (readonly [what: string, content: string, sentence: RegExp])[] = [
  ['broken JSON', '{"format": "meetlat-assess', /^Dit bestand is beschadigd, of het is geen JSON\./],
  ['a foreign file', '{"naam": "boodschappen"}', /^Dit bestand is geen ingevulde meetlat\./],
  [
    'another instrument',
    fileOf({ 'item-1': 4 }, 'ander'),
    /^Dit bestand hoort bij een andere meetlat: “ander”\. Hier staat “klein”\./,
  ],
  [
    'a score off the scale',
    fileOf({ 'item-2': 4 }).replace('"rating": 4', '"rating": 11'),
    /^assessment\.answers\.item-2\.current\.rating: 11 ligt buiten de meetlat\./,
  ],
  [
    'a score too precise',
    fileOf({ 'item-2': 4 }).replace('"rating": 4', '"rating": 5.55'),
    /^assessment\.answers\.item-2\.current\.rating: .*te precies/,
  ],
  [
    'a note over the limit',
    fileOf({ 'item-2': 4 }).replace('over item-2', 'x'.repeat(10_001)),
    /^assessment\.answers\.item-2\.currentNote: deze tekst is te lang\. Hij mag hoogstens 10\.?000 tekens hebben/,
  ],
  [
    'a newer file',
    fileOf({ 'item-1': 4 }).replace('"schemaVersion": 1', '"schemaVersion": 99'),
    /^Dit bestand is gemaakt met een nieuwere versie\./,
  ],
  ['over 5 MB', ' '.repeat(5_000_001), /te groot/],
];

describe('meetlat-assessment: download', () => {
  afterEach(clearPage);

  it('gives exactly what is filled in, under the name of the filling, and reads it back', async () => {
    const element = await showOpen();
    const store = element.provider.value.store!;
    await click(radio(element, 'current', 4));
    store.dispatch({ type: 'rate', itemId: 'item-2', aspect: 'ambition', rating: 6.5 });
    store.dispatch({ type: 'note', itemId: 'item-2', aspect: 'ambition', note: 'tekst met "aanhaling"\nen <b>' });
    store.dispatch({ type: 'describe', details: { organisation: 'A/B: ../x', label: 'wij', heldOn: '2026-11-22' } });
    openMenu(element);
    const { name, text } = await downloaded(() => choose(element, 'Download je invulling'));
    expect(name).to.equal('meetlat AB x  wij  22 november 2026.json');
    const parsed = parseAssessmentText(text, smallInstrument);
    expect(parsed.ok && parsed.value).to.deep.equal(store.state.assessment);
  });
});

describe('meetlat-assessment: upload', () => {
  afterEach(clearPage);

  it('opens a good file on the start screen as a filling of its own, beside what was there', async () => {
    const storage = new MemoryAdapter();
    const element = await showAssessment({ storage });
    chooseFile(element, fileOf({ 'item-1': 7, 'item-3': 2 }));
    await until(() => deepAll(element, '[part~=fill]').length > 0, 'the filling');
    await isSaved(element);
    expect([answersIn(element)['item-1']?.current, answersIn(element)['item-3']?.currentNote]).to.deep.equal([
      7,
      'over item-3',
    ]);
    expect(deepAll(element, 'bdi').map((line) => textOf(line))[0]).to.equal('Waterschap · wij');
    expect(await kept(storage)).to.have.length(1);
    expect(await kept(storage)).not.to.deep.equal(['uit-bestand']);
    openMenu(element);
    await choose(element, 'Terug naar het begin');
    await until(() => findButton(element, 'Ga verder') !== null, 'the start screen');
    chooseFile(element, fileOf({ 'item-2': 3 }));
    await until(() => answersIn(element)['item-2']?.current === 3, 'the second');
    await isSaved(element);
    expect(await kept(storage)).to.have.length(2);
  });

  it('asks before a file replaces an open filling, and takes it back on request', async () => {
    const element = await showOpen();
    await click(radio(element, 'current', 4));
    openMenu(element);
    for (const yes of [false, true]) {
      chooseFile(element, fileOf({ 'item-2': 9 }));
      await until(() => dialogOf(element)?.open === true, 'the question');
      expect(textOf(the(element, '#question'))).to.equal(
        'Het bestand vervangt alle antwoorden die hier nu staan. Wil je dat?',
      );
      await click(button(element, yes ? 'Ja, vervang' : 'Nee, laat staan'));
      await until(() => dialogOf(element) === null, 'no question');
      const { 'item-1': first, 'item-2': second } = answersIn(element);
      expect([first?.current ?? null, second?.current ?? null]).to.deep.equal(yes ? [null, 9] : [4, null]);
    }
    await drawn(element);
    expect(textOf(the(element, '[part~=undo]'))).to.contain('Het bestand is geopend.');
    await choose(element, 'Ongedaan maken');
    expect(answersIn(element)['item-1']?.current).to.equal(4);
    expect(answersIn(element)['item-2']?.current).to.equal(null);
  });

  /** What must not change: what is on screen, what is kept, and what a download would give. */
  const snapshot = (element: MeetlatAssessment): string =>
    JSON.stringify(element.provider.value.store?.state.assessment ?? null);

  for (const [what, content, sentence] of BAD) {
    it(`refuses ${what}, says where, and changes nothing`, async () => {
      const storage = new MemoryAdapter();
      const start = await showAssessment({ storage });
      const open = await showOpen();
      await click(radio(open, 'current', 4));
      await isSaved(open);
      openMenu(open);
      for (const element of [start, open]) {
        const before = snapshot(element);
        chooseFile(element, content);
        await until(() => problems(element).length > 0, 'the sentence');
        expect(problems(element)[0]).to.match(sentence);
        expect(textOf(the(element, '[role=alert] b'))).to.equal(
          'Dit bestand kan niet worden geopend. Er is niets veranderd.',
        );
        expect(dialogOf(element)).to.equal(null);
        expect(snapshot(element)).to.equal(before);
      }
      expect(await kept(storage)).to.deep.equal([]);
      expect(deepAll(start, '[part~=start]')).to.have.length(1);
      await expectAccessible(open, { 'color-contrast': 'transparent radio over its label' });
    });
  }

  it('takes the complaint away with the next good file, and with another screen', async () => {
    const element = await showAssessment();
    chooseFile(element, 'geen json');
    await until(() => problems(element).length > 0, 'the sentence');
    chooseFile(element, fileOf({ 'item-1': 7 }));
    await until(() => deepAll(element, '[part~=fill]').length > 0, 'the filling');
    expect(problems(element)).to.deep.equal([]);
    openMenu(element);
    chooseFile(element, 'geen json');
    await until(() => problems(element).length > 0, 'the sentence');
    await choose(element, 'Terug naar het begin');
    await until(() => deepAll(element, '[part~=start]').length > 0, 'the start screen');
    expect(problems(element)).to.deep.equal([]);
  });

  it('the same file can be chosen twice', async () => {
    const element = await showOpen();
    openMenu(element);
    for (let i = 0; i < 2; i++) {
      chooseFile(element, fileOf({ 'item-2': 9 }));
      await until(() => dialogOf(element)?.open === true, 'the question');
      await click(button(element, 'Nee, laat staan'));
      await until(() => dialogOf(element) === null, 'no question');
      expect(the<HTMLInputElement>(element, 'input[type=file]').value).to.equal('');
    }
  });
});
