import { expect } from 'chai';
import { allEdits, answerOf, emptyAssessment, NOTE_LIMIT } from '../../src/domain/assessment.js';
import type { Aspect, Rating } from '../../src/domain/rating.js';
import type { AssessmentStore } from '../../src/store/assessment-store.js';
import { emptyStore, INSTRUMENT, RecordingSink } from '../support/storage-sink.js';

describe('AssessmentStore', () => {
  let store: AssessmentStore;
  let sink: RecordingSink;

  beforeEach(() => {
    store = emptyStore();
    sink = new RecordingSink();
    store.connect(sink);
  });

  const rate = (itemId: string, aspect: Aspect, rating: Rating): void => {
    store.dispatch({ type: 'rate', itemId, aspect, rating });
  };
  const write = (itemId: string, note: string): void => {
    store.dispatch({ type: 'note', itemId, aspect: 'current', note });
  };
  const answer = (itemId: string) => answerOf(store.state.assessment.answers, itemId);

  it('starts with nothing filled in', () => {
    expect(store.state.assessment.answers).to.deep.equal({});
    expect(store.state).to.include({ phase: 'ready', undoable: null });
    expect(store.state.save.phase).to.equal('idle');
  });

  it('makes a new state and leaves the old one as it was', () => {
    const before = store.state;
    rate('item-1', 'current', 7);
    expect(store.state).not.to.equal(before);
    expect(before.assessment.answers).to.deep.equal({});
    expect(answer('item-1').current).to.equal(7);
  });

  it('keeps with a score the text that it was given on', () => {
    rate('item-1', 'current', 7);
    expect(answer('item-1').currentBasis).to.include({ version: 1, lang: INSTRUMENT.lang });
    rate('item-1', 'current', null);
    expect(answer('item-1').currentBasis).to.equal(null);
  });

  it('hands one small edit to persistence', () => {
    rate('item-2', 'ambition', 9);
    expect(sink.saved.map(({ recordId, field }) => [recordId, field])).to.deep.equal([['answer:item-2', 'ambition']]);
  });

  it('sets both aspects to "n.v.t.", and frees the other when one gets a score', () => {
    rate('item-1', 'current', 'not-applicable');
    expect(answer('item-1')).to.include({ current: 'not-applicable', ambition: 'not-applicable' });
    rate('item-1', 'ambition', 8);
    expect(answer('item-1')).to.include({ current: null, ambition: 8 });
  });

  it('tells its subscribers, until they leave', () => {
    let heard = 0;
    const leave = store.subscribe(() => heard++);
    rate('item-1', 'current', 7);
    leave();
    rate('item-1', 'current', 8);
    expect(heard).to.equal(1);
  });

  const refused: Readonly<Record<string, () => void>> = {
    'an unknown item': () => {
      rate('no-such-item', 'current', 7);
    },
    'a score off the scale': () => {
      rate('item-1', 'current', 11);
    },
    'a second decimal': () => {
      rate('item-1', 'current', 5.55);
    },
    'a note over the limit': () => {
      write('item-1', 'x'.repeat(NOTE_LIMIT + 1));
    },
  };
  for (const [what, action] of Object.entries(refused)) {
    it(`refuses ${what}, and stays as it was`, () => {
      write('item-1', 'earlier');
      const before = store.state;
      expect(action).to.throw(RangeError);
      expect(store.state).to.equal(before);
      expect(sink.saved).to.have.length(1);
    });
  }

  for (const phase of ['loading', 'read-only'] as const) {
    it(`takes no edits while ${phase}`, () => {
      store.setPhase(phase);
      rate('item-1', 'current', 7);
      expect(store.state.assessment.answers).to.deep.equal({});
      expect(sink.saved).to.deep.equal([]);
    });
  }

  describe('undo', () => {
    const fill = (): void => {
      rate('item-1', 'current', 7);
      rate('item-2', 'ambition', 'unknown');
      write('item-1', 'why');
      store.dispatch({ type: 'describe', details: { label: 'Us' } });
    };

    for (const action of [
      { type: 'clear' },
      { type: 'reset', itemId: 'item-1' },
      { type: 'import', assessment: emptyAssessment('b', INSTRUMENT.id, '1.0.0') },
    ] as const) {
      it(`takes back: ${action.type}`, () => {
        fill();
        const before = allEdits(store.state.assessment);
        store.dispatch(action);
        expect(answer('item-1')).to.include({ current: null, currentNote: '' });
        expect(store.state.undoable).to.equal(action.type);
        store.dispatch({ type: 'undo' });
        expect(allEdits(store.state.assessment)).to.deep.equal(before);
        expect(store.state.undoable).to.equal(null);
      });
    }

    it('is saved as well', () => {
      fill();
      store.dispatch({ type: 'clear' });
      sink.saved.length = 0;
      store.dispatch({ type: 'undo' });
      expect(sink.saved.map(({ recordId, field }) => `${recordId}/${field}`)).to.have.members([
        'answer:item-1/current',
        'answer:item-1/currentNote',
        'answer:item-2/ambition',
      ]);
    });

    it('is over after the next edit', () => {
      fill();
      store.dispatch({ type: 'clear' });
      rate('item-1', 'current', 3);
      expect(store.state.undoable).to.equal(null);
      store.dispatch({ type: 'undo' });
      expect(answer('item-1').current).to.equal(3);
    });
  });

  it('shows what comes from elsewhere, and does not save it again', () => {
    store.receive([{ recordId: 'answer:item-1', field: 'currentNote', value: 'theirs' }]);
    expect(answer('item-1').currentNote).to.equal('theirs');
    expect(sink.saved).to.deep.equal([]);
  });

  it('passes on which field a person is editing', () => {
    store.hold('answer:item-1', 'currentNote');
    store.release('answer:item-1', 'currentNote');
    expect(sink.held).to.deep.equal(['+answer:item-1/currentNote', '-answer:item-1/currentNote']);
  });
});
