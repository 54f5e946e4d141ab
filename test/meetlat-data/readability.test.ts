import { expect } from 'chai';
import { countSyllables, foldedLength, measureReading, splitSentences, splitWords } from './readability.js';

/** Counted by hand, by clapping: never copied from what the code says. */
const SYLLABLES: Readonly<Record<number, string>> = {
  1: 'de klant schuld één géén eerst leeuw nieuw mooi groei draai vrij blijft hoort fee pay break cure chat',
  2: 'jullie achter opnieuw bureau niveau meeuwen kopje geïnd zeeën type website service team-plan WhatsApp B1 euro’s duo’s',
  3: 'betalen ideaal ideeën reünie museum beëindig geëerde ijzeren kwaliteit machine dashboard-werk KTO KPI’s pdf',
  4: 'uitzondering sociale situatie eenvoudige middenmoter beïnvloeden coalitie verbeteren bijzondere financieel hygiëne',
  5: 'organisatie incassokosten coördinatie specialisten prioriteiten automatische coöperatie',
  6: 'geautomatiseerd initiatieven verantwoordelijkheid',
  7: 'ervaringsdeskundigen schuldeiserscoalitie',
};

/** Spoken out: "drie", "zeven", "dertien", "vierentwintig", "zeventig". */
const NUMBERS: readonly (readonly [string, number])[] = [
  ['3', 1],
  ['7', 2],
  ['13', 2],
  ['24', 4],
  ['70', 3],
];

describe('readability: syllables', () => {
  for (const [count, words] of Object.entries(SYLLABLES)) {
    for (const word of words.split(' ')) {
      it(`${word}: ${count}`, () => {
        expect(countSyllables(word)).to.equal(Number(count));
      });
    }
  }

  for (const [digits, count] of NUMBERS) {
    it(`${digits}: ${String(count)}`, () => {
      expect(countSyllables(digits)).to.equal(count);
    });
  }

  it('counts the same in composed and decomposed spelling', () => {
    expect(countSyllables('ideeën'.normalize('NFD'))).to.equal(countSyllables('ideeën'.normalize('NFC')));
  });
});

describe('readability: words and sentences', () => {
  it('ends a sentence at a full stop, question mark or exclamation mark, also inside quotation marks', () => {
    expect(splitSentences('Komt er geen contact? Dan "wel." Goed! Klaar')).to.have.length(4);
  });

  it('does not end a sentence at a colon, a decimal or a bracket', () => {
    expect(splitSentences('Succes is: 5.5 of meer (of niet), toch; ja.')).to.have.length(1);
  });

  it('counts what a reader sees as a word, without the signs around it', () => {
    expect(splitWords("De KPI's (up-to-date) – zijn ‘goed’, in 24 uur!")).to.deep.equal([
      'De',
      "KPI's",
      'up-to-date',
      'zijn',
      'goed',
      'in',
      '24',
      'uur',
    ]);
  });

  it('measures texts as one whole, and never joins two texts into one sentence', () => {
    const figures = measureReading(['De klant betaalt', 'De rente stopt nooit.']);
    expect(figures).to.include({ sentences: 2, words: 7, syllables: 9, longest: 4, meanSentence: 3.5 });
    expect(figures.fleschDouma).to.be.closeTo(206.84 - 0.93 * 3.5 - (77 * 9) / 7, 1e-9);
  });

  it('refuses to measure nothing', () => {
    expect(() => measureReading(['', ' – '])).to.throw(RangeError);
  });

  it('folds white space before it measures a length', () => {
    expect(foldedLength(' de \n\t klant ')).to.equal(8);
  });
});
