import { expect } from 'chai';
import * as fc from 'fast-check';
import { PendingField } from '../../src/store/persistence-field.js';
import type { BrokenRule } from '../support/storage-network.js';
import { steps } from '../support/storage-steps.js';
import { World } from '../support/storage-world.js';

/**
 * Three people edit the same fields over a network that delays, loses, repeats and reorders. No acknowledged change is
 * lost, nobody overwrites what they did not see, nothing is written twice, "saved" is true, and all end up with the
 * same. A failure prints its seed and path: pass them as `replay` to see that very case again.
 */
const check = (numRuns: number, broken: BrokenRule | null = null, replay: { seed?: number; path?: string } = {}) =>
  fc.check(
    fc.asyncProperty(fc.integer(), steps, (seed, todo) => new World(seed, broken).run(todo)),
    { numRuns, endOnFailure: true, ...replay },
  );

describe('Persistence, at random', function () {
  this.timeout(120_000);

  it('keeps its promises', async () => {
    const result = await check(3000);
    expect(result.failed, `${String(result.errorInstance)}\n${fc.defaultReportMessage(result) ?? ''}`).to.equal(false);
  });

  describe('notices a broken rule of the adapter', () => {
    const rules: Readonly<Record<BrokenRule, string>> = {
      compare: 'writes whatever comes',
      idempotence: 'takes a repeat for a new change',
      'own-revision': 'gives a repeat the revision of somebody else',
      'write-before-answer': 'acknowledges before it wrote',
    };
    for (const [rule, what] of Object.entries(rules)) {
      it(what, async () => {
        expect((await check(3000, rule as BrokenRule)).failed).to.equal(true);
      });
    }
  });

  describe('notices a broken rule of persistence', () => {
    const { prototype } = PendingField;
    const original = Object.getOwnPropertyDescriptors(prototype);
    const nothing = { recordId: '', field: '', mine: null, theirs: null, revision: 0 };
    const none = { recordId: '', field: 'currentNote', value: null } as never;

    afterEach(() => {
      Object.defineProperties(prototype, original);
    });

    const mutants: Readonly<Record<string, () => void>> = {
      'an acknowledgement clears what came after it': () => {
        const { acknowledge } = prototype;
        prototype.acknowledge = function (id, revision) {
          acknowledge.call(this, id, revision);
          this.resolve({ ...nothing, revision }, none);
        };
      },
      'a save is taken for done when it is sent': () => {
        const { take } = prototype;
        prototype.take = function (latest, change) {
          const taken = take.call(this, latest, change);
          if (taken) this.acknowledge(taken.id, taken.base + 1);
          return taken;
        };
      },
      'a change that may have arrived gets a new id': () => {
        const { take } = prototype;
        prototype.take = function (latest, change) {
          this.withdraw();
          return take.call(this, latest, change);
        };
      },
      'nothing counts as pending': () => {
        Object.defineProperty(prototype, 'pending', { configurable: true, get: () => false });
      },
      'a message that comes late counts': () => {
        const { receive } = prototype;
        prototype.receive = function (theirs) {
          this.forget();
          receive.call(this, theirs);
        };
      },
      'a value from elsewhere counts as seen before it is shown': () => {
        const { receive } = prototype;
        prototype.receive = function (theirs) {
          this.resolve({ ...nothing, revision: theirs.revision }, none);
          receive.call(this, theirs);
        };
      },
      'a value from elsewhere replaces what is being edited': () => {
        prototype.hold = () => undefined;
      },
      'a message is dropped while an edit is pending': () => {
        const { receive } = prototype;
        prototype.receive = function (theirs) {
          if (!this.pending) receive.call(this, theirs);
        };
      },
      'an answer to another change counts': () => {
        const { acknowledge, take } = prototype;
        const last = new WeakMap<PendingField, string>();
        prototype.take = function (latest, change) {
          const taken = take.call(this, latest, change);
          if (taken) last.set(this, taken.id);
          return taken;
        };
        prototype.refuse = function () {
          const id = last.get(this);
          if (id !== undefined) acknowledge.call(this, id, this.revision + 1);
        };
      },
    };

    for (const [what, mutate] of Object.entries(mutants)) {
      it(what, async () => {
        mutate();
        expect((await check(3000)).failed).to.equal(true);
      });
    }
  });
});
