import type { Dictionary } from '../dictionary.js';
import { formatScore } from '../format.js';

/** What `meetlat-item` says about an exact figure, and when a field was changed in two places. */
export const itemExtra: Dictionary['itemExtra'] = {
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
  conflict: (theirs, mine) =>
    `This was filled in somewhere else too: ${theirs}. Here it says: ${mine}. Which do you want to keep?`,
  keep: (value) => `Keep ${value}`,
  take: (value) => `Take ${value}`,
};
