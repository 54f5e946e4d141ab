import type { Dictionary } from '../dictionary.js';
import { formatScore } from '../format.js';
import { items } from './words.js';

/** Where in a level: its thirds. */
export const place = { lower: 'lower end', middle: 'middle', upper: 'upper end' };

/** What `meetlat-report` says. */
export const report: Dictionary['report'] = {
  title: 'Where do we stand?',
  mean: { current: 'Average now', ambition: 'Average ambition' },
  band: (label, third) => `${third === 'middle' ? '' : `${place[third]} of `}${label.toLowerCase()}`,
  noScores: 'no scores yet',
  widest: 'Widest gap',
  items,
  fromTo: (current, ambition) => `now ${formatScore(current)}, ambition ${formatScore(ambition)}`,
  gap: (gap) => `gap ${formatScore(gap)}`,
  noGap: 'no gap yet',
  filled: 'Filled in',
  progress: (filled, total) => `${filled}\u00a0of\u00a0${total}`,
  left: (count) => (count === 0 ? 'complete' : `${items(count)} to go`),
  weight: 'Every item counts equally in every average. Only scores count.',
  perTheme: 'By theme',
  overall: 'Together',
  notes: 'What you wrote down',
  noNotes: 'You have not written anything down yet.',
  note: { current: 'Now', ambition: 'Ambition' },
  missing: 'Not filled in yet',
  allMissing: 'Nothing has been filled in yet. Start with an item that you know well.',
};
