import { expect } from 'chai';
import type * as fc from 'fast-check';
import { conclude, concludeGroup } from '../../src/domain/conclusions.js';
import { ASPECTS } from '../../src/domain/rating.js';
import { en } from '../../src/locale/en/index.js';
import { inLanguage } from '../../src/locale/in-language.js';
import { addLanguage } from '../../src/locale/languages.js';
import { conclusions as conclusionsNl } from '../../src/locale/nl/conclusions.js';
import type { Case } from '../support/arbitrary-conclusions.js';
import { cases } from '../support/arbitrary-conclusions.js';
import { calls } from '../support/arbitrary-words.js';
import { holds } from '../support/arbitrary-run.js';
import type { Found } from '../support/conclusions-told.js';
import { dutch } from '../support/dutch.js';

const RUNS = 200;

/** Words that are Dutch and nothing else, besides the names of the levels. */
const DUTCH_WORDS =
  /\b(jullie|niet|ingevuld|invulling|onderdeel|onderdelen|thema|cijfers?|bij|van|de|het|een|en|geen|nog|weet|bestand|kies|voor|ambitie|toelichting|verschil|gemiddeld\w*|alle|wordt|deze|dit|hier|hoogstens|minstens|tot|met|maar|ook|jaar|taal|tekst|wissen?|bewaard?|opnieuw)\b/i;

/** What is said in either language. */
const texts = (said: unknown): readonly string[] =>
  typeof said === 'string' ? [said] : Array.isArray(said) ? said.flatMap(texts) : [];

/** The numbers of a text, without what separates thousands. */
const numbers = (text: string, decimal: ',' | '.'): readonly string[] =>
  (text.match(/\d+(?:[.,]\d+)*/g) ?? [])
    .map((number) => number.replace(decimal === ',' ? /\.(?=\d{3})/g : /,(?=\d{3})/g, '').replace(',', '.'))
    .sort();

function expectEnglish(path: string, text: string): void {
  expect(text.replace('nl or en', ''), path).not.to.match(DUTCH_WORDS);
  expect(text, path).not.to.match(/undefined|null|NaN|Infinity|\[object| {2}|\.\.|--|''|``| [.,;:](?!\w)/);
  expect(text, path).not.to.match(/(?<![\d.,])1 (items|scores|points|ambitions|themes|answers|actions)\b/);
  expect(text, path).not.to.match(/(?<![\d.,])(0|[2-9]|\d\d+) (item|score|point|ambition|theme|answer|action)\b/);
  expect(text.match(/“/g)?.length, path).to.equal(text.match(/”/g)?.length);
  // What is written in a file or in HTML keeps its straight quotes.
  expect(text.replace(/"(format|meetlat-instrument)"|[\w-]+="[^"]*"/g, ''), path).not.to.include('"');
}

const leaves = (one: unknown, path: string): readonly (readonly [path: string, leaf: unknown])[] =>
  typeof one === 'object' && one !== null
    ? Object.entries(one).flatMap(([key, value]) => leaves(value, `${path}.${key}`))
    : [[path, one]];

const at = (root: unknown, path: string): unknown =>
  path
    .split('.')
    .slice(1)
    .reduce<unknown>((one, key) => (one as Record<string, unknown> | undefined)?.[key], root);

describe('English', function () {
  this.timeout(60_000);

  before(() => {
    addLanguage('en', en);
  });

  it('has a counterpart of the same kind for everything that is said in Dutch, and nothing besides', () => {
    const kinds = (root: unknown): readonly string[] =>
      leaves(root, '')
        .map(([path, leaf]) => `${path}: ${typeof leaf}`)
        // How people may write a word differs in number.
        .filter((line) => !/\.synonyms\.[\w-]+\.\d+:/.test(line))
        .sort();
    expect(kinds(en)).to.deep.equal(kinds(dutch));
    expect(kinds(en).length).to.be.above(300);
  });

  it('says every text in English, empty only where Dutch is', () => {
    for (const [path, leaf] of leaves(en, '')) {
      if (typeof leaf !== 'string') continue;
      expect(leaf === '', path).to.equal(at(dutch, path) === '');
      expectEnglish(path, leaf);
      if (!path.startsWith('.workbookReading.truth')) {
        expect(numbers(leaf, '.'), path).to.deep.equal(numbers(String(at(dutch, path)), ','));
      }
    }
  });

  it('has generated arguments for every function', () => {
    const functions = leaves(en, '').flatMap(([path, leaf]) => (typeof leaf === 'function' ? [path.slice(1)] : []));
    expect(Object.keys(calls).sort()).to.deep.equal(functions.sort());
  });

  for (const [path, args] of Object.entries(calls)) {
    it(`says ${path} in English, with the same numbers as in Dutch`, () => {
      type Say = (...args: readonly unknown[]) => unknown;
      const [english, nl] = [en, dutch].map((root) => at(root, `.${path}`) as Say);
      holds(args as fc.Arbitrary<readonly unknown[]>, RUNS, (values) => {
        const said = texts(inLanguage('en', () => english?.(...values)));
        const inDutch = texts(inLanguage('nl', () => nl?.(...values)));
        expect(said.join('') === '', path).to.equal(inDutch.join('') === '');
        expect(said.length, path).to.equal(inDutch.length);
        expectEnglish(path, said.join(''));
        expect(numbers(said.join(' '), '.')).to.deep.equal(numbers(inDutch.join(' '), ','));
      });
    });
  }
});

const concluded = ({ scale, items, answers, aspects, earlier, groups }: Case): Found => [
  ...conclude(scale, items, answers, aspects, earlier),
  ...ASPECTS.flatMap((aspect) => concludeGroup(scale, items, groups, aspect)),
];

const WITHOUT_NAMES = /“[^”]*”/g;

describe('English conclusions', function () {
  this.timeout(120_000);

  it('read well, whatever was filled in, with the numbers and stressed pieces of the Dutch ones', () => {
    holds(cases, RUNS, (one) => {
      for (const conclusion of concluded(one)) {
        const [sentence, reason] = inLanguage('en', () => [
          en.conclusions.sentenceOf(conclusion),
          en.conclusions.reasonOf(conclusion),
        ]);
        const [sentenceNl, reasonNl] = [conclusionsNl.sentenceOf(conclusion), conclusionsNl.reasonOf(conclusion)];
        // Titles are the instrument's; what counts items or names a level is ours.
        const ours = sentence.map((piece, i) => (i % 2 === 0 || /\d/.test(piece) ? piece : 'Nazorg'));
        expectEnglish(conclusion.kind, ours.join(''));
        expectEnglish(conclusion.kind, reason.replace(WITHOUT_NAMES, '“”'));
        for (const text of [sentence.join(''), reason]) {
          expect(text).to.match(/^[A-Z“].*\.$/u);
          const long = text.split(/(?<=\.) (?=[A-Z“])/).filter((part) => part.split(' ').length > 22);
          expect(long).to.deep.equal([]);
        }
        expect(numbers(sentence.join(''), '.')).to.deep.equal(numbers(sentenceNl.join(''), ','));
        expect(numbers(reason, '.')).to.deep.equal(numbers(reasonNl, ','));
        expect(sentence.every((piece, i) => i % 2 === 0 || piece !== '')).to.equal(true);
      }
    });
  });
});
