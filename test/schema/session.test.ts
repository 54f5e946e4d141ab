import { expect } from 'chai';
import { collectItem, newSession, revealItem, startStep } from '../../src/domain/session.js';
import { parseSession } from '../../src/schema/session.js';

const steps = [{ title: 'Een', minutes: 15 }];
const good = startStep(
  revealItem(collectItem(newSession({ title: 'T', mode: 'open', itemIds: ['a'], steps, question: '' }), 'a')),
  0,
  1_800_000_000_000,
);

describe('the state of a session from outside', () => {
  it('comes through JSON as it was', () => {
    const read = parseSession(JSON.parse(JSON.stringify(good)));
    expect(read.ok && read.value).to.deep.equal(good);
  });

  const wrong: Readonly<Record<string, unknown>> = {
    revision: -1,
    mode: 'secret',
    phase: 'vote',
    itemIds: ['constructor'],
    item: 7,
    round: 0,
    steps: [{ title: 'x', minutes: 1e9 }],
    step: 0.5,
    stepStartedAt: 'now',
    question: 'x'.repeat(10_001),
    revealed: [3],
  };
  for (const [field, value] of Object.entries(wrong)) {
    it(`is refused with another ${field}, and says where`, () => {
      const read = parseSession({ ...good, [field]: value });
      expect(read.ok).to.equal(false);
      if (!read.ok) expect(read.problems[0]?.path.startsWith(field)).to.equal(true);
    });
  }

  it('is refused when it is no object, or lacks something', () => {
    for (const value of [null, [], 'x', {}, { ...good, mode: undefined }])
      expect(parseSession(value).ok).to.equal(false);
  });
});
