import { expect } from 'chai';
import type { Records } from '../../src/domain/assessment.js';
import { dissentEdits, hasDissent, NO_DISSENT, readDissent } from '../../src/domain/dissent.js';
import { differenceOf, DUO_STAGES, readStage, stageEdits } from '../../src/domain/duo.js';
import { threeLevels } from '../support/instruments.js';

describe('the stages of a duo', () => {
  it('goes forward one by one, and back only before the other had the device', () => {
    const ways = DUO_STAGES.flatMap((from) =>
      DUO_STAGES.filter((to) => stageEdits(from, to).length > 0).map((to) => `${from} > ${to}`),
    );
    expect(ways).to.deep.equal([
      'start > first',
      'first > hand-over',
      'hand-over > first',
      'hand-over > second',
      'second > ready',
      'ready > revealed',
    ]);
  });

  it('shows nothing of what it can not read', () => {
    for (const stage of ['', 'weg', 7, null, true]) {
      expect(readStage({ 'group:duo': { stage } })).to.equal('start');
    }
    expect(readStage({})).to.equal('start');
    expect(readStage({ 'group:duo': { stage: 'revealed' } })).to.equal('revealed');
  });

  it('tells how far two scores lie apart, exactly', () => {
    const { scale } = threeLevels;
    expect(differenceOf(scale, 5.4, 5.5)).to.deep.equal({ points: 0.1, size: 'small' });
    expect(differenceOf(scale, 8, 3)).to.deep.equal({ points: 5, size: 'large' });
    expect(differenceOf(scale, 4, 4)).to.deep.equal({ points: 0, size: 'none' });
    for (const rating of [null, 'unknown', 'not-applicable'] as const) {
      expect(differenceOf(scale, rating, 4)).to.equal(null);
    }
  });
});

describe('a dissent', () => {
  it('reads only texts and counts of people', () => {
    const read = (text: unknown, count: unknown) =>
      readDissent({ 'dissent:a': { text, count } } as unknown as Records, 'a');
    expect(read('Ja', 2)).to.deep.equal({ text: 'Ja', count: 2 });
    for (const count of [0, -1, 1.5, NaN, Infinity, '2', null]) expect(read(3, count)).to.deep.equal(NO_DISSENT);
    expect(readDissent({}, 'a')).to.deep.equal(NO_DISSENT);
    expect([hasDissent(NO_DISSENT), hasDissent(read(' ', null)), hasDissent(read('', 1))]).to.deep.equal([
      false,
      false,
      true,
    ]);
  });

  it('writes only what is given, and no count that can not be', () => {
    expect(dissentEdits('a', { text: 'x' })).to.deep.equal([{ recordId: 'dissent:a', field: 'text', value: 'x' }]);
    expect(dissentEdits('a', { count: 1.5 })).to.deep.equal([{ recordId: 'dissent:a', field: 'count', value: null }]);
  });
});
