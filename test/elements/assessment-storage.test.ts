import { expect } from 'chai';
import type { Change, StorageAdapter, StoredAssessment } from '../../src/storage/adapter.js';
import { SCHEMA_VERSION, StorageFault } from '../../src/storage/adapter.js';
import { MemoryAdapter } from '../../src/storage/memory.js';
import { click, press, type } from '../support/commands.js';
import {
  answersIn,
  choose,
  downloaded,
  drawn,
  isReady,
  isSaved,
  saveText,
  showAssessment,
  showOpen,
} from '../support/element-assessment.js';
import {
  button,
  chosen,
  clearPage,
  deepAll,
  expectAccessible,
  field,
  findButton,
  freshName,
  radio,
  radios,
  textOf,
  the,
  until,
} from '../support/element-page.js';

const notices = (element: Element): string[] =>
  deepAll(element, '[part~=notice] > p:first-child').map((line) => textOf(line));

/** An adapter with some of its methods replaced. */
const withMethods = (adapter: StorageAdapter, methods: Partial<StorageAdapter>): StorageAdapter =>
  new Proxy(adapter, {
    get: (target, name) => {
      const value: unknown = Reflect.get(Object.hasOwn(methods, name) ? methods : target, name, methods);
      return typeof value === 'function' && !Object.hasOwn(methods, name) ? (value.bind(target) as unknown) : value;
    },
  });

/** A change as another tab would save it. */
const theirs = (field: string, value: unknown, base = 0, assessmentId = 'a'): Change => ({
  id: freshName(),
  assessmentId,
  recordId: 'answer:item-1',
  field,
  value,
  base,
});
const rated = (rating: number) => ({ rating, basis: { version: 1, lang: 'nl', hash: '0123456789abcdef' } });

describe('meetlat-assessment: when storage says no', () => {
  const open = IDBFactory.prototype.open;
  afterEach(async () => {
    IDBFactory.prototype.open = open;
    await clearPage();
  });

  for (const [what, refuse] of [
    [
      'throws',
      () => {
        throw new DOMException('no', 'SecurityError');
      },
    ],
    ['never answers', () => document.createElement('i') as unknown as IDBOpenDBRequest],
  ] as const) {
    it(`works in memory when it ${what}: one banner, a download, usable within 2 s`, async () => {
      IDBFactory.prototype.open = refuse;
      const began = performance.now();
      const element = await showAssessment({ storage: 'device', direct: true, assessmentId: 'a' });
      expect(performance.now() - began).to.be.below(3000);
      expect(notices(element)).to.deep.equal([
        'Deze browser kan hier niets bewaren. Sluit je dit venster, dan ben je je antwoorden kwijt. Download je invulling op tijd.',
      ]);
      await click(radio(element, 'current', 6));
      await until(() => saveText(element) === 'Niet bewaard: alleen in dit venster', 'the honest word');
      const { text } = await downloaded(() => choose(element, 'Download je invulling'));
      expect(text).to.match(/"rating": 6\b/);
      await expectAccessible(element, { 'color-contrast': 'transparent radio over its label' });
    });
  }

  it('says each fault in its own words with its own way out, and never says "bewaard" meanwhile', async () => {
    let fault: StorageFault | null = new StorageFault('quota', 'full');
    const memory = new MemoryAdapter();
    const save: StorageAdapter['save'] = (changes, options) =>
      fault ? Promise.resolve({ outcomes: [], fault, fresh: false }) : memory.save(changes, options);
    const capabilities = { ...memory.capabilities, durability: 'device' as const };
    const element = await showOpen({ storage: withMethods(memory, { save, capabilities }) });
    await click(radio(element, 'current', 6));
    await until(() => notices(element).length === 1, 'the notice');
    expect(notices(element)[0]).to.equal(
      'De opslag van deze browser is vol. Download je invulling, maak ruimte en probeer het opnieuw.',
    );
    expect(saveText(element)).not.to.contain('Bewaard');
    expect(findButton(element, 'Download je invulling')).not.to.equal(null);
    await click(radio(element, 'current', 7)); // editing goes on
    expect(chosen(element, 'current')).to.equal('7');
    fault = null;
    await choose(element, 'Probeer opnieuw');
    await until(() => saveText(element) === 'Bewaard op dit apparaat', 'saved');
    await drawn(element);
    expect(notices(element)).to.deep.equal([]);
  });

  it('says that a filling was removed elsewhere, and keeps it on screen', async () => {
    const storage = new MemoryAdapter();
    const element = await showOpen({ storage, assessmentId: 'a' });
    await click(radio(element, 'current', 6));
    await isSaved(element);
    await storage.remove('a');
    await click(radio(element, 'current', 7));
    await until(() => notices(element).length === 1, 'the notice');
    expect(notices(element)[0]).to.contain('ergens anders verwijderd');
    expect(chosen(element, 'current')).to.equal('7');
  });

  it('says how many damaged answers were set aside, and shows the rest', async () => {
    const memory = new MemoryAdapter();
    await memory.save([theirs('current', rated(3)), { ...theirs('current', rated(8)), recordId: 'answer:item-2' }], {
      unloading: false,
    });
    const load: StorageAdapter['load'] = async (id) => {
      const stored = (await memory.load(id)) as StoredAssessment;
      return {
        ...stored,
        records: stored.records.map((record) =>
          record.recordId.endsWith('-2') ? { ...record, fields: { current: { value: 'kapot', revision: 1 } } } : record,
        ),
      };
    };
    const element = await showOpen({ storage: withMethods(memory, { load }), assessmentId: 'a' });
    expect(notices(element)).to.deep.equal(['Eén antwoord was beschadigd en is apart gezet. De rest staat er nog.']);
    expect(answersIn(element)['item-1']?.current).to.equal(3);
  });

  it('shows what a newer version wrote, to read and download only', async () => {
    const memory = new MemoryAdapter();
    await memory.save([theirs('current', rated(3)), { ...theirs('current', rated(8)), recordId: 'answer:item-2' }], {
      unloading: false,
    });
    const load: StorageAdapter['load'] = async (id) => {
      const stored = (await memory.load(id)) as StoredAssessment;
      return {
        ...stored,
        records: stored.records.map((record) =>
          record.recordId.endsWith('-2') ? { ...record, schemaVersion: SCHEMA_VERSION + 1 } : record,
        ),
      };
    };
    const saves: unknown[] = [];
    const save: StorageAdapter['save'] = (changes, options) => (saves.push(changes), memory.save(changes, options));
    const element = await showOpen({ storage: withMethods(memory, { load, save }), assessmentId: 'a' });
    expect(notices(element)[0]).to.equal(
      'Deze invulling is gemaakt met een nieuwere versie. Je kunt haar bekijken en downloaden, niet wijzigen.',
    );
    expect(chosen(element, 'current')).to.equal('3');
    expect(radios(element, 'ambition').every(({ disabled }) => disabled)).to.equal(true);
    for (const name of ['Wis alles', /^Wis:/]) expect(findButton(element, name)).to.equal(null);
    expect(deepAll(element, 'input[type=file]')).to.deep.equal([]);
    const { text } = await downloaded(() => choose(element, 'Download je invulling'));
    expect(text).to.match(/"rating": 3\b/);
    expect(saves).to.deep.equal([]);
    await expectAccessible(element, { 'color-contrast': 'transparent radio over its label' });
  });
});

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
