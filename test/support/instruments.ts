import type { Answers } from '../../src/domain/assessment.js';
import { EMPTY_ANSWER } from '../../src/domain/assessment.js';
import type { Instrument } from '../../src/domain/instrument.js';
import { placedItems } from '../../src/domain/instrument.js';
import type { Rating } from '../../src/domain/rating.js';
import type { Scale } from '../../src/domain/scale.js';

/** Short titles of every length up to the longest allowed (18 characters), as real ones are. */
const SHORT = [
  'Vraag',
  'Brede samenwerking',
  'KPI',
  'Kosten klant',
  'Incasso-overdracht',
  'Preventie',
  'Onderkant mmmmmmmm',
];

const SCALE: Scale = {
  min: 1,
  max: 10,
  step: 1,
  levels: [
    { id: 'low', label: 'Laag', from: 1 },
    { id: 'middle', label: 'Middelmaat', from: 5.5 },
    { id: 'high', label: 'Hoog', from: 8 },
  ],
};

const FOUR: Scale = {
  min: 1,
  max: 5,
  step: 1,
  levels: [
    { id: 'a', label: 'Begin', from: 1 },
    { id: 'b', label: 'Op weg', from: 2 },
    { id: 'c', label: 'Gevorderd', from: 3.5 },
    { id: 'd', label: 'Voorloper', from: 4.5 },
  ],
};

/** An instrument whose themes have these numbers of items. Item ids: `item-1`, `item-2`, … */
export function instrumentOf(sizes: readonly number[], scale: Scale): Instrument {
  let count = 0;
  const themes = sizes.map((size, t) => ({
    id: `theme-${String(t + 1)}`,
    title: ['Visie', 'Beleid', 'Uitvoering', 'Ondersteuning'][t % 4] ?? '',
    meaning: 'Waar dit thema over gaat.',
    items: Array.from({ length: size }, () => {
      const short = SHORT[count++ % SHORT.length] ?? '';
      return {
        id: `item-${String(count)}`,
        version: 1,
        title: `${short} en meer`,
        short,
        aliases: [],
        terms: [],
        levels: Object.fromEntries(scale.levels.map(({ id, label }) => [id, `Zo gaat het bij ${label}.`])),
      };
    }),
  }));
  return {
    id: 'test',
    edition: { id: 'test', version: '1.0.0', date: '2026-01-01', label: 'Test' },
    lang: 'nl',
    title: 'Meetlat Test',
    background: [],
    about: [],
    instruction: [],
    scale,
    terms: [],
    themes,
  };
}

/** Three levels, four themes, 24 items. */
export const threeLevels = instrumentOf([2, 8, 10, 4], SCALE);

/** Four levels on a scale to 5, two themes, five items. */
export const fourLevels = instrumentOf([2, 3], FOUR);

/** Answers in the instrument's order; what is left out stays unset. */
export function answersOf(
  instrument: Instrument,
  current: readonly Rating[],
  ambition: readonly Rating[] = [],
): Answers {
  const entries = placedItems(instrument).map(({ item }, i) => {
    return [item.id, { ...EMPTY_ANSWER, current: current[i] ?? null, ambition: ambition[i] ?? null }] as const;
  });
  return Object.fromEntries(entries);
}
