const TONES = 5;

/** Which of the five level tones (1 to 5) belongs to level `index` of `count`, so that the ends are always the ends. */
export const toneOf = (index: number, count: number): number =>
  count < 2 ? TONES : 1 + Math.round((index * (TONES - 1)) / (count - 1));
