import { expect } from 'chai';
import type { Assessment } from '../../../src/domain/assessment.js';
import { EMPTY_ANSWER, emptyAssessment } from '../../../src/domain/assessment.js';
import type { Group, PictureOptions } from '../../../src/domain/group/index.js';
import { agenda, reveal } from '../../../src/domain/group/index.js';
import { placedItems } from '../../../src/domain/instrument.js';
import { threeLevels } from '../../support/instruments.js';

const itemId = placedItems(threeLevels)[0]?.item.id ?? '';

const member = (score: number, segment = '', at = 0): Assessment => {
  const empty = emptyAssessment(`r${at}`, threeLevels.id, '1');
  const answers = { [itemId]: { ...EMPTY_ANSWER, current: score } };
  return { ...empty, details: { ...empty.details, segment }, answers };
};
const people = (...scores: readonly number[]) => scores.map((score, at) => member(score, '', at));
const team = (segment: string, count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => member(5, segment, from + at));
const guarded = (members: readonly Assessment[]) => ({ mode: 'protected' as const, members, agreed: null });
const options = { itemIds: [itemId] };
const pictureOf = (...asked: readonly [typeof threeLevels, Group, PictureOptions]) => reveal(...asked).picture;
const current = (members: readonly Assessment[], segment = '') =>
  pictureOf(threeLevels, guarded(members), { ...options, segment }).items[0]?.current;

describe('a protected group', () => {
  it('tells no number below five answers', () => {
    expect(current(people(3, 5, 6, 9))).to.deep.equal({ kind: 'too-few', minimum: 5 });
    expect(current(people(3, 5, 6, 5, 9))).to.deep.include({ n: 5, mean: 5.6, median: 5, deviation: 2, size: 'large' });
  });

  it('shows the same until five more have answered', () => {
    const first = reveal(threeLevels, guarded(people(3, 5, 6, 5, 9)), options);
    const next = (scores: readonly number[]) =>
      reveal(threeLevels, guarded(people(...scores)), { ...options, previous: first.snapshot }).picture;
    expect(next([3, 5, 6, 5, 9, 1, 1, 1, 1])).to.deep.equal(first.picture);
    expect(next([3, 5, 6, 5, 1])).to.deep.equal(first.picture);
    expect(next([3, 5, 6, 5])).to.deep.equal(first.picture);
    expect(next([3, 5, 6, 5, 9, 1, 1, 1, 1, 1]).items[0]?.current).to.deep.include({ n: 10 });
  });

  it('shows no segment later than the whole: the two together would tell a score', () => {
    const before = [...team('a', 5), member(9, 'b', 50)];
    const first = reveal(threeLevels, guarded(before), options);
    expect(first.picture.items[0]?.current).to.deep.include({ n: 6 });
    const later = [...before, ...team('b', 5, 51)];
    for (const segment of ['a', 'b']) {
      const { picture } = reveal(threeLevels, guarded(later), { ...options, segment, previous: first.snapshot });
      expect(picture.items[0]?.current.kind).to.equal('too-few');
    }
  });

  it('shows a segment only when it and what it leaves over reach the minimum', () => {
    expect(current([...team('a', 5), ...team('b', 4, 50)], 'a')?.kind).to.equal('too-few');
    expect(current([...team('a', 5), ...team('b', 4, 50)], 'b')?.kind).to.equal('too-few');
    expect(current([...team('a', 5), ...team('b', 5, 50)], 'a')?.kind).to.equal('enough');
    const three = [...team('a', 6), ...team('b', 5, 50), ...team('c', 3, 60)];
    expect(['a', 'b', 'c'].map((name) => current(three, name)?.kind)).to.deep.equal(['enough', 'too-few', 'too-few']);
  });

  it('takes in five of one segment at once, and never fewer', () => {
    const first = reveal(threeLevels, guarded([...team('a', 5), ...team('b', 5, 50)]), options);
    const seen = (b: number, segment: string) => {
      const members = guarded([...team('a', 10), ...team('b', b, 50)]);
      return pictureOf(threeLevels, members, { ...options, segment, previous: first.snapshot }).items[0]?.current;
    };
    expect(seen(6, '')).to.deep.include({ n: 15 });
    expect(seen(6, 'a')).to.deep.include({ n: 10 });
    expect(seen(6, 'b')).to.deep.include({ n: 5 });
    expect(seen(10, '')).to.deep.include({ n: 20 });
  });

  it('counts who came, not how many there are: who left or changed shows in nothing', () => {
    const first = reveal(threeLevels, guarded(people(1, 2, 3, 4, 5)), options);
    const next = (members: readonly Assessment[]) =>
      reveal(threeLevels, guarded(members), { ...options, previous: first.snapshot }).picture.items[0]?.current;
    const changed = people(9, 9, 9, 9, 9);
    expect(next(changed)).to.equal(first.picture.items[0]?.current);
    const others = Array.from({ length: 5 }, (_, at) => member(10, '', 10 + at));
    expect(next([...changed.slice(1), ...others])).to.deep.include({ n: 10, low: 1, mean: 6.5 });
  });

  it('never becomes open', () => {
    const { snapshot } = reveal(threeLevels, guarded(people(3, 5)), options);
    const open = { mode: 'open' as const, members: people(3, 5), agreed: null };
    expect(pictureOf(threeLevels, open, { ...options, previous: snapshot }).mode).to.equal('protected');
    expect(pictureOf(threeLevels, open, options).items[0]?.current).to.deep.include({ n: 2, mean: 4 });
  });

  it('puts what lies apart on the agenda', () => {
    const picture = pictureOf(threeLevels, guarded(people(3, 5, 6, 5, 9)), options);
    expect(agenda(threeLevels, picture).map(({ reason }) => reason)).to.deep.equal(['apart']);
  });
});
