import { expect } from 'chai';
import type { Answers } from '../../src/domain/assessment.js';
import { applyEdits, emptyAssessment } from '../../src/domain/assessment.js';
import type { Evidence } from '../../src/domain/guide.js';
import { EVIDENCE, evidenceOf, sourceOf, stepStates, tipsFor } from '../../src/domain/guide.js';
import { placedItems } from '../../src/domain/instrument.js';
import { actionEdits, priorityEdits } from '../../src/domain/plan.js';
import { guide } from '../support/guide.js';
import { answersOf, fourLevels } from '../support/instruments.js';
import { threeLevels } from '../support/instruments.js';

const { scale } = threeLevels;
const tips = (itemId: string, current: unknown) => tipsFor(guide, scale, itemId, current).map(({ id }) => id);

describe('tips', () => {
  it('are those for the level where a team stands, then those for everyone', () => {
    expect(tips('item-1', 3)).to.deep.equal(['laag', 'algemeen']);
    expect(tips('item-1', 5.4)).to.deep.equal(['laag', 'algemeen']);
    expect(tips('item-1', 5.5)).to.deep.equal(['algemeen']);
    expect(tips('item-1', 8)).to.deep.equal(['hoog', 'algemeen']);
    expect(tips('item-2', 3)).to.deep.equal([]);
  });

  it('are for everyone where nobody knows the level', () => {
    for (const rating of [null, 'unknown', 'not-applicable'])
      expect(tips('item-1', rating)).to.deep.equal(['algemeen']);
  });

  it('follow the levels of any scale', () => {
    const own = { ...guide, tips: [{ id: 'b', items: ['item-1'], level: 'b', text: 'x', source: 'boek' }] };
    expect(tipsFor(own, fourLevels.scale, 'item-1', 2).length).to.equal(1);
    expect(tipsFor(own, fourLevels.scale, 'item-1', 3.5).length).to.equal(0);
  });

  it('name their source', () => {
    expect(sourceOf(guide, { source: 'boek' })?.title).to.equal('Het boek');
    expect(sourceOf(guide, { source: 'weg' })).to.equal(undefined);
  });
});

describe('what a filling shows of a route', () => {
  const items = placedItems(fourLevels);
  const found = (answers: Answers, records = {}) => [...evidenceOf(fourLevels.scale, items, answers, records)];
  const all = [2, 3, 4, 4, 1];
  const written = (...edits: Parameters<typeof applyEdits>[1]) =>
    applyEdits(emptyAssessment('', '', ''), edits).records;

  it('grows with the work', () => {
    expect(found({})).to.deep.equal(['opened']);
    expect(found(answersOf(fourLevels, all.slice(0, 4)))).to.deep.equal(['opened']);
    expect(found(answersOf(fourLevels, all))).to.deep.equal(['opened', 'scores']);
    expect(found(answersOf(fourLevels, all, all))).to.deep.equal(['opened', 'scores', 'ambition']);
    expect(found({}, written(...priorityEdits('item-1', true)))).to.deep.equal(['opened', 'priorities']);
  });

  it('calls a plan a plan when a priority has an action that says something', () => {
    const action = { itemId: 'item-1', text: ' ', owner: '', due: '', status: 'todo' } as const;
    const chosen = priorityEdits('item-1', true);
    expect(found({}, written(...chosen, ...actionEdits('een', action)))).to.deep.equal(['opened', 'priorities']);
    const said = actionEdits('een', { ...action, text: 'Bellen' });
    expect(found({}, written(...said))).to.deep.equal(['opened']);
    expect(found({}, written(...chosen, ...said))).to.deep.equal(['opened', 'priorities', 'plan']);
  });
});

describe('where a team is on a route', () => {
  const [self] = guide.routes;
  const states = (step: string | null, evidence: readonly Evidence[] | null) =>
    self ? stepStates(self, step, evidence && new Set(evidence)).join(' ') : '';

  it('is not known without a step and a filling', () => {
    expect(states(null, null)).to.equal('unknown unknown unknown unknown unknown unknown');
  });

  it('is what people say', () => {
    expect(states('talk', null)).to.equal('done done now next next next');
    expect(states('talk', EVIDENCE)).to.equal('done done now next next next');
    expect(states('elsewhere', null)).to.equal(states(null, null));
  });

  it('is what the filling shows, and never more', () => {
    expect(states(null, [])).to.equal('unknown now next next next next');
    expect(states(null, ['opened'])).to.equal('unknown now next next next next');
    expect(states(null, ['opened', 'scores'])).to.equal('unknown done unknown now next next');
    expect(states(null, ['opened', 'priorities'])).to.equal('unknown now next next done next');
    expect(states(null, EVIDENCE)).to.equal('unknown done unknown done done done');
  });
});
