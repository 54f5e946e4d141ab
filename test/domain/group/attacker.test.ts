import { expect } from 'chai';
import { answerOf } from '../../../src/domain/assessment.js';
import type { Distribution } from '../../../src/domain/group/index.js';
import { ASPECTS } from '../../../src/domain/rating.js';
import type { Shown } from '../../support/group-history.js';
import { historyOf } from '../../support/group-history.js';

const HISTORIES = 2000;
const FEWEST = 5;

/** The answers behind a picture: every answer has a score of its own. */
type Answers = ReadonlySet<number>;

const answersIn = (told: Distribution): Answers =>
  new Set(told.kind === 'enough' ? told.histogram.map(({ score }) => score) : []);

const minus = (one: Answers, other: Answers): number => [...one].filter((answer) => !other.has(answer)).length;

/** Everything that was ever shown of one item and aspect in one round, with all unions of segments of one moment. */
function views(history: readonly Shown[]): ReadonlyMap<string, readonly Answers[]> {
  const found = new Map<string, Map<string, Answers>>();
  history.forEach(({ pictures }) => {
    const moment = new Map<string, { whole: Answers; parts: Answers[] }>();
    for (const { round, segment, items } of pictures) {
      for (const item of items) {
        for (const aspect of ASPECTS) {
          const key = `${String(round)} ${item.itemId} ${aspect}`;
          const at = moment.get(key) ?? { whole: new Set(), parts: [] };
          const answers = answersIn(item[aspect]);
          moment.set(key, segment === '' ? { ...at, whole: answers } : { ...at, parts: [...at.parts, answers] });
        }
      }
    }
    for (const [key, { whole, parts }] of moment) {
      const unions = parts.reduce<readonly Answers[]>(
        (some, part) => [...some, ...some.map((one) => new Set([...one, ...part]))],
        [new Set()],
      );
      const kept = found.get(key) ?? new Map<string, Answers>();
      for (const one of [whole, ...unions]) if (one.size > 0) kept.set([...one].sort((a, b) => a - b).join(), one);
      found.set(key, kept);
    }
  });
  return new Map([...found].map(([key, kept]) => [key, [...kept.values()]]));
}

/** Sizes of the smallest groups that all differences, intersections and unions together can single out. */
function atoms(all: readonly Answers[]): readonly number[] {
  const sizes = new Map<string, number>();
  for (const answer of new Set(all.flatMap((one) => [...one]))) {
    const where = all.map((one) => (one.has(answer) ? 1 : 0)).join('');
    sizes.set(where, (sizes.get(where) ?? 0) + 1);
  }
  return [...sizes.values()];
}

describe('an attacker who sees every picture of a protected group', () => {
  const seeds = Array.from({ length: HISTORIES }, (_, seed) => seed);

  it('finds no group of 1 to 4 answers by taking pictures from each other', function () {
    this.timeout(120_000);
    let [differences, segments] = [0, 0];
    for (const seed of seeds) {
      for (const [cell, all] of views(historyOf(seed))) {
        for (const one of all) {
          expect(one.size, `seed ${String(seed)}: ${cell}`).to.be.at.least(FEWEST);
          for (const other of all) {
            const rest = minus(one, other);
            if (rest > 0 && rest < FEWEST) expect.fail(`seed ${String(seed)}: ${String(rest)} answers of ${cell}`);
            if (rest > 0) differences++;
          }
        }
        const least = Math.min(...atoms(all), Infinity);
        expect(least, `seed ${String(seed)}: ${cell}, all pictures together`).to.be.at.least(FEWEST);
        if (all.length > 2) segments++;
      }
    }
    // Or nothing was tried.
    expect(differences).to.be.greaterThan(10 * HISTORIES);
    expect(segments).to.be.greaterThan(HISTORIES);
  });

  it('learns nothing from when a picture changes: that depends on who came, not on scores', () => {
    const sizes = (seed: number, scoreOf: (n: number) => number) =>
      historyOf(seed, scoreOf).map(({ pictures }) =>
        pictures.map(({ items }) => items.map((item) => ASPECTS.map((aspect) => answersIn(item[aspect]).size))),
      );
    for (const seed of seeds.slice(0, 200)) {
      const same = sizes(seed, (n) => 10 + n);
      expect(
        sizes(seed, (n) => 1000 - n),
        `seed ${String(seed)}`,
      ).to.deep.equal(same);
    }
  });

  it('sees notes of people in the picture only, and none that was taken back', () => {
    let shown = 0;
    for (const seed of seeds.slice(0, 500)) {
      const counted = new Set<string>();
      const owners = new Map<string, string>();
      for (const { pictures, members } of historyOf(seed)) {
        for (const { id, details, answers } of members)
          for (const itemId of Object.keys(answers))
            for (const aspect of ASPECTS)
              owners.set(
                `${String(details.round)} ${itemId} ${aspect} ${String(answerOf(answers, itemId)[aspect])}`,
                id,
              );
        for (const { round, segment, items } of pictures) {
          for (const item of items) {
            for (const aspect of ASPECTS)
              for (const score of answersIn(item[aspect]))
                counted.add(
                  `${String(round)} ${item.itemId} ${owners.get(`${String(round)} ${item.itemId} ${aspect} ${String(score)}`) ?? ''}`,
                );
            if (segment !== '') expect(item.notes, `seed ${String(seed)}`).to.deep.equal([]);
            for (const text of item.notes) {
              const id = text.split(' ')[0] ?? '';
              const author = members.find((one) => one.id === id);
              expect(counted.has(`${String(round)} ${item.itemId} ${id}`), `seed ${String(seed)}: ${text}`).to.equal(
                true,
              );
              expect(author?.records['consent:notes']?.['given'], `seed ${String(seed)}: ${text}`).to.equal(true);
              expect(author && answerOf(author.answers, item.itemId).currentNote).to.equal(text);
              shown++;
            }
          }
        }
      }
    }
    expect(shown).to.be.greaterThan(1000);
  });
});
