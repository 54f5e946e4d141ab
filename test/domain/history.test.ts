import { expect } from 'chai';
import { comparability } from '../../src/domain/comparability.js';
import { changesSince, isNewSince } from '../../src/domain/history.js';
import { basisOf, english, first, second } from '../support/editions.js';

describe('history of editions', () => {
  it('tells what changed since an edition, all editions in between together', () => {
    expect(changesSince(second, '2.0.0')).to.deep.equal([]);
    expect(changesSince(second, '1.0.0')?.map(({ item, kind }) => `${item} ${kind}`)).to.deep.equal([
      'kosten reworded',
      'signalen new',
      'nazorg removed',
      'gesprek replaced',
    ]);
    const third = {
      ...second,
      edition: { ...second.edition, version: '3.0.0' },
      history: [{ version: '2.0.0', changes: [{ item: 'doel', kind: 'new' }] }, ...(second.history ?? [])],
    } as const;
    expect(changesSince(third, '1.0.0')?.map(({ item }) => item)).to.deep.equal([
      'doel',
      'kosten',
      'signalen',
      'nazorg',
      'gesprek',
    ]);
  });

  it('does not guess: an edition that it does not know, or of which nobody wrote down the changes', () => {
    expect(changesSince(second, '0.9')).to.equal(null);
    expect(changesSince(second, '7')).to.equal(null);
    expect(changesSince(first, '0.9')).to.equal(null);
    expect(isNewSince(null, 'doel')).to.equal(false);
  });

  it('knows what came in the place of another item for new', () => {
    const changes = changesSince(second, '1.0.0');
    const found = ['doel', 'kosten', 'signalen', 'bellen', 'langsgaan', 'nazorg'].filter((id) =>
      isNewSince(changes, id),
    );
    expect(found).to.deep.equal(['signalen', 'bellen', 'langsgaan']);
  });
});

describe('comparability of an answer', () => {
  it('follows the version of the item; the hash proves the wording', () => {
    const on = (itemId: string, basis = basisOf(first, itemId)) => comparability(second, itemId, basis);
    expect(on('doel')).to.equal('same');
    expect(on('brief')).to.equal('other-wording');
    expect(on('kosten')).to.equal('reworded');
    expect(comparability(first, 'kosten', basisOf(second, 'kosten')), 'a newer text').to.equal('reworded');
    expect(on('nazorg')).to.equal('removed');
    expect(comparability(second, 'doel', basisOf(english, 'doel'))).to.equal('other-wording');
    expect(comparability(english, 'doel', basisOf(english, 'doel'))).to.equal('same');
  });

  it('of an answer without its text is what the history knows of the edition', () => {
    const of = (itemId: string, edition: string | null = '1.0.0') => comparability(second, itemId, null, edition);
    expect(of('signalen')).to.equal('new');
    expect(of('bellen')).to.equal('new');
    expect(of('kosten')).to.equal('reworded');
    expect(of('doel')).to.equal('unknown');
    expect(of('kosten', null)).to.equal('unknown');
    expect(of('kosten', '0.9')).to.equal('unknown');
    expect(of('gesprek')).to.equal('removed');
  });
});
