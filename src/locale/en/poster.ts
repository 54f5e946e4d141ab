import type { Dictionary } from '../dictionary.js';
import { formatScore } from '../format.js';

/** What the poster says, on screen and on paper. */
export const poster: Dictionary['poster'] = {
  print: 'Print the poster',
  paper: (sheets) =>
    sheets === 1
      ? 'One A3 sheet, landscape.'
      : `${formatScore(sheets)} A3 sheets, landscape. Hang them one below the other: together they are one Meetlat.`,
  failed: 'Printing does not work here. Open this page in a window of its own and try again.',
  sheet: (number, of) => `Sheet ${formatScore(number)} of ${formatScore(of)}`,
  item: 'Item',
  continued: 'continued',
  group: 'Line: from lowest to highest. Mark: agreed together, else the mean.',
  organisation: 'Organisation',
  date: 'Date',
  how: {
    both: 'Give each item two scores: how it is now, and what your ambition is.',
    current: 'Give each item a score for now.',
    ambition: 'Give each item a score for your ambition.',
  },
  draw: { current: 'now: draw a dot', ambition: 'ambition: draw a diamond' },
};
