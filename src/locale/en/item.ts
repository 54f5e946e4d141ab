import type { Dictionary } from '../dictionary.js';
import { formatList } from '../format-list.js';
import { formatScore } from '../format.js';

/** What `meetlat-item` says. */
export const item: Dictionary['item'] = {
  legend: { current: 'How is it now?', ambition: 'What is your ambition?' },
  noteLabel: { current: 'Why this score?', ambition: 'Why this ambition? What do you need for it?' },
  words: { unknown: "don't know", 'not-applicable': 'n/a' },
  place: (theme, itemNumber) => `${theme} · ${itemNumber}`,
  position: (index, total) => `item ${index} of ${total}`,
  unset: 'not filled in yet',
  choice: (score, level) => `${formatScore(score)}, ${level.toLowerCase()}`,
  compared: (gap) =>
    gap === 0 ? 'the same as now' : `${formatScore(Math.abs(gap))} ${gap > 0 ? 'higher' : 'lower'} than now`,
  range: (from, to, last) => `${formatScore(from)} to ${last ? '' : 'below '}${formatScore(to)}`,
  choices: (scores) => {
    const words = scores.map((score) => formatScore(score));
    return words.length > 2 ? `${words[0]} to ${words.at(-1)}` : formatList(words);
  },
  clear: 'Clear',
  cleared: 'Cleared.',
  exact: 'Exact score',
  terms: 'What words mean',
  required: 'Please choose a score here.',
  requiredMark: '(required)',
  missing: (id) => `The item “${id}” does not exist in this Meetlat.`,
  loading: 'Loading the Meetlat …',
};
