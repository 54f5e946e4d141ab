import { expect } from 'chai';
import type { StorageAdapter, StoredAssessment } from '../../src/storage/adapter.js';
import { SCHEMA_VERSION, StorageFault } from '../../src/storage/adapter.js';
import { MemoryAdapter } from '../../src/storage/memory.js';
import { click, type } from '../support/commands.js';
import {
  answersIn,
  begin,
  choose,
  downloaded,
  drawn,
  isSaved,
  openMenu,
  saveText,
  showAssessment,
  rated,
  showOpen,
  theirs,
  withMethods,
} from '../support/element-assessment.js';
import {
  chosen,
  clearPage,
  deepAll,
  expectAccessible,
  field,
  findButton,
  radio,
  radios,
  textOf,
  until,
} from '../support/element-page.js';

const notices = (element: Element): string[] =>
  deepAll(element, '[part~=notice] > p:first-child').map((line) => textOf(line));

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

  it('loses nothing that could not be saved when someone leaves the filling and comes back', async () => {
    const fault = new StorageFault('quota', 'full');
    const save: StorageAdapter['save'] = () => Promise.resolve({ outcomes: [], fault, fresh: false });
    const element = await showAssessment({ storage: withMethods(new MemoryAdapter(), { save }), assessmentId: 'a' });
    await begin(element);
    await click(radio(element, 'current', 6));
    await click(field<HTMLTextAreaElement>(element, 'Waarom dit cijfer?'));
    await type('niet kwijt');
    openMenu(element);
    await choose(element, 'Terug naar het begin');
    await until(() => deepAll(element, '[part~=start]').length > 0, 'the start screen');
    await begin(element);
    expect(answersIn(element)['item-1']).to.include({ current: 6, currentNote: 'niet kwijt' });
    expect(notices(element)).to.have.length(1);
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
