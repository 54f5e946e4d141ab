import { expect } from 'chai';
import { importText } from '../../src/import/import-text.js';
import { keyOf, mend, slug, wordListOf } from '../../src/import/words.js';
import { asTabs, garden, options, printed } from '../support/published.js';

const known = wordListOf(['Regenwater', 'Tuin-afval', 'Oogstfeest (zomer)', 'Kas en kweekbak']);
const mended = (text: string) => mend(text, known).text;

describe('mending hyphens', () => {
  it('takes out a hyphen of the layout when the word is known without', () => {
    expect(mended('Regen-water')).to.equal('Regenwater');
    expect(mended('Regen- water')).to.equal('Regenwater');
    expect(mended('Meer regen-\nwater')).to.equal('Meer regenwater');
    expect(mended('Oogst- feest (zo- mer)')).to.equal('Oogstfeest (zomer)');
    expect(mended('kweek\u2010bak')).to.equal('kweekbak');
  });

  it('keeps a real hyphen, and takes out the space that the layout put behind it', () => {
    expect(mended('Tuin-afval')).to.equal('Tuin-afval');
    expect(mended('Tuin- afval')).to.equal('Tuin-afval');
  });

  it('leaves alone what is not known: lists, ranges, addresses, words', () => {
    for (const text of [
      'voor- en nadelen',
      'up-to-date',
      '-kwijting',
      '1 - 10',
      'her-/geschreven',
      'zee- wier',
      'a-b',
    ]) {
      expect(mended(text)).to.equal(text);
    }
  });

  it('says what it did, and where it was not sure', () => {
    const { changes, doubts } = mend('Regen- water en zee- wier, tuin-afval', known);
    expect(changes).to.deep.equal([['Regen- water', 'Regenwater']]);
    expect(doubts).to.deep.equal([['zee- wier', 'zeewier']]);
  });

  it('asks about a hyphen when the same text has the word in one piece', () => {
    const rows = printed(garden).map((cells) =>
      cells.map((cell) => cell.replace('Ieder voor zich.', 'Met tuin-gereedschap.')),
    );
    const asked = (text: string) => importText(text, options).remarks.filter(({ code }) => code === 'hyphen-left');
    expect(asked(asTabs(rows))).to.deep.equal([]);
    const twice = rows.map((cells) => cells.map((cell) => cell.replace('Soms samen.', 'Tuingereedschap genoeg.')));
    expect(asked(asTabs(twice)).map(({ params }) => params)).to.deep.equal([
      { found: 'tuin-gereedschap', joined: 'tuingereedschap' },
    ]);
  });
});

describe('ids', () => {
  it('are made of a title, and are never a word that objects know', () => {
    expect(slug('Zoë’s café (nieuw)!', 'x')).to.equal('zoes-cafe-nieuw');
    expect(slug('constructor', 'item')).to.equal('item');
    expect(slug('日本', 'item')).to.equal('item');
    expect(keyOf('Automatise- ring')).to.equal(keyOf('automatisering'));
  });

  it('are those of the known edition for titles that are known, or say more', () => {
    const rows = printed(garden).map((cells) =>
      cells.map((cell) =>
        cell.replace(/^Regenwater$/, 'Regen- water').replace(/^Samen oogsten/, 'Lekker samen oogsten'),
      ),
    );
    const imported = importText(asTabs(rows), options);
    const items = imported.ok ? imported.instrument.themes.flatMap(({ items }) => items) : [];
    expect(items.map(({ id }) => id)).to.deep.equal(['regenwater', 'tuin-afval', 'samen-werken', 'feest']);
    expect(items.map(({ title }) => title)).to.include('Lekker samen oogsten (zomer)');
    expect(imported.remarks.filter(({ code }) => code === 'item-like').length).to.equal(1);
  });

  it('are new for other titles, and never that of a known item which is not there', () => {
    const rows = printed(garden).map((cells) => cells.map((cell) => cell.replace(/^Oogstfeest$/, 'Feest!')));
    const imported = importText(asTabs(rows), options);
    const ids = imported.ok ? imported.instrument.themes.flatMap(({ items }) => items.map(({ id }) => id)) : [];
    expect(ids.at(-1)).to.equal('feest-2');
    expect(imported.remarks.filter(({ kind, code }) => kind === 'missing' && code === 'item')).to.have.lengthOf(1);
  });
});
