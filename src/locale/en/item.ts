import type { Dictionary } from '../dictionary.js';
import { formatList, formatScore } from '../format.js';

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
  exactHint: (min, max) =>
    `A number from ${formatScore(min)} to ${formatScore(max)}. One digit after the decimal point is allowed.`,
  problem: {
    'not-a-number': (text) => `“${text}” is not a score. Enter a number, such as 7 or 6.5.`,
    'out-of-range': (text, min, max) =>
      `${text} is not on the scale. Choose a score from ${formatScore(min)} to ${formatScore(max)}.`,
    'too-precise': (text) => `${text} is too precise. Only one digit after the decimal point is allowed.`,
  },
  noteTooLong: (length, limit) =>
    `This text is too long: ${formatScore(length)} characters. There is room for ${formatScore(limit)}. Your earlier text is still there.`,
  terms: 'What words mean',
  required: 'Please choose a score here.',
  requiredMark: '(required)',
  missing: (id) => `The item “${id}” does not exist in this Meetlat.`,
  loading: 'Loading the Meetlat …',
  conflict: (theirs, mine) =>
    `This was filled in somewhere else too: ${theirs}. Here it says: ${mine}. Which do you want to keep?`,
  keep: (value) => `Keep ${value}`,
  take: (value) => `Take ${value}`,
};
