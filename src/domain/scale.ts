/** A described level on the scale. A level owns its lower bound: it runs from `from` up to the next level. */
export interface Level {
  readonly id: string;
  readonly label: string;
  /** Lowest score that belongs to this level. */
  readonly from: number;
}

/** The rod: its ends, the step between the choices offered, and its levels from low to high. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly levels: readonly Level[];
}

/** Where in a level a score lies: its lower, middle or upper third. */
export type Third = 'lower' | 'middle' | 'upper';

export interface LevelBand {
  readonly level: Level;
  readonly third: Third;
}

const tenths = (value: number): number => Math.round(value * 10);

/** Sum of one-decimal numbers without the drift of binary fractions (0.1 + 0.2). */
export const addTenths = (a: number, b: number): number => (tenths(a) + tenths(b)) / 10;

/** The nearest number with one decimal; a half goes up. */
export const roundTenth = (value: number): number => tenths(value) / 10;

/** Index of the level that owns `score`; scores below the scale count as the lowest level. */
export const levelIndex = (scale: Scale, score: number): number =>
  Math.max(
    0,
    scale.levels.findLastIndex(({ from }) => score >= from),
  );

/** The level that owns `score`. Throws a RangeError for a scale without levels. */
export function levelOf(scale: Scale, score: number): Level {
  const level = scale.levels[levelIndex(scale, score)];
  if (!level) throw new RangeError('a scale without levels');
  return level;
}

/** Upper bound of a level: where the next one begins, or the end of the scale. */
export function levelEnd(scale: Scale, index: number): number {
  return scale.levels[index + 1]?.from ?? scale.max;
}

/** The level of a score and the third of that level it lies in ("onderkant", "midden", "bovenkant"). */
export function levelBand(scale: Scale, score: number): LevelBand {
  const index = levelIndex(scale, score);
  const level = levelOf(scale, score);
  const from = tenths(level.from);
  const span = tenths(levelEnd(scale, index)) - from;
  const thirds = 3 * (tenths(score) - from); // in whole tenths: a share such as 0.9 / 2.7 drifts across its bound
  const third: Third = thirds < span ? 'lower' : thirds < 2 * span ? 'middle' : 'upper';
  return { level, third };
}

/** The scores offered as a choice: from `min` to `max` by `step`, exact to one decimal. */
export function choices(scale: Scale): readonly number[] {
  const result: number[] = [];
  for (let value = tenths(scale.min); value <= tenths(scale.max); value += tenths(scale.step)) result.push(value / 10);
  return result;
}

/** The offered scores that a level owns, for "1 t/m 5". */
export function choicesOf(scale: Scale, index: number): readonly number[] {
  return choices(scale).filter((value) => levelIndex(scale, value) === index);
}
