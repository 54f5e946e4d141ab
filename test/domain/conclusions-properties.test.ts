import { expect } from 'chai';
import type { Answers } from '../../src/domain/assessment.js';
import { EMPTY_ANSWER, answerOf } from '../../src/domain/assessment.js';
import type { Conclusion, GroupConclusion } from '../../src/domain/conclusions.js';
import { FEWEST_ANSWERS, conclude, concludeGroup } from '../../src/domain/conclusions.js';
import type { PlacedItem } from '../../src/domain/instrument.js';
import type { Aspect } from '../../src/domain/rating.js';
import type { Case } from '../support/arbitrary-conclusions.js';
import { cases } from '../support/arbitrary-conclusions.js';
import { holds } from '../support/arbitrary-run.js';

const RUNS = 300;
const LEAST = 3;

const concluded = ({ scale, items, answers, aspects, earlier }: Case): readonly Conclusion[] =>
  conclude(scale, items, answers, aspects, earlier);

const idsOf = (placed: readonly PlacedItem[]): readonly string[] => placed.map(({ item }) => item.id).sort();

/** A conclusion without the order of what it names. */
const unordered = (conclusion: Conclusion | GroupConclusion): unknown => ({
  ...conclusion,
  ...('items' in conclusion && { items: idsOf(conclusion.items) }),
  ...('themes' in conclusion && { themes: conclusion.themes.map(({ theme }) => theme.id).sort() }),
});

const scoresOn = (placed: readonly PlacedItem[], answers: Answers, aspect: Aspect): readonly number[] =>
  placed.flatMap(({ item }) => {
    const rating = answerOf(answers, item.id)[aspect];
    return typeof rating === 'number' ? [rating] : [];
  });

const pairsOn = (placed: readonly PlacedItem[], answers: Answers): number =>
  placed.filter((one) =>
    (['current', 'ambition'] as const).every((aspect) => scoresOn([one], answers, aspect).length > 0),
  ).length;

/** How many scores (or items with two of them) stand behind a conclusion, counted anew. */
function evidence(conclusion: Conclusion, { items, answers, earlier }: Case): number {
  switch (conclusion.kind) {
    case 'position':
    case 'top-level':
    case 'above-mean':
      return scoresOn(items, answers, 'current').length;
    case 'ambition':
      return scoresOn(items, answers, 'ambition').length;
    case 'gap':
    case 'reached':
      return pairsOn(items, answers);
    case 'themes-ahead':
    case 'themes-behind': {
      const counts = conclusion.themes.flatMap(({ theme }) => {
        const own = items.filter((placed) => placed.theme === theme);
        const n = scoresOn(own, answers, 'current').length;
        return [n === theme.items.length ? LEAST : n, scoresOn(items, answers, 'current').length - n];
      });
      return Math.min(...counts);
    }
    case 'no-reason':
      return items.filter(({ item }) => {
        const { current, ambition } = answerOf(answers, item.id);
        return typeof current === 'number' || typeof ambition === 'number';
      }).length;
    case 'mean-change':
    case 'moved':
    case 'biggest-move':
      return items.filter(
        (one) =>
          scoresOn([one], answers, conclusion.aspect).length +
            scoresOn([one], earlier ?? {}, conclusion.aspect).length ===
          2,
      ).length;
    default:
      return LEAST; // names items, and says nothing about the whole
  }
}

describe('conclusions, whatever was filled in', function () {
  this.timeout(120_000);

  it('never rest on fewer scores than their rule says', () => {
    holds(cases, RUNS, (one) => {
      for (const conclusion of concluded(one)) {
        expect(evidence(conclusion, one), conclusion.kind).to.be.at.least(LEAST);
        if ('enough' in conclusion) expect(conclusion.enough).to.equal(LEAST);
        if ('of' in conclusion && 'enough' in conclusion) expect(conclusion.of).to.be.at.least(conclusion.enough);
        if ('items' in conclusion) expect(conclusion.items).to.have.length.within(1, one.items.length);
      }
    });
  });

  it('come at most once of each kind, of the ambition apart', () => {
    holds(cases, RUNS, (one) => {
      const kinds = concluded(one).map((each) => each.kind + ('aspect' in each ? each.aspect : ''));
      expect(new Set(kinds).size).to.equal(kinds.length);
    });
  });

  it('are the same in any order of the items', () => {
    holds(cases, RUNS, (one) => {
      const backwards = { ...one, items: [...one.items].reverse() };
      expect(concluded(backwards).map(unordered)).to.deep.equal(concluded(one).map(unordered));
      const groupsOf = ({ scale, items, groups }: Case): readonly GroupConclusion[] =>
        concludeGroup(scale, items, groups);
      const turned = { ...backwards, groups: [...one.groups].reverse() };
      expect(groupsOf(turned).map(unordered)).to.deep.equal(groupsOf(one).map(unordered));
    });
  });

  it('come from the selected items only', () => {
    holds(cases, RUNS, (one) => {
      const selected = idsOf(one.items);
      const only = (answers: Answers): Answers =>
        Object.fromEntries(Object.entries(answers).filter(([id]) => selected.includes(id)));
      const cut = { ...one, answers: only(one.answers), earlier: one.earlier && only(one.earlier) };
      expect(concluded(cut)).to.deep.equal(concluded(one));
    });
  });

  it('name all that share the biggest gap or move, and never everything as the biggest', () => {
    holds(cases, RUNS, (one) => {
      for (const conclusion of concluded(one)) {
        if (conclusion.kind === 'gap') {
          const tenths = one.items.flatMap(({ item }) => {
            const { current, ambition } = answerOf(one.answers, item.id);
            if (typeof current !== 'number' || typeof ambition !== 'number') return [];
            return Math.round(ambition * 10) - Math.round(current * 10);
          });
          const biggest = Math.max(...tenths);
          expect(conclusion.gap).to.equal(biggest / 10);
          expect(conclusion.items).to.have.length(tenths.filter((size) => size === biggest).length);
        }
        if (conclusion.kind === 'biggest-move') {
          expect(new Set(conclusion.items.map(({ moved }) => Math.abs(moved)))).to.deep.equal(
            new Set([conclusion.size]),
          );
          expect(conclusion.items.length).to.be.below(conclusion.of);
        }
      }
    });
  });

  it('say and return nothing about an item with too few answers in the group', () => {
    holds(cases, RUNS, ({ scale, items, groups }) => {
      const few = new Set(
        items
          .filter((one) => groups.flatMap((answers) => scoresOn([one], answers, 'current')).length < FEWEST_ANSWERS)
          .map(({ item }) => item.id),
      );
      const found = concludeGroup(scale, items, groups);
      const named = found.flatMap((each) => ('items' in each ? each.items : []));
      expect(named.filter(({ item }) => few.has(item.id))).to.deep.equal([]);
      for (const each of found) expect(each.of).to.equal(items.length - few.size);
      const without = groups.map((answers) => ({
        ...answers,
        ...Object.fromEntries([...few].map((id) => [id, EMPTY_ANSWER])),
      }));
      expect(concludeGroup(scale, items, without)).to.deep.equal(found);
    });
  });
});
