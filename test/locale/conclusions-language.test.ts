import { expect } from 'chai';
import { conclude, concludeGroup } from '../../src/domain/conclusions.js';
import { placedItems } from '../../src/domain/instrument.js';
import { ASPECTS } from '../../src/domain/rating.js';
import { conclusions } from '../../src/locale/spoken/conclusions.js';
import type { Case } from '../support/arbitrary-conclusions.js';
import { cases, instrument } from '../support/arbitrary-conclusions.js';
import { holds } from '../support/arbitrary-run.js';
import type { Found } from '../support/conclusions-told.js';

const RUNS = 500;

/** Words that judge, blame or grade, and words that the people who fill in don't use. */
const FORBIDDEN =
  /\b(slecht|slechts|fout|onvoldoende|voldoende|matig|zwak|zwakker|gehaald|mislukt|gefaald|gezakt|geslaagd|tekort|moet|moeten|achterstand|achterblijv\w*|verplicht|helaas|score|scores|scoren|item|items|gap|u|uw)\b/i;

const KINDS = [
  ...['position', 'ambition', 'gap', 'reached', 'top-level', 'above-mean', 'themes-ahead', 'themes-behind'],
  ...['lowered', 'unknown', 'missing', 'no-reason', 'mean-change', 'moved', 'biggest-move', 'reworded'],
  ...['agreement', 'most-agreed', 'least-agreed'],
];

const concluded = ({ scale, items, answers, aspects, earlier, groups }: Case): Found => [
  ...conclude(scale, items, answers, aspects, earlier),
  ...ASPECTS.flatMap((aspect) => concludeGroup(scale, items, groups, aspect)),
];

const sentencesIn = (text: string): readonly string[] => text.split(/(?<=\.) (?=[A-Z“])/);

function expectPlain(text: string): void {
  expect(text).to.match(/^[A-Z“].*\.$/u);
  expect(text).not.to.match(/undefined|null|NaN|Infinity|\[object| {2}| [.,;:]|\.\.|\d\.\d/);
  expect(text).not.to.match(FORBIDDEN);
  expect(text).not.to.match(/(?<![\d,])1 (onderdelen|cijfers|punten|ambities|thema's)/);
  expect(text).not.to.match(/(?<![\d,])(0|[2-9]|\d\d+) (onderdeel|cijfer|thema)\b/);
  for (const sentence of sentencesIn(text)) expect(sentence.split(' '), sentence).to.have.length.at.most(20);
}

describe('conclusions read well, whatever was filled in', function () {
  this.timeout(120_000);

  it('in sentences of at most 20 words, complete, with right plurals, without blame', () => {
    const seen = new Set<string>();
    holds(cases, RUNS, (one) => {
      for (const conclusion of concluded(one)) {
        seen.add(conclusion.kind);
        expectPlain(conclusions.sentenceOf(conclusion).join(''));
        expectPlain(conclusions.reasonOf(conclusion));
      }
    });
    expect([...seen].sort()).to.deep.equal([...KINDS].sort());
  });

  it('with titles as stressed pieces of their own, and only those of selected items and their themes', () => {
    const titles = placedItems(instrument).map(({ item }) => item.title);
    const themes = instrument.themes.map(({ title }) => title);
    holds(cases, RUNS, (one) => {
      const selected = new Set(one.items.flatMap(({ item, theme }) => [item.title, theme.title]));
      const absent = [...titles, ...themes].filter((title) => !selected.has(title));
      for (const conclusion of concluded(one)) {
        const sentence = conclusions.sentenceOf(conclusion);
        const [words, stressed] = [0, 1].map((side) => sentence.filter((_, i) => i % 2 === side));
        expect(stressed?.filter((piece) => absent.includes(piece))).to.deep.equal([]);
        expect(stressed?.every((piece) => piece !== '')).to.equal(true);
        expect(titles.filter((title) => words?.some((piece) => piece.includes(title)))).to.deep.equal([]);
        expect(titles.filter((title) => conclusions.reasonOf(conclusion).includes(title))).to.deep.equal([]);
        expect(absent.filter((title) => conclusions.reasonOf(conclusion).includes(`“${title}”`))).to.deep.equal([]);
      }
    });
  });
});
