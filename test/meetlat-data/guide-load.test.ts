import { expect } from 'chai';
import { bundledGuide } from '../../src/bundled-guide.js';
import { bundledInstrument } from '../../src/bundled-instrument.js';
import type { Guide } from '../../src/domain/guide.js';
import { placedItems } from '../../src/domain/instrument.js';
import { parseGuide } from '../../src/schema/guide.js';

/** The parts of a guide whose order and ids do not depend on the language. */
const shapeOf = ({ sources, tips, help, benefits, contrasts, routes }: Guide) => ({
  sources: sources.map(({ id }) => id),
  tips: tips.map(({ id, items, level }) => [id, items, level]),
  help: help.map(({ id }) => id),
  benefits: benefits.map(({ who }) => who),
  contrasts: contrasts.map(({ id }) => id),
  routes: routes.map(({ id, steps }) => [id, steps.map((step) => [step.id, step.shows])]),
});

describe('the guides that come with the library', () => {
  for (const lang of ['nl', 'en']) {
    it(`can be read, and say what they are: ${lang}`, async () => {
      const guide = await bundledGuide(lang);
      const parsed = parseGuide(guide);
      expect(parsed.ok ? [] : parsed.problems).to.deep.equal([]);
      expect(guide.lang).to.equal(lang);
    });

    it(`speak of items and levels that exist: ${lang}`, async () => {
      const guide = await bundledGuide(lang);
      const instrument = await bundledInstrument();
      const items = new Set(placedItems(instrument).map(({ item }) => item.id));
      const levels = new Set(instrument.scale.levels.map(({ id }) => id));
      const unknown = guide.tips.flatMap((tip) => [
        ...tip.items.filter((id) => !items.has(id)),
        ...[tip.level].filter((level) => level !== undefined && !levels.has(level)),
      ]);
      expect(unknown).to.deep.equal([]);
      expect(guide.instrumentId).to.equal(instrument.id);
      expect(guide.tips.length).to.be.greaterThan(0);
    });
  }

  it('have the same parts in every language', async () => {
    expect(shapeOf(await bundledGuide('en'))).to.deep.equal(shapeOf(await bundledGuide('nl')));
  });
});
