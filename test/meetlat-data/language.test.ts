import { expect } from 'chai';
import edition from '../../meetlat-data/sociale-incasso.nl.json' with { type: 'json' };
import sourceLengths from '../../meetlat-data/source-lengths.json' with { type: 'json' };
import { foldedLength, measureReading } from './readability.js';
import { offenders as offendersIn } from './texts.js';

/** One piece of the edition, and how long its source is. */
interface Cell {
  readonly id: string;
  readonly text: string;
  readonly sourceLength: number;
}

/** Themes and items in the order of the instrument, with the numbers of the older, six-part material. */
const ORDER = [
  'visie: schuldvraag 1.1, brede-schuldenaanpak 1.2',
  'beleid: kpis 2.1, kosten-klant 2.2, business-case 2.3, samenwerking-incassopartners 2.4, ' +
    'prijsafspraken-incassopartners 2.5, preventie 2.6, nazorg 2.7, lerende-organisatie 2.8',
  'uitvoering: procesinrichting 3.1, incasso-overdracht 3.2, sturing-op-succes 3.3, informatievoorziening 4.1, ' +
    'bereikbaarheid 4.2, communicatie-gesprek 4.3, communicatie-schrift 4.4, oplossingen 5.1, ' +
    'betalingsregelingen 5.2, brede-samenwerking 5.3',
  'ondersteuning: automatisering 6.1, datagebruik 6.2, segmentatie 6.3, rapportages 6.4',
];

const SIX_PARTS = ['Visie', 'Beleid', 'Proces', 'Contact', 'Oplossingen', 'Ondersteuning'];

const items = edition.themes.flatMap((theme) => theme.items);
const lengthOfTheme: Readonly<Record<string, number>> = sourceLengths.themes;
const lengthOfItem: Readonly<Record<string, Readonly<Record<string, number>>>> = sourceLengths.items;

const definitions: readonly Cell[] = items.flatMap((item) =>
  Object.entries(item.levels).map(([level, text]) => ({
    id: `${item.id}/${level}`,
    text,
    sourceLength: lengthOfItem[item.id]?.[level] ?? NaN,
  })),
);

/** Everything the figures are about. Titles, labels and terms are left out, here and in the source's lengths. */
const cells: readonly Cell[] = [
  { id: 'background', text: edition.background.join(' '), sourceLength: sourceLengths.background },
  { id: 'about', text: edition.about.join(' '), sourceLength: sourceLengths.about },
  { id: 'instruction', text: edition.instruction.join(' '), sourceLength: sourceLengths.instruction },
  ...edition.themes.map(({ id, meaning }) => ({ id, text: meaning, sourceLength: lengthOfTheme[id] ?? NaN })),
  ...definitions,
];

const offenders = (pattern: RegExp) => offendersIn(edition, pattern);

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const ratio = ({ text, sourceLength }: Cell) => foldedLength(text) / sourceLength;

describe('plain-Dutch edition: figures', () => {
  const figures = measureReading(cells.map(({ text }) => text));
  const wholeRatio = sum(cells.map(({ text }) => foldedLength(text))) / sum(cells.map((cell) => cell.sourceLength));
  const byRatio = [...cells].sort((a, b) => ratio(b) - ratio(a));

  before(() => {
    const worst = byRatio.slice(0, 1).map((cell) => `${ratio(cell).toFixed(2)} (${cell.id})`);
    console.log(
      `Plain-Dutch edition: ${figures.meanSentence.toFixed(1)} words a sentence, longest ${String(figures.longest)}, ` +
        `Flesch–Douma ${figures.fleschDouma.toFixed(1)}, length ${wholeRatio.toFixed(2)} of the source, ` +
        `longest cell ${worst.join('')}`,
    );
  });

  it('has at most 12 words in a sentence on average', () => {
    expect(figures.meanSentence).to.be.at.most(12);
  });

  it('has no sentence of more than 20 words', () => {
    expect(figures.longest, figures.longestSentence).to.be.at.most(20);
  });

  it('scores at least 60 on Flesch–Douma', () => {
    expect(figures.fleschDouma).to.be.at.least(60);
  });

  it('is at most 1.25 times as long as the source', () => {
    expect(wholeRatio).to.be.at.most(1.25);
  });

  for (const cell of cells) {
    it(`${cell.id} is at most 1.7 times as long as its source`, () => {
      expect(ratio(cell)).to.be.at.most(1.7);
    });
  }
});

describe('plain-Dutch edition: structure', () => {
  it('has the themes and items in the order of the instrument, each with its older number', () => {
    const order = edition.themes.map(
      (theme) =>
        `${theme.id}: ${theme.items.map((item) => [item.id, ...item.aliases.map((a) => a.number)].join(' ')).join(', ')}`,
    );
    expect(order).to.deep.equal(ORDER);
  });

  it('names the part that an older number belongs to', () => {
    for (const { scheme, theme, number } of items.flatMap((item) => item.aliases)) {
      expect(scheme).to.equal('six-part');
      expect(theme, number).to.equal(SIX_PARTS[Number(number.charAt(0)) - 1]);
    }
  });

  it('defines every level of the scale for all 24 items: 72 definitions', () => {
    const levels = edition.scale.levels.map(({ id }) => id);
    for (const item of items) expect(Object.keys(item.levels), item.id).to.deep.equal(levels);
    expect(definitions).to.have.length(72);
  });

  it('has short titles that fit an axis, and no two the same', () => {
    const shorts = items.map(({ short }) => short);
    for (const short of shorts) expect(short.length, short).to.be.within(1, 18);
    expect(new Set(shorts).size).to.equal(shorts.length);
  });

  it('lists every term once, and uses every term', () => {
    const listed = edition.terms.map(({ id }) => id);
    const used = items.flatMap((item): string[] => item.terms);
    expect(new Set(listed).size).to.equal(listed.length);
    expect([...new Set(used)].sort()).to.deep.equal([...listed].sort());
  });

  it('names a term with exactly those items whose title or definitions contain it', () => {
    for (const item of items) {
      const text = [item.title, ...Object.values(item.levels)].join(' ').toLowerCase();
      const named: readonly string[] = item.terms;
      for (const { id, term } of edition.terms) {
        const word = term.toLowerCase();
        const [firstWord = word] = word.split(' ');
        // "koude overdracht" also explains "(koude) doorverwijzing", so a named term only has to share its first word.
        if (named.includes(id)) expect(text, `${item.id}: ${id}`).to.contain(firstWord);
        else expect(text, `${item.id} lacks ${id}`).not.to.contain(word);
      }
    }
  });
});

describe('plain-Dutch edition: wording', () => {
  it('has no empty text, and no space too many', () => {
    expect(offenders(/^$|^\s|\s$|\s{2}/u)).to.deep.equal([]);
  });

  it('is text and never HTML', () => {
    expect(offenders(/[<>]|&\w+;/u)).to.deep.equal([]);
  });

  it('never says "u" or "uw"', () => {
    expect(offenders(/(?<![\p{L}\p{N}])uw?(?![\p{L}\p{N}])/iu)).to.deep.equal([]);
  });

  it('has no abbreviation with a full stop', () => {
    expect(offenders(/\p{L}\.\p{L}|\p{L}\.,|\.\s+\p{Ll}|\b(?:bijv|evt|enz|etc|vs)\b/u)).to.deep.equal([]);
  });

  it('speaks of the customer as "de klant", never as "debiteur"', () => {
    expect(offenders(/debiteur/iu)).to.deep.equal([]);
  });

  it('ends every text of the figures as a sentence', () => {
    for (const { id, text } of cells) expect(text, id).to.match(/[.!?]$/u);
  });
});
