import { expect } from 'chai';
import { allEdits, answerOf, NOTE_LIMIT } from '../../src/domain/assessment.js';
import type { Rating } from '../../src/domain/rating.js';
import { recordParser } from '../../src/schema/record.js';
import { IndexedDbAdapter } from '../../src/storage/indexed-db.js';
import type { AssessmentStore } from '../../src/store/assessment-store.js';
import { Persistence } from '../../src/store/persistence.js';
import type { Conflict } from '../../src/store/save-state.js';
import { SCALE, until } from '../support/storage-page.js';
import { freshNamespace } from '../support/storage-places.js';
import { emptyStore, RecordingSink } from '../support/storage-sink.js';

describe('AssessmentStore: conflicts', () => {
  let store: AssessmentStore;
  let sink: RecordingSink;

  const answer = (itemId: string) => answerOf(store.state.assessment.answers, itemId);

  beforeEach(() => {
    store = emptyStore();
    sink = new RecordingSink();
    store.connect(sink);
  });

  const kept = (rating: Rating) => ({ rating, basis: null });
  const clash = (mine: unknown, theirs: unknown, field = 'current'): Conflict => {
    return { recordId: 'answer:item-1', field, mine, theirs, revision: 4 };
  };

  for (const [choice, rating] of [
    ['mine', 3],
    ['theirs', 9],
  ] as const) {
    it(`of scores wait for the person, who chooses ${choice}`, () => {
      const conflict = clash(kept(3), kept(9));
      store.addConflict(conflict);
      expect(store.state.conflicts).to.deep.equal([conflict]);
      store.dispatch({ type: 'resolve', conflict, choice });
      expect(store.state.conflicts).to.deep.equal([]);
      expect(answer('item-1').current).to.equal(rating);
      expect(sink.resolved.map(({ edit }) => edit.value)).to.deep.equal([kept(rating)]);
    });
  }

  it('are replaced by newer ones of the same field', () => {
    store.addConflict(clash(kept(3), kept(9)));
    store.addConflict(clash(kept(4), kept(9)));
    store.addConflict(clash(kept(4), kept(9), 'ambition'));
    expect(store.state.conflicts.map(({ field, mine }) => [field, mine])).to.deep.equal([
      ['current', kept(4)],
      ['ambition', kept(4)],
    ]);
  });

  it('of notes keep both', () => {
    store.addConflict(clash('mine', 'theirs', 'currentNote'));
    expect(store.state.conflicts).to.deep.equal([]);
    expect(answer('item-1').currentNote).to.include('mine').and.to.include('theirs');
    expect(sink.resolved).to.have.length(1);
  });

  it('of notes that do not fit together wait for the person', () => {
    store.addConflict(clash('m'.repeat(NOTE_LIMIT - 1), 't'.repeat(NOTE_LIMIT - 1), 'currentNote'));
    expect(store.state.conflicts).to.have.length(1);
  });
});

describe('AssessmentStore, in two tabs', () => {
  const name = freshNamespace();
  const adapters: IndexedDbAdapter[] = [];

  after(async () => {
    await Promise.all(adapters.map((adapter) => adapter.close()));
    indexedDB.deleteDatabase(name);
  });

  async function tab() {
    const adapter = await IndexedDbAdapter.open(name);
    adapters.push(adapter);
    const own = emptyStore();
    const persistence = new Persistence({
      adapter,
      assessmentId: 'a',
      parseRecord: recordParser(SCALE),
      snapshot: () => allEdits(own.state.assessment),
      onState: (state) => {
        own.setSave(state);
      },
      onRemote: (edits) => {
        own.receive(edits);
      },
      onConflict: (conflict) => {
        own.addConflict(conflict);
      },
    });
    own.receive((await persistence.open()).edits);
    own.connect(persistence);
    return own;
  }

  it('keeps both of two notes that were written at the same time', async () => {
    const [first, second] = [await tab(), await tab()];
    const note = (own: AssessmentStore) => answerOf(own.state.assessment.answers, 'item-1').currentNote;
    first.dispatch({ type: 'note', itemId: 'item-1', aspect: 'current', note: 'from the first' });
    second.dispatch({ type: 'note', itemId: 'item-1', aspect: 'current', note: 'from the second' });
    await until(() => [first, second].every((own) => own.state.save.phase === 'saved'), 'both are saved');
    await until(() => note(first) === note(second), 'both show the same');
    const third = await tab();
    expect(note(third)).to.equal(note(first));
    expect(note(third)).to.include('from the first').and.to.include('from the second');
  });
});
