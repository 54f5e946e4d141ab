import { expect } from 'chai';
import type { StorageAdapter } from '../../src/storage/adapter.js';
import { MemoryAdapter } from '../../src/storage/memory.js';
import { click, press, type } from '../support/commands.js';
import {
  answersIn,
  choose,
  drawn,
  isReady,
  isSaved,
  rated,
  saveText,
  showAssessment,
  showOpen,
  theirs,
  withMethods,
} from '../support/element-assessment.js';
import {
  button,
  chosen,
  clearPage,
  deepAll,
  expectAccessible,
  field,
  freshName,
  radio,
  textOf,
  the,
  until,
} from '../support/element-page.js';

describe('meetlat-assessment: two at the same time', () => {
  afterEach(clearPage);

  for (const [answer, rating] of [
    ['Houd 7', 7],
    ['Neem 3', 3],
  ] as const) {
    it(`shows both scores of a conflict, and keeps what is chosen: ${answer}`, async () => {
      const storage = new MemoryAdapter();
      const element = await showOpen({ storage, assessmentId: 'a' });
      await storage.save([theirs('current', rated(3))], { unloading: false });
      await click(radio(element, 'current', 7));
      await until(() => deepAll(element, '[part~=conflict]').length === 1, 'the conflict');
      expect(textOf(the(element, '[part~=conflict] p'))).to.equal(
        'Ergens anders is hier ook iets ingevuld: 3. Hier staat: 7. Wat willen jullie houden?',
      );
      expect(saveText(element)).not.to.contain('Bewaard');
      await expectAccessible(element, { 'color-contrast': 'transparent radio over its label' });
      await choose(element, answer);
      await isSaved(element);
      await drawn(element);
      expect([deepAll(element, '[part~=conflict]').length, chosen(element, 'current')]).to.deep.equal([
        0,
        String(rating),
      ]);
      element.remove();
      const again = await showOpen({ storage, assessmentId: 'a' });
      expect(answersIn(again)['item-1']?.current).to.equal(rating);
    });
  }

  it('keeps both notes of a conflict, without a question', async () => {
    const storage = new MemoryAdapter();
    const element = await showOpen({ storage, assessmentId: 'a' });
    await storage.save([theirs('currentNote', 'van hen')], { unloading: false });
    await click(field<HTMLTextAreaElement>(element, 'Waarom dit cijfer?'));
    await type('van ons');
    await press('Tab');
    await until(() => answersIn(element)['item-1']?.currentNote.includes('van hen') === true, 'both notes');
    expect(answersIn(element)['item-1']?.currentNote).to.contain('van ons');
    expect(deepAll(element, '[part~=conflict]')).to.deep.equal([]);
    await isSaved(element);
  });

  it('follows another tab, but leaves alone the note that someone is typing', async () => {
    const watchers: Parameters<NonNullable<StorageAdapter['watch']>>[1][] = [];
    const storage = withMethods(new MemoryAdapter(), {
      watch: (_id, listener) => {
        watchers.push(listener);
        return () => undefined;
      },
    });
    const element = await showOpen({ storage, assessmentId: 'a' });
    const tell = (name: string, value: unknown) => {
      for (const listener of watchers) listener([{ ...theirs(name, value), revision: 1 }]);
    };
    tell('current', rated(9));
    await until(() => chosen(element, 'current') === '9', 'their score');
    const area = field<HTMLTextAreaElement>(element, 'Waarom deze ambitie');
    await click(area);
    tell('ambitionNote', 'van hen');
    await drawn(element);
    expect(area.value).to.equal('');
    await press('Tab');
    await until(() => area.value === 'van hen', 'their note, once the field is left');
  });

  it('shares one store between two elements with the same record', async () => {
    const namespace = freshName();
    const one = await showAssessment({ storage: 'device', namespace, direct: true, assessmentId: 'a' });
    const two = await showAssessment({ storage: 'device', namespace, direct: true, assessmentId: 'a' });
    expect(one.provider.value.store).to.equal(two.provider.value.store);
    await click(radio(one, 'current', 6));
    await isReady(two);
    await until(() => chosen(two, 'current') === '6', 'the other element');
    expect(button(two, 'Wis: Hoe is het nu?').getAttribute('aria-disabled')).to.equal('false');
  });
});
