import type { Answers } from '../../src/domain/assessment.js';
import { EMPTY_ANSWER } from '../../src/domain/assessment.js';
import type { Instrument } from '../../src/domain/instrument.js';
import { placedItems } from '../../src/domain/instrument.js';
import type { Scale } from '../../src/domain/scale.js';
import { choices } from '../../src/domain/scale.js';
import { instrumentFrom } from './arbitrary-instrument.js';
import { instrumentOf } from './instruments.js';

const LABELS = [
  'Beginfase',
  'Op weg',
  'Vooruitstrevend',
  'In ontwikkeling',
  'Gevorderd',
  'Voorbeeldig',
  'Toonaangevend',
];

/** A scale whose levels begin at these scores. */
const scaleOf = (min: number, max: number, step: number, from: readonly number[]): Scale => ({
  min,
  max,
  step,
  levels: from.map((score, i) => ({ id: `n-${String(i)}`, label: LABELS[i % LABELS.length] ?? '', from: score })),
});

const SEVEN = scaleOf(1, 100, 5, [1, 15, 30, 45, 60, 75, 90]);

const made = {
  'two levels, 0 to 4': instrumentOf([1, 2], scaleOf(0, 4, 1, [0, 2])),
  'seven levels, 1 to 100 by 5': instrumentOf([3, 2], SEVEN),
  'seven levels, most of them narrow': instrumentOf([2, 3], scaleOf(1, 10, 1, [1, 5, 6, 7, 8, 9, 9.5])),
  'seven levels, the first one long': instrumentOf([2], scaleOf(0, 100, 4, [0, 70, 75, 80, 85, 90, 95])),
  'four levels, 1 to 8': instrumentOf([2, 3], scaleOf(1, 8, 1, [1, 3, 5, 7])),
  'half steps': instrumentOf([2, 2], scaleOf(1, 5, 0.5, [1, 2.5, 4])),
  'below zero': instrumentOf([2, 2], scaleOf(-2, 2, 0.5, [-2, -1, 0, 1])),
  'levels without a choice': instrumentOf([2, 2], scaleOf(0, 10, 5, [0, 2, 4, 6])),
  'a hundred steps': instrumentOf([2], scaleOf(0, 100, 1, [0, 50])),
  'one theme with one item': instrumentOf([1], scaleOf(1, 10, 1, [1, 5.5, 8])),
  'twelve themes': instrumentOf([2, 1, 3, 2, 1, 2, 3, 2, 1, 2, 2, 3], scaleOf(1, 10, 1, [1, 5.5, 8])),
};

/** Instruments at the bounds of what the schema allows, by what is special about them. Each passes `parseInstrument`. */
export const ANY: readonly (readonly [name: string, instrument: Instrument])[] = Object.entries(made).map(
  ([name, instrument]) => [name, instrumentFrom({ format: 'meetlat-instrument', schemaVersion: 1, ...instrument })],
);

/** Answers to every item: all choices in turn, both ends among them. */
export function anyAnswers(instrument: Instrument): Answers {
  const scores = choices(instrument.scale);
  const at = (i: number): number => scores[i % scores.length] ?? instrument.scale.min;
  const entries = placedItems(instrument).map(({ item }, i) => {
    const current = i === 1 ? instrument.scale.max : at(i * 3);
    return [item.id, { ...EMPTY_ANSWER, current, ambition: at(i * 3 + 2), currentNote: 'Omdat het zo is.' }] as const;
  });
  return Object.fromEntries(entries);
}
