import { expect } from 'chai';
import english from '../../meetlat-data/sociale-incasso.en.json' with { type: 'json' };
import dutch from '../../meetlat-data/sociale-incasso.nl.json' with { type: 'json' };
import { parseInstrument } from '../../src/schema/instrument.js';
import { foldedLength } from './readability.js';
import { countEnglishSyllables, measureEnglish } from './readability-en.js';
import { leftovers, offenders, skeleton } from './texts.js';

type Edition = typeof dutch;

/** Everything the figures are about, as for the Dutch edition: titles, labels and terms are left out. */
const cellsOf = ({ background, about, instruction, themes }: Edition): readonly string[] => [
  ...[background, about, instruction].map((paragraphs) => paragraphs.join(' ')),
  ...themes.flatMap(({ meaning, items }) => [meaning, ...items.flatMap(({ levels }) => Object.values(levels))]),
];

/** All that people read, without the older numbers, which name the Dutch material. */
const readOf = (edition: Edition): readonly string[] => [
  ...cellsOf(edition),
  edition.title,
  edition.edition.label,
  ...edition.scale.levels.map(({ label }) => label),
  ...edition.terms.flatMap(({ term, explanation }) => [term, explanation]),
  ...edition.themes.flatMap(({ title, items }) => [title, ...items.flatMap((item) => [item.title, item.short])]),
];

/** Words that are Dutch and English alike, names, and the levels, which keep their Dutch word. */
const BOTH =
  '24 3 4 audit b1 b2 business case chat computer contact contract cure dashboard data debt direct effect experiment ' +
  'experts extra fee geldfit hand hekkensluiter in indicator indirect is jargon key kick-back koploper kpi kto later ' +
  'learning machine maker management maximum meetlat middenmoter moment multi no of online outbound over partners pay ' +
  'pdf per percentage performance pilot plan post prepaid procedures scan schuldeiserscoalitie single team type website ' +
  'weekend whatsapp';

const TEXTS = [
  'title',
  'label',
  'background',
  'about',
  'instruction',
  'term',
  'explanation',
  'meaning',
  'short',
  'note',
];
const shapeOf = (edition: Edition) => {
  const themes = edition.themes.map((theme) => ({
    ...theme,
    items: theme.items.map((item) => ({
      ...item,
      levels: Object.entries(item.levels).map(([id, about]) => ({ id, about })),
    })),
  }));
  return skeleton({ ...edition, lang: '', themes }, (key) => TEXTS.includes(key));
};

const items = english.themes.flatMap((theme) => theme.items);

describe('English edition: figures', () => {
  const figures = measureEnglish(cellsOf(english));
  const length = (edition: Edition) => cellsOf(edition).reduce((sum, text) => sum + foldedLength(text), 0);
  const ratio = length(english) / length(dutch);

  before(() => {
    console.log(
      `English edition: ${figures.meanSentence.toFixed(1)} words a sentence, longest ${String(figures.longest)}, ` +
        `Flesch ${figures.flesch.toFixed(1)}, length ${ratio.toFixed(2)} of the Dutch edition`,
    );
  });

  it('has at most 12 words in a sentence on average', () => {
    expect(figures.meanSentence).to.be.at.most(12);
  });

  it('has no sentence of more than 22 words', () => {
    expect(figures.longest, figures.longestSentence).to.be.at.most(22);
  });

  it('scores at least 60 on Flesch', () => {
    expect(figures.flesch).to.be.at.least(60);
  });

  it('is at most 1.25 times as long as the Dutch edition', () => {
    expect(ratio).to.be.within(0.8, 1.25);
  });
});

describe('English edition: structure', () => {
  it('has the same ids, versions, aliases, bounds and number of texts, and the same figures in each text', () => {
    expect(shapeOf(english)).to.deep.equal(shapeOf(dutch));
  });

  it('is read as it stands', () => {
    const { format, schemaVersion, ...instrument } = english;
    expect([format, schemaVersion, english.lang]).to.deep.equal(['meetlat-instrument', 1, 'en']);
    expect(parseInstrument(english)).to.deep.equal({ ok: true, value: instrument });
  });

  it('has short titles that fit an axis, and no two the same', () => {
    const shorts = items.map(({ short }) => short);
    for (const short of shorts) expect(short.length, short).to.be.within(1, 18);
    expect(new Set(shorts).size).to.equal(shorts.length);
  });

  it('keeps the Dutch word of a level, with an explanation', () => {
    for (const [i, { label }] of english.scale.levels.entries()) {
      expect(label).to.match(/^\p{L}+ \([a-z-]+\)$/u);
      expect(label.split(' ')[0]).to.equal(dutch.scale.levels[i]?.label);
    }
  });

  it('names a term with exactly those items whose title or definitions contain it', () => {
    for (const item of items) {
      const text = [item.title, ...Object.values(item.levels)].join(' ').toLowerCase();
      const named: readonly string[] = item.terms;
      for (const { id, term } of english.terms) {
        const word = term.toLowerCase();
        const [firstWord = word] = word.split(' ');
        if (named.includes(id)) expect(text, `${item.id}: ${id}`).to.contain(firstWord);
        else expect(text, `${item.id} lacks ${id}`).not.to.contain(word);
      }
    }
  });
});

describe('English edition: wording', () => {
  it('has no Dutch word left', () => {
    expect(leftovers(readOf(english), readOf(dutch), BOTH)).to.deep.equal([]);
  });

  it('is another text than the Dutch one, everywhere', () => {
    const same = new Set(cellsOf(dutch));
    expect(cellsOf(english).filter((text) => same.has(text))).to.deep.equal([]);
  });

  it('has no empty text, no space too many and no HTML', () => {
    expect(offenders(english, /^$|^\s|\s$|\s{2}|[<>]|&\w+;/u)).to.deep.equal([]);
  });

  it('has no abbreviation with a full stop', () => {
    expect(offenders(english, /\p{L}\.\p{L}|\p{L}\.,|\.\s+\p{Ll}|\b(?:etc|vs|approx)\b/u)).to.deep.equal([]);
  });

  it('ends every text of the figures as a sentence', () => {
    for (const text of cellsOf(english)) expect(text).to.match(/[.!?]$/u);
  });
});

describe('English readability: syllables', () => {
  /** Counted by hand, by clapping. */
  const SYLLABLES: Readonly<Record<number, string>> = {
    1: 'the debt costs asked based paid scale rules',
    2: 'action table people website simple needed cases tackled B1',
    3: 'customer collection KPI creditor example interest idea',
    4: 'situation amicable reliable society activity',
    5: 'organisation initiative cooperation communication',
  };

  for (const [count, words] of Object.entries(SYLLABLES)) {
    for (const word of words.split(' ')) {
      it(`${word}: ${count}`, () => {
        expect(countEnglishSyllables(word)).to.equal(Number(count));
      });
    }
  }

  it('refuses to measure nothing', () => {
    expect(() => measureEnglish([''])).to.throw(RangeError);
  });
});
