/** Two tokens that meet on screen, and the contrast that WCAG 2.2 asks of them: 4.5 for text, 3 for shapes. */
export interface Pair {
  readonly front: string;
  readonly back: string;
  readonly required: 3 | 4.5;
}

/** What lies around an element: the first colour behind it. */
export const PAGE = 'page';

const LEVELS = [1, 2, 3, 4, 5];

const pairs = (required: Pair['required'], back: string, fronts: readonly string[]): readonly Pair[] =>
  fronts.map((front) => ({ front, back, required }));

/** Every pair that the elements put on top of each other. `page` is not a token: elements have no ground of their own. */
export const PAIRS: readonly Pair[] = [
  ...['surface', PAGE].flatMap((ground) => [
    ...pairs(4.5, ground, ['ink', 'muted', 'accent', 'current', 'ambition', 'danger']),
    ...pairs(3, ground, ['border', 'focus']),
  ]),
  ...pairs(4.5, 'field', ['ink']),
  ...pairs(3, 'field', ['border', 'focus']),
  ...pairs(4.5, 'soft', ['ink']),
  ...pairs(4.5, 'notice-surface', ['ink']),
  ...pairs(4.5, 'rod', ['rod-ink']),
  ...['accent', 'current', 'ambition'].flatMap((filled) => pairs(4.5, filled, ['on-colour'])),
  ...LEVELS.flatMap((level) => [
    ...pairs(4.5, `level-${level}`, ['ink']),
    ...pairs(3, `level-${level}`, [`level-edge-${level}`, 'current', 'ambition']),
  ]),
];
