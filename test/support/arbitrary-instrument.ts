import * as fc from 'fast-check';
import type { Instrument } from '../../src/domain/instrument.js';
import type { Scale } from '../../src/domain/scale.js';
import { parseInstrument } from '../../src/schema/instrument.js';

/** The scale of the Meetlat Sociale Incasso. */
export const SCALE: Scale = {
  min: 1,
  max: 10,
  step: 1,
  levels: [
    { id: 'hekkensluiter', label: 'Hekkensluiter', from: 1 },
    { id: 'middenmoter', label: 'Middenmoter', from: 5.5 },
    { id: 'koploper', label: 'Koploper', from: 8 },
  ],
};

/** Every tenth on the scale, as whole numbers of tenths. */
export const TENTHS: readonly number[] = Array.from({ length: 91 }, (_, i) => 10 + i);

const texts = (title: string) => ({ hekkensluiter: `${title} laag`, middenmoter: `${title} midden`, koploper: title });

/** The JSON value of a small instrument with nothing left out that is required, and nothing more. New on each call. */
export const exampleFile = () => ({
  format: 'meetlat-instrument',
  schemaVersion: 1,
  id: 'voorbeeld',
  edition: { id: 'eerste', version: '1.0.0', date: '2026-11-22' },
  lang: 'nl',
  title: 'Voorbeeld',
  scale: structuredClone(SCALE),
  themes: [
    { id: 'visie', title: 'Visie', items: [{ id: 'doel', title: 'Doel', levels: texts('Doel') }] },
    {
      id: 'beleid',
      title: 'Beleid',
      items: [
        { id: 'kosten', title: 'Kosten', levels: texts('Kosten') },
        { id: 'nazorg', title: 'Nazorg', levels: texts('Nazorg') },
      ],
    },
  ],
});

/** An instrument that has to parse. Throws with the problems when it doesn't. */
export function instrumentFrom(file: unknown): Instrument {
  const parsed = parseInstrument(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** Any scale that the schema allows: bounds in tenths, 2 to 7 levels, at most 100 choices. */
export const scales: fc.Arbitrary<Scale> = fc
  .uniqueArray(fc.integer({ min: -200, max: 1000 }), { minLength: 3, maxLength: 8 })
  .chain((bounds) => {
    const sorted = bounds.sort((a, b) => a - b).map((tenths) => tenths / 10);
    const [min = 0, max = 0] = [sorted[0], sorted.at(-1)];
    const levels = sorted.slice(0, -1).map((from, i) => ({ id: `n${String(i)}`, label: `N ${String(i)}`, from }));
    const fewest = Math.max(1, Math.ceil((max - min) / 10));
    return fc.integer({ min: fewest, max: fewest + 50 }).map((step) => ({ min, max, step: step / 10, levels }));
  });
