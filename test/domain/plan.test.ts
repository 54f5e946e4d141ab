import { expect } from 'chai';
import type { Answers, RecordEdit } from '../../src/domain/assessment.js';
import { applyEdits, clearingEdits, emptyAssessment } from '../../src/domain/assessment.js';
import type { Instrument } from '../../src/domain/instrument.js';
import { selectItems } from '../../src/domain/instrument.js';
import {
  actionEdits,
  isPriority,
  newActionId,
  priorityEdits,
  readPlan,
  removalEdits,
  suggestPriorities,
} from '../../src/domain/plan.js';
import instrument from '../../meetlat-data/sociale-incasso.nl.json' with { type: 'json' };
import { answered } from '../support/answered.js';

const meetlat = instrument as unknown as Instrument;
const { scale } = meetlat;
const { items } = selectItems(meetlat, null);
const ids = items.map(({ item }) => item.id);

const written = (...edits: readonly RecordEdit[]) => applyEdits(emptyAssessment('a', meetlat.id, '1'), edits);
const plan = (answers: Answers, ...edits: readonly RecordEdit[]) =>
  readPlan(scale, items, answers, written(...edits).records);
const suggested = (answers: Answers, ...edits: readonly RecordEdit[]) =>
  suggestPriorities(items, answers, written(...edits).records).map(({ item }) => item.id);

const ACTION = {
  itemId: 'nazorg',
  text: 'Bellen na afloop',
  owner: 'Team klant',
  due: '2027-01-15',
  status: 'todo',
} as const;

describe('the plan', () => {
  it('lists priorities in the order of the instrument, whatever the order of choosing', () => {
    const edits = ['nazorg', 'kpis', 'schuldvraag'].flatMap((id) => priorityEdits(id, true));
    expect(plan({}, ...edits).map(({ item }) => item.id)).to.deep.equal(['schuldvraag', 'kpis', 'nazorg']);
    expect(plan({}, ...edits, ...priorityEdits('kpis', false))).to.have.length(2);
  });

  it('has the next level as the goal, and none at the top or without a score', () => {
    const edits = ['schuldvraag', 'kpis', 'nazorg', 'datagebruik'].flatMap((id) => priorityEdits(id, true));
    const answers = answered({ schuldvraag: 5.4, kpis: 5.5, nazorg: 8 });
    expect(plan(answers, ...edits).map(({ goal }) => goal?.id)).to.deep.equal([
      'middenmoter',
      'koploper',
      undefined,
      undefined,
    ]);
  });

  it('keeps actions with their item, the oldest first', () => {
    const edits = [
      ...priorityEdits('nazorg', true),
      ...actionEdits(newActionId(2000, 1), { ...ACTION, text: 'tweede' }),
      ...actionEdits(newActionId(1000, 9), ACTION),
      ...actionEdits(newActionId(3000, 1), { ...ACTION, itemId: 'kpis' }),
    ];
    const [nazorg] = plan({}, ...edits);
    expect(nazorg?.actions).to.deep.equal([
      { id: newActionId(1000, 9), ...ACTION },
      { id: newActionId(2000, 1), ...ACTION, text: 'tweede' },
    ]);
  });

  it('takes an action off, and puts it back as it was', () => {
    const edits = [...priorityEdits('nazorg', true), ...actionEdits('een', ACTION), ...removalEdits('een', true)];
    expect(plan({}, ...edits)[0]?.actions).to.deep.equal([]);
    expect(plan({}, ...edits, ...removalEdits('een', false))[0]?.actions).to.deep.equal([{ id: 'een', ...ACTION }]);
  });

  it('keeps the actions of an item that is no priority for a while', () => {
    const edits = [...priorityEdits('nazorg', true), ...actionEdits('een', ACTION), ...priorityEdits('nazorg', false)];
    expect(plan({}, ...edits)).to.deep.equal([]);
    expect(plan({}, ...edits, ...priorityEdits('nazorg', true))[0]?.actions).to.have.length(1);
  });

  it('is empty after everything was cleared', () => {
    const assessment = written(...priorityEdits('nazorg', true), ...actionEdits('een', ACTION));
    const { records } = applyEdits(assessment, clearingEdits(assessment));
    expect(readPlan(scale, items, {}, records)).to.deep.equal([]);
    const again = applyEdits({ ...assessment, records }, priorityEdits('nazorg', true));
    expect(readPlan(scale, items, {}, again.records)[0]?.actions).to.deep.equal([]);
  });

  it('makes something of records that are not what they should be', () => {
    const records = {
      'priority:nazorg': { chosen: true },
      'priority:kpis': { chosen: 'yes' },
      'action:a': { item: 'nazorg', text: 7, owner: null, due: '15 januari', status: 'later' },
      'action:b': { item: null, text: 'nergens' },
      'other:c': { item: 'nazorg' },
    };
    expect(isPriority(records, 'kpis')).to.equal(false);
    expect(readPlan(scale, items, {}, records)[0]?.actions).to.deep.equal([
      { id: 'a', itemId: 'nazorg', text: '', owner: '', due: '', status: 'todo' },
    ]);
  });
});

describe('suggested priorities', () => {
  it('are the three biggest gaps', () => {
    const answers = answered({ kpis: [5, 6], nazorg: [3, 8], schuldvraag: [5, 8], datagebruik: [4, 8] });
    expect(suggested(answers)).to.deep.equal(['nazorg', 'datagebruik', 'schuldvraag']);
  });

  it('never part equals: all of them, or none', () => {
    const answers = answered({ kpis: [5, 8], nazorg: [3, 8], schuldvraag: [5, 8], datagebruik: [5, 8] });
    expect(suggested(answers)).to.deep.equal(['nazorg']);
  });

  it('are all of the biggest when those are equal, unless they are many', () => {
    const equal = (count: number) => answered(Object.fromEntries(ids.slice(0, count).map((id) => [id, [5, 7]])));
    expect(suggested(equal(6))).to.have.length(6);
    expect(suggested(equal(7))).to.deep.equal([]);
  });

  it('leave out what is chosen, and stop at three together', () => {
    const answers = answered({ kpis: [5, 6], nazorg: [3, 8], schuldvraag: [5, 8], datagebruik: [4, 8] });
    expect(suggested(answers, ...priorityEdits('nazorg', true))).to.deep.equal(['datagebruik', 'schuldvraag']);
    const three = ['nazorg', 'datagebruik', 'kpis'].flatMap((id) => priorityEdits(id, true));
    expect(suggested(answers, ...three)).to.deep.equal([]);
  });

  it('are none without a gap', () => {
    expect(suggested({})).to.deep.equal([]);
    expect(suggested(answered({ kpis: [8, 8], nazorg: [8, 7] }))).to.deep.equal([]);
  });
});
