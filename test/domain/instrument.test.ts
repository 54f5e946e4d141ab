import { expect } from 'chai';
import { findItem, placedItems, selectItems } from '../../src/domain/instrument.js';
import { exampleFile, instrumentFrom } from '../support/arbitrary-instrument.js';

const instrument = instrumentFrom(exampleFile());
const ids = (selection: ReturnType<typeof selectItems>) => selection.items.map(({ item }) => item.id);

describe('instrument', () => {
  it('numbers items by position', () => {
    const numbers = placedItems(instrument).map(({ item, theme, number }) => `${number} ${theme.id}/${item.id}`);
    expect(numbers).to.deep.equal(['1.1 visie/doel', '2.1 beleid/kosten', '2.2 beleid/nazorg']);
  });

  it('places items once per instrument', () => {
    expect(placedItems(instrument)).to.equal(placedItems(instrument));
    expect(placedItems({ ...instrument })).to.not.equal(placedItems(instrument));
  });

  it('finds an item by id', () => {
    expect(findItem(instrument, 'nazorg')?.number).to.equal('2.2');
    expect(findItem(instrument, 'constructor')).to.equal(undefined);
  });

  it('selects in the order and with the numbers of the instrument', () => {
    const selection = selectItems(instrument, ['nazorg', 'doel', 'nazorg']);
    expect(ids(selection)).to.deep.equal(['doel', 'nazorg']);
    expect(selection.items.map(({ number }) => number)).to.deep.equal(['1.1', '2.2']);
    expect(selection.unknown).to.deep.equal([]);
  });

  it('selects all without a wish, and names what it does not know once', () => {
    for (const none of [null, []]) expect(ids(selectItems(instrument, none))).to.have.length(3);
    const selection = selectItems(instrument, ['doel', 'weg', 'weg', 'toString']);
    expect(ids(selection)).to.deep.equal(['doel']);
    expect(selection.unknown).to.deep.equal(['weg', 'toString']);
    expect(ids(selectItems(instrument, ['weg']))).to.deep.equal([]);
  });
});
